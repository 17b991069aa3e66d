import { createHash, createHmac, randomBytes } from 'node:crypto'

const TOKEN_BYTES = 16
const DAY_MS = 86_400_000
/** A new secret that leads to a package, a keeper's list or a reading, 128 random bits. */
export function makeToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url')
}

/** The secret that belongs to one press of a button, as hard to guess as a random one for who lacks the house's own. */
export function tokenOfPress(secret: string, act: string, what: string): string {
  const mark = createHmac('sha256', secret).update(`link ${act} ${what}`).digest()
  return mark.subarray(0, TOKEN_BYTES).toString('base64url')
}

/** What is kept of it. Of 128 random bits a plain hash cannot be turned back. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** The instant at which a link made now ends, ISO 8601. */
export function linkEnd(days: number): string {
  return new Date(Date.now() + days * DAY_MS).toISOString()
}

/** A path that may be written down: what stands in the place of a secret is left out. */
export function withoutToken(path: string): string {
  return path.replace(/^\/([pke])\/[^/]+/, '/$1/…')
}
