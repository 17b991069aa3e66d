import type { Cell, CellValue, Worksheet } from 'exceljs'
import { unquoteCell } from './quote-cell.ts'

/** What a cell says. `trouble` is what a reader of the text alone would not know. */
export interface Said {
  text: string
  trouble?: 'no-result' | 'error' | 'date'
}

const NOTHING: Said = { text: '' }

/** A cell in words, as the spreadsheet shows it; a merged cell says what the first of its range says. */
export function readCell(sheet: Worksheet, row: number, column: number): Said {
  const cell = sheet.findRow(row)?.findCell(column)
  return cell === undefined ? NOTHING : sayValue(cell.value)
}

/** The cell's merged range begins here: 'A3'; its own address where it is not merged. */
export function masterOf(sheet: Worksheet, row: number, column: number): string {
  const cell: Cell | undefined = sheet.findRow(row)?.findCell(column)
  return cell?.master.address ?? ''
}

function sayValue(value: CellValue): Said {
  if (value === null || value === undefined) return NOTHING
  if (typeof value === 'string') return { text: unquoteCell(value).trim().replace(/\r\n?/g, '\n') }
  // A spreadsheet shows 15 digits; the double behind 31.47 may be 31.470000000000002.
  if (typeof value === 'number') return { text: String(Number(value.toPrecision(15))) }
  if (typeof value === 'boolean') return { text: value ? '是' : '否' }
  if (value instanceof Date) return sayDate(value)
  if ('richText' in value) return sayValue(value.richText.map(({ text }) => text).join(''))
  if ('error' in value) return { text: '', trouble: 'error' }
  if ('formula' in value || 'sharedFormula' in value) {
    // What Excel computed last is stored beside the formula; other programs leave it out.
    return value.result === undefined ? { text: '', trouble: 'no-result' } : sayValue(value.result)
  }
  return 'text' in value ? sayValue(value.text as CellValue) : NOTHING
}

/** Excel takes '3-17' for a day of this year: the day is all that is left of it. */
function sayDate(day: Date): Said {
  return Number.isNaN(day.getTime())
    ? { text: '', trouble: 'error' }
    : { text: day.toISOString().slice(0, 10), trouble: 'date' }
}
