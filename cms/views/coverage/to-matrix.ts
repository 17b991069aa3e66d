import { cityMoment } from '../../workflow/city-time.ts'
import { COVERAGE_WORDS } from '../../workflow/coverage/coverage-states.ts'
import { LOOK_WORDS, LOOKS } from '../../workflow/coverage/shown-cell.ts'
import type { Asked } from './filters.ts'
import { shortName } from './short-name.ts'
import type { CoverageCell, MatrixRow, YearSummary } from './summarise-year.ts'

/** The matrix as it travels to the browser: 1,700 cells in 30 KB. */
export interface MatrixData {
  columns: { label: string; month: string; chosen: boolean }[]
  towns: MatrixTown[]
  /** One wide table with the reason beside each row: only what is missing is asked for. */
  wide: boolean
  /** What is said of cells; rows point here. */
  words: CellWords[]
}
export interface CellWords {
  state: string
  /** '' where the state says it all. */
  why: string
  /** Since when, '11-03'; '' where that would mislead. */
  day: string
}
export interface MatrixTown {
  name: string
  /** '22/24' of the chosen edition, null while there is none. */
  count: string | null
  late: boolean
  rows: MatrixLine[]
}
export interface MatrixLine {
  code: string
  name: string
  keeper: string
  /** True where the chosen edition is late. */
  late: boolean
  /** Why, in the chosen edition; for the wide table. */
  why: string
  /** Index of the look, -1 where there is no edition; index of the words. */
  looks: number[]
  says: number[]
}

export function toMatrix(
  { rows, columns, towns }: Pick<YearSummary, 'rows' | 'columns' | 'towns'>,
  { month, only }: Pick<Asked, 'month' | 'only'>,
  english: boolean,
): MatrixData {
  const words: CellWords[] = []
  const places = new Map<string, number>()
  const say = (said: CellWords): number => {
    const key = `${said.state}\n${said.day}\n${said.why}`
    const place = places.get(key) ?? words.push(said) - 1
    places.set(key, place)
    return place
  }
  const at = columns.findIndex((column) => column.month === month)
  const byTown = new Map<string, MatrixRow[]>()
  for (const row of rows) byTown.set(row.gallery.town, [...(byTown.get(row.gallery.town) ?? []), row])
  return {
    columns: columns.map((column) => ({ label: column.label, month: column.month, chosen: column.month === month })),
    wide: only,
    towns: [...byTown].map(([name, own]) => {
      const count = towns.get(name)
      const words = count?.opened ? `${count.hangs}/${count.asked}` : null
      return { name, count: words, late: (count?.late ?? 0) > 0, rows: own.map(toLine) }
    }),
    words,
  }

  function toLine({ gallery, keeper, cells }: MatrixRow): MatrixLine {
    const chosen = cells[at]
    return {
      ...{ code: gallery.code, name: shortName(gallery), keeper, late: chosen?.look === 'late' },
      why: only && chosen ? (english ? chosen.reason.en : chosen.reason.zh) : '',
      looks: cells.map((cell) => (cell ? LOOKS.indexOf(cell.look) : -1)),
      says: cells.map((cell) => (cell ? say(wordsOf(cell, english)) : -1)),
    }
  }
}

/** State, reason and since when, as the little window beside a cell says them. */
function wordsOf({ look, reason, since }: CoverageCell, english: boolean): CellWords {
  const state = english ? LOOK_WORDS[look].en : LOOK_WORDS[look].zh
  const why = look in COVERAGE_WORDS && isPlain(reason.code) ? '' : english ? reason.en : reason.zh
  // Of what is late it would be the day of the station before.
  const day = since === null || look === 'late' || look === 'trouble' ? '' : cityMoment(since).slice(0, 5)
  return { state, why, day }
}

/** Reasons that say no more than their state. */
const isPlain = (code: string): boolean =>
  ['coverage/proved', 'coverage/posted', 'coverage/absent', 'coverage/not-signed'].includes(code)
