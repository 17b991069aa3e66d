/**
 * A text as a cell of a table that somebody opens in a spreadsheet: what it would take for a formula stands behind an
 * apostrophe, also when spaces or a full-width sign hide it.
 */
export function harmlessCell(text: string): string {
  return /^\s*[=+\-@＝＋－＠]/.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text
}
