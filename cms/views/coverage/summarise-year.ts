import type { CoverageReason, WaitsFor } from '../../workflow/coverage/coverage-states.ts'
import { isAsked, isHanging, type Look, lookOf } from '../../workflow/coverage/shown-cell.ts'
import { type Asked, matches } from './filters.ts'
import type { CoverageGallery, CoverageYear } from './read-year.ts'

export interface CoverageColumn {
  month: string
  /** '10', or '应 8' for an emergency edition. */
  label: string
  opened: boolean
  /** Galleries where it should hang, hangs, and is late. */
  asked: number
  hangs: number
  late: number
}
export interface CoverageCell {
  look: Look
  reason: CoverageReason
  since: string | null
}
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
  const galleries = year.galleries.filter((gallery) => matches(gallery, asked))
  const names = new Map(year.keepers.map(({ id, name }) => [id, name]))
  const months = toMonths(year, asked.year)
  const cellOf = (month: string, code: string): CoverageCell | null => {
    const row = year.rows.get(month)?.get(code)
    return row ? { look: lookOf(row, day), reason: row.reason, since: row.since } : null
  }
  const all = galleries.map((gallery) => ({
    gallery,
    keeper: (gallery.keeper && names.get(gallery.keeper)) ?? '',
    cells: months.map((month) => cellOf(month, gallery.code)),
  }))
  const at = months.indexOf(asked.month)
  const wants = (cell: CoverageCell | null | undefined) => cell?.look === 'late' || cell?.look === 'trouble'
  const listed = all.flatMap(({ gallery, keeper, cells }): LateGallery[] => {
    const row = year.rows.get(asked.month)?.get(gallery.code)
    const cell = cells[at]
    if (!row || !cell || !wants(cell)) return []
    const { reason, waitsFor } = row
    return [{ gallery, keeper, look: cell.look, reason, waitsFor, reminded: year.reminded.get(gallery.code) ?? null }]
  })
  const looks = new Map<Look, number>()
  for (const cell of all.flatMap(({ cells }) => cells)) if (cell) looks.set(cell.look, (looks.get(cell.look) ?? 0) + 1)
  const isKeepers = ({ waitsFor, look, gallery }: LateGallery) =>
    look === 'late' && waitsFor === 'keeper' && gallery.keeper !== null
  return {
    columns: months.map((month) => toColumn(year, asked.year, month, galleries, day)),
    rows: asked.only ? all.filter(({ cells }) => wants(cells[at])) : all,
    toRemind: listed.filter(isKeepers),
    elsewhere: listed.filter((one) => !isKeepers(one)),
    exceptions: galleries.flatMap((gallery) => {
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

function toColumn(
  year: CoverageYear,
  number: number,
  month: string,
  galleries: readonly CoverageGallery[],
  day: { today: string; begun: boolean },
): CoverageColumn {
  const rows = galleries.flatMap(({ code }) => year.rows.get(month)?.get(code) ?? [])
  const asked = rows.filter(isAsked)
  const emergency = month.length > 7
  return {
    month,
    label: `${emergency ? '应' : ''}${Number(month.slice(String(number).length + 1, 7))}`,
    opened: rows.length > 0,
    asked: asked.length,
    hangs: asked.filter(isHanging).length,
    late: rows.filter((row) => lookOf(row, day) === 'late').length,
  }
}
