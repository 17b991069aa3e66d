import type { Payload } from 'payload'
import type { Counts } from '#contract'
import { sumCounts } from '../collections/counts/sum-counts.ts'
import { addDays } from '../workflow/city-time.ts'
import { foldEditions } from '../workflow/counts/fold-edition.ts'

/** Older ones go out with their sums alone. */
const EDITIONS_WITH_GALLERIES = 12

/**
 * What leaves the newsroom of the counts: folded, and only of days that are over, so that one day's exports of the same
 * content are the same and the public figures move once a night. Null before the first of them.
 */
export async function readCounts(payload: Payload, today: string): Promise<Counts | null> {
  const until = addDays(today, -1)
  const [first] = await sumCounts(payload, { by: ['day'], until })
  if (first === undefined) return null
  const editions = foldEditions(await sumCounts(payload, { by: ['edition', 'no', 'gallery', 'kind'], until })).reverse()
  return {
    since: first.day,
    until,
    editions: editions.map((one, i) => (i < EDITIONS_WITH_GALLERIES ? one : { ...one, galleries: [] })),
  }
}
