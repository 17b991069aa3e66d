import type { Worksheet } from 'exceljs'
import { COLUMNS, type ColumnId, plain } from './columns.ts'
import { datumNamed, withoutDatum } from './datum.ts'
import { masterOf, readCell } from './read-cell.ts'
import type { Datum } from './types.ts'

export interface Headings {
  /** The first row below the headings. */
  firstRow: number
  columns: Map<ColumnId, number>
  /** Column of each frame by its position. */
  frames: Map<number, number>
  datum?: Datum | undefined
  /** Headings that mean nothing here, or the same as one before. */
  unread: string[]
}

/** Title rows that may stand above. */
const SEARCHED_ROWS = 40
const SEARCHED_COLUMNS = 200
/** Nobody misses these. */
const HARMLESS = /^(?:序号|备注|no|remarks?|notes?|)$/
/** What forms add to a heading. */
const REMARK = /(?:必填|选填|required|optional|mm|毫米|cm|厘米|(?<=度)度)$/
const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二']
const FRAME = /^(?:画框|画幅|第|框|frames?|formats?)?(\d{1,3}|十?[一二三四五六七八九]|十)号?(?:画框|画幅|框|frames?)?$/
const IDS = new Map<string, ColumnId>(
  Object.entries(COLUMNS).flatMap(([id, { zh, en, also }]) =>
    [zh, en, ...also].map((heading): [string, ColumnId] => [plain(heading), id as ColumnId]),
  ),
)
/** Of coordinates that stand there twice, the ones that need no conversion. */
const DATUM_ORDER: readonly (Datum | undefined)[] = ['WGS-84', undefined, 'GCJ-02', 'BD-09']

/** The first row that names the code and something else, with what stands above it; null when there is none. */
export function findHeadings(sheet: Worksheet): Headings | null {
  const last = Math.min(sheet.rowCount, SEARCHED_ROWS)
  for (let row = 1; row <= last; row += 1) {
    const headings = headingsAt(sheet, row)
    if (headings !== null) return { ...headings, datum: headings.datum ?? datumAbove(sheet, row) }
  }
  return null
}

/** True where the headings stand once more, as on every printed page. */
export function isHeadingRow(sheet: Worksheet, row: number, { columns }: Headings): boolean {
  return idOf(readCell(sheet, row, columns.get('code') ?? 1).text) === 'code'
}

interface Candidate {
  id: ColumnId
  column: number
  datum: Datum | undefined
}

function headingsAt(sheet: Worksheet, row: number): Headings | null {
  const width = Math.min(sheet.findRow(row)?.cellCount ?? 0, SEARCHED_COLUMNS)
  const columns = Array.from({ length: width }, (_, i) => i + 1)
  const codeColumn = columns.find((column) => idOf(readCell(sheet, row, column).text) === 'code')
  if (codeColumn === undefined) return null
  // A head of two rows: the code's cell goes down through both, '坐标' stands over '经度' and '纬度'.
  const isTwoRows = masterOf(sheet, row, codeColumn) === masterOf(sheet, row + 1, codeColumn)
  const candidates: Candidate[] = []
  const frames = new Map<number, number>()
  const unread: string[] = []
  for (const column of columns) {
    const upper = readCell(sheet, row, column).text
    const lower = isTwoRows ? readCell(sheet, row + 1, column).text : upper
    const heading = meaningOf(upper, lower)
    if (typeof heading === 'string') candidates.push({ id: heading, column, datum: datumNamed(`${upper} ${lower}`) })
    else if (heading !== null && !frames.has(heading.frame)) frames.set(heading.frame, column)
    else if (!HARMLESS.test(plain(lower || upper))) unread.push(lower || upper)
  }
  const chosen = choose(candidates)
  if (chosen.columns.size + frames.size < 2) return null
  return { ...chosen, frames, firstRow: row + (isTwoRows ? 2 : 1), unread: [...unread, ...chosen.unread] }
}

function idOf(heading: string): ColumnId | undefined {
  const words = plain(heading)
  const bare = words.replace(REMARK, '')
  return IDS.get(words) ?? IDS.get(bare) ?? IDS.get(withoutDatum(bare))
}

/** Both rows together say most: '画框' over '2' is the second frame, '高德' over '经度' a longitude. */
function meaningOf(upper: string, lower: string): ColumnId | { frame: number } | null {
  const ways = upper === lower ? [upper] : [`${upper}${lower}`, lower, upper]
  for (const way of ways) {
    const id = idOf(way)
    if (id !== undefined) return id
    const words = plain(way).replace(REMARK, '')
    const [, number] = FRAME.exec(words) ?? []
    if (number !== undefined && !/^(?:\d+|[十一二三四五六七八九]+)$/.test(words)) {
      return { frame: NUMERALS.indexOf(number) + 1 || Number(number) }
    }
  }
  return null
}

function choose(candidates: readonly Candidate[]): Pick<Headings, 'columns' | 'datum'> & { unread: string[] } {
  const places = candidates.filter(({ id }) => isPlace(id))
  const has = (datum: Datum | undefined, id: ColumnId) => places.some((one) => one.id === id && one.datum === datum)
  const isWhole = (datum: Datum | undefined) => has(datum, 'point') || (has(datum, 'lat') && has(datum, 'lng'))
  const whole = DATUM_ORDER.filter(isWhole)
  // '高德经度' beside a plain '纬度': one of the two speaks for both.
  const datum = whole.length > 0 ? whole[0] : places.find((one) => one.datum !== undefined)?.datum
  const columns = new Map<ColumnId, number>()
  const unread: string[] = []
  for (const { id, column, datum: own } of candidates) {
    const isOther = whole.length > 0 && isPlace(id) && own !== datum
    if (isOther || columns.has(id)) unread.push(own === undefined ? COLUMNS[id].zh : `${COLUMNS[id].zh}（${own}）`)
    else columns.set(id, column)
  }
  return { columns, datum, unread }
}

const isPlace = (id: ColumnId): boolean => id === 'lat' || id === 'lng' || id === 'point'

/** '坐标为高德坐标' in a title row. */
function datumAbove(sheet: Worksheet, row: number): Datum | undefined {
  for (let above = row - 1; above > 0; above -= 1) {
    for (let column = 1; column <= Math.min(sheet.findRow(above)?.cellCount ?? 0, SEARCHED_COLUMNS); column += 1) {
      const datum = datumNamed(readCell(sheet, above, column).text)
      if (datum !== undefined) return datum
    }
  }
  return undefined
}
