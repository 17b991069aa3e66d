import type { Payload, PayloadRequest, Where } from 'payload'
import { inTransaction } from '../../collections/in-transaction.ts'
import { toId } from '../session.ts'

interface Reassignment {
  /** 'keeper 3', 'town 浏河镇', 'firm 某公司' */
  from: string
  /** Id of the keeper who takes over. */
  to: string
  /** The one edition for which it holds; for good when empty. */
  only: string
  by: string
}

/** Gives all galleries of a keeper, a town or a firm to another keeper, all or none. Null when somebody is unknown. */
export async function reassign(payload: Payload, { from, to, only, by }: Reassignment): Promise<number | null> {
  return await inTransaction(payload, {}, async (req) => {
    const how = { pagination: false, depth: 0, req } as const
    const found = await payload.find({ collection: 'keepers', where: { id: { equals: to } }, limit: 1, ...how })
    const keeper = found.docs[0]
    if (!keeper) return null
    const where = await galleriesOf(payload, req, from)
    const { docs } = await payload.find({ collection: 'galleries', where, ...how })
    const galleries = docs.filter((gallery) => toId(gallery.keeper) !== String(keeper.id) || only !== '')
    for (const { id } of galleries) {
      if (only === '') {
        await payload.update({ collection: 'galleries', id, data: { keeper: keeper.id }, depth: 0, req })
        continue
      }
      const collection = 'posting-reassignments' as const
      const same: Where = { and: [{ edition: { equals: only } }, { gallery: { equals: id } }] }
      const given = await payload.find({ collection, where: same, ...how })
      if (given.docs.some((one) => toId(one.keeper) === String(keeper.id))) continue
      await payload.delete({ collection, where: same, depth: 0, req })
      await payload.create({ collection, data: { edition: only, gallery: id, keeper: keeper.id, by }, depth: 0, req })
    }
    return galleries.length
  })
}

async function galleriesOf(payload: Payload, req: PayloadRequest, from: string): Promise<Where> {
  const [, kind, name = ''] = /^(keeper|town|firm) (.+)$/s.exec(from) ?? []
  if (kind === 'town') return { 'town.zh': { equals: name } }
  if (kind === 'keeper') return { keeper: { equals: name } }
  const where = { firm: { equals: name } }
  const { docs } = await payload.find({ collection: 'keepers', where, pagination: false, depth: 0, req })
  return { keeper: { in: docs.map(({ id }) => id) } }
}
