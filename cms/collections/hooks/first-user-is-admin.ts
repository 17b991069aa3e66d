import type { CollectionBeforeChangeHook } from 'payload'

/** The first-user page asks for no role; whoever opens an empty newsroom runs it. */
export const firstUserIsAdmin: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  // NB: not `count()`: without a condition it is an estimate on MongoDB, which a transaction refuses.
  const { docs } = await req.payload.find({
    collection: 'users',
    limit: 1,
    pagination: false,
    depth: 0,
    select: { role: true },
    overrideAccess: true,
    req,
  })
  return docs.length === 0 ? { ...data, role: 'admin' } : data
}
