import { harmlessCell } from '#contract'
import type { Cell, OpenTable } from './tables.ts'

/**
 * A table as CSV (RFC 4180) with the mark by which Excel and WPS know UTF-8: without it they show every Chinese
 * character as two others. Texts are quoted and never a formula; numbers and truths stand bare, nothing is empty.
 */
export function toCsv({ columns, rows }: Pick<OpenTable, 'columns' | 'rows'>): string {
  const line = (cells: Cell[]) => `${cells.map(written).join(',')}\r\n`
  return `\ufeff${line(columns.map(({ name }) => name))}${rows.map(line).join('')}`
}

function written(cell: Cell): string {
  if (cell === null) return ''
  return typeof cell === 'string' ? `"${harmlessCell(cell).replaceAll('"', '""')}"` : String(cell)
}
