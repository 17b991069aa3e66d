import { cityDay } from '../city-time.ts'
import type { ReceiptEntry } from '../receipt-state.ts'
import type { PrintJob } from './print-job.ts'

/** How a shop did with one edition. */
interface EditionRecord {
  edition: string
  sheets: number
  /** ISO 8601, of the receipt that made the last sheet delivered; null while sheets are missing. */
  deliveredAt: string | null
  /** True when all were there on the day before the edition began; null while nobody can tell. */
  onTime: boolean | null
  problems: number
  reprints: number
  /** Reprints that were the shop's own fault. */
  ownFault: number
}
export interface ShopRecord {
  editions: EditionRecord[]
  onTime: number
  judged: number
  problems: number
  reprints: number
  ownFault: number
}

interface RecordInput {
  /** All of one shop, oldest first. */
  jobs: readonly PrintJob[]
  /** What the shop said, by edition. */
  receipts: ReadonlyMap<string, readonly ReceiptEntry[]>
  /** First day on the wall of each edition, '2026-11-01'. */
  begins: ReadonlyMap<string, string>
  today: string
}

/** A shop's year: in time or not, what it had to print again, what went wrong. */
export function shopRecord({ jobs, receipts, begins, today }: RecordInput): ShopRecord {
  const names = [...new Set([...jobs.map(({ edition }) => edition), ...receipts.keys()])].sort()
  const editions = names.map((edition): EditionRecord => {
    const own = jobs.filter((job) => job.edition === edition)
    const said = receipts.get(edition) ?? []
    const files = new Set(
      own.filter(({ kind }) => kind === 'package').flatMap(({ sheets }) => sheets.map((s) => s.file)),
    )
    const reprints = own.filter(({ kind }) => kind === 'reprint')
    const deliveredAt = whenAllCame(said, files)
    const begin = begins.get(edition)
    const problems = said.filter(({ state }) => state === 'problem').reduce((sum, { sheets }) => sum + sheets.length, 0)
    return {
      ...{ edition, sheets: files.size, deliveredAt, problems, reprints: reprints.length },
      onTime:
        begin === undefined
          ? null
          : deliveredAt
            ? cityDay(deliveredAt) <= begin
            : today > begin && files.size > 0
              ? false
              : null,
      ownFault: reprints.filter(({ atFault }) => atFault === 'shop').length,
    }
  })
  const sum = (of: (record: EditionRecord) => number) => editions.reduce((total, one) => total + of(one), 0)
  return {
    editions,
    onTime: editions.filter(({ onTime }) => onTime === true).length,
    judged: editions.filter(({ onTime }) => onTime !== null).length,
    ...{ problems: sum((r) => r.problems), reprints: sum((r) => r.reprints), ownFault: sum((r) => r.ownFault) },
  }
}

function whenAllCame(said: readonly ReceiptEntry[], files: ReadonlySet<string>): string | null {
  const waiting = new Set(files)
  for (const { state, sheets, at } of [...said].sort((a, b) => a.at.localeCompare(b.at))) {
    if (state !== 'delivered') continue
    for (const { file } of sheets) waiting.delete(file)
    if (waiting.size === 0 && files.size > 0) return at
  }
  return null
}
