import type { Payload } from 'payload'
import { hangingOtherwise, type OtherSheets } from '../../workflow/print-jobs/hanging-otherwise.ts'
import type { Receipts } from '../packages/receipts.ts'
import type { PrintJobs } from './print-jobs.ts'
import type { ReadSaid } from './said-content.ts'

export interface HangingSources {
  payload: Payload
  jobs: Pick<PrintJobs, 'read' | 'saysTheSame'>
  receipts: Pick<Receipts, 'read'>
  readSaid: ReadSaid
}

/** What hangs of an edition and is not what we say any more; nothing while nothing of it was packed. */
export async function readHanging(
  edition: string,
  { payload, jobs, receipts, readSaid }: HangingSources,
): Promise<OtherSheets[]> {
  const packed = await jobs.read([edition])
  if (packed.length === 0) return []
  const said = await readSaid(edition)
  // Nearly always everything is as it was: then nothing more is asked.
  if (
    packed.every(({ sheets }) => sheets.every((sheet) => sheet.said === null || sheet.said === said.get(sheet.panel)))
  )
    return []
  const printed = new Set<string>()
  for (const entries of (await receipts.read(edition)).values())
    for (const { state, sheets } of entries)
      if (state === 'printing' || state === 'delivered') for (const { file } of sheets) printed.add(file)
  const { docs } = await payload.find({
    collection: 'posting-photos',
    where: { and: [{ edition: { equals: edition } }, { kind: { not_equals: 'fault' } }] },
    select: { gallery: true },
    pagination: false,
    depth: 0,
  })
  return hangingOtherwise({ jobs: packed, printed, posted: new Set(docs.map(({ gallery }) => gallery)), said })
}
