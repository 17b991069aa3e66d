import type { Request } from 'express'

const INSIDE = /^(::ffff:)?(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)|^::1$|^f[cde]/i

/**
 * The address a letter comes from. Of what proxies say only the last word counts, that of the one in front of us, and
 * only when it stands in the house: whoever reaches us directly could write anything there.
 */
export function senderOf(req: Pick<Request, 'headers' | 'socket'>): string {
  const near = req.socket.remoteAddress ?? ''
  const said = String(req.headers['x-forwarded-for'] ?? '')
    .split(',')
    .at(-1)
    ?.trim()
  return INSIDE.test(near) && said ? said : near
}
