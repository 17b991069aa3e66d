import { FORMAT_IDS, type Frame, GALLERY_STATES, type Gallery, type Problem } from '#contract'
import { COLUMNS, type ColumnId, plain, STATE_NAMES } from './columns.ts'
import { datumNamed, toWgs84 } from './datum.ts'
import { parseCode } from './parse-code.ts'
import { parseDegrees, parsePoint, unswapped } from './parse-degrees.ts'
import { FORMAT_NAMES, parseFrames } from './parse-frames.ts'
import type { Said } from './read-cell.ts'
import type { RowNote } from './row-notes.ts'
import type { Datum, GalleryFields, GalleryRow } from './types.ts'
import { bad, place, short } from './words.ts'

/** One row's cells by what their columns mean. */
export interface RowCells {
  sheet: string
  row: number
  columns: ReadonlyMap<ColumnId, Said>
  /** By position. */
  frames: ReadonlyMap<number, Said>
  /** What the heading, a title or the sheet's name says of all coordinates. */
  datum?: Datum | undefined
  /** The sheet's name, where it stands for a town. */
  town?: string | undefined
}

const TEXTS = [
  'nameZh',
  'nameEn',
  'townZh',
  'townEn',
  'communityZh',
  'communityEn',
  'addressZh',
  'addressEn',
  'printShop',
  'contact',
] as const

/** Makes typed fields of a row's cells; an empty cell makes none. */
export function readRow(cells: RowCells): { row: GalleryRow; notes: RowNote[] } {
  const problems: Problem[] = []
  const notes: RowNote[] = []
  const { sheet, row } = cells
  const text = (id: ColumnId): string => cells.columns.get(id)?.text ?? ''
  const refuse = (id: ColumnId, code: string, zh: string, en: string, hint?: string) =>
    problems.push(bad(code, place(sheet, row, COLUMNS[id].zh), zh, en, hint))
  for (const { trouble } of [...cells.columns.values(), ...cells.frames.values()]) {
    if (trouble !== undefined) notes.push(trouble)
  }
  const fields: GalleryFields = {}
  for (const id of TEXTS) if (text(id) !== '') fields[id] = text(id)
  if (fields.townZh === undefined && cells.town !== undefined) fields.townZh = cells.town
  const code = parseCode(text('code'))
  if (code === null)
    refuse(
      'code',
      'no-code',
      text('code') === '' ? '没有编号' : `编号“${short(text('code'))}”看不懂`,
      text('code') === '' ? 'there is no code' : `the code “${short(text('code'))}” cannot be read`,
      '编号要写成 TC-017 的样子 · Write the code as in TC-017',
    )
  else if (code.padded) notes.push('padded-code')
  const state = readState(text('state'), refuse)
  if (state !== undefined) fields.state = state
  const distance = readDistance(text('viewingDistanceM'), refuse)
  if (distance !== undefined) fields.viewingDistanceM = distance
  const frames = readFrames(cells, refuse)
  if (frames !== undefined) fields.frames = frames
  const datum = datumNamed(text('datum')) ?? cells.datum
  const point = readPoint(text, refuse)
  if (point !== undefined) {
    const { point: right, swapped } = unswapped(point)
    if (swapped) notes.push('swapped')
    Object.assign(fields, toWgs84(right, datum ?? 'WGS-84'))
    if (datum === 'GCJ-02' || datum === 'BD-09') notes.push(datum)
  }
  const isTownOfSheet = text('townZh') === '' && cells.town !== undefined
  const read: GalleryRow = { sheet, row, code: code?.code ?? '', fields, problems }
  if (datum !== undefined) read.datum = datum
  if (isTownOfSheet) read.townFromSheet = true
  return { row: read, notes }
}

type Refuse = (id: ColumnId, code: string, zh: string, en: string, hint?: string) => void

