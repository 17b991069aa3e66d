import type { Payload } from 'payload'
import type { CountCell } from '../../workflow/counts/count-row.ts'
import { sql, storeOf } from './counts-store.ts'

type Column = keyof CountCell
export type Summed<C extends Column> = Pick<CountCell, C> & { count: number }
interface Wanted<C extends Column> {
  by: readonly C[]
  /** All when left out. */
  editions?: readonly string[]
  /** The last day that is counted in; all when left out. */
  until?: string
}

/**
 * Exact counts, added up by the database. NB: below Payload's rights, which let nobody read them: whoever calls folds
 * them before anybody sees them.
 */
export async function sumCounts<C extends Column>(payload: Payload, wanted: Wanted<C>): Promise<Summed<C>[]> {
  const { by, editions, until } = wanted
  if (editions?.length === 0) return []
  const store = storeOf(payload)
  if ('sqlite' in store) {
    // Names of columns out of a closed list, never a text from outside.
    const columns = sql.raw(by.join(', '))
    const of = editions ? sql`edition in ${[...editions]}` : sql`1 = 1`
    const rows = await store.sqlite.drizzle.all<Summed<C>>(sql`
      select ${columns}, sum(count) as count from counts
      where ${of} and day <= ${until ?? '9999-12-31'} group by ${columns} order by ${columns}`)
    return rows.map((row) => ({ ...row }))
  }
  const { collection } = store.mongo.collections.counts
  const stages = [
    { $match: { ...(editions ? { edition: { $in: editions } } : {}), ...(until ? { day: { $lte: until } } : {}) } },
    { $group: { _id: Object.fromEntries(by.map((column) => [column, `$${column}`])), count: { $sum: '$count' } } },
    { $sort: { _id: 1 } },
  ]
  const rows = await collection.aggregate<{ _id: Pick<CountCell, C>; count: number }>(stages).toArray()
  return rows.map(({ _id, count }) => ({ ..._id, count }))
}
