import { COVERAGE_WORDS } from '../../workflow/coverage/coverage-states.ts'
import { LOOK_WORDS, LOOKS } from '../../workflow/coverage/shown-cell.ts'
import { toMoment } from '../posting/to-moment.ts'
import type { CoverageCell, MatrixRow, YearSummary } from './summarise-year.ts'

/** The matrix as it travels to the browser: 1,700 cells in 30 KB. */
export interface MatrixData {
  columns: { label: string; month: string; chosen: boolean }[]
  towns: MatrixTown[]
  /** What is said of cells; rows point here. */
  words: string[]
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
  /** Index of the look, -1 where there is no edition; index of the words. */
  looks: number[]
  says: number[]
}

export function toMatrix(
  { rows, columns }: Pick<YearSummary, 'rows' | 'columns'>,
  month: string,
  english: boolean,
): MatrixData {
  const words: string[] = []
  const places = new Map<string, number>()
  const say = (text: string): number => {
    const place = places.get(text) ?? words.push(text) - 1
    places.set(text, place)
    return place
  }
  const at = columns.findIndex((column) => column.month === month)
  const byTown = new Map<string, MatrixRow[]>()
  for (const row of rows) byTown.set(row.gallery.town, [...(byTown.get(row.gallery.town) ?? []), row])
  return {
    columns: columns.map((column) => ({ label: column.label, month: column.month, chosen: column.month === month })),
    towns: [...byTown].map(([name, own]) => ({ name, ...countOf(own, at), rows: own.map(toLine) })),
    words,
  }

  function toLine({ gallery, keeper, cells }: MatrixRow): MatrixLine {
    return {
      ...{ code: gallery.code, name: gallery.name, keeper, late: cells[at]?.look === 'late' },
      looks: cells.map((cell) => (cell ? LOOKS.indexOf(cell.look) : -1)),
      says: cells.map((cell) => (cell ? say(wordsOf(cell, english)) : -1)),
    }
  }
}

function countOf(rows: readonly MatrixRow[], at: number): Pick<MatrixTown, 'count' | 'late'> {
  const looks = rows.flatMap(({ cells }) => cells[at]?.look ?? [])
  const asked = looks.filter((look) => look !== 'repair' && look !== 'retired' && look !== 'absent')
  const hangs = asked.filter((look) => look.startsWith('proved') || look === 'posted').length
  return { count: looks.length === 0 ? null : `${hangs}/${asked.length}`, late: looks.includes('late') }
}

/** State, reason and since when, as the little window beside a cell says them; a bar between them. */
function wordsOf({ look, reason, since }: CoverageCell, english: boolean): string {
  const state = english ? LOOK_WORDS[look].en : LOOK_WORDS[look].zh
  const why = look in COVERAGE_WORDS && isPlain(reason.code) ? '' : english ? reason.en : reason.zh
  return [state, why, since === null ? '' : toMoment(since).slice(0, 5)].join('|')
}

/** Reasons that say no more than their state. */
const isPlain = (code: string): boolean =>
  ['coverage/proved', 'coverage/posted', 'coverage/absent', 'coverage/not-signed'].includes(code)
