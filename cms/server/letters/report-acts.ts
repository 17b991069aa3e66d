import type { PayloadRequest, Where } from 'payload'
import { type Problem, problem, type ReportKind } from '#contract'
import type { ResidentReport } from '../../payload-types.ts'
import { readPostingEditions } from '../../views/posting/read-posting.ts'
import { cityDay } from '../../workflow/city-time.ts'
import { faultNote } from '../../workflow/letters/fault-note.ts'
import { panelWords } from '../../workflow/letters/panel-words.ts'
import type { FaultKind } from '../../workflow/posting/photo-words.ts'

export const REPORT_ACTS = ['accept', 'take', 'fault', 'close'] as const
export type ReportAct = (typeof REPORT_ACTS)[number]

/** What the keepers' faults call it. */
const FAULT_OF: Record<ReportKind, FaultKind> = {
  glass: 'glass',
  light: 'light',
  water: 'water',
  dirty: 'other',
  torn: 'other',
  stale: 'other',
  other: 'other',
}
const say = (code: string, zh: string, en: string): Problem => problem({ code: `letter/${code}`, at: '来信', zh, en })
const collection = 'resident-reports' as const

interface Said {
  id: string
  note: string
  /** The person's name. */
  by: string
}

/**
 * One act on a damage: on everything open that residents said of the same thing at the same gallery. Done twice it is
 * done once. Returns why it cannot be done, or null.
 */
export async function actOnReport(
  req: PayloadRequest,
  act: ReportAct,
  { id, note, by }: Said,
): Promise<Problem | null> {
  const { payload } = req
  const { docs } = await payload.find({
    collection,
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 0,
    req,
  })
  const [report] = docs
  if (!report) return say('gone', '没有这一条，可能刚被删掉', 'no such report')
  const { gallery, what } = report
  const states = act === 'accept' ? ['held'] : act === 'close' ? ['held', 'new', 'taken'] : ['new', 'taken']
  // A held one is looked at by itself: it may be a robot's.
  const alone = report.state === 'held'
  const which: Where = alone
    ? { id: { equals: id } }
    : { and: [{ gallery: { equals: gallery } }, { what: { equals: what } }] }
  const where: Where = { and: [which, { state: { in: alone ? states : states.filter((one) => one !== 'held') } }] }
  const write = async (data: Partial<ResidentReport>) => {
    await payload.update({ collection, where, data, depth: 0, req })
    return null
  }
  switch (act) {
    case 'accept':
      return await write({ state: 'new' })
    case 'take':
      return report.state === 'taken' ? null : await write({ state: 'taken', takenBy: by })
    case 'close':
      if (note === '') return say('no-word', '请写一句怎么处理的，再按一次', 'say in a line what was done')
      return await write({ state: 'closed', closedBy: by, closedAt: new Date().toISOString(), closedNote: note })
    case 'fault': {
      if (report.fault) return null
      const fault = await makeFault(req, report, { by, of: where })
      if (fault === null)
        return say('no-edition', '这座画廊现在没有挂着的一期，转不成故障', 'no edition hangs there now')
      return await write({ state: 'taken', takenBy: by, fault })
    }
  }
}

/** A resident's report becomes a fault on the page “Posting”, as if the gallery's keeper had told it. */
async function makeFault(
  req: PayloadRequest,
  report: ResidentReport,
  { by, of }: { by: string; of: Where },
): Promise<string | null> {
  const today = cityDay()
  const editions = await readPostingEditions({ payload: req.payload })
  const edition = editions.find(({ from, kind }) => kind === 'monthly' && from <= today)
  if (!edition) return null
  const { gallery, what, note, reference } = report
  // Everybody's who told of this damage: the shop that mends it is told of each panel.
  const { docs: all } = await req.payload.find({
    collection,
    where: of,
    sort: 'createdAt',
    pagination: false,
    depth: 0,
    req,
  })
  const fault = await req.payload.create({
    collection: 'posting-faults',
    depth: 0,
    req,
    data: {
      clientId: `resident-${reference}`,
      edition: edition.month,
      gallery,
      kind: FAULT_OF[what],
      note: faultNote({ reference, note: note ?? '', panels: all.map(panelWords) }),
      keeperName: `${by}（居民报的）`,
    },
  })
  return String(fault.id)
}
