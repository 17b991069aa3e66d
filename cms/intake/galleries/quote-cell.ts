/**
 * Text that a spreadsheet would take for a formula once it is copied out or saved as CSV stays text: the rule of
 * `safeCell` in the press. Text that already looks quoted gets one more, so that `unquoteCell` gives back every text.
 */
export function quoteCell(text: string): string {
  return /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text
}

/** Takes off the quote that `quoteCell`, or a careful person, put before a sign. */
export function unquoteCell(text: string): string {
  return /^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text
}
