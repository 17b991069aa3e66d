import type { Access, SanitizedConfig } from 'payload'
import { toActor } from './actor.ts'

/** Payload's own collections, which any account could use: who edits what just now, and locks on it. */
const INNER = ['payload-locked-documents']

/** Keeps print shops' accounts out of what Payload adds for the newsroom; its own rules go on holding for all others. */
export function closeInnerCollections(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    if (!INNER.includes(collection.slug)) continue
    const { access } = collection
    for (const name of ['create', 'read', 'update', 'delete'] as const) {
      const own: Access | undefined = access[name]
      access[name] = (args) => toActor(args.req.user) !== 'print-shop' && (own?.(args) ?? Boolean(args.req.user))
    }
  }
  return config
}
