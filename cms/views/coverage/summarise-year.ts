import type { CoverageReason, CoverageRow, WaitsFor } from '../../workflow/coverage/coverage-states.ts'
import { isAsked, isHanging, type Look, lookOf } from '../../workflow/coverage/shown-cell.ts'
import { type Asked, matches } from './filters.ts'
import type { CoverageGallery, CoverageYear } from './read-year.ts'

interface CoverageCount {
  /** There is an edition. */
  opened: boolean
  /** Galleries where it should hang, hangs, and is late. */
  asked: number
  hangs: number
  late: number
}
export interface CoverageColumn extends CoverageCount {
  month: string
  /** '10', or '应8' for an emergency edition. */
  label: string
}
/** A row of the kept table, with how it looks on the day. */
export type CoverageCell = CoverageRow & { look: Look }
export interface MatrixRow {
  gallery: CoverageGallery
  keeper: string
  /** In the order of the columns; null where there is no edition. */
  cells: (CoverageCell | null)[]
}
export interface LateGallery {
  gallery: CoverageGallery
  keeper: string
  look: Look
  reason: CoverageReason
  waitsFor: WaitsFor
  reminded: { at: string; by: string } | null
}
export interface YearSummary {
  columns: CoverageColumn[]
  rows: MatrixRow[]
  /** Of the chosen edition by town, whatever of it is shown. */
  towns: Map<string, CoverageCount>
  /** Of the chosen edition: what a reminder helps with, and what goes elsewhere. */
  toRemind: LateGallery[]
  elsewhere: LateGallery[]
  exceptions: { gallery: CoverageGallery; reason: string }[]
  /** How often each look stands in the matrix. */
  looks: Map<Look, number>
  due: string
}

/** What the screen says of one year, of those galleries that the address asks for. */
export function summariseYear(year: CoverageYear, asked: Asked, today: string): YearSummary {
  const day = { today, begun: year.begun }
  const names = new Map(year.keepers.map(({ id, name }) => [id, name]))
  const months = toMonths(year, asked.year)
  const all = year.galleries
    .filter((gallery) => matches(gallery, asked))
    .map((gallery): MatrixRow => {
      const cells = months.map((month) => {
        const row = year.rows.get(month)?.get(gallery.code)
        return row ? { ...row, look: lookOf(row, day) } : null
      })
      return { gallery, keeper: (gallery.keeper && names.get(gallery.keeper)) ?? '', cells }
    })
  const at = months.indexOf(asked.month)
  const wants = (cell: CoverageCell | null | undefined) => cell?.look === 'late' || cell?.look === 'trouble'
  const listed = all.flatMap(({ gallery, keeper, cells }): LateGallery[] => {
    const cell = cells[at]
    if (!cell || !wants(cell)) return []
    const { reason, waitsFor, look } = cell
    return [{ gallery, keeper, look, reason, waitsFor, reminded: year.reminded.get(gallery.code) ?? null }]
  })
  const looks = new Map<Look, number>()
  for (const { cells } of all) for (const cell of cells) if (cell) looks.set(cell.look, (looks.get(cell.look) ?? 0) + 1)
  const isKeepers = ({ waitsFor, look, gallery }: LateGallery) =>
    look === 'late' && waitsFor === 'keeper' && gallery.keeper !== null
  return {
    columns: months.map((month, i) => ({
      ...{ month, label: `${month.length > 7 ? '应' : ''}${Number(month.slice(5, 7))}` },
      ...count(all.flatMap(({ cells }) => cells[i] ?? [])),
    })),
    towns: toTowns(all, at),
    rows: asked.only ? all.filter(({ cells }) => wants(cells[at])) : all,
    toRemind: listed.filter(isKeepers),
    elsewhere: listed.filter((one) => !isKeepers(one)),
    exceptions: all.flatMap(({ gallery }) => {
      const reason = year.exceptions.get(gallery.code)
      return reason === undefined ? [] : [{ gallery, reason }]
    }),
    looks,
    due: [...(year.rows.get(asked.month)?.values() ?? [])][0]?.due ?? '',
  }
}

/** Twelve months, and emergency editions after theirs. */
function toMonths({ editions }: CoverageYear, year: number): string[] {
  const months = Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`)
  return [...new Set([...months, ...editions.map(({ month }) => month)])].sort()
}

function toTowns(rows: readonly MatrixRow[], at: number): YearSummary['towns'] {
  const towns = new Map<string, CoverageCell[]>()
  for (const { gallery, cells } of rows)
    towns.set(gallery.town, [...(towns.get(gallery.town) ?? []), ...(cells[at] ? [cells[at]] : [])])
  return new Map([...towns].map(([town, cells]) => [town, count(cells)]))
}

function count(cells: readonly CoverageCell[]): CoverageCount {
  const asked = cells.filter(isAsked)
  return {
    opened: cells.length > 0,
    asked: asked.length,
    hangs: asked.filter(isHanging).length,
    late: cells.filter(({ look }) => look === 'late').length,
  }
}
