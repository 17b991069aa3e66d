import type { DataFromCollectionSlug, Payload } from 'payload'
import { hashToken } from './link-token.ts'

export type LinkSlug = 'package-links' | 'keeper-links' | 'reader-links'

/** The link that a secret opens just now; null alike for a secret that is unknown, expired or revoked. */
export async function findOpenLink<S extends LinkSlug>(
  payload: Payload,
  collection: S,
  token: string,
): Promise<DataFromCollectionSlug<S> | null> {
  // The same work for every secret, be it of the right shape or not: the answer's time tells nothing.
  const where = { tokenHash: { equals: hashToken(token) } }
  const { docs } = await payload.find({ collection, where, limit: 1, pagination: false, depth: 0 })
  const link = docs[0] as DataFromCollectionSlug<S> | undefined
  if (!link || link.revokedAt || Date.parse(link.expiresAt) <= Date.now()) return null
  return link
}
