import type { Payload } from 'payload'
import { NO_PLACES } from '../collections/fields/panel-place.ts'
import { type Ref, refIds } from '../mapping/ref.ts'
import type { Article, Edition, Panel } from '../payload-types.ts'
import { type Published, readPublished } from './read-published.ts'

/** All that is published, and over it one edition with its panels and articles as their drafts are; null without it. */
export async function readWithDrafts(
  payload: Payload,
  month: string,
): Promise<{ published: Published; edition: Edition } | null> {
  const published = await readPublished(payload)
  const { docs } = await payload.find({
    collection: 'editions',
    where: { month: { equals: month } },
    limit: 1,
    pagination: false,
    ...AS_DRAFT,
  })
  const [edition] = docs
  if (edition === undefined) return null
  const read = async <D extends Panel | Article>(collection: 'panels' | 'articles', ids: readonly string[]) => {
    const { docs: found } = await payload.find({
      collection,
      where: { id: { in: [...new Set(ids)] } },
      pagination: false,
      ...AS_DRAFT,
    })
    return found as D[]
  }
  const panels = await read<Panel>('panels', refIds(edition.panels as Ref[]))
  const articles = await read<Article>(
    'articles',
    panels.flatMap((panel) => refIds(panel.articles as Ref[])),
  )
  return {
    edition,
    published: {
      ...published,
      editions: over(published.editions, [edition]),
      panels: over(published.panels, panels),
      articles: over(published.articles, articles),
    },
  }
}

const AS_DRAFT = { draft: true, depth: 0, overrideAccess: true, context: { [NO_PLACES]: true } } as const

function over<D extends { id: number | string }>(published: readonly D[], drafts: readonly D[]): D[] {
  const ids = new Set(drafts.map(({ id }) => id))
  return [...published.filter(({ id }) => !ids.has(id)), ...drafts]
}
