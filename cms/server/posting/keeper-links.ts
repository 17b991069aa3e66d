import type { Payload } from 'payload'
import { createTurns } from '../in-turn.ts'
import { findOpenLink } from '../packages/find-open-link.ts'
import { makeLink, revokeLink } from '../packages/make-link.ts'
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
  /** Makes a link and gives back its secret, which nobody can read again; the same press (`act`) makes it once. Null when there is no such keeper. */
  make: (link: { keeper: string; madeBy: string; act?: string }) => Promise<string | null>
  /** The keeper whom a secret lets in; null alike for one that is unknown, expired, revoked or of somebody who left. */
  open: (token: string) => Promise<KnownKeeper | null>
  revoke: (id: string) => Promise<void>
}

export function createKeeperLinks(payload: Payload): KeeperLinks {
  const collection = 'keeper-links' as const
  const inTurn = createTurns()
  return {
    make: async ({ keeper, madeBy, act }) => {
      const found = await findKeeper(payload, keeper)
      if (!found) return null
      const data = { keeper: found.id, madeBy }
      return (await makeLink(payload, { collection, data, days: KEEPER_LINK_DAYS, act })).token
    },
    open: async (token) => {
      const link = await findOpenLink(payload, collection, token)
      if (link && isLongAgo(link)) await inTurn(token, () => keepUsed(token))
      const keeper = await findKeeper(payload, toId(link?.keeper) ?? '0')
      if (!link || !keeper?.active) return null
      return { id: String(keeper.id), name: keeper.name, ref: keeper.id }
    },
    revoke: (id) => revokeLink(payload, collection, id),
  }

  /** A phone sends several photos at once: the first of them writes it down, MongoDB would refuse the others. */
  async function keepUsed(token: string): Promise<void> {
    const link = await findOpenLink(payload, collection, token)
    if (!link || !isLongAgo(link)) return
    const data = { lastUsedAt: new Date().toISOString() }
    await payload.update({ collection, where: { id: { equals: link.id } }, data, depth: 0 })
  }
}

/** Once an hour is enough to know that it is in use. */
function isLongAgo({ lastUsedAt }: { lastUsedAt?: string | null }): boolean {
  return Date.now() - Date.parse(lastUsedAt ?? '1970-01-01') > HOUR_MS
}

async function findKeeper(payload: Payload, id: string) {
  const where = { id: { equals: id } }
  const { docs } = await payload.find({ collection: 'keepers', where, limit: 1, pagination: false, depth: 0 })
  return docs[0] ?? null
}
