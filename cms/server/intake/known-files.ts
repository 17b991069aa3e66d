import type { Payload, Where } from 'payload'
import type { Problem } from '#contract'
import type { IntakeFile } from '../../payload-types.ts'
import type { Taken } from '../../views/intake/answer.ts'
import { cityDay } from '../../workflow/city-time.ts'

export interface KnownFile {
  taken: Taken
  by: string
  /** When it came, YYYY-MM-DD in the city's time. */
  day: string
}

/** The last taking of this very file; null when it never came. */
export const findByHash = (payload: Payload, sha256: string): Promise<KnownFile | null> =>
  find(payload, { sha256: { equals: sha256 } })

/** What a press of the button made, when its request arrives again. */
export const findByAct = (payload: Payload, act: string): Promise<KnownFile | null> =>
  find(payload, { act: { equals: act } })

async function find(payload: Payload, where: Where): Promise<KnownFile | null> {
  const { docs } = await payload.find({
    collection: 'intake-files',
    where,
    sort: '-createdAt',
    limit: 1,
    depth: 1,
    pagination: false,
    overrideAccess: true,
  })
  return docs[0] === undefined ? null : toKnown(docs[0])
}

function toKnown({ id, articles, left, leftCount, by, createdAt }: IntakeFile): KnownFile {
  // An article that was deleted since is an id without a document, or gone.
  const made = (articles ?? []).flatMap((one) => (typeof one === 'object' ? [one] : []))
  return {
    taken: {
      record: String(id),
      articles: made.map((one) => ({ id: String(one.id), title: one.displayTitle ?? '' })),
      // Written by us, as problems.
      left: left as unknown as Problem[],
      leftCount,
    },
    by,
    day: cityDay(createdAt),
  }
}
