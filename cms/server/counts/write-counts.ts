import type { Payload } from 'payload'
import { type AddedCount, addCounts } from '../../collections/counts/add-counts.ts'
import { cellId } from '../../workflow/counts/count-row.ts'
import type { WriteCounts } from './request-counter.ts'

/**
 * What writes a batch: a code names its gallery by number, the table by its whole code. A gallery that nobody knows was
 * made up, and the page was opened all the same.
 */
export function writeCounts(payload: Payload): WriteCounts {
  return async (batch, counts) => {
    const { docs } = await payload.find({
      collection: 'galleries',
      select: { code: true },
      ...{ depth: 0, pagination: false, overrideAccess: true },
    })
    const codes = new Map(docs.flatMap(({ code }) => [code, code.replace(/^.*-/, '')].map((name) => [name, code])))
    const named = counts.map((one) => ({ ...one, gallery: codes.get(one.gallery) ?? '' }))
    await addCounts(payload, batch, joined(named))
  }
}

/** A batch has each row once: two that were made up became one. */
function joined(counts: readonly AddedCount[]): AddedCount[] {
  const rows = new Map<string, AddedCount>()
  for (const one of counts) {
    const id = cellId(one)
    rows.set(id, { ...one, count: one.count + (rows.get(id)?.count ?? 0) })
  }
  return [...rows.values()]
}
