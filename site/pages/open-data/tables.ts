import type { LocalText } from '#contract'
import type { Website } from '../website.ts'
import { editionsTable } from './editions-table.ts'
import { galleriesTable } from './galleries-table.ts'
import { panelsTable } from './panels-table.ts'
import { sourcesTable } from './sources-table.ts'

/** A cell: what a table has nothing to say of is null. */
export type Cell = string | number | boolean | null

export interface Column {
  name: string
  /** As Table Schema (datapackage.org) calls it. */
  type: 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'datetime'
  format?: 'uri'
  /** What it says, in plain words. */
  says: Required<LocalText>
  required?: true
}

/** One table of the open data, published as CSV and as JSON. */
export interface OpenTable {
  name: string
  title: Required<LocalText>
  columns: Column[]
  /** Names a row for good. */
  key: string[]
  refersTo?: { column: string; table: string }
  rows: Cell[][]
}

/**
 * What anyone may take and use: only what stands on the public pages, and of people nothing. Whoever looks after a
 * gallery, wrote or drew is in none of these tables.
 */
export function openTables(site: Website): OpenTable[] {
  return [galleriesTable(site), editionsTable(site), panelsTable(site), sourcesTable(site)]
}

/** '/open-data/galleries.csv'. */
export const dataPath = (name: string, ending: 'csv' | 'json' | 'geojson') => `/open-data/${name}.${ending}`
export const DATA_PACKAGE = '/open-data/datapackage.json'
