import type { Payload, PayloadRequest } from 'payload'
import type { SeededEdition } from './editions.ts'
import type { Id } from './registers.ts'

const REASONS = ['学校对面，先挂应急内容', '旁边正在修路，近处那一框换成短的', '社区要求把养生辟谣放在第一框']

/** A few departures from the rule in the two newest editions: two panels of a gallery change places. */
export async function seedExceptions(
  payload: Payload,
  req: PayloadRequest,
  editions: readonly SeededEdition[],
  galleries: readonly { code: string; id: Id; positions: readonly number[] }[],
): Promise<number> {
  let count = 0
  for (const edition of editions.slice(-2)) {
    for (const [i, reason] of REASONS.entries()) {
      // Only where each panel has one frame: a swap elsewhere would hang one panel twice and another not at all.
      const gallery = galleries.filter((g) => g.positions.length === edition.panels.length)[i * 7 + 4]
      const [first, last] = [gallery?.positions[0], gallery?.positions.at(-1)]
      const [a, b] = [edition.panels[0], edition.panels.at(-1)]
      if (gallery === undefined || first === undefined || last === undefined || a === undefined || b === undefined)
        continue
      await payload.create({
        collection: 'assignments',
        req,
        depth: 0,
        data: {
          edition: edition.id,
          gallery: gallery.id,
          reason,
          frames: [
            { position: first, panel: b },
            { position: last, panel: a },
          ],
        },
      })
      count += 1
    }
  }
  return count
}
