import type { Payload } from 'payload'
import { findOpenLink } from '../packages/find-open-link.ts'
import { hashToken, linkEnd, makeToken } from '../packages/link-token.ts'
import { toId } from '../session.ts'

const HOUR_MS = 3_600_000
/** A year and a month: a link lives in a phone, and twelve editions go by it. */
export const KEEPER_LINK_DAYS = 396

/** Whom a link lets in. */
export interface KnownKeeper {
  id: string
  name: string
  /** The same id as the database has it: SQLite's are numbers. */
  ref: number
}

export interface KeeperLinks {
  /** Makes a link and gives back its secret, which nobody can read again. Null when there is no such keeper. */
  make: (link: { keeper: string; madeBy: string }) => Promise<string | null>
  /** The keeper whom a secret lets in; null alike for one that is unknown, expired, revoked or of somebody who left. */
  open: (token: string) => Promise<KnownKeeper | null>
  revoke: (id: string) => Promise<void>
}

export function createKeeperLinks(payload: Payload): KeeperLinks {
  const collection = 'keeper-links' as const
  return {
    make: async ({ keeper, madeBy }) => {
      const found = await findKeeper(payload, keeper)
      if (!found) return null
      const token = makeToken()
      const expiresAt = linkEnd(KEEPER_LINK_DAYS)
      const data = { tokenHash: hashToken(token), keeper: found.id, madeBy, expiresAt }
      await payload.create({ collection, data, depth: 0 })
      return token
    },
    open: async (token) => {
      const link = await findOpenLink(payload, collection, token)
      const keeper = await findKeeper(payload, toId(link?.keeper) ?? '0')
      if (!link || !keeper?.active) return null
      // Once an hour is enough to know that it is in use.
      if (Date.now() - Date.parse(link.lastUsedAt ?? '1970-01-01') > HOUR_MS) {
        const data = { lastUsedAt: new Date().toISOString() }
        await payload.update({ collection, where: { id: { equals: link.id } }, data, depth: 0 })
      }
      return { id: String(keeper.id), name: keeper.name, ref: keeper.id }
    },
    revoke: async (id) => {
      const data = { revokedAt: new Date().toISOString() }
      await payload.update({ collection, where: { id: { equals: id } }, data, depth: 0 })
    },
  }
}

async function findKeeper(payload: Payload, id: string) {
  const where = { id: { equals: id } }
  const { docs } = await payload.find({ collection: 'keepers', where, limit: 1, pagination: false, depth: 0 })
  return docs[0] ?? null
}
