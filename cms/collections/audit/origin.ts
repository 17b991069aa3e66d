import type { PayloadRequest } from 'payload'
import type { AuditOrigin } from './words.ts'

/** Where a write comes from, as whoever begins it says in `req.context`: an import names its file, a link itself. */
export type Origin = { source: AuditOrigin; file?: string; name?: string }
const KEY = 'auditOrigin'

/** What to put into a request's context. */
export const originContext = (origin: Origin): Record<string, unknown> => ({ [KEY]: origin })

/**
 * The origin of a request: what was said, else what it shows. A person comes with a session over HTTP; Payload's queue
 * acts in somebody's name without one; a script has nobody.
 */
export function originOf(req: PayloadRequest): Origin {
  const said = req.context?.[KEY]
  if (typeof said === 'object' && said !== null && 'source' in said) return said as Origin
  if (!req.user) return { source: 'script' }
  return { source: req.payloadAPI === 'local' && !req.headers?.get('cookie') ? 'job' : 'editor' }
}
