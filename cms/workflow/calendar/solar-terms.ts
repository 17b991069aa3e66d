import { SearchSunLongitude } from 'astronomy-engine'

/** The twenty-four solar terms in the order of the year, each fifteen degrees of the sun's longitude after the last. */
export const SOLAR_TERMS = [
  ...['小寒', '大寒', '立春', '雨水', '惊蛰', '春分', '清明', '谷雨', '立夏', '小满', '芒种', '夏至'],
  ...['小暑', '大暑', '立秋', '处暑', '白露', '秋分', '寒露', '霜降', '立冬', '小雪', '大雪', '冬至'],
] as const
export type SolarTerm = (typeof SOLAR_TERMS)[number]

/** The sun's longitude at Lesser Cold, degrees. */
const FIRST_DEGREES = 285
/** China Standard Time. */
const OFFSET_MS = 8 * 3_600_000
const DAYS_BETWEEN = 365.2422 / 24
const DAY_MS = 86_400_000

/** The moment of a solar term, by which the calendar is made. */
export function solarTermInstant(term: SolarTerm, year: number): Date {
  const index = SOLAR_TERMS.indexOf(term)
  // The sun takes unlike times for fifteen degrees: a week on either side of the mean is enough.
  const start = new Date(Date.UTC(year, 0, 5) + (index * DAYS_BETWEEN - 7) * DAY_MS)
  const found = SearchSunLongitude((FIRST_DEGREES + index * 15) % 360, start, 16)
  if (found === null) throw new Error(`no ${term} in ${year}`)
  return found.date
}

/** The day of a solar term in China: '2026-12-22'. */
export function solarTermDay(term: SolarTerm, year: number): string {
  return new Date(solarTermInstant(term, year).getTime() + OFFSET_MS).toISOString().slice(0, 10)
}
