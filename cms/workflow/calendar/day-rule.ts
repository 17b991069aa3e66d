import { lunarDay } from './lunar-day.ts'
import { type SolarTerm, solarTermDay } from './solar-terms.ts'

/** When a day comes round: on a date, on the n-th weekday of a month, by the Chinese calendar, with a solar term. */
export type DayRule =
  | { kind: 'fixed'; month: number; day: number }
  /** `weekday` 0 is Sunday; `nth` counts from 1. */
  | { kind: 'nth'; month: number; nth: number; weekday: number }
  | { kind: 'lunar'; month: number; day: number }
  | { kind: 'term'; term: SolarTerm }

/** The day in a year, as it is in China: '2026-09-19'. */
export function dayOf(rule: DayRule, year: number): string {
  switch (rule.kind) {
    case 'fixed':
      return toDay(year, rule.month, rule.day)
    case 'nth':
      return toDay(year, rule.month, nthWeekday(year, rule))
    case 'lunar':
      return lunarDay(year, rule.month, rule.day)
    case 'term':
      return solarTermDay(rule.term, year)
  }
}

function nthWeekday(year: number, { month, nth, weekday }: { month: number; nth: number; weekday: number }): number {
  const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay()
  return 1 + ((weekday - first + 7) % 7) + (nth - 1) * 7
}

function toDay(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)
}
