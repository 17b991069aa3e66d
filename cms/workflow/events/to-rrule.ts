import { CITY_ZONE, cityClock, ordinalInMonth, weekdayOf } from '../city-time.ts'
import type { EventPlan, Repeat, SeriesRule } from './plan.ts'

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']

/**
 * The rule as RFC 5545 writes it, so that a library (and any calendar) works it out. A month without a fifth Saturday
 * is passed over, as the RFC says. Dates that were left out or moved are not in it: they are told apart afterwards.
 */
export function toRrule({ start, until }: EventPlan, { repeat, times }: SeriesRule): string {
  const { day, time } = cityClock(start)
  const weekday = WEEKDAYS[weekdayOf(day)] ?? 'MO'
  const parts: Record<Repeat, string> = {
    weekly: 'FREQ=WEEKLY',
    fortnightly: 'FREQ=WEEKLY;INTERVAL=2',
    monthly: `FREQ=MONTHLY;BYDAY=${ordinalInMonth(day)}${weekday}`,
    'monthly-last': `FREQ=MONTHLY;BYDAY=-1${weekday}`,
  }
  // The last second of the day in the city, in UTC as the RFC wants it.
  const last = `UNTIL=${until.replaceAll('-', '')}T155959Z`
  const bound = times !== undefined ? `COUNT=${times}` : until === '' ? '' : last
  const begins = `DTSTART;TZID=${CITY_ZONE}:${day.replaceAll('-', '')}T${time.replace(':', '')}00`
  return `${begins}\nRRULE:${[parts[repeat], bound].filter(Boolean).join(';')}`
}
