import type { Website } from '../website.ts'
import { type OpenTable, openTables } from './tables.ts'
import { toCsv } from './to-csv.ts'
import { toGeoJson, toJson } from './to-json.ts'

/** A table as one of its files. */
export interface TableFile {
  table: OpenTable
  ending: 'csv' | 'json' | 'geojson'
  content: string
}

export const MEDIA_TYPES = { csv: 'text/csv', json: 'application/json', geojson: 'application/geo+json' } as const

const made = new WeakMap<Website, TableFile[]>()

/** The files of all tables, made once a site: its pages say how long each is, and years make them long. */
export function tableFiles(site: Website): TableFile[] {
  const known = made.get(site)
  if (known) return known
  const files = openTables(site).flatMap((table): TableFile[] => [
    { table, ending: 'csv', content: toCsv(table) },
    { table, ending: 'json', content: toJson(table) },
    ...(table.name === 'galleries' ? [{ table, ending: 'geojson' as const, content: toGeoJson(table) }] : []),
  ])
  made.set(site, files)
  return files
}
