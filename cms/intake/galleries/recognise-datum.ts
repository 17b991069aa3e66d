import type { Problem } from '#contract'
import { metresBetween, type Point, toWgs84 } from './datum.ts'
import type { Datum, GalleryRow } from './types.ts'
import { note, place } from './words.ts'

/** A gallery's place in the table and in the register. */
interface Pair {
  row: GalleryRow
  said: Point
  known: Point
}

/** Amap's places lie some 500 m from WGS-84, Baidu's 1,000 m: what lies nearer is no other datum. */
const LEAST_SHIFT_M = 200
/** How near a converted place comes to the known one when it is the same place, written with three decimals or more. */
const SAME_PLACE_M = 60
/** Fewer galleries prove nothing. */
const LEAST_PAIRS = 3
const NEARLY_ALL = 0.8
const APPS = { 'GCJ-02': ['高德', 'Amap'], 'BD-09': ['百度', 'Baidu'] } as const

/**
 * Tells from galleries whose place is known whether a sheet that does not say so has coordinates of Amap or Baidu, and
 * converts all of that sheet. A sheet with few known galleries follows the whole table.
 */
export function recogniseDatum(
  rows: readonly GalleryRow[],
  known: ReadonlyMap<string, Point>,
): { rows: GalleryRow[]; problems: Problem[] } {
  const pairs = rows.flatMap((row) => {
    const there = known.get(row.code)
    const said = pointOf(row)
    return row.datum === undefined && there !== undefined && said !== undefined ? [{ row, said, known: there }] : []
  })
  const ofTable = verdict(pairs)
  const ofSheet = new Map<string, Datum | undefined>()
  for (const { sheet } of rows) {
    if (ofSheet.has(sheet)) continue
    const own = pairs.filter(({ row }) => row.sheet === sheet)
    ofSheet.set(sheet, own.length < LEAST_PAIRS ? ofTable : verdict(own))
  }
  const converted = rows.map((row) => convert(row, ofSheet.get(row.sheet)))
  return { rows: converted, problems: sayConverted(rows, converted) }
}

/** The datum of which a single place looks as if it came: true places of which hardly any move by just that much. */
export function suspectedDatum(said: Point, known: Point): 'GCJ-02' | 'BD-09' | undefined {
  if (metresBetween(said, known) < LEAST_SHIFT_M) return undefined
  return (['GCJ-02', 'BD-09'] as const).find((datum) => metresBetween(toWgs84(said, datum), known) < SAME_PLACE_M)
}

function verdict(pairs: readonly Pair[]): Datum | undefined {
  if (pairs.length < LEAST_PAIRS) return undefined
  const suspected = pairs.map(({ said, known }) => suspectedDatum(said, known))
  return (['GCJ-02', 'BD-09'] as const).find(
    (datum) => suspected.filter((one) => one === datum).length >= pairs.length * NEARLY_ALL,
  )
}

function convert(row: GalleryRow, datum: Datum | undefined): GalleryRow {
  const said = pointOf(row)
  if (row.datum !== undefined || datum === undefined || said === undefined) return row
  return { ...row, datum, fields: { ...row.fields, ...toWgs84(said, datum) } }
}

function pointOf({ fields: { lat, lng } }: GalleryRow): Point | undefined {
  return lat === undefined || lng === undefined ? undefined : { lat, lng }
}

function sayConverted(before: readonly GalleryRow[], after: readonly GalleryRow[]): Problem[] {
  const bySheet = new Map<string, GalleryRow[]>()
  for (const [i, row] of after.entries()) {
    if (row !== before[i]) bySheet.set(row.sheet, [...(bySheet.get(row.sheet) ?? []), row])
  }
  return [...bySheet].map(([sheet, rows]) => {
    const datum = rows[0]?.datum === 'BD-09' ? 'BD-09' : 'GCJ-02'
    const [zh, en] = APPS[datum]
    return note(
      'recognised-datum',
      place(
        sheet,
        rows.map(({ row }) => row),
      ),
      `表里没有写坐标系，但已知画廊几乎都正好偏出${zh}（${datum}）的距离，已全部换算成 WGS-84`,
      `the table names no datum, but nearly all known galleries are off by just the shift of ${en} (${datum}): all were converted to WGS-84`,
      '如果本来就是 WGS-84，请在表头写明“纬度（WGS-84）” · If they are WGS-84 after all, say so in the heading: “Latitude (WGS-84)”',
    )
  })
}
