import type { Reader } from './read-posting.ts'

export interface KeeperLinkLine {
  id: string
  keeper: string
  madeBy: string
  madeAt: string
  expiresAt: string
  lastUsedAt: string | null
}

/** Links that open just now, newest first. */
export async function readKeeperLinks({ payload, user }: Reader, now: Date): Promise<KeeperLinkLine[]> {
  const { docs } = await payload.find({
    collection: 'keeper-links',
    where: { and: [{ revokedAt: { exists: false } }, { expiresAt: { greater_than: now.toISOString() } }] },
    depth: 0,
    sort: '-createdAt',
    pagination: false,
    ...(user ? { overrideAccess: false, user } : {}),
  })
  return docs.map(({ id, keeper, madeBy, createdAt, expiresAt, lastUsedAt }) => ({
    ...{ id: String(id), madeBy, madeAt: createdAt, expiresAt, lastUsedAt: lastUsedAt ?? null },
    keeper: String(typeof keeper === 'object' ? keeper.id : keeper),
  }))
}
