import type { PayloadRequest, TypedUser } from 'payload'

const SCHEDULED = ['editions', 'panels', 'articles', 'bulletins'] as const
/** Older ones have been found out in other ways. */
const SAID_FOR_MS = 14 * 24 * 60 * 60 * 1000

/** A publication that fell due and was refused, and whose document still waits. */
export interface FailedSchedule {
  href: string
  title: string
  /** What the document lacks, in the words of the form; '' when only the log knows. */
  reason: string
}

/** What editors scheduled and nobody published: the queue itself has no screen. */
export async function readFailedSchedules({ payload }: PayloadRequest, user: TypedUser): Promise<FailedSchedule[]> {
  const { docs: jobs } = await payload.find({
    collection: 'payload-jobs',
    where: {
      and: [
        { hasError: { equals: true } },
        { taskSlug: { equals: 'schedulePublish' } },
        { updatedAt: { greater_than: new Date(Date.now() - SAID_FOR_MS).toISOString() } },
      ],
    },
    depth: 0,
    limit: 20,
    sort: '-updatedAt',
    // The queue is closed to every person; what is read of its documents below is read with the person's own rights.
    overrideAccess: true,
  })
  const failed = new Map<string, FailedSchedule>()
  for (const job of jobs) {
    const target = toTarget(job.input)
    if (target === null || failed.has(target.href)) continue
    const { docs } = await payload.find({
      collection: target.collection,
      where: { id: { equals: target.id } },
      depth: 0,
      draft: true,
      limit: 1,
      select: { displayTitle: true, _status: true },
      overrideAccess: false,
      user,
    })
    const [doc] = docs
    if (doc && (doc._status === 'published') === target.unpublish)
      failed.set(target.href, { href: target.href, title: doc.displayTitle ?? '', reason: reasonOf(job.error) })
  }
  return [...failed.values()]
}

function toTarget(input: unknown) {
  if (typeof input !== 'object' || input === null || !('doc' in input)) return null
  const { doc } = input
  if (typeof doc !== 'object' || doc === null || !('relationTo' in doc) || !('value' in doc)) return null
  const collection = SCHEDULED.find((slug) => slug === doc.relationTo)
  if (collection === undefined) return null
  const id = String(doc.value)
  const unpublish = 'type' in input && input.type === 'unpublish'
  return { collection, id, href: `/admin/collections/${collection}/${id}`, unpublish }
}

function reasonOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('message' in error)) return ''
  return typeof error.message === 'string' ? error.message : ''
}
