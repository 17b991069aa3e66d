import type { PayloadRequest } from 'payload'
import { type Ref, refIds } from '../../mapping/ref.ts'
import type { PanelDraft } from './read-panel.ts'

/** The panels that must be signed before a document is published, as drafts have them: of an edition all of its own. */
export async function draftsOf(req: PayloadRequest, collection: string, id: string): Promise<PanelDraft[]> {
  if (collection === 'panels') return [{ id }]
  if (collection === 'articles') return (await panelsWith(req, id)).all.map((panel) => ({ id: panel }))
  if (collection !== 'editions') return []
  const edition = await req.payload.findByID({
    collection,
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  return refIds(edition?.panels as Ref[]).map((panel) => ({ id: panel, month: edition?.month }))
}

/** Panels that have an article: all of them as drafts say, and those that are public with it. */
export async function panelsWith(
  req: PayloadRequest,
  article: string,
): Promise<{ all: string[]; published: string[] }> {
  if (article === '') return { all: [], published: [] }
  const find = async (draft: boolean): Promise<string[]> => {
    const { docs } = await req.payload.find({
      collection: 'panels',
      where: {
        and: [{ articles: { in: [article] } }, ...(draft ? [] : [{ _status: { equals: 'published' } }])],
      },
      draft,
      pagination: false,
      depth: 0,
      select: { articles: true },
      overrideAccess: true,
      req,
    })
    return docs.filter((doc) => refIds(doc.articles as Ref[]).includes(article)).map((doc) => String(doc.id))
  }
  const published = await find(false)
  return { all: [...new Set([...(await find(true)), ...published])], published }
}
