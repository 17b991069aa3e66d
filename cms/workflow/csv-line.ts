import { harmlessCell } from '#contract'

/** One line of CSV (RFC 4180), every cell quoted, none of them a formula. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${harmlessCell(cell).replaceAll('"', '""')}"`).join(',')}\r\n`
}
