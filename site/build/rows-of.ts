/** The last line: a text without it was cut short. */
const END = 'end'

/**
 * Fields as lines of text, parted by tabs: fifty thousand of them are read in a tenth of the time that checked JSON takes.
 * A field has neither tab nor line end: file names here have none, as all are made of our own slugs and hashes.
 */
export function toRows(rows: Iterable<readonly string[]>): string {
  const lines: string[] = []
  for (const row of rows) lines.push(row.join('\t'))
  return [...lines, END].join('\n')
}

/** The rows of a text; an error for one that is not whole. */
export const rowsOf = (text: string): string[][] => linesOf(text).map((line) => line.split('\t'))

/** The rows of a text that has two fields in each, by the first; an error for one that is not whole. */
export function pairsOf(text: string): Map<string, string> {
  const pairs = new Map<string, string>()
  for (const line of linesOf(text)) {
    const tab = line.indexOf('\t')
    pairs.set(line.slice(0, tab), line.slice(tab + 1))
  }
  return pairs
}

function linesOf(text: string): string[] {
  const lines = text.split('\n')
  if (lines.pop() !== END) throw new Error('the list is cut short')
  return lines
}
