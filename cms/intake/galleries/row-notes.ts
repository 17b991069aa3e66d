import type { Problem } from '#contract'
import { inRuns, note, place } from './words.ts'

/** What is said once a sheet, with all rows that it is true of. */
export type RowNote =
  | 'hidden'
  | 'totals'
  | 'remark'
  | 'no-result'
  | 'error'
  | 'date'
  | 'padded-code'
  | 'swapped'
  | 'GCJ-02'
  | 'BD-09'

const WORDS: Record<RowNote, { code: string; zh: string; en: string; hint?: string }> = {
  hidden: {
    code: 'hidden-rows',
    zh: '隐藏的行没有读',
    en: 'hidden rows were left out',
    hint: '如果要读，请取消筛选或取消隐藏再传 · To have them read, clear the filter or unhide them and send it again',
  },
  totals: { code: 'totals-rows', zh: '合计行没有读', en: 'rows of totals were left out' },
  remark: {
    code: 'remark-rows',
    zh: '没有编号、只有一处文字的行当作备注，没有读',
    en: 'rows with one text and no code were taken for remarks and left out',
  },
  'no-result': {
    code: 'no-result',
    zh: '有公式没有存下算出的值，当作空格',
    en: 'a formula has no stored value and was taken for an empty cell',
    hint: '请用 Excel 打开、保存后再传，或把公式粘贴成值 · Open and save it in Excel, or paste the formulas as values',
  },
  error: {
    code: 'cell-error',
    zh: '有格子是错误值（如 #REF!），当作空格',
    en: 'a cell holds an error such as #REF! and was taken for an empty one',
    hint: '请在 Excel 里改好再传 · Mend it in Excel and send it again',
  },
  date: {
    code: 'date-cell',
    zh: '有格子被 Excel 当成了日期，按 2026-11-01 这样的文字读',
    en: 'a cell was taken for a date by Excel and was read as text such as 2026-11-01',
    hint: '门牌如“3-17”请把格子设为文本后重写 · For a number such as “3-17” set the cell to text and write it again',
  },
  'padded-code': {
    code: 'padded-code',
    zh: '编号少写了 0，按三位补足（TC-17 读作 TC-017）',
    en: 'codes were written without zeros and filled up to three digits (TC-17 is read as TC-017)',
  },
  swapped: {
    code: 'swapped',
    zh: '经度和纬度写反了，已经对调',
    en: 'latitude and longitude stood in each other’s place and were swapped',
  },
  'GCJ-02': {
    code: 'converted',
    zh: '坐标写明是高德（GCJ-02），已换算成 WGS-84',
    en: 'coordinates are said to be of Amap (GCJ-02) and were converted to WGS-84',
  },
  'BD-09': {
    code: 'converted',
    zh: '坐标写明是百度（BD-09），已换算成 WGS-84',
    en: 'coordinates are said to be of Baidu (BD-09) and were converted to WGS-84',
  },
}

/** One problem a kind: 142 swapped rows are one slip. */
export function sayNotes(sheet: string, notes: ReadonlyMap<RowNote, readonly number[]>): Problem[] {
  return [...notes].map(([kind, rows]) => {
    const { code, zh, en, hint } = WORDS[kind]
    return note(code, place(sheet, rows), zh, `${en} (rows ${inRuns(rows, ', ')})`, hint)
  })
}
