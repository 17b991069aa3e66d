import type { Payload } from 'payload'
import { findOpenLink } from '../packages/find-open-link.ts'
import { makeLink, revokeLink } from '../packages/make-link.ts'

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
    /** Makes a link and gives back its secret, which nobody can read again; the same press (`act`) makes it once. */
    make: ({ act, ...data }: { edition: string; panel: string; title: string; madeBy: string; act?: string }) =>
      makeLink(payload, { collection, data, days: READER_LINK_DAYS, act }),
    /** Null alike for a secret that is unknown, expired or revoked. */
    open: async (token: string): Promise<OpenReading | null> => {
      const link = await findOpenLink(payload, collection, token)
      if (!link) return null
      return { id: String(link.id), edition: link.edition, panel: link.panel, expiresAt: link.expiresAt }
    },
    revoke: (id: string) => revokeLink(payload, collection, id),
    used: async (id: string) => {
      const data = { lastUsedAt: new Date().toISOString() }
      await payload.update({ collection, where: { id: { equals: id } }, data, depth: 0 })
    },
  }
}
export type ReaderLinks = ReturnType<typeof createReaderLinks>
