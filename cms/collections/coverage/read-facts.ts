import type { DataFromCollectionSlug, PayloadRequest, Where } from 'payload'
import { refId } from '../../mapping/ref.ts'
import {
  type CoverageSources,
  type EditionSource,
  toCoverageFault,
  toCoveragePhoto,
  toReceipts,
} from '../../mapping/to-coverage.ts'
import type { CoverageFacts } from '../../workflow/coverage/coverage-row.ts'
import { readEditions } from './read-editions.ts'

/** What is asked about: all where nothing is named. */
export interface CoverageScope {
  months?: readonly string[]
  /** Codes of galleries. */
  codes?: readonly string[]
}

/** The facts of every gallery in every edition of a scope, read inside the request's own transaction. */
export async function readFacts(req: PayloadRequest, scope: CoverageScope): Promise<CoverageFacts[]> {
  const editions = await readEditions(req, scope.months)
  if (editions.length === 0) return []
  const { codes } = scope
  const months = editions.map(({ month }) => month)
  const find = finder(req)
  const ofGalleries: Where = codes ? { code: { in: [...codes] } } : {}
  // One after the other: within a transaction MongoDB takes one question at a time.
  const galleries = await find('galleries', ofGalleries, {
    ...{ code: true, state: true, frames: true, closures: true, createdAt: true, printShop: true },
  })
  const sent: Where = { and: [{ edition: { in: months } }, ...(codes ? [{ gallery: { in: [...codes] } }] : [])] }
  const exceptions = await find('assignments', { edition: { in: editions.map(({ id }) => id) } }, ALL)
  const photos = await find('posting-photos', sent, {
    ...{ edition: true, gallery: true, kind: true, check: true, verdict: true, decision: true, decisionNote: true },
    ...{ problems: true, createdAt: true },
  })
  const faults = await find('posting-faults', sent, ALL)
  const receipts = await find('receipts', { edition: { in: months } }, ALL)
  const jobs = await find('print-jobs', { edition: { in: months } }, ALL)
  const sources: CoverageSources = {
    exceptions: new Map(exceptions.map((doc) => [`${refId(doc.edition)} ${refId(doc.gallery)}`, doc])),
    photos: grouped(photos, toCoveragePhoto),
    faults: grouped(faults, toCoverageFault),
    ...toReceipts(receipts, jobs),
  }
  return editions.flatMap((edition) => galleries.map((gallery) => toFacts(edition, gallery, sources)))
}

function toFacts(
  edition: EditionSource,
  gallery: DataFromCollectionSlug<'galleries'>,
  { exceptions, photos, faults, receipts, packed }: CoverageSources,
): CoverageFacts {
  const { id: _, ...rest } = edition
  const here = `${edition.month} ${gallery.code}`
  const exception = exceptions.get(`${edition.id} ${gallery.id}`)
  return {
    edition: rest,
    gallery: {
      code: gallery.code,
      state: gallery.state,
      frames: (gallery.frames ?? []).map((frame) => ({ ...frame, inUse: frame.inUse === true })),
      closures: (gallery.closures ?? []).map(({ kind, from, until }) => ({
        kind,
        from: from ?? '',
        until: until || null,
      })),
      registered: gallery.createdAt.slice(0, 10),
    },
    exception: exception
      ? {
          frames: (exception.frames ?? []).map(({ position, panel }) => ({ position, panel: refId(panel) ?? '' })),
        }
      : null,
    packedAt: packed.get(`${here} ${refId(gallery.printShop)}`) ?? null,
    receipts: receipts.get(here) ?? [],
    photos: photos.get(here) ?? [],
    faults: faults.get(here) ?? [],
  }
}

function grouped<D extends { edition: string; gallery: string }, T>(docs: readonly D[], to: (doc: D) => T) {
  const map = new Map<string, T[]>()
  for (const doc of docs) {
    const key = `${doc.edition} ${doc.gallery}`
    const list = map.get(key)
    if (list) list.push(to(doc))
    else map.set(key, [to(doc)])
  }
  return map
}

const ALL = undefined

type FactSlug = 'galleries' | 'assignments' | 'posting-photos' | 'posting-faults' | 'receipts' | 'print-jobs'

/** Finds by the house's own rights, oldest first. */
function finder(req: PayloadRequest) {
  return async <S extends FactSlug>(
    collection: S,
    where: Where,
    select: Record<string, true> | undefined,
  ): Promise<DataFromCollectionSlug<S>[]> => {
    const { docs } = await req.payload.find({
      collection,
      where,
      ...(select ? { select: select as never } : {}),
      sort: 'createdAt',
      depth: 0,
      pagination: false,
      overrideAccess: true,
      req,
    })
    return docs as DataFromCollectionSlug<S>[]
  }
}
