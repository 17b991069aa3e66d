import type { PayloadRequest, Where } from 'payload'
import { shopOf } from './own-shop.ts'

/** Records that belong to the shop which a print shop's account is of. */
export function ofOwnShop(req: PayloadRequest): boolean | Where {
  const shop = shopOf(req)
  return shop === null ? false : { shop: { equals: shop } }
}
