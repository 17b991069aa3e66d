import { cityDay } from '../../workflow/city-time.ts'
import { AT_FAULT, type AtFault } from '../../workflow/print-jobs/job-words.ts'
import type { Receipts } from '../packages/receipts.ts'
import type { PressDoor } from '../press.ts'
import type { PrintJobs } from './print-jobs.ts'

interface ReprintOrder {
  edition: string
  file: string
  reason: string
  atFault: string
  /** Made by the page: the same act is done once. */
  act: string
  by: string
}
interface ReprintDoors {
  press: PressDoor
  receipts: Pick<Receipts, 'write'>
  jobs: PrintJobs
}

/** One sheet once more: its package, its receipt for the shop, its line in the settlement. */
export async function reprintSheet(
  { edition, file, reason, atFault, act, by }: ReprintOrder,
  { press, receipts, jobs }: ReprintDoors,
): Promise<'done' | 'unknown' | 'no-reason'> {
  const shop = press.listSheets(edition).find(({ sheets }) => sheets.some((sheet) => sheet.file === file))
  const sheets = shop?.sheets.filter((sheet) => sheet.file === file) ?? []
  if (!shop) return 'unknown'
  if (reason === '') return 'no-reason'
  const key = `${edition} reprint ${act}`
  const known = (await jobs.read([edition])).length
  await press.writeReprint(edition, { file, reason, day: cityDay(new Date()) })
  await jobs.write({ edition, shop: shop.id, kind: 'reprint', sheets, key, reason, atFault: toFault(atFault), by })
  // Pressed twice: the job was there already, and so was its receipt.
  if ((await jobs.read([edition])).length > known)
    await receipts.write({ edition, shop: shop.id, sheets, state: 'reprint', note: reason, by })
  return 'done'
}

function toFault(said: string): AtFault {
  return AT_FAULT.find((known) => known === said) ?? 'unknown'
}
