import { lastDay } from './calendar/last-day.ts'

/** The month after another: '2026-12' → '2027-01'. */
function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7)
}

/** The next months that have no edition, beginning after the one that is on the wall; at most a year ahead. */
export function monthsToOpen(today: string, taken: readonly string[]): string[] {
  const months: string[] = []
  let month = today.slice(0, 7)
  for (let ahead = 0; ahead < 12; ahead += 1) {
    month = monthAfter(month)
    if (!taken.includes(month)) months.push(month)
  }
  return months
}

/** First and last day on the wall. */
export function daysOf(month: string): { from: string; until: string } {
  return { from: `${month}-01`, until: lastDay(month) }
}
