import type { Lang } from '../../sheet/foot.ts'

const DIGITS = '〇一二三四五六七八九'
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec']
const WHOLE_MONTHS = 'January February March April May June July August September October November December'.split(' ')
const WEEKDAYS = { zh: '日一二三四五六', en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] }
/** Every gallery stands in one time zone: China's, which has no summer time. */
const CITY_OFFSET_MS = 8 * 3_600_000

/** 1–99 as it is written out: 十一. */
export function numeral(n: number): string {
  if (n < 10) return DIGITS[n] ?? String(n)
  if (n > 99) return String(n)
  const [tens, ones] = [Math.floor(n / 10), n % 10]
  return `${tens > 1 ? DIGITS[tens] : ''}十${ones > 0 ? DIGITS[ones] : ''}`
}

/** '2026-11-26' → '11月26日', 'Nov 26'. */
export function day(date: string, lang: Lang): string {
  const [, m, d] = date.split('-').map(Number)
  return lang === 'zh' ? `${m}月${d}日` : `${MONTHS[(m ?? 1) - 1]} ${d}`
}

/** With its year. */
export function fullDay(date: string, lang: Lang): string {
  const year = date.slice(0, 4)
  return lang === 'zh' ? `${year}年${day(date, lang)}` : `${day(date, lang)}, ${year}`
}

/** '2026年12月8日至12月19日', 'Dec 8 – Dec 19, 2026': a year is said once where it is the same. */
export function days(from: string, until: string, lang: Lang): string {
  const sameYear = from.slice(0, 4) === until.slice(0, 4)
  return lang === 'zh'
    ? `${fullDay(from, lang)}至${sameYear ? day(until, lang) : fullDay(until, lang)}`
    : `${sameYear ? day(from, lang) : fullDay(from, lang)} – ${fullDay(until, lang)}`
}

/** '11.26', 'Nov 26'. */
export function shortDay(date: string, lang: Lang): string {
  const [, m, d] = date.split('-').map(Number)
  return lang === 'zh' ? `${m}.${d}` : day(date, lang)
}

export function weekday(date: string, lang: Lang): string {
  const n = new Date(`${date}T00:00:00Z`).getUTCDay()
  return lang === 'zh' ? `周${WEEKDAYS.zh[n]}` : (WEEKDAYS.en[n] ?? '')
}

/** '2026-11' → '二〇二六年十一月', 'November 2026'. */
export function monthWritten(month: string, lang: Lang): string {
  const [year = '', m = ''] = month.split('-')
  if (lang === 'en') return `${monthName(month, 'en')} ${year}`
  return `${Array.from(year, (c) => DIGITS[Number(c)]).join('')}年${numeral(Number(m))}月`
}

/** '2026-11' → '十一月', 'November'. */
export function monthName(month: string, lang: Lang): string {
  const m = Number(month.split('-')[1])
  return lang === 'zh' ? `${numeral(m)}月` : (WHOLE_MONTHS[m - 1] ?? '')
}

/** An instant's day and hour in the city: ['2026-11-26', '14:00']. */
export function cityTime(instant: string): [date: string, time: string] {
  const iso = new Date(Date.parse(instant) + CITY_OFFSET_MS).toISOString()
  return [iso.slice(0, 10), iso.slice(11, 16)]
}

/** Whether an instant's day in the city is one before `day`. */
export const isBefore = (instant: string, day: string): boolean =>
  Date.parse(instant) < Date.parse(`${day}T00:00:00Z`) - CITY_OFFSET_MS

/** Days from one date to another, both counted: 1 for the same day. */
export function daysLong(from: string, until: string): number {
  return Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000) + 1
}
