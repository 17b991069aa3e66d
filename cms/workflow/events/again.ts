import { addDays, cityClock, cityInstant, daysBetween, ordinalInMonth, weekdayOf } from '../city-time.ts'
import { dayOf, type StoredEvent } from './plan.ts'

export type Step = 'week' | 'month'

/** The dates of the same event a week or a month later; what is absent stays absent. Days are YYYY-MM-DD. */
export interface MovedDates {
  from?: string
  until?: string
  start?: string
  end?: string
}

/**
 * Everything moves by as many days as the event does. A month later is the same weekday of the next month, since
 * people come on second Saturdays and not on twelfths; where there is no fifth one it is the last.
 */
export function again(stored: StoredEvent, step: Step): MovedDates {
  const [from, until] = [dayOf(stored.from), dayOf(stored.until)]
  const anchor = stored.start ? cityClock(stored.start).day : from
  if (anchor === undefined) return {}
  const days = step === 'week' ? 7 : daysBetween(anchor, nextMonth(anchor))
  const later = (instant: string) => cityInstant(Date.parse(instant) + days * 86_400_000)
  return {
    ...(from ? { from: addDays(from, days) } : {}),
    ...(until ? { until: addDays(until, days) } : {}),
    ...(stored.start ? { start: later(stored.start) } : {}),
    ...(stored.end ? { end: later(stored.end) } : {}),
  }
}

function nextMonth(day: string): string {
  const [year = 2000, month = 1] = day.split('-').map(Number)
  const first = new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10)
  const firstOne = addDays(first, (weekdayOf(day) - weekdayOf(first) + 7) % 7)
  const wanted = addDays(firstOne, 7 * (ordinalInMonth(day) - 1))
  return wanted.slice(0, 7) === first.slice(0, 7) ? wanted : addDays(wanted, -7)
}
