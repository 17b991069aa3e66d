import { addDays, daysBetween } from './city-time.ts'
import type { SIGN_OFF_STEPS, SignOffChain } from './sign-off.ts'

export type Step = (typeof SIGN_OFF_STEPS)[number]

/** Who is asked when nobody is named: a role, or anyone of the newsroom. */
export const ASKED_ROLES = ['reviewer', 'editor', 'admin', 'newsroom'] as const
export type AskedRole = (typeof ASKED_ROLES)[number]
export const ASKED_WORDS: Record<AskedRole, { zh: string; en: string }> = {
  reviewer: { zh: '审校', en: 'a reviewer' },
  editor: { zh: '编辑', en: 'an editor' },
  admin: { zh: '管理员', en: 'an admin' },
  newsroom: { zh: '编辑部任何人', en: 'anyone of the newsroom' },
}

/** One reading as the edition plans it. */
export interface PlannedReading {
  role: AskedRole
  /** By name, by id; the role is asked when nobody is named. */
  person: string | null
  /** Stands in for the person who cannot, or who is late. */
  deputy: string | null
  /** Days before the first day on the wall by which it is done. */
  daysBefore: number
}
export type ReadingPlan = Record<Step, PlannedReading>

/** Signed eight days before the sheets hang, as the month's ruler has it; two days for each reading before. */
export const USUAL_DAYS_BEFORE: Record<Step, number> = { first: 12, second: 10, final: 8 }

/** The day by which a reading is done: '2026-12-01', 8 → '2026-11-23'. Empty when the edition has no first day yet. */
export function dueDay(from: string, daysBefore: number): string {
  return Number.isNaN(Date.parse(`${from}T00:00:00Z`)) ? '' : addDays(from, -daysBefore)
}

/** Days a reading is late on a day; 0 while it is not. */
export function daysLate(due: string, today: string): number {
  if (due === '' || today <= due) return 0
  return daysBetween(due, today)
}

interface Reader {
  id: string
  role: string
}
interface Asking {
  planned: PlannedReading
  late: boolean
  /** Those who may not do this reading: authors, and who signed before. */
  barred: readonly string[]
}

/** True when the plan asks this person for the reading that is next: by name, in a deputy's place, or by role. */
export function asksOf({ planned, late, barred }: Asking, reader: Reader): boolean {
  if (barred.includes(reader.id)) return false
  const { person, deputy, role } = planned
  if (person === null) return role === 'newsroom' || role === reader.role || deputy === reader.id
  if (person === reader.id) return true
  return deputy === reader.id && (late || barred.includes(person))
}

/** One taking or giving back of a reading, kept for ever. */
export interface Claim {
  step: Step
  by: string
  byName: string
  at: string
  /** True when it was given back. */
  released: boolean
}

/** Who is on the reading that is next: the last claim, unless it was given back or something was decided since. */
export function holderOf(
  claims: readonly Claim[],
  next: SignOffChain['next'],
  lastDecisionAt: string | null,
): Claim | null {
  const last = claims.findLast(({ step }) => step === next)
  if (last === undefined || last.released) return null
  return lastDecisionAt !== null && last.at <= lastDecisionAt ? null : last
}
