import type { CollectionAfterChangeHook } from 'payload'
import type { PostingFault } from '../../payload-types.ts'

/** A fault that residents' reports had become is mended: so are they, in the same words. */
export const closeItsReports: CollectionAfterChangeHook<PostingFault> = async ({ doc, previousDoc, req }) => {
  if (!doc.closedAt || previousDoc?.closedAt) return doc
  const { closedAt, closedBy } = doc
  await req.payload.update({
    collection: 'resident-reports',
    where: { and: [{ fault: { equals: String(doc.id) } }, { state: { equals: 'taken' } }] },
    data: { state: 'closed', closedAt, closedBy: closedBy ?? '', closedNote: doc.closedNote || '修好了' },
    depth: 0,
    req,
  })
  return doc
}
