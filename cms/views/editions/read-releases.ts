import type { PayloadRequest, TypedUser } from 'payload'
import type { Month } from '../month/read-month.ts'

/** One line of an edition's history. */
export interface ReleaseLine {
  id: string
  act: 'published' | 'withdrawn' | 'reverted'
  byName: string
  at: string
  hash: string
}
export interface Releases {
  /** Strangers can read it. */
  isPublic: boolean
  /** Drafts differ from what was published last. */
  isChanged: boolean
  /** Newest first. */
  lines: ReleaseLine[]
}

/** A page has no room for more; the collection has them all. */
const SHOWN = 8

/** Whether the edition in work is public, and what was done to it, with the rights of the person who looks. */
export async function readReleases(
  { payload }: PayloadRequest,
  user: TypedUser,
  { edition, panels }: Pick<Month, 'edition' | 'panels'>,
): Promise<Releases> {
  const mine = { overrideAccess: false, user, depth: 0 } as const
  const month = edition?.month ?? ''
  const [shown, records] = await Promise.all([
    payload.find({
      collection: 'editions',
      where: { and: [{ month: { equals: month } }, { _status: { equals: 'published' } }] },
      limit: 1,
      select: { month: true },
      ...mine,
    }),
    payload.find({
      collection: 'edition-releases',
      where: { edition: { equals: month } },
      sort: ['-createdAt', '-id'],
      limit: SHOWN,
      select: { act: true, byName: true, at: true, hash: true },
      ...mine,
    }),
  ])
  const drafts = [edition, ...panels.flatMap(({ panel, articles }) => [panel, ...articles])]
  return {
    isPublic: shown.docs.length > 0,
    isChanged: drafts.some((doc) => doc?._status !== 'published'),
    lines: records.docs.map(({ id, act, byName, at, hash }) => ({ id: String(id), act, byName, at, hash })),
  }
}
