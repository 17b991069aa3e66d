import type { Payload, RequiredDataFromCollectionSlug, Where } from 'payload'
import { z } from 'zod'
import { createTurns } from '../in-turn.ts'
import type { LinkSlug } from './find-open-link.ts'
import { hashToken, linkEnd, makeToken, tokenOfPress } from './link-token.ts'

/** What a page sends with a press of its button: the same when the press arrives twice. */
export const LinkActSchema = z.string().regex(/^[0-9a-f]{32}$/)

interface NewLink<S extends LinkSlug> {
  collection: S
  /** What it opens, and who made it. */
  data: Omit<RequiredDataFromCollectionSlug<S>, 'tokenHash' | 'expiresAt'>
  days: number
  /** One press of a button; without it every call makes a link. */
  act?: string | undefined
}

const inTurn = createTurns()

/**
 * Makes a link and gives back its secret, which nobody can read again. The secret follows from the press of the button
 * and from what this house alone knows: pressed twice, both answers show the same link, and there is no second one that
 * nobody knows of.
 */
export async function makeLink<S extends LinkSlug>(
  payload: Payload,
  { collection, data, days, act }: NewLink<S>,
): Promise<{ token: string; expiresAt: string }> {
  const what = JSON.stringify([collection, data])
  const token = act === undefined ? makeToken() : tokenOfPress(payload.secret, act, what)
  const tokenHash = hashToken(token)
  return await inTurn(tokenHash, async () => {
    const where = { tokenHash: { equals: tokenHash } }
    const { docs } = await payload.find({ collection, where, limit: 1, pagination: false, depth: 0 })
    const known = docs[0] as { expiresAt: string; revokedAt?: string | null } | undefined
    if (known && !known.revokedAt) return { token, expiresAt: known.expiresAt }
    // From a page that is older than the revocation: what was taken back stays shut, so this is another link.
    const fresh = known ? makeToken() : token
    const expiresAt = linkEnd(days)
    const link = { ...data, tokenHash: hashToken(fresh), expiresAt } as unknown as RequiredDataFromCollectionSlug<S>
    await payload.create({ collection, data: link, depth: 0 })
    return { token: fresh, expiresAt }
  })
}

/** Takes a link back, once: when it was taken back stays as it was. */
export async function revokeLink(payload: Payload, collection: LinkSlug, id: string): Promise<void> {
  await inTurn(`${collection} ${id}`, async () => {
    const where: Where = { and: [{ id: { equals: id } }, { revokedAt: { exists: false } }] }
    await payload.update({ collection, where, data: { revokedAt: new Date().toISOString() }, depth: 0 })
  })
}
