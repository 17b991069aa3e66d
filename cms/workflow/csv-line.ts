/**
 * One line of CSV (RFC 4180), every cell quoted. A cell that a spreadsheet would take for a formula stands behind an
 * apostrophe, also when spaces or a full-width sign hide it.
 */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${harmless(cell).replaceAll('"', '""')}"`).join(',')}\r\n`
}

function harmless(cell: string): string {
  return /^\s*[=+\-@＝＋－＠]/.test(cell) || /^[\t\r\n]/.test(cell) ? `'${cell}` : cell
}
