import { countsTable } from '../../views/counts/counts-table.ts'
import type { CountsDesk } from '../../views/counts/read-edition-counts.ts'
import { countsWords } from '../../views/counts/words.ts'
import { FOLD_STEP, sayFolded } from '../../workflow/counts/fold.ts'
import { csvLine } from '../../workflow/csv-line.ts'

/** With a mark for Excel, which would take Chinese for something else. */
export function countsCsv(desk: CountsDesk): string {
  const { heads, rows } = countsTable(desk, countsWords(false))
  const lines = rows.map(({ named, figures }) => csvLine([...named, ...figures.map(plain)]))
  return `\ufeff${csvLine(heads)}${lines.join('')}`
}

/** Figures as numbers, and '<5' as the word it is; a second sheet with the days, a third with the rule. */
export async function countsXlsx(desk: CountsDesk): Promise<Buffer> {
  // Half a second to load: only who makes a table waits for it.
  const { default: ExcelJS } = await import('exceljs')
  const words = countsWords(false)
  const book = new ExcelJS.Workbook()
  const add = (name: string, heads: readonly string[], rows: (string | number)[][]) => {
    const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] })
    sheet.columns = heads.map((header, i) => ({ header, width: i === 1 ? 34 : 12 }))
    sheet.addRows(rows)
    sheet.getRow(1).font = { bold: true }
    for (const row of sheet.getRows(2, rows.length) ?? [])
      row.eachCell((cell) => {
        if (cell.value === sayFolded(0)) cell.alignment = { horizontal: 'right' }
      })
  }
  const { heads, rows } = countsTable(desk, words)
  const table = rows.map(({ named, figures }) => [...named, ...figures.map(cellOf)])
  add(`${desk.edition.month} 画廊`, heads, table)
  const days = desk.days.map(({ day, scans, reads }) => [day, cellOf(scans), cellOf(reads)])
  add(words.days, ['日期', words.kind.scans, words.kind.reads], days)
  const rule = book.addWorksheet('怎么数的')
  rule.addRows([[words.rule], [words.elsewhere]])
  rule.getColumn(1).width = 110
  rule.getColumn(1).alignment = { wrapText: true }
  return Buffer.from(await book.xlsx.writeBuffer())
}

const cellOf = (figure: number): string | number => (figure < FOLD_STEP ? sayFolded(figure) : figure)
/** Without groups of thousands, which would be another column to some. */
const plain = (figure: number): string => String(cellOf(figure))
