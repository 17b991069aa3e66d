import type { Response } from 'express'
import { ACTIVITY_COLUMNS, toRows } from '../../workflow/activities/columns.ts'
import type { ActivitiesPage, Cursor } from './read-activities.ts'

/**
 * All activities as an Excel workbook, a row a date, written page by page: ten years of them are never in memory at
 * once. True when it was sent whole.
 */
export async function sendWorkbook(
  res: Response,
  readPage: (after: Cursor | undefined) => Promise<ActivitiesPage>,
): Promise<boolean> {
  // 59 modules and half a second: only who makes a table waits for them.
  const { default: ExcelJS } = await import('exceljs')
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: res, useStyles: true })
  const sheet = book.addWorksheet('活动', { views: [{ state: 'frozen', ySplit: 1 }] })
  // Cells are text: nothing that somebody wrote becomes a formula or a date.
  sheet.columns = ACTIVITY_COLUMNS.map(({ heading, width }) => ({ header: heading, width, style: { numFmt: '@' } }))
  sheet.getRow(1).font = { bold: true }
  let after: Cursor | undefined
  do {
    const page = await readPage(after)
    for (const row of page.activities.flatMap(toRows)) sheet.addRow(row).commit()
    after = page.next ?? undefined
  } while (after !== undefined && !res.destroyed)
  if (res.destroyed) return false
  sheet.commit()
  await book.commit()
  return true
}
