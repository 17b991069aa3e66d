import type { PayloadRequest, Where } from 'payload'

export function ownAccount(req: PayloadRequest): boolean | Where {
  return req.user ? { id: { equals: req.user.id } } : false
}
