import type { Payload } from 'payload'
import { z } from 'zod'
import type { PrintJob as JobDoc } from '../../payload-types.ts'
import type { AtFault, JobKind } from '../../workflow/print-jobs/job-words.ts'
import type { JobSheet, PrintJob } from '../../workflow/print-jobs/print-job.ts'
import type { ListedSheet, PressDoor } from '../press.ts'
import { toId } from '../session.ts'
import type { ReadSaid } from './said-content.ts'

const SheetsSchema = z
  .array(
    z.object({
      ...{ file: z.string(), sha256: z.string(), gallery: z.string(), position: z.number(), format: z.string() },
      ...{ panelNo: z.number(), panel: z.string(), title: z.string(), said: z.string().nullable() },
    }),
  )
  .catch([])

const SaidSchema = z.record(z.string(), z.string().nullable())

interface NewJob {
  edition: string
  /** Id of the shop. */
  shop: string
  kind: JobKind
  sheets: readonly ListedSheet[]
  /** The same key is the same job. */
  key: string
  reason?: string
  atFault?: AtFault | null
  by: string
}

export interface PrintJobs {
  /** Writes a job down, once. */
  write: (job: NewJob) => Promise<void>
  /** Writes down the packages that lie there as they are now: of one shop, or of all. */
  recordPackages: (order: { edition: string; shop: string | null; by: string }) => Promise<void>
  /** True while all that was ever packed of an edition says what we say now. */
  saysTheSame: (edition: string) => Promise<boolean>
  /** Oldest first. */
  read: (editions: readonly string[]) => Promise<PrintJob[]>
}

export function createPrintJobs(payload: Payload, press: PressDoor, readSaid: ReadSaid): PrintJobs {
  const collection = 'print-jobs' as const
  const find = async (where: object) =>
    (await payload.find({ collection, where: where as never, pagination: false, depth: 0, sort: 'createdAt' })).docs

  const write: PrintJobs['write'] = async ({ sheets, edition, shop, kind, key, reason = '', atFault = null, by }) => {
    if (sheets.length === 0 || (await find({ key: { equals: key } })).length > 0) return
    const said = await readSaid(edition)
    const { docs } = await payload.find({ collection: 'print-shops', where: { id: { equals: shop } }, depth: 0 })
    if (!docs[0]) return
    const list = sheets.map((sheet): JobSheet => {
      const { file, sha256, gallery, position, format, panelNo, panel, panelTitle: title } = sheet
      return { file, sha256, gallery, position, format, panelNo, panel, title, said: said.get(panel) ?? null }
    })
    const summary = list.length === 1 ? (list[0]?.file ?? '') : `${edition}：${list.length} 张`
    const own = Object.fromEntries(list.map(({ panel, said: words }) => [panel, words]))
    const data = { summary, key, edition, shop: docs[0].id, kind, reason, by, said: own, sheets: list }
    await payload.create({ collection, depth: 0, data: { ...data, ...(atFault ? { atFault } : {}) } })
  }
  return {
    write,
    recordPackages: async ({ edition, shop, by }) => {
      for (const one of press.listSheets(edition)) {
        if (shop !== null && one.slug !== shop) continue
        const made = await press.readPackage(edition, one)
        if (!made?.current) continue
        await write({
          edition,
          shop: one.id,
          kind: 'package',
          sheets: one.sheets,
          by,
          key: `${edition} ${one.slug} ${made.key}`,
        })
      }
    },
    saysTheSame: async (edition) => {
      const where = { edition: { equals: edition } }
      const { docs } = await payload.db.find<JobDoc>({ collection, where, select: { said: true }, pagination: false })
      if (docs.length === 0) return true
      const now = await readSaid(edition)
      return docs.every(({ said }) => {
        const kept = SaidSchema.safeParse(said)
        if (!kept.success) return false
        return Object.entries(kept.data).every(([panel, words]) => words === null || words === now.get(panel))
      })
    },
    read: async (editions) => (await find({ edition: { in: [...editions] } })).map(toJob),
  }
}

function toJob(doc: JobDoc): PrintJob {
  const { id, edition, shop, kind, reason, atFault, by, createdAt: at } = doc
  return {
    ...{ id: String(id), edition, shop: toId(shop) ?? '', kind, by, at },
    ...{ reason: reason ?? '', atFault: atFault ?? null, sheets: SheetsSchema.parse(doc.sheets) },
  }
}
