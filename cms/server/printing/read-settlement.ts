import type { Payload } from 'payload'
import { settle } from '../../workflow/print-jobs/settlement.ts'
import type { Receipts } from '../packages/receipts.ts'
import type { PressDoor } from '../press.ts'
import type { PrintJobs } from './print-jobs.ts'
import { reprintsOf } from './reprints-of.ts'
import type { ShopSettlement } from './settlement-table.ts'

interface SettlementSources {
  payload: Payload
  press: Pick<PressDoor, 'listSheets'>
  receipts: Pick<Receipts, 'read'>
  jobs: Pick<PrintJobs, 'read'>
}

/** What each shop of an edition printed, and what of it again. */
export async function readSettlement(
  edition: string,
  { payload, press, receipts, jobs }: SettlementSources,
): Promise<ShopSettlement[]> {
  const select = { code: true, town: true } as const
  const [said, all, { docs }] = await Promise.all([
    receipts.read(edition),
    jobs.read([edition]),
    payload.find({ collection: 'galleries', select, pagination: false, depth: 0 }),
  ])
  const townOf = new Map(docs.map(({ code, town }) => [code, town.zh]))
  return press.listSheets(edition).map(({ id, name, sheets }) => {
    const own = all.filter(({ shop }) => shop === id)
    // What was packed is what was printed; before that, what will be.
    const packed = own.filter(({ kind }) => kind === 'package').at(-1)
    const printed = packed?.sheets ?? sheets.map((sheet) => ({ ...sheet, title: sheet.panelTitle }))
    return { shop: name, ...settle(printed, reprintsOf(own, said.get(id) ?? [], sheets), townOf) }
  })
}
