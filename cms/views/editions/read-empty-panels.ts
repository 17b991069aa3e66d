import type { Payload, PayloadRequest, TypedUser } from 'payload'
import { type Ref, refIds } from '../../mapping/ref.ts'
import type { Article, Panel } from '../../payload-types.ts'
import type { EmptyPanel } from '../../workflow/place-articles.ts'

/** An edition with room for articles. */
export interface OpenEdition {
  month: string
  panels: EmptyPanel[]
}

type Door = { req: PayloadRequest; overrideAccess: true } | { user: TypedUser; overrideAccess: false }

/** The monthly edition from this month on that has empty panels, the soonest; null when there is none. */
export async function readOpenEdition(payload: Payload, user: TypedUser, month: string): Promise<OpenEdition | null> {
  const door = { user, overrideAccess: false } as const
  const { docs } = await payload.find({
    collection: 'editions',
    where: { and: [{ month: { greater_than_equal: month } }, { kind: { equals: 'monthly' } }] },
    draft: true,
    depth: 0,
    sort: 'month',
    pagination: false,
    ...door,
  })
  for (const edition of docs) {
    const panels = await readEmptyPanels(payload, refIds(edition.panels as Ref[]), door)
    if (panels.length > 0) return { month: edition.month, panels }
  }
  return null
}

/** Those of an edition's panels, in its order, that have no title and whose articles have none either. */
export async function readEmptyPanels(payload: Payload, ids: readonly string[], door: Door): Promise<EmptyPanel[]> {
  const find = async <T>(collection: 'panels' | 'articles', wanted: readonly string[]) => {
    const where = { id: { in: [...wanted] } }
    const found = await payload.find({ collection, where, draft: true, depth: 0, pagination: false, ...door })
    return new Map(found.docs.map((doc) => [String(doc.id), doc as T]))
  }
  const panels = await find<Panel>('panels', ids)
  const untitled = ids.flatMap((id, i) => {
    const panel = panels.get(id)
    return panel === undefined || panel.title?.zh ? [] : [{ panel, no: i + 1 }]
  })
  const articles = await find<Article>(
    'articles',
    untitled.flatMap(({ panel }) => refIds(panel.articles as Ref[])),
  )
  return untitled.flatMap(({ panel, no }) => {
    const written = refIds(panel.articles as Ref[]).some((id) => !isEmptyArticle(articles.get(id)))
    return written ? [] : [{ id: String(panel.id), no, layout: panel.layout }]
  })
}

/** Made with its panel, and nobody has written in it. */
export function isEmptyArticle(article: Pick<Article, 'title' | 'summary' | 'body'> | undefined): boolean {
  return !(article?.title?.zh || article?.summary?.zh || article?.body?.zh)
}
