const DAY_MS = 86_400_000
/** Sheets reach the keepers in the last days of the month before. */
const SHOWN_BEFORE_DAYS = 5
/** The month's work ends with the fifth: all hang. */
const HANG_WITHIN_DAYS = 4

interface OnTheWall {
  from: string
  until: string
}

/** True while keepers have an edition on their list. Days, '2026-11-28'. */
export function isAtKeepers({ from, until }: OnTheWall, today: string): boolean {
  return today >= shift(from, -SHOWN_BEFORE_DAYS) && today <= until.slice(0, 10)
}

/** The last day on which a gallery is posted in time. */
export function lastHangingDay({ from }: Pick<OnTheWall, 'from'>): string {
  return shift(from, HANG_WITHIN_DAYS)
}

/** A day so many days later. */
function shift(day: string, days: number): string {
  return new Date(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}
