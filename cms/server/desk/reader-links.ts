import type { Payload, Where } from 'payload'
import { findOpenLink } from '../packages/find-open-link.ts'
import { hashToken, linkEnd, makeToken } from '../packages/link-token.ts'

/** An expert reads within days; a month's panels are signed by then. */
const READER_LINK_DAYS = 14

/** What a link opens: one panel of one edition. */
export interface OpenReading {
  id: string
  edition: string
  panel: string
  expiresAt: string
}

/** Links by which an expert without an account reads a panel; the same secrets as those of the print shops. */
export function createReaderLinks(payload: Payload) {
  const collection = 'reader-links' as const
  return {
    /** Makes a link and gives back its secret, which nobody can read again. */
    make: async (link: { edition: string; panel: string; title: string; madeBy: string }) => {
      const token = makeToken()
      const expiresAt = linkEnd(READER_LINK_DAYS)
      await payload.create({ collection, data: { ...link, tokenHash: hashToken(token), expiresAt }, depth: 0 })
      return { token, expiresAt }
    },
    /** Null alike for a secret that is unknown, expired or revoked. */
    open: async (token: string): Promise<OpenReading | null> => {
      const link = await findOpenLink(payload, collection, token)
      if (!link) return null
      return { id: String(link.id), edition: link.edition, panel: link.panel, expiresAt: link.expiresAt }
    },
    revoke: async (id: string) => {
      const data = { revokedAt: new Date().toISOString() }
      const where: Where = { and: [{ id: { equals: id } }, { revokedAt: { exists: false } }] }
      await payload.update({ collection, where, data, depth: 0 })
    },
    used: async (id: string) => {
      const data = { lastUsedAt: new Date().toISOString() }
      await payload.update({ collection, where: { id: { equals: id } }, data, depth: 0 })
    },
  }
}
export type ReaderLinks = ReturnType<typeof createReaderLinks>
