import { addDays } from '../city-time.ts'

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
  return today >= addDays(from.slice(0, 10), -SHOWN_BEFORE_DAYS) && today <= until.slice(0, 10)
}

/** The last day on which a gallery is posted in time. */
export function lastHangingDay({ from }: Pick<OnTheWall, 'from'>): string {
  return addDays(from.slice(0, 10), HANG_WITHIN_DAYS)
}
