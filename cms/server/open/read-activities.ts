import type { Payload, Where } from 'payload'
import { toAssociation, toBulletin } from '../../mapping/to-registers.ts'
import { type Activity, toActivity } from '../../workflow/activities/to-activity.ts'

export interface ActivitiesQuery {
  /** Changed at this instant or later, ISO with Z. */
  since?: string | undefined
  /** Where the page before ended. */
  after?: Cursor | undefined
  limit: number
}
/** The last bulletin of a page. Its slug is unique, so two changes in one millisecond have an order too. */
export interface Cursor {
  updatedAt: string
  slug: string
}
export interface ActivitiesPage {
  activities: Activity[]
  next: Cursor | null
}

/** A page of what is published, the longest unchanged first: whatever changes meanwhile comes again at the end. */
export async function readActivities(
  payload: Payload,
  publicUrl: string,
  { since, after, limit }: ActivitiesQuery,
): Promise<ActivitiesPage> {
  const and: Where[] = [{ _status: { equals: 'published' } }]
  if (since !== undefined) and.push({ updatedAt: { greater_than_equal: since } })
  if (after !== undefined)
    and.push({
      or: [
        { updatedAt: { greater_than: after.updatedAt } },
        { and: [{ updatedAt: { equals: after.updatedAt } }, { slug: { greater_than: after.slug } }] },
      ],
    })
  const { docs } = await payload.find({
    collection: 'bulletins',
    where: { and },
    sort: ['updatedAt', 'slug'],
    limit: limit + 1,
    pagination: false,
    depth: 0,
    // As a stranger: access and field access decide what leaves.
    overrideAccess: false,
  })
  const host = toAssociation(await payload.findGlobal({ slug: 'association', depth: 0 })).host.zh
  const shown = docs.slice(0, limit)
  const last = shown.at(-1)
  return {
    activities: shown.map((doc) => toActivity(toBulletin(doc), { publicUrl, host })),
    next: docs.length > limit && last ? { updatedAt: last.updatedAt, slug: last.slug ?? '' } : null,
  }
}

/** Changes whenever a bulletin is published, changed, taken down or deleted. */
export async function activitiesStamp(payload: Payload): Promise<string> {
  const { docs, totalDocs } = await payload.find({
    collection: 'bulletins',
    where: { _status: { equals: 'published' } },
    sort: '-updatedAt',
    limit: 1,
    depth: 0,
    select: { updatedAt: true },
    overrideAccess: false,
  })
  const association = await payload.findGlobal({ slug: 'association', depth: 0, select: { updatedAt: true } })
  return `${totalDocs} ${docs[0]?.updatedAt ?? ''} ${association.updatedAt ?? ''}`
}
