import type { PayloadRequest, Where } from 'payload'

/** A print shop's account sees the shop that an admin put it in, and no other. */
export function ownShop(req: PayloadRequest): boolean | Where {
  const id = shopOf(req)
  return id === null ? false : { id: { equals: id } }
}

/** The shop of the account that asks; null when it has none. */
export function shopOf(req: PayloadRequest): number | string | null {
  const shop: unknown = req.user && 'printShop' in req.user ? req.user.printShop : null
  const id = typeof shop === 'object' && shop !== null && 'id' in shop ? shop.id : shop
  return typeof id === 'number' || typeof id === 'string' ? id : null
}
