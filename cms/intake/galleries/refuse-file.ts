import type { Problem } from '#contract'
import { bad } from './words.ts'

/** What a table may be at most. 142 galleries with every column are 0.1 MB and 150 rows. */
export const TABLE_LIMITS = {
  fileMb: 20,
  /** Galleries that one import makes or changes; others wait while it is written. */
  written: 2_000,
  rows: 20_000,
  cells: 400_000,
  /** All parts that are read, unfolded. */
  unpackedMb: 40,
  merges: 5_000,
  /** Cells that lie in merged ranges: the reader makes each of them. */
  mergedCells: 50_000,
} as const

const SAVE_AS_XLSX = '请用 Excel 或 WPS 打开，另存为 .xlsx · Open it in Excel or WPS and save it as .xlsx'
const WORDS = {
  empty: [
    '文件是空的',
    'The file is empty',
    '请检查是否已经保存，再传一次 · Check that it was saved, and send it again',
  ],
  xls: ['这是旧版 Excel 文件（.xls），不是 .xlsx', 'This is an old Excel file (.xls), not .xlsx', SAVE_AS_XLSX],
  password: [
    '表格有密码，打不开',
    'The table is protected by a password',
    '请在 Excel 里去掉打开密码再传 · Take the password off in Excel, then send it again',
  ],
  csv: ['这是纯文本或 CSV，不是 .xlsx', 'This is plain text or CSV, not .xlsx', SAVE_AS_XLSX],
  html: ['这是网页，只是名字像表格', 'This is a web page that is only called a table', SAVE_AS_XLSX],
  xlsb: ['这是二进制表格（.xlsb），不是 .xlsx', 'This is a binary workbook (.xlsb), not .xlsx', SAVE_AS_XLSX],
  ods: ['这是 OpenDocument 表格（.ods），不是 .xlsx', 'This is an OpenDocument table (.ods), not .xlsx', SAVE_AS_XLSX],
  docx: [
    '这是 Word 文件，不是表格',
    'This is a Word file, not a table',
    '请把表格复制到 Excel 里，存为 .xlsx · Copy the table into Excel and save it as .xlsx',
  ],
  other: ['这不是 Excel 表格（.xlsx）', 'This is not an Excel table (.xlsx)', SAVE_AS_XLSX],
  broken: [
    '表格坏了或不完整，读不出来',
    'The table is damaged or cut short and cannot be read',
    '请用 Excel 打开（会问要不要修复），另存后再传 · Open it in Excel, which offers to mend it, save it and send it again',
  ],
  'file-too-large': [
    `文件超过 ${TABLE_LIMITS.fileMb} MB，太大了`,
    `The file is larger than ${TABLE_LIMITS.fileMb} MB`,
    '请删去表里的图片，另存后再传 · Take the pictures out of the table and save it anew',
  ],
  'too-many-to-write': [
    `要写的画廊超过 ${TABLE_LIMITS.written} 座，一次太多了`,
    `More than ${TABLE_LIMITS.written} galleries would be written at once`,
    '请分成几个表 · Part it into several tables',
  ],
  'too-large': [
    `表格展开后超过 ${TABLE_LIMITS.unpackedMb} MB，太大了`,
    `The table unfolds to more than ${TABLE_LIMITS.unpackedMb} MB`,
    '请删去表下面、表右边的空行空列和格式，另存后再传 · Delete the empty rows and columns below and beside the table, with their formats, and save it anew',
  ],
  'too-many-rows': [
    `表格超过 ${TABLE_LIMITS.rows} 行（空行也算），不读`,
    `The table has more than ${TABLE_LIMITS.rows} rows, empty ones counted, and is not read`,
    '请删去表下面的空行（选中后“删除”，不是“清除”），另存后再传 · Delete the empty rows below the table (delete, not clear) and save it anew',
  ],
  'too-complex': [
    '合并的单元格或格子太多，不读',
    'The table has too many cells or merged cells and is not read',
    '请删去表外的格式与合并，另存后再传 · Remove formats and merges outside the table and save it anew',
  ],
} satisfies Record<string, readonly [zh: string, en: string, hint: string]>
export type TableRefusal = keyof typeof WORDS

export function refuseFile(why: TableRefusal, name: string): Problem {
  const [zh, en, hint] = WORDS[why]
  return bad(why, name, zh, en, hint)
}

/** Why the bytes are no zip and so no XLSX; null when they are a zip. */
export function notZip(bytes: Buffer): TableRefusal | null {
  if (bytes.length === 0) return 'empty'
  const head = bytes.subarray(0, 4096)
  const isKind = (mark: string): boolean => head.toString('latin1').startsWith(mark)
  if (isKind('PK\x03\x04')) return null
  // Office keeps an encrypted workbook in the same kind of file as a workbook of 2003.
  if (isKind('\xd0\xcf\x11\xe0')) return bytes.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'password' : 'xls'
  if (/<(?:!doctype html|html|table|meta)[\s>]/i.test(head.toString('utf8'))) return 'html'
  const isUtf16 = isKind('\xff\xfe') || isKind('\xfe\xff')
  return isKind('%PDF') || (head.includes(0) && !isUtf16) ? 'other' : 'csv'
}

/** What a zip without a workbook is, by the names in it. */
export function notWorkbook(names: readonly string[]): TableRefusal | null {
  if (names.includes('xl/workbook.xml')) return null
  if (names.includes('xl/workbook.bin')) return 'xlsb'
  if (names.some((name) => name.startsWith('word/'))) return 'docx'
  return names.includes('content.xml') ? 'ods' : 'other'
}
