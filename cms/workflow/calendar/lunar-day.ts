const DAY_MS = 86_400_000
/** Node's own Chinese calendar; numbers of months and days, a leap month written with 'bis'. */
const CHINESE = new Intl.DateTimeFormat('en-u-ca-chinese', { timeZone: 'UTC', month: 'numeric', day: 'numeric' })

/**
 * The day of a year on which a day of the Chinese calendar falls: the fifth of the fifth month in 2026 is '2026-06-19'. Of
 * a leap month the first one counts.
 */
export function lunarDay(year: number, month: number, day: number): string {
  const wanted = `${month}/${day}`
  // The Chinese year begins between 21 January and 20 February: its twelfth month reaches into the next one.
  for (let at = Date.UTC(year, 0, 21); at < Date.UTC(year + 1, 1, 20); at += DAY_MS)
    if (monthAndDay(at) === wanted) return new Date(at).toISOString().slice(0, 10)
  throw new Error(`the Chinese year ${year} has no ${wanted}`)
}

function monthAndDay(at: number): string {
  const parts = CHINESE.formatToParts(at)
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  return `${part('month')}/${part('day')}`
}
