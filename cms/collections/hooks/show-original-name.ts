import type { CollectionAfterReadHook } from 'payload'

/**
 * The upload fields of the admin show a file's `filename`, which is its hash here, and offer no other field for it. They
 * alone read documents by this header and send nothing of them back: to them the original name is given instead. The
 * address was made before, from the true name.
 */
export const showOriginalName: CollectionAfterReadHook = ({ doc, req }) => {
  const asksForAField = req.headers?.get('x-payload-http-method-override') === 'GET'
  if (!asksForAField || typeof doc.originalName !== 'string' || doc.originalName === '') return doc
  return { ...doc, filename: doc.originalName }
}