function readState(text: string, refuse: Refuse): Gallery['state'] | undefined {
  if (text === '') return undefined
  const found = GALLERY_STATES.find((state) =>
    [...STATE_NAMES[state].zh, ...STATE_NAMES[state].en].some((name) => plain(name) === plain(text)),
  )
  if (found === undefined) {
    const [zh, en] = (['zh', 'en'] as const).map((lang) => GALLERY_STATES.map((one) => STATE_NAMES[one][lang][0]))
    refuse(
      'state',
      'unknown-state',
      `没有“${short(text)}”这种状态；可以写：${zh?.join('、')}`,
      `there is no state “${short(text)}”; known are: ${en?.join(', ')}`,
    )
  }
  return found
}

function readDistance(text: string, refuse: Refuse): number | undefined {
  if (text === '') return undefined
  const [, metres] = /^(\d+(?:\.\d+)?)(?:米|m)?$/i.exec(text.normalize('NFKC').replace(/\s/g, '')) ?? []
  if (metres !== undefined) return Number(metres)
  refuse(
    'viewingDistanceM',
    'no-number',
    `观看距离“${short(text)}”不是数`,
    `the viewing distance “${short(text)}” is no number`,
  )
  return undefined
}

function readPoint(text: (id: ColumnId) => string, refuse: Refuse): { lat: number; lng: number } | undefined {
  const both = text('point')
  if (both !== '' && text('lat') === '' && text('lng') === '') {
    const point = parsePoint(both)
    if (point === null)
      refuse(
        'point',
        'no-point',
        `坐标“${short(both)}”不是两个数`,
        `the coordinates “${short(both)}” are not two numbers`,
      )
    return point ?? undefined
  }
  const [lat, lng] = (['lat', 'lng'] as const).map((id) => {
    const degrees = text(id) === '' ? undefined : parseDegrees(text(id))
    if (degrees === null)
      refuse(
        id,
        'no-degrees',
        `${COLUMNS[id].zh}“${short(text(id))}”看不懂；要写成 31.47 的样子`,
        `“${short(text(id))}” is no number of degrees; write it as in 31.47`,
      )
    return degrees
  })
  if (typeof lat === 'number' && typeof lng === 'number') return { lat, lng }
  if (lat === undefined && lng === undefined) return undefined
  // One that cannot be read has been said already.
  if (lat === undefined) refuse('lat', 'half-point', '有经度，没有纬度', 'there is a longitude but no latitude')
  if (lng === undefined) refuse('lng', 'half-point', '有纬度，没有经度', 'there is a latitude but no longitude')
  return undefined
}

/** One column a frame has their positions; a list counts them from 1, left to right. */
function readFrames(cells: RowCells, refuse: Refuse): Frame[] | undefined {
  const own = [...cells.frames].filter(([, said]) => said.text !== '').sort(([a], [b]) => a - b)
  const list = cells.columns.get('frames')?.text ?? ''
  const unknown: string[] = []
  const frames: Frame[] = []
  const take = (text: string, positionOf: (i: number) => number, most: number) => {
    const parsed = parseFrames(text)
    if (!parsed.ok) unknown.push(...parsed.unknown)
    else if (parsed.frames.length > most) unknown.push(text)
    else frames.push(...parsed.frames.map((frame, i) => ({ position: positionOf(i), ...frame })))
  }
  for (const [position, { text }] of own) take(text, () => position, 1)
  if (own.length === 0) take(list, (i) => i + 1, Number.POSITIVE_INFINITY)
  if (unknown.length > 0) {
    const known = FORMAT_IDS.map((id) => FORMAT_NAMES[id])
    refuse(
      'frames',
      'unknown-format',
      `没有“${unknown.map(short).join('”“')}”这种画幅；已有的画幅：${known.join('、')}`,
      `there is no format “${unknown.map(short).join('”, “')}”; known are: ${known.join(', ')}`,
      '例：600×900 ×2, A3 · As in: 600×900 ×2, A3',
    )
    return undefined
  }
  return frames.length === 0 ? undefined : frames
}
