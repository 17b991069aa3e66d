import type { Payload } from 'payload'
import { fromStored } from '../../collections/coverage/refresh-coverage.ts'
import { refId } from '../../mapping/ref.ts'
import type { Coverage, Gallery } from '../../payload-types.ts'
import { isAsked, isHanging } from '../../workflow/coverage/shown-cell.ts'
import type { Hung } from './stations.ts'

/** How many galleries of each shop hang in an edition, by the shop's id; out of the kept table. */
export async function readHung(payload: Payload, month: string): Promise<Map<string, Hung>> {
  const [rows, galleries] = await Promise.all([
    payload.db.find<Coverage>({ collection: 'coverage', where: { edition: { equals: month } }, pagination: false }),
    payload.db.find<Gallery>({ collection: 'galleries', select: { code: true, printShop: true }, pagination: false }),
  ])
  const shopOf = new Map(galleries.docs.map(({ code, printShop }) => [code, refId(printShop) ?? '']))
  const hung = new Map<string, Hung>()
  for (const row of rows.docs.map(fromStored)) {
    if (!isAsked(row)) continue
    const shop = shopOf.get(row.gallery) ?? ''
    const before = hung.get(shop) ?? { hangs: 0, asked: 0 }
    hung.set(shop, { asked: before.asked + 1, hangs: before.hangs + (isHanging(row) ? 1 : 0) })
  }
  return hung
}
