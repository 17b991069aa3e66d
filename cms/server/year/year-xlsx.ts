import { FOLD_STEP, sayFolded } from '../../workflow/counts/fold.ts'
import type { YearFigures } from '../../workflow/year/year-figures.ts'

const UNKNOWN = '没有记录'
const COUNT_RULE = '按五取整，不到五次写作 <5'

/** Folded, as on the screen. */
const cellOf = (figure: number | undefined): string | number =>
  figure === undefined ? UNKNOWN : figure < FOLD_STEP ? sayFolded(figure) : figure

/** A year's figures as an Excel workbook of three sheets: totals, editions, towns. */
export async function yearXlsx(figures: YearFigures): Promise<Buffer> {
  // Half a second to load: only who makes a table waits for it.
  const { default: ExcelJS } = await import('exceljs')
  const { year, editions, towns, renewals, events } = figures
  const book = new ExcelJS.Workbook()
  const rows = (name: string, columns: [string, number][], data: (string | number)[][]) => {
    const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] })
    sheet.columns = columns.map(([header, width]) => ({ header, width }))
    sheet.addRows(data)
    sheet.getRow(1).font = { bold: true }
  }
  rows(
    `${year} 全年`,
    [
      ['项目', 24],
      ['数量', 14],
      ['单位', 8],
      ['说明', 40],
    ],
    [
      ['出刊', editions.length, '期', ''],
      ['印张', figures.sheets, '张', ''],
      ['应更新画廊', renewals.asked, '座次', '只算有上画照片的期'],
      ['已更新画廊', renewals.renewed, '座次', ''],
      ['按时更新', renewals.onTime, '座次', '每月五日前'],
      ['活动', events.event.held, '场', unknownWords(events.event.unknown)],
      ['活动参加', events.event.visits, '人次', ''],
      ['讲座', events.lecture.held, '场', unknownWords(events.lecture.unknown)],
      ['讲座听众', events.lecture.visits, '人次', ''],
      ['进校课时', figures.classHours, '课时', ''],
      ['扫码', cellOf(figures.counted?.scans), figures.counted === null ? '' : '次', COUNT_RULE],
      ['阅读', cellOf(figures.counted?.reads), figures.counted === null ? '' : '次', COUNT_RULE],
    ],
  )
  rows(
    '各期',
    [
      ['月份', 12],
      ['主题', 26],
      ['类别', 8],
      ['印张', 8],
      ['应更新', 8],
      ['已更新', 10],
      ['按时', 10],
      ['扫码', 10],
      ['阅读', 10],
    ],
    editions.map((one) => [
      one.month,
      one.theme,
      one.emergency ? '应急' : '月刊',
      one.sheets,
      one.galleries,
      one.renewed ?? UNKNOWN,
      one.onTime ?? UNKNOWN,
      cellOf(one.counted?.scans),
      cellOf(one.counted?.reads),
    ]),
  )
  rows(
    '各镇街道',
    [
      ['镇、街道', 20],
      ['画廊', 8],
      ['应更新座次', 12],
      ['已更新座次', 12],
      ['扫码', 10],
      ['阅读', 10],
    ],
    towns.map(({ town, galleries, asked, renewals: renewed, counted }) => [
      ...[town, galleries, asked, renewed],
      ...[cellOf(counted?.scans), cellOf(counted?.reads)],
    ]),
  )
  return Buffer.from(await book.xlsx.writeBuffer())
}

const unknownWords = (count: number): string => (count === 0 ? '' : `其中 ${count} 场没有填人次`)
