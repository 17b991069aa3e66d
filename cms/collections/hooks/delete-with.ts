import type { CollectionBeforeDeleteHook, CollectionSlug } from 'payload'

/** Deletes the records that say nothing without this one; SQLite would refuse to leave them behind. */
export function deleteWith(collection: CollectionSlug, field: string): CollectionBeforeDeleteHook {
  return async ({ id, req }) => {
    await req.payload.delete({ collection, where: { [field]: { equals: id } }, depth: 0, overrideAccess: true, req })
  }
}
