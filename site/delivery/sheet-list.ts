import { withFixedDates } from './fixed-dates.ts'
import type { ListedShop } from './list-sheets.ts'

const COLUMNS: [string, number][] = [
  ['画廊', 10],
  ['画廊名称', 34],
  ['地址', 34],
  ['画框', 6],
  ['第几张', 8],
  ['版', 5],
  ['画面', 24],
  ['成品宽 mm', 11],
  ['成品高 mm', 11],
  ['出血 mm', 9],
  ['文件比例', 9],
  ['页数', 6],
  ['颜色', 18],
  ['标准', 10],
  ['材料', 26],
  ['份数', 6],
  ['上墙日期', 12],
  ['印前检查', 9],
  ['文件', 44],
  ['字节', 12],
  ['SHA-256', 68],
]

/** Preflight lets no sheet pass that has another number. */
const PAGES = 1

/** The sheet list of one shop as an Excel workbook. */
export async function sheetListXlsx(shop: ListedShop, edition: string): Promise<Buffer> {
  // 59 modules and half a second: only who makes a list waits for them.
  const { default: ExcelJS } = await import('exceljs')
  const book = new ExcelJS.Workbook()
  const day = new Date(`${edition.slice(0, 7)}-01T00:00:00Z`)
  book.created = day
  book.modified = day
  const sheet = book.addWorksheet(`${edition} 印张`, { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = COLUMNS.map(([header, width]) => ({ header, width }))
  sheet.getRow(1).font = { bold: true }
  for (const s of shop.sheets) {
    sheet.addRow(
      [
        s.gallery,
        s.galleryName,
        s.address,
        s.position,
        `${s.no}/${s.of}`,
        s.panelNo,
        s.panelTitle,
        s.widthMm,
        s.heightMm,
        s.bleedMm,
        `1:${s.scale ?? 1}`,
        PAGES,
        s.colour,
        s.conformance,
        s.material,
        1,
        s.installBy ?? '',
        // The manifest names no other.
        '通过',
        s.file,
        s.bytes,
        s.sha256,
      ].map(safeCell),
    )
  }
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: COLUMNS.length } }
  sheet.pageSetup = { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, paperSize: 9 }
  return withFixedDates(Buffer.from(await book.xlsx.writeBuffer()))
}

/** Text that a spreadsheet would take for a formula once it is copied out or saved as CSV stays text. */
export function safeCell(value: string | number): string | number {
  return typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
}
