import { cityDay } from '../../workflow/city-time.ts'
import { AT_FAULT_WORDS } from '../../workflow/print-jobs/job-words.ts'
import type { Settlement } from '../../workflow/print-jobs/settlement.ts'
import { formatName, monthName } from '../print/words.ts'

export interface ShopSettlement extends Settlement {
  shop: string
}

const LINES: [string, number][] = [
  ['制作单位', 18],
  ['镇街', 16],
  ['画幅', 12],
  ['画廊（座）', 10],
  ['印张（张）', 10],
  ['面积（m²）', 12],
  ['单价（元/m²）', 14],
  ['金额（元）', 14],
]
const REPRINTS: [string, number][] = [
  ['制作单位', 18],
  ['镇街', 16],
  ['画廊', 10],
  ['画框', 6],
  ['版', 5],
  ['画面', 24],
  ['画幅', 12],
  ['面积（m²）', 12],
  ['原因', 36],
  ['责任', 14],
  ['提出', 12],
  ['谁提的', 18],
  ['计费', 8],
  ['单价（元/m²）', 14],
  ['金额（元）', 14],
]

/** 结算单: the month's sheets by shop, town and format, and what was printed again; prices are left to be filled in. */
export async function settlementTable(edition: string, shops: readonly ShopSettlement[]): Promise<Buffer> {
  // 59 modules and half a second: only who makes a table waits for them.
  const { default: ExcelJS } = await import('exceljs')
  const book = new ExcelJS.Workbook()
  const add = (name: string, columns: typeof LINES) => {
    const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] })
    sheet.columns = columns.map(([header, width]) => ({ header, width }))
    sheet.getRow(1).font = { bold: true }
    sheet.pageSetup = { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, paperSize: 9 }
    return sheet
  }
  const month = monthName(edition).replaceAll('　', ' ')
  const lines = add(`${month} 结算`, LINES)
  for (const { shop, lines: own } of shops) {
    const first = lines.rowCount + 1
    for (const { town, format, galleries, sheets, m2 } of own) {
      const at = lines.rowCount + 1
      lines.addRow([...[shop, town, formatName(format)].map(safe), galleries, sheets, m2, null, amount('F', 'G', at)])
    }
    const last = lines.rowCount
    if (last < first) continue
    const sum = (column: string) => ({ formula: `SUM(${column}${first}:${column}${last})` })
    lines.addRow([safe(shop), '合计', '', '', sum('E'), sum('F'), '', sum('H')]).font = { bold: true }
  }
  const again = add('补印', REPRINTS)
  for (const { shop, reprints } of shops)
    for (const one of reprints) {
      const at = again.rowCount + 1
      const fault = AT_FAULT_WORDS[one.atFault ?? 'unknown'].zh
      again.addRow([
        ...[shop, one.town, one.gallery].map(safe),
        ...[one.position, one.panelNo, safe(one.title), formatName(one.format), one.m2, safe(one.reason), fault],
        ...[cityDay(one.at), safe(one.by), one.paid ? '计' : '不计', null, one.paid ? amount('H', 'N', at) : 0],
      ])
    }
  for (const [sheet, columns] of [
    [lines, ['F', 'G', 'H']],
    [again, ['H', 'N', 'O']],
  ] as const)
    for (const column of columns) sheet.getColumn(column).numFmt = '0.00'
  return Buffer.from(await book.xlsx.writeBuffer())
}

/** Empty while there is no price. */
function amount(m2: string, price: string, row: number) {
  return { formula: `IF(${price}${row}="","",ROUND(${m2}${row}*${price}${row},2))` }
}

/** Text that a spreadsheet would take for a formula once it is copied out or saved as CSV stays text. */
function safe(value: string): string {
  return /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
}
