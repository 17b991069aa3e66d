import type { Payload } from 'payload'
import { recordGaps } from '../workflow/rights/media-rights.ts'

/** Pictures from before the state of their rights was stored get it once, without counting as changed. */
export async function fillRightsState(payload: Payload): Promise<void> {
  const { docs } = await payload.find({
    collection: 'media',
    where: { rightsState: { exists: false } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  for (const doc of docs) {
    const rightsState = recordGaps(doc).length > 0 ? 'gaps' : 'complete'
    await payload.db.updateOne({ collection: 'media', id: doc.id, data: { rightsState, updatedAt: doc.updatedAt } })
  }
}
