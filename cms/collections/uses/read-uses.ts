import type { CollectionSlug, DataFromCollectionSlug, Payload, PayloadRequest } from 'payload'
import type { UseDocuments, Version } from '../../workflow/uses/documents.ts'
import { NO_PLACES } from '../fields/panel-place.ts'
import { chineseOf } from '../fields/stored-title.ts'

type Ref = number | string | { id: number | string } | null | undefined
type Drafted = 'editions' | 'panels' | 'articles' | 'bulletins'

/** Long texts name nothing that could be withdrawn, and stay where they are. */
const FIELDS = {
  editions: { month: true, theme: true, panels: true, from: true, until: true, _status: true },
  panels: { title: true, enReady: true, picture: true, articles: true, extraSources: true, _status: true },
  articles: { title: true, enReady: true, pictures: true, sources: true, _status: true },
  bulletins: { title: true, enReady: true, attachment: true, slug: true, _status: true },
  galleries: { code: true, state: true, frames: true },
  assignments: { edition: true, gallery: true, frames: true },
} satisfies Partial<Record<CollectionSlug, Record<string, true>>>

/** Everything that can use something, published and in draft, as the pure rules in cms/workflow/uses want it. */
export async function readUses(payload: Payload, req?: PayloadRequest): Promise<UseDocuments> {
  const read = async <S extends keyof typeof FIELDS>(collection: S, draft: boolean, where: object = {}) => {
    const { docs } = await payload.find({
      collection,
      draft,
      where: where as never,
      select: FIELDS[collection] as never,
      depth: 0,
      pagination: false,
      // A place counts, whoever may see it: what is in use may not be deleted by somebody who sees half of it.
      overrideAccess: true,
      ...(req ? { req } : {}),
      context: { ...req?.context, [NO_PLACES]: true },
    })
    return docs as DataFromCollectionSlug<S>[]
  }
  /** Each document as it is published, and once more as a draft where one is in work. */
  const versions = async <S extends Drafted>(collection: S) => {
    const published = await read(collection, false, { _status: { equals: 'published' } })
    const drafts = (await read(collection, true)).filter((doc) => doc._status !== 'published')
    return [
      ...published.map((doc) => ({ doc, version: 'published' as Version })),
      ...drafts.map((doc) => ({ doc, version: 'draft' as Version })),
    ]
  }
  // One after the other: a transaction of MongoDB's takes one operation at a time.
  const editions = await versions('editions')
  const panels = await versions('panels')
  const articles = await versions('articles')
  const bulletins = await versions('bulletins')
  const galleries = await read('galleries', false)
  const assignments = await read('assignments', false)
  const head = (doc: { id: number | string; title?: unknown; enReady?: boolean | null }, version: Version) => ({
    id: String(doc.id),
    version,
    title: chineseOf(doc.title) || '无题',
    enReady: doc.enReady === true,
  })
  return {
    editions: editions.map(({ doc, version }) => ({
      ...head({ id: doc.id, title: doc.theme }, version),
      month: doc.month,
      panels: ids(doc.panels),
      from: (doc.from ?? '').slice(0, 10),
      until: (doc.until ?? '').slice(0, 10),
    })),
    panels: panels.map(({ doc, version }) => ({
      ...head(doc, version),
      picture: id(doc.picture),
      articles: ids(doc.articles),
      sources: doc.extraSources ?? [],
    })),
    articles: articles.map(({ doc, version }) => ({
      ...head(doc, version),
      pictures: (doc.pictures ?? []).flatMap(({ media }) => id(media) ?? []),
      sources: doc.sources ?? [],
    })),
    bulletins: bulletins.map(({ doc, version }) => ({
      ...head(doc, version),
      attachment: id(doc.attachment),
      slug: doc.slug ?? '',
    })),
    galleries: galleries.map(({ id: own, code, state, frames }) => ({
      id: String(own),
      code,
      state,
      frames: (frames ?? []).map(({ position, format, inUse }) => ({ position, format, inUse: inUse === true })),
    })),
    exceptions: assignments.map((doc) => ({
      id: String(doc.id),
      edition: id(doc.edition) ?? '',
      gallery: id(doc.gallery) ?? '',
      frames: (doc.frames ?? []).map(({ position, panel }) => ({ position, panel: id(panel) ?? '' })),
    })),
  }
}

function id(ref: Ref): string | undefined {
  if (ref === null || ref === undefined) return undefined
  return String(typeof ref === 'object' ? ref.id : ref)
}

function ids(refs: readonly Ref[] | null | undefined): string[] {
  return (refs ?? []).flatMap((ref) => id(ref) ?? [])
}
