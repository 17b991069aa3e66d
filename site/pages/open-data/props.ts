import type { FrameProps } from '../../parts/page-frame/web.tsx'
import { fileSize } from '../../parts/poster/web.tsx'
import { grouped } from '../../parts/words/grouped.ts'
import { said } from '../../parts/words/say.ts'
import type { Lang } from '../../sheet/foot.ts'
import { frameOf } from '../frame-of.ts'
import { dataSet } from '../structured/data-set.ts'
import type { Website } from '../website.ts'
import { licenceOf } from './licence.ts'
import { type TableFile, tableFiles } from './table-files.ts'
import { type Column, dataPath } from './tables.ts'
import { OPEN_DATA_WORDS } from './words.ts'

export interface OpenDataProps {
  frame: FrameProps
  host: string
  licence: { title: string; url: string }
  tables: {
    name: string
    title: string
    rows: number
    /** `size` as it is shown: a word more in a table changes the page only when it is told by the figure. */
    files: { href: string; ending: TableFile['ending']; size: string }[]
    columns: { name: string; type: Column['type']; says: string }[]
  }[]
}

export function openDataProps(site: Website, lang: Lang): OpenDataProps {
  const { title, description } = OPEN_DATA_WORDS[lang]
  const { association } = site.snapshot
  const { title: name, url } = licenceOf(association.dataLicence)
  return {
    frame: frameOf(site, {
      lang,
      path: '/open-data/',
      title,
      description,
      nav: null,
      structured: dataSet(site, lang),
    }),
    host: said(association.host, lang).text,
    licence: { title: name, url },
    tables: grouped(tableFiles(site), ({ table }) => table).map(([table, files]) => ({
      name: table.name,
      title: table.title[lang],
      rows: table.rows.length,
      files: files.map(({ ending, content }) => ({
        href: dataPath(table.name, ending),
        ending,
        size: fileSize(Buffer.byteLength(content)),
      })),
      columns: table.columns.map((column) => ({ name: column.name, type: column.type, says: column.says[lang] })),
    })),
  }
}
