import type { Workbook } from 'exceljs'
import { ZipFile } from 'yazl'
import type { Problem, Result } from '#contract'
import { MB } from '../articles/limits.ts'
import { RefusedError } from '../articles/problems.ts'
import { openZip, type Zip } from '../articles/zip/read-zip.ts'
import { notWorkbook, notZip, refuseFile, TABLE_LIMITS, type TableRefusal } from './refuse-file.ts'
import { note } from './words.ts'

/** The parts with words in them; pictures, charts, comments, links and macros are never unfolded. */
const WANTED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/sheet\d+\.xml)$/
const MACROS = /^xl\/(?:vbaProject\.bin$|macrosheets\/)/
const MERGE = /<mergeCell\s+ref=["'](\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)["']\s*\/?>/g
/** Rows a sheet can have in Excel. */
const LAST_ROW = 1_048_576
/**
 * Only cells and merges are read. exceljs makes an object for each cell of a validated column (a list on all of
 * column D is a million), and follows drawings and tables to parts that are not there any more.
 */
const NOT_READ = [
  'sheetPr dimension sheetViews sheetFormatPr cols autoFilter rowBreaks hyperlinks pageMargins dataValidations',
  'pageSetup headerFooter printOptions picture drawing sheetProtection tableParts conditionalFormatting extLst',
].flatMap((names) => names.split(' '))

/** Opens an XLSX or XLSM of unknown origin: counted before it is parsed, without all that is not cells. */
export async function openWorkbook(bytes: Buffer, name: string): Promise<Result<Workbook>> {
  const refused = (why: TableRefusal) => ({ ok: false as const, problems: [refuseFile(why, name)] })
  const kind = notZip(bytes)
  if (kind !== null) return refused(kind)
  try {
    const zip = await openZip(bytes)
    const inside = notWorkbook(zip.names)
    if (inside !== null) return refused(inside)
    const parts = await readParts(zip)
    const tooMuch = whatIsTooMuch(parts)
    if (tooMuch !== null) return refused(tooMuch)
    const book = await load(parts)
    // A list whose one entry stands at 4,000,000,000 would be walked to its end.
    if (book.worksheets.some(({ rowCount }) => rowCount > LAST_ROW)) return refused('broken')
    return { ok: true, value: book, problems: macros(zip.names, name) }
  } catch (error) {
    // All that is no refusal is exceljs's, about what it cannot read.
    return refused(error instanceof RefusedError ? refusalOf(error) : 'broken')
  }
}

function refusalOf({ refusal }: RefusedError): TableRefusal {
  if (refusal === 'unfolds-too-large') return 'too-large'
  return refusal === 'zip-encrypted' ? 'password' : 'broken'
}

/** @throws RefusedError when the parts together are more than the limit */
async function readParts(zip: Zip): Promise<Map<string, string>> {
  const parts = new Map<string, string>()
  let leftMb: number = TABLE_LIMITS.unpackedMb
  for (const name of zip.names.filter((one) => WANTED.test(one))) {
    const bytes = await zip.read(name, leftMb)
    leftMb -= bytes.length / MB
    parts.set(name, bytes.toString('utf8'))
  }
  return parts
}

/** Counts by the marks in the text, before anything is made of them. */
function whatIsTooMuch(parts: ReadonlyMap<string, string>): TableRefusal | null {
  const sheets = [...parts].filter(([name]) => name.startsWith('xl/worksheets/')).map(([, xml]) => xml)
  const count = (mark: RegExp): number => sheets.reduce((sum, xml) => sum + countOf(xml, mark), 0)
  if (count(/<row[\s/>]/g) > TABLE_LIMITS.rows) return 'too-many-rows'
  const merges = sheets.flatMap((xml) => [...xml.matchAll(MERGE)])
  // One that is written otherwise could not be counted.
  if (count(/<mergeCell[\s/>]/g) !== merges.length) return 'broken'
  const merged = merges.reduce((sum, [, range = '']) => sum + cellsIn(range), 0)
  const isComplex = merges.length > TABLE_LIMITS.merges || merged > TABLE_LIMITS.mergedCells
  return isComplex || count(/<c[\s/>]/g) > TABLE_LIMITS.cells ? 'too-complex' : null
}

function countOf(text: string, mark: RegExp): number {
  let found = 0
  for (const _ of text.matchAll(mark)) found += 1
  return found
}

/** Cells in a range such as 'B2:D9', whichever of its corners comes first. */
function cellsIn(range: string): number {
  const [, left = 'A', top = '1', right = left, bottom = top] =
    /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(range) ?? []
  return (Math.abs(columnOf(right) - columnOf(left)) + 1) * (Math.abs(Number(bottom) - Number(top)) + 1)
}

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

/** Packs the parts anew, unfolded, for exceljs; names of ranges go, for it makes each cell of them too. */
async function load(parts: ReadonlyMap<string, string>): Promise<Workbook> {
  // 59 modules and half a second: only who reads a table waits for them.
  const { default: ExcelJS } = await import('exceljs')
  const slim = new ZipFile()
  for (const [name, xml] of parts) {
    const text = name === 'xl/workbook.xml' ? withoutNames(xml) : xml
    slim.addBuffer(Buffer.from(text), name, { compress: false })
  }
  slim.end()
  const chunks: Buffer[] = []
  for await (const chunk of slim.outputStream as AsyncIterable<Buffer>) chunks.push(chunk)
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(Buffer.concat(chunks) as never, { ignoreNodes: NOT_READ })
  return book
}

function withoutNames(workbook: string): string {
  const [from, to] = [workbook.search(/<definedNames[\s>]/), workbook.lastIndexOf('</definedNames>')]
  return from < 0 || to < from ? workbook : workbook.slice(0, from) + workbook.slice(to + '</definedNames>'.length)
}

function macros(names: readonly string[], name: string): Problem[] {
  if (!names.some((one) => MACROS.test(one))) return []
  return [
    note(
      'macros',
      name,
      '表格里有宏：没有运行，也没有读取，只取了单元格',
      'The table holds macros: they were neither run nor read, only its cells were',
    ),
  ]
}
