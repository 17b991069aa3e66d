import { createHash } from 'node:crypto'
import type { PackingOrder } from '../packages/packing.ts'
import type { PressDoor } from '../press.ts'
import type { PrintJobs } from './print-jobs.ts'

/** Writes down what was packed: packages as they lie there, corrections by their sheets. */
export function recordPacked(jobs: PrintJobs, press: PressDoor): (order: PackingOrder) => Promise<void> {
  return async ({ kind, edition, shop, files = [], reason = '', by }) => {
    if (kind === 'packages') return jobs.recordPackages({ edition, shop, by })
    if (kind !== 'correction') return
    for (const { id, slug, sheets: all } of press.listSheets(edition)) {
      const sheets = all.filter(({ file }) => files.includes(file))
      const sums = createHash('sha256').update(sheets.map(({ sha256 }) => sha256).join(' '))
      const key = `${edition} ${slug} correction ${sums.digest('hex').slice(0, 32)}`
      await jobs.write({ edition, shop: id, kind, sheets, key, reason, atFault: 'association', by })
    }
  }
}
