import type { Payload } from 'payload'
import { inTransaction } from '../in-transaction.ts'
import { type Refreshed, refreshCoverage } from './refresh-coverage.ts'

/** Makes the whole table anew, a year of editions a transaction: what is right already is left as it is. */
export async function rebuildCoverage(payload: Payload, say: (line: string) => void = () => {}): Promise<Refreshed> {
  const sum: Refreshed = { rows: 0, written: 0, removed: 0 }
  for (const [year, months] of byYear(await monthsOf(payload))) {
    const { rows, written, removed } = await inTransaction(payload, {}, (req) => refreshCoverage(req, { months }))
    sum.rows += rows
    sum.written += written
    sum.removed += removed
    say(`${year}：${rows} 行，改了 ${written} 行 / ${rows} rows, ${written} written`)
  }
  return sum
}

/** Fills the table where it was never filled: a database from before it, or one that came from elsewhere. */
export async function fillCoverage(payload: Payload): Promise<void> {
  const { docs } = await payload.db.find({ collection: 'coverage', limit: 1, pagination: false })
  if (docs.length === 0) await rebuildCoverage(payload)
}

/** Months of which there are editions, drafts too, or rows that somebody left. */
async function monthsOf(payload: Payload): Promise<string[]> {
  const months = new Set<string>()
  for (const draft of [false, true]) {
    const select = { month: true } as const
    const { docs } = await payload.find({ collection: 'editions', draft, select, pagination: false, depth: 0 })
    for (const { month } of docs) if (month) months.add(month)
  }
  for (const value of await payload.db.findDistinct({ collection: 'coverage', field: 'edition' }).then((r) => r.values))
    months.add(String(value.edition))
  return [...months].sort()
}

function byYear(months: readonly string[]): Map<string, string[]> {
  const years = new Map<string, string[]>()
  for (const month of months) years.set(month.slice(0, 4), [...(years.get(month.slice(0, 4)) ?? []), month])
  return years
}
