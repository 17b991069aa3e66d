import type { Payload } from 'payload'
import type { Bulletin } from '../payload-types.ts'

/**
 * When each of these bulletins first went out, by its id. The log alone knows it: versions are pruned, and a document
 * keeps the hour at which its draft was begun.
 */
export async function readFirstDays(payload: Payload, bulletins: readonly Bulletin[]): Promise<Map<string, string>> {
  const { docs } = await payload.find({
    collection: 'audit-entries',
    where: { on: { equals: 'bulletins' }, action: { in: ['publish', 'withdraw'] } },
    select: { of: true, action: true, createdAt: true },
    sort: ['createdAt', 'id'],
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const made = new Map(bulletins.map(({ id, createdAt }) => [String(id), createdAt]))
  const first = new Map<string, string>()
  for (const { of, action, createdAt } of docs) {
    const begun = made.get(of ?? '')
    // SQLite gives the id of what was deleted to the next one: what is older than the document is of another.
    if (!of || begun === undefined || createdAt < begun || first.has(of)) continue
    // What was withdrawn before anybody published it was public from the start.
    first.set(of, action === 'publish' ? createdAt : begun)
  }
  return new Map(
    bulletins.map(({ id, createdAt, updatedAt }) => {
      const at = first.get(String(id)) ?? createdAt
      // The log is written a moment after what it tells of.
      const isLate = at > updatedAt
      return [String(id), isLate ? updatedAt : at]
    }),
  )
}
