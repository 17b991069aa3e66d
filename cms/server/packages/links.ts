import type { Payload } from 'payload'
import { toId } from '../session.ts'
import { findOpenLink } from './find-open-link.ts'
import { makeLink, revokeLink } from './make-link.ts'

export const LINK_DAYS = 30

/** A link as the newsroom sees it: never its secret. */
export interface LinkLine {
  id: string
  shop: string
  madeBy: string
  madeAt: string
  expiresAt: string
  revokedAt: string | null
  lastUsedAt: string | null
  downloads: number
}
/** Whom a link lets in, and where. */
interface OpenLink {
  id: string
  shop: string
  edition: string
}

export interface Links {
  /** Makes a link and gives back its secret, which nobody can read again; the same press (`act`) makes it once. */
  make: (link: { shop: string; edition: string; madeBy: string; act?: string }) => Promise<string>
  /** Null alike for a secret that is unknown, expired or revoked. */
  open: (token: string) => Promise<OpenLink | null>
  /** Newest first. */
  list: (edition: string) => Promise<LinkLine[]>
  revoke: (id: string) => Promise<void>
  used: (id: string, download: boolean) => Promise<void>
}

export function createLinks(payload: Payload): Links {
  const collection = 'package-links' as const
  /** Uses are counted one after the other: two at once would count one. */
  let counting: Promise<unknown> = Promise.resolve()
  return {
    make: async ({ shop, edition, madeBy, act }) => {
      const data = { shop: await idOf(payload, shop), edition, madeBy, downloads: 0 }
      return (await makeLink(payload, { collection, data, days: LINK_DAYS, act })).token
    },
    open: async (token) => {
      const link = await findOpenLink(payload, collection, token)
      const shop = toId(link?.shop)
      if (!link || shop === null) return null
      return { id: String(link.id), shop, edition: link.edition }
    },
    list: async (edition) => {
      const where = { edition: { equals: edition } }
      const { docs } = await payload.find({ collection, where, pagination: false, depth: 0, sort: '-createdAt' })
      return docs.map((doc) => ({
        id: String(doc.id),
        shop: toId(doc.shop) ?? '',
        madeBy: doc.madeBy,
        madeAt: doc.createdAt,
        expiresAt: doc.expiresAt,
        revokedAt: doc.revokedAt ?? null,
        lastUsedAt: doc.lastUsedAt ?? null,
        downloads: doc.downloads,
      }))
    },
    revoke: (id) => revokeLink(payload, collection, id),
    used: (id, download) => {
      const count = async () => {
        const where = { id: { equals: id } }
        const { docs } = await payload.find({ collection, where, limit: 1, pagination: false, depth: 0 })
        const data = { lastUsedAt: new Date().toISOString(), downloads: (docs[0]?.downloads ?? 0) + (download ? 1 : 0) }
        await payload.update({ collection, where, data, depth: 0 })
      }
      const turn = counting.then(count)
      counting = turn.catch(() => null)
      return turn
    },
  }
}

/** Outside Payload ids are text; SQLite's are numbers. */
async function idOf(payload: Payload, shop: string): Promise<number> {
  const { id } = await payload.findByID({ collection: 'print-shops', id: shop, depth: 0 })
  return id
}
