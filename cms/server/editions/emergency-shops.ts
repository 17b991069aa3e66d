import type { Payload } from 'payload'
import { emergencyReach } from '../../mapping/emergency-reach.ts'
import { refId } from '../../mapping/ref.ts'
import { assign } from '../../workflow/assign.ts'

/** The print shops that an edition's galleries belong to, with how many of them each. */
export async function emergencyShops(
  payload: Payload,
  month: string,
): Promise<{ id: string; slug: string; name: string; galleries: number }[]> {
  const all = { depth: 0, pagination: false, overrideAccess: true } as const
  const [editions, galleries, shops] = await Promise.all([
    payload.find({ collection: 'editions', where: { month: { equals: month } }, ...all }),
    payload.find({ collection: 'galleries', ...all }),
    payload.find({ collection: 'print-shops', sort: 'slug', ...all }),
  ])
  const [edition] = editions.docs
  if (edition === undefined) return []
  const emergency = emergencyReach(edition, new Map(galleries.docs.map(({ id, code }) => [String(id), code])))
  const reached = galleries.docs.filter(({ code, state, frames }) => {
    const gallery = { code, state, frames: (frames ?? []).map((frame) => ({ ...frame, inUse: frame.inUse === true })) }
    return assign({ edition: month, panels: ['any'], gallery, emergency }).frames.length > 0
  })
  return shops.docs.flatMap(({ id, slug, name }) => {
    const own = reached.filter(({ printShop }) => refId(printShop) === String(id)).length
    return own === 0 ? [] : [{ id: String(id), slug: slug ?? '', name: name.zh, galleries: own }]
  })
}
