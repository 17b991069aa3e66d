import { langTag, said } from '../../parts/words/say.ts'
import type { Lang } from '../../sheet/foot.ts'
import { licenceOf } from '../open-data/licence.ts'
import { MEDIA_TYPES, tableFiles } from '../open-data/table-files.ts'
import { DATA_PACKAGE, dataPath } from '../open-data/tables.ts'
import { OPEN_DATA_WORDS } from '../open-data/words.ts'
import type { Website } from '../website.ts'
import { breadcrumbs, pageUrl, publisherId, type Thing } from './graph.ts'

/** The open data for catalogues of data: what there is and where each file lies. */
export function dataSet(site: Website, lang: Lang): Thing[] {
  const { publicUrl, association } = site.snapshot
  const words = OPEN_DATA_WORDS[lang]
  const url = pageUrl(site, '/open-data/', lang)
  const download = (path: string, encodingFormat: string): Thing => ({
    '@type': 'DataDownload',
    contentUrl: publicUrl + path,
    encodingFormat,
  })
  return [
    {
      '@type': 'Dataset',
      '@id': `${url}#data`,
      url,
      name: `${said(association.name, lang).text} · ${words.title}`,
      description: `${words.description} ${words.intro}`,
      license: licenceOf(association.dataLicence).url,
      creator: { '@id': publisherId(site) },
      isAccessibleForFree: true,
      inLanguage: langTag(lang),
      distribution: [
        ...tableFiles(site).map(({ table, ending }) => download(dataPath(table.name, ending), MEDIA_TYPES[ending])),
        download(DATA_PACKAGE, 'application/json'),
      ],
    },
    breadcrumbs(site, lang, [{ name: words.title, url: null }]),
  ]
}
