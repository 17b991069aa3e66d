import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { type CountCell, cellId } from '../../workflow/counts/count-row.ts'
import { sql, storeOf } from './counts-store.ts'

export interface AddedCount extends CountCell {
  count: number
}

/** Nine values a row, and SQLite takes 32,766 in one statement. */
const ROWS_AT_ONCE = 1000

/** A batch as one row remembers it: what was written together is not known by it, one visit's pages say. */
const markOf = (batch: string, row: CountCell): string =>
  createHash('sha256')
    .update(`${batch} ${cellId(row)}`)
    .digest('base64url')
    .slice(0, 22)

/**
 * Adds a batch to the table. Harmless when sent again: a row remembers the batch it was written by last, and the same
 * batch adds nothing to it a second time. Whoever sends it waits for one batch before the next.
 */
export async function addCounts(payload: Payload, batch: string, counts: readonly AddedCount[]): Promise<void> {
  const store = storeOf(payload)
  for (let at = 0; at < counts.length; at += ROWS_AT_ONCE) {
    const rows = counts.slice(at, at + ROWS_AT_ONCE)
    if ('sqlite' in store) await store.sqlite.drizzle.run(toUpsert(batch, rows))
    else await store.mongo.collections.counts.collection.bulkWrite(rows.map(toUpdate(batch)), { ordered: false })
  }
}

function toUpsert(batch: string, rows: readonly AddedCount[]) {
  const values = rows.map(
    (row) =>
      sql`(${cellId(row)}, ${row.day}, ${row.edition}, ${row.no}, ${row.gallery}, ${row.kind}, ${row.count}, ${markOf(batch, row)})`,
  )
  return sql`
    insert into counts (id, day, edition, no, gallery, kind, count, batch) values ${sql.join(values, sql`, `)}
    on conflict (id) do update set count = counts.count + excluded.count, batch = excluded.batch
    where counts.batch <> excluded.batch`
}

const toUpdate = (batch: string) => (row: AddedCount) => {
  const { count, ...cell } = row
  const mark = markOf(batch, row)
  const added = {
    $cond: [{ $eq: ['$batch', mark] }, '$count', { $add: [{ $ifNull: ['$count', 0] }, count] }],
  }
  return {
    updateOne: {
      filter: { _id: cellId(row) },
      update: [{ $set: { ...cell, count: added, batch: mark } }],
      upsert: true,
    },
  }
}
