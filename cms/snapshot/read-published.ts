import type { CollectionSlug, DataFromCollectionSlug, Payload, Where } from 'payload'
import { NO_PLACES } from '../collections/fields/panel-place.ts'
import type { RenewalSource } from '../mapping/to-renewals.ts'
import type { Association } from '../payload-types.ts'
import { readFirstDays } from './read-first-days.ts'

const WITH_DRAFTS = ['editions', 'panels', 'articles', 'bulletins'] as const
const WITHOUT_DRAFTS = ['galleries', 'media', 'print-shops', 'assignments', 'sign-offs', 'resident-questions'] as const
const ALL = [...WITH_DRAFTS, ...WITHOUT_DRAFTS] as const
type ReadSlug = (typeof ALL)[number]
/** What may leave of collections that know no drafts, where that is not all of it. */
const ONLY: Partial<Record<ReadSlug, Where>> = { 'resident-questions': { public: { equals: true } } }

/** Everything published, as Payload has it; relationships are ids. */
export type Published = { [S in ReadSlug]: DataFromCollectionSlug<S>[] } & {
  association: Association
  /** Of the kept table of coverage: what hangs, proved or waiting to be judged. */
  hanging: RenewalSource[]
  /** When each bulletin first went out, by its id. */
  firstDays: ReadonlyMap<string, string>
}

/** Reads all that is published, and again when somebody saved meanwhile, so that what is read belongs together. */
export async function readPublished(payload: Payload): Promise<Published> {
  for (let attempt = 1; ; attempt += 1) {
    const before = await stamp(payload)
    const published = await readOnce(payload)
    // Three times unlucky: what does not fit together is then found by the cross-checks, with its place.
    if (attempt === 3 || (await stamp(payload)) === before) return published
  }
}

async function readOnce(payload: Payload): Promise<Published> {
  const read = async <S extends ReadSlug>(collection: S): Promise<DataFromCollectionSlug<S>[]> => {
    const hasDrafts = (WITH_DRAFTS as readonly string[]).includes(collection)
    const only: Where = hasDrafts ? { _status: { equals: 'published' } } : (ONLY[collection] ?? {})
    const { docs } = await payload.find({
      collection,
      depth: 0,
      pagination: false,
      // A stable order, whatever the database gives.
      sort: 'id',
      where: only,
      // The export is made by the house itself and asks nobody; what may leave it is decided by `_status` above.
      overrideAccess: true,
      context: { [NO_PLACES]: true },
    })
    return docs as DataFromCollectionSlug<S>[]
  }
  const bulletins = await read('bulletins')
  return {
    editions: await read('editions'),
    panels: await read('panels'),
    articles: await read('articles'),
    bulletins,
    galleries: await read('galleries'),
    media: await read('media'),
    'print-shops': await read('print-shops'),
    assignments: await read('assignments'),
    // In the order in which they were made.
    'sign-offs': await read('sign-offs'),
    'resident-questions': await read('resident-questions'),
    association: await payload.findGlobal({ slug: 'association', depth: 0, overrideAccess: true }),
    hanging: await readHanging(payload),
    firstDays: await readFirstDays(payload, bulletins),
  }
}

async function readHanging(payload: Payload): Promise<RenewalSource[]> {
  const { docs } = await payload.find({
    collection: 'coverage',
    where: { state: { in: ['proved', 'posted'] } },
    select: { edition: true, gallery: true, state: true, since: true },
    depth: 0,
    pagination: false,
    sort: 'id',
    overrideAccess: true,
  })
  return docs
}

/** Changes whenever a document is added, saved or deleted. */
async function stamp(payload: Payload): Promise<string> {
  const parts: string[] = []
  for (const collection of ALL as readonly CollectionSlug[]) {
    const { docs, totalDocs } = await payload.find({
      collection,
      depth: 0,
      limit: 1,
      sort: '-updatedAt',
      select: { updatedAt: true },
      overrideAccess: true,
      context: { [NO_PLACES]: true },
    })
    const [newest] = docs as { id: unknown; updatedAt?: string }[]
    parts.push(`${collection} ${totalDocs} ${String(newest?.id)} ${newest?.updatedAt}`)
  }
  return parts.join('\n')
}
