import type { CollectionBeforeDeleteHook } from 'payload'

/** An original with faces may be deleted for good; its covered copies stay, and forget it. */
export const forgetOriginal: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.update({
    collection: 'media',
    where: { coveredFrom: { equals: id } },
    data: { coveredFrom: null },
    depth: 0,
    overrideAccess: true,
    req,
  })
}
