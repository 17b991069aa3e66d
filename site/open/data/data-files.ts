import { tableFiles } from '../../pages/open-data/table-files.ts'
import { DATA_PACKAGE, dataPath } from '../../pages/open-data/tables.ts'
import type { Website } from '../../pages/website.ts'
import { dataPackage } from './data-package.ts'

/** The open data as files by their address, and the description of them all. */
export function dataFiles(site: Website): Map<string, string> {
  const packed = tableFiles(site)
  const files = new Map(packed.map(({ table, ending, content }) => [dataPath(table.name, ending), content]))
  return files.set(DATA_PACKAGE, `${JSON.stringify(dataPackage(site, packed), null, 1)}\n`)
}
