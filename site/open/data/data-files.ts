import { DATA_PACKAGE, dataPath, openTables } from '../../pages/open-data/tables.ts'
import type { Website } from '../../pages/website.ts'
import { dataPackage, type PackedFile } from './data-package.ts'
import { toCsv } from './to-csv.ts'
import { toGeoJson, toJson } from './to-json.ts'

/** The open data as files by their address, and the description of them all. */
export function dataFiles(site: Website): Map<string, string> {
  const packed: PackedFile[] = openTables(site).flatMap((table) => [
    { table, ending: 'csv' as const, content: toCsv(table) },
    { table, ending: 'json' as const, content: toJson(table) },
    ...(table.name === 'galleries' ? [{ table, ending: 'geojson' as const, content: toGeoJson(table) }] : []),
  ])
  const files = new Map(packed.map(({ table, ending, content }) => [dataPath(table.name, ending), content]))
  return files.set(DATA_PACKAGE, `${JSON.stringify(dataPackage(site, packed), null, 1)}\n`)
}
