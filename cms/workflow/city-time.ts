/** Every gallery stands in one time zone: China's, which has known no summer time since 1991. */
export const CITY_ZONE = 'Asia/Shanghai'
const OFFSET = '+08:00'
const OFFSET_MS = 8 * 3_600_000
const DAY_MS = 86_400_000

/** An instant as a clock in the city shows it: '2026-12-12' and '14:00'. */
export function cityClock(instant: Date | string): { day: string; time: string } {
  const iso = new Date(new Date(instant).getTime() + OFFSET_MS).toISOString()
  return { day: iso.slice(0, 10), time: iso.slice(11, 16) }
}

/** The day on which something is in the city, whatever the machine's time zone: '2026-11-26'. */
export function cityDay(instant: Date | string = new Date()): string {
  return cityClock(instant).day
}

/** '11-24 15:02': how screens name a moment of this year; empty for what is no instant. */
export function cityMoment(instant: Date | string): string {
  if (Number.isNaN(new Date(instant).getTime())) return ''
  const { day, time } = cityClock(instant)
  return `${day.slice(5)} ${time}`
}

/** Milliseconds since 1970 as an instant with the city's offset: '2026-12-12T14:00:00+08:00'. */
export function cityInstant(epochMs: number): string {
  return `${new Date(epochMs + OFFSET_MS).toISOString().slice(0, 19)}${OFFSET}`
}

/** A day so many days later, or earlier: '2026-11-26', 5 → '2026-12-01'. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)
}

export function daysBetween(from: string, until: string): number {
  return Math.round((Date.parse(until) - Date.parse(from)) / DAY_MS)
}

/** 0 is Sunday. */
export function weekdayOf(day: string): number {
  return new Date(Date.parse(day)).getUTCDay()
}

/** Which of its month's Saturdays a Saturday is: 1 to 5. */
export function ordinalInMonth(day: string): number {
  return Math.ceil(Number(day.slice(8, 10)) / 7)
}

/** True for the last Saturday of a month, or whatever weekday it is. */
export function isLastOfWeekday(day: string): boolean {
  return addDays(day, 7).slice(0, 7) !== day.slice(0, 7)
}
