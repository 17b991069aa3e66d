import type { Request } from 'express'
import type { Payload, TypedUser } from 'payload'
import { toActor } from '../access/actor.ts'
import type { Role } from '../access/rights.ts'

/** Who asks, as far as this server needs to know. */
export interface Visitor {
  user: TypedUser
  email: string
  role: Role
  /** Id of the shop a print-shop account belongs to. */
  shop: string | null
}

/** The signed-in person behind a request, by Payload's own cookie or token; null when nobody is signed in. */
export async function readVisitor(payload: Payload, req: Request): Promise<Visitor | null> {
  const { user } = await payload.auth({ headers: toWebHeaders(req) })
  if (!user) return null
  const role = toActor(user)
  if (role === 'anonymous') return null
  return { user, email: user.email ?? '', role, shop: toId(user.printShop) }
}

/** The same headers in the shape that Payload reads. */
export function toWebHeaders(req: Request): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(req.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  return headers
}

/** A relation is an id or the document itself, by depth; outside Payload ids are text. */
export function toId(relation: unknown): string | null {
  if (typeof relation === 'string' || typeof relation === 'number') return String(relation)
  if (typeof relation === 'object' && relation !== null && 'id' in relation) return toId(relation.id)
  return null
}
