import { createHmac } from 'node:crypto'

/** Galleries of an edition that are asked for a second photo in the middle of its time. */
export const SPOT_CHECKS = 7

/**
 * The galleries that are looked at once more. The choice follows from edition and secret alone, so it is the same on
 * every server and every day, and no keeper can work it out; a gallery that is opened later moves one place at most.
 */
export function spotChecks(edition: string, codes: readonly string[], secret: string): string[] {
  const rank = (code: string) => createHmac('sha256', secret).update(`spot-check ${edition} ${code}`).digest('hex')
  return codes
    .map((code) => ({ code, rank: rank(code) }))
    .sort((a, b) => a.rank.localeCompare(b.rank))
    .slice(0, SPOT_CHECKS)
    .map(({ code }) => code)
    .sort()
}

/** The day from which they are asked, half way between first and last day on the wall. */
export function spotCheckDay({ from, until }: { from: string; until: string }): string {
  return new Date((Date.parse(from) + Date.parse(until)) / 2).toISOString().slice(0, 10)
}

/** Only who had posted by that day is asked: a posting of yesterday needs no second look. */
export function wantsSecondLook(
  { state, near, far }: { state: string; near: { at: string } | null; far: { at: string } | null },
  checkDay: string,
): boolean {
  return state === 'proved' && [near, far].every((photo) => photo !== null && photo.at.slice(0, 10) < checkDay)
}
