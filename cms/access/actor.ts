import { type Actor, ROLES } from './rights.ts'

/** Who a request's user is; a user whose role is unknown has the rights of nobody. */
export function toActor(user: { role?: unknown } | null | undefined): Actor {
  return ROLES.find((role) => role === user?.role) ?? 'anonymous'
}
