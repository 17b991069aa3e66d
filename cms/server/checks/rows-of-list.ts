import { ProblemError, problem } from '#contract'
import { toRows } from '../../checks/read-terms.ts'
import { decodeText } from '../../intake/articles/plain/decode-text.ts'
import { RefusedError } from '../../intake/articles/problems.ts'
import { openWorkbook } from '../../intake/galleries/open-workbook.ts'
import { readCell } from '../../intake/galleries/read-cell.ts'

/** Words, forms, kind, advice, exceptions and three to spare. */
const COLUMNS = 8

/**
 * The cells of a pasted list or of a file: XLSX by what it begins with, anything else as text in whatever encoding.
 * @throws ProblemError when the file cannot be read
 */
export async function rowsOfList({
  text = '',
  file,
}: {
  text?: string | undefined
  file?: { name: string; base64: string } | undefined
}): Promise<string[][]> {
  if (!file) return toRows(text)
  const bytes = Buffer.from(file.base64, 'base64')
  if (bytes.subarray(0, 2).toString('latin1') !== 'PK') return toRows(asText(bytes, file.name))
  const book = await openWorkbook(bytes, file.name)
  if (!book.ok) throw new ProblemError(book.problems)
  const [sheet] = book.value.worksheets
  if (sheet === undefined) return []
  return Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: COLUMNS }, (_, column) => readCell(sheet, row + 1, column + 1).text),
  )
}

function asText(bytes: Buffer, name: string): string {
  try {
    return decodeText(bytes)
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error
    throw new ProblemError([
      problem({
        code: 'term/unreadable',
        at: name,
        zh: `《${name}》读不出文字：请存成 TXT、CSV 或 XLSX`,
        en: `“${name}” holds no text that can be read: save it as TXT, CSV or XLSX`,
      }),
    ])
  }
}
