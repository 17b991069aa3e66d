import type { Worksheet } from 'exceljs'
import type { Problem } from '#contract'
import type { ColumnId } from './columns.ts'
import { datumNamed } from './datum.ts'
import { type Headings, isHeadingRow } from './find-headings.ts'
import { parseCode } from './parse-code.ts'
import { readCell, type Said } from './read-cell.ts'
import { type RowCells, readRow } from './read-row.ts'
import { type RowNote, sayNotes } from './row-notes.ts'
import type { GalleryRow, GalleryTable } from './types.ts'
import { note, short } from './words.ts'

const TOTALS = /^.{0,12}(?:合\s*计|小\s*计|总\s*计|共\s*计)|^(?:sub|grand\s*)?-?totals?\b/i

/** The rows of one sheet below its headings. `town` is the sheet's name where it stands for one. */
export function readSheet(sheet: Worksheet, headings: Headings, town: string | undefined): GalleryTable {
  const rows: GalleryRow[] = []
  const notes = new Map<RowNote, number[]>()
  const remember = (kind: RowNote, row: number) => {
    const before = notes.get(kind)
    if (before === undefined) notes.set(kind, [row])
    else if (before.at(-1) !== row) before.push(row)
  }
  for (let row = headings.firstRow; row <= sheet.rowCount; row += 1) {
    if (sheet.findRow(row) === undefined) continue
    const cells = cellsOf(sheet, row, headings, town)
    const leftOut = whyLeftOut(sheet, cells, headings)
    if (leftOut === 'silent') continue
    if (leftOut !== null) remember(leftOut, row)
    else {
      const read = readRow(cells)
      rows.push(read.row)
      for (const kind of read.notes) remember(kind, row)
    }
  }
  return { rows, problems: [...sayUnread(sheet.name, headings.unread), ...sayNotes(sheet.name, notes)] }
}

function cellsOf(sheet: Worksheet, row: number, headings: Headings, town: string | undefined): RowCells {
  const read = <K>(columns: ReadonlyMap<K, number>): Map<K, Said> =>
    new Map([...columns].map(([key, column]) => [key, readCell(sheet, row, column)]))
  return {
    sheet: sheet.name,
    row,
    columns: read<ColumnId>(headings.columns),
    frames: read<number>(headings.frames),
    datum: headings.datum ?? datumNamed(sheet.name),
    town: headings.columns.has('townZh') ? undefined : town,
  }
}

/** Every cell counts, also those of columns that are not read: '合计' may stand under '序号'. */
function whyLeftOut(sheet: Worksheet, cells: RowCells, headings: Headings): RowNote | 'silent' | null {
  const { row } = cells
  const texts = new Set<string>()
  sheet.findRow(row)?.eachCell((_, column) => texts.add(readCell(sheet, row, column).text))
  texts.delete('')
  const hasTrouble = [...cells.columns.values()].some(({ trouble }) => trouble !== undefined)
  if ((texts.size === 0 && !hasTrouble) || isHeadingRow(sheet, row, headings)) return 'silent'
  if (sheet.findRow(row)?.hidden) return 'hidden'
  const code = cells.columns.get('code')?.text ?? ''
  if (parseCode(code) !== null) return null
  if ([...texts].some((text) => TOTALS.test(text))) return 'totals'
  const [only = ''] = texts
  // A number alone is a row that was only counted.
  return texts.size === 1 && (code === '' || code === only) ? 'remark' : null
}

function sayUnread(sheet: string, unread: readonly string[]): Problem[] {
  if (unread.length === 0) return []
  const names = unread.slice(0, 20).map(short)
  return [
    note(
      'unread-columns',
      sheet,
      `这些列没有读：${names.join('、')}`,
      `these columns were not read: ${names.join(', ')}`,
    ),
  ]
}
