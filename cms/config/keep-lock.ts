import type { CollectionAfterChangeHook, Plugin } from 'payload'
import { isAskedFor } from './refuse-stale.ts'

/** s after her last change, in which a document counts as its editor's; an open page that rests is nobody's. */
const LOCK_S = 120

/**
 * Payload plugin: a document that saves itself stays its editor's while she types. Payload gives it free with every
 * save, so the second editor of a panel saw whose it is for a second and a half only.
 */
export const keepLock: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => {
    const drafts = typeof collection.versions === 'object' ? collection.versions.drafts : false
    if (typeof drafts !== 'object' || !drafts.autosave) return collection
    const afterChange = [...(collection.hooks?.afterChange ?? []), lockAgain(collection.slug)]
    return { ...collection, lockDocuments: { duration: LOCK_S }, hooks: { ...collection.hooks, afterChange } }
  }),
})

function lockAgain(slug: string): CollectionAfterChangeHook {
  return async ({ doc, operation, req }) => {
    if (operation !== 'update' || !isAskedFor(req, slug, doc.id) || !req.query?.autosave || !req.user) return
    const document = { relationTo: slug, value: doc.id }
    const user = { relationTo: req.user.collection, value: req.user.id }
    await req.payload.db.create({ collection: 'payload-locked-documents', data: { document, user }, req })
  }
}
