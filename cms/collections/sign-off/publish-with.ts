import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { type Ref, refIds } from '../../mapping/ref.ts'
import type { Edition, Panel } from '../../payload-types.ts'
import { AS_ONE } from '../releases/record-release.ts'

/** An edition is one publication: its panels go out with it. What is not signed was stopped before. */
export const publishPanelsToo: CollectionAfterChangeHook<Edition> = async ({ doc, req }) => {
  if (doc._status === 'published') await publishDrafts(req, 'panels', refIds(doc.panels as Ref[]))
}

/** A panel shows its articles: they go out with it. */
export const publishArticlesToo: CollectionAfterChangeHook<Panel> = async ({ doc, req }) => {
  if (doc._status === 'published') await publishDrafts(req, 'articles', refIds(doc.articles as Ref[]))
}

async function publishDrafts(req: PayloadRequest, collection: 'panels' | 'articles', ids: readonly string[]) {
  const outer = req.context[AS_ONE]
  req.context[AS_ONE] = true
  for (const id of ids) {
    const doc = await req.payload.findByID({
      collection,
      id,
      draft: true,
      depth: 0,
      disableErrors: true,
      select: { _status: true },
      overrideAccess: true,
      req,
    })
    if (doc === null || doc._status === 'published') continue
    await req.payload.update({ collection, id, data: { _status: 'published' }, depth: 0, overrideAccess: true, req })
  }
  req.context[AS_ONE] = outer
}
