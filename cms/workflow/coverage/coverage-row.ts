import type { Problem } from '#contract'
import { type Assigned, assign, type GalleryToAssign } from '../assign.ts'
import { lastHangingDay } from '../posting/posting-days.ts'
import { type Posting, postingState, type StatePhoto } from '../posting/posting-state.ts'
import type { ReceiptState } from '../receipt-state.ts'
import type { CoverageReason, CoverageRow } from './coverage-states.ts'
import { type Closure, closedIn } from './gallery-closed.ts'
import { type CoverageFault, closedReason, faultReason, postingReason, sheetsReason } from './reasons.ts'

export interface CoveragePhoto extends StatePhoto {
  /** What the newsroom said when it sent the photo back, '' when nothing. */
  note: string
  /** What the machine said of it first. */
  said: { zh: string; en: string } | null
}

/** What a shop said of one of the gallery's sheets, by file. */
export interface CoverageReceipt {
  file: string
  state: ReceiptState
  note: string
  at: string
}

/** Everything that one row follows from. */
export interface CoverageFacts {
  edition: {
    month: string
    from: string
    until: string
    /** Ids of its panels in order. */
    panels: readonly string[]
    openedAt: string
    /** All panels are signed by three as they are, or it is published, which asks for the same. */
    signed: boolean
    signedAt: string | null
  }
  gallery: Pick<GalleryToAssign, 'code' | 'frames' | 'state'> & {
    closures: readonly Closure[]
    /** Day on which it came into the register. */
    registered: string
  }
  exception: { frames: readonly { position: number; panel: string }[] } | null
  /** When a package with this gallery's sheets was made last. */
  packedAt: string | null
  /** All that was said of its sheets, oldest first. */
  receipts: readonly CoverageReceipt[]
  photos: readonly CoveragePhoto[]
  faults: readonly CoverageFault[]
}

/** How one gallery stands in one edition: the same facts are the same row, whoever asks and whenever. */
export function coverageRow(facts: CoverageFacts): CoverageRow {
  const { edition, gallery, exception, faults } = facts
  const due = lastHangingDay(edition)
  const assigned = assign({
    edition: edition.month,
    panels: edition.panels,
    // As if it were open: what is closed was closed in its time, which the register's state of today does not say.
    gallery: { ...gallery, state: 'in-use' },
    exception: exception ?? undefined,
  })
  const own = { edition: edition.month, gallery: gallery.code, due, exception: exception !== null }
  const posting = postingState({ photos: facts.photos, faults: [] })
  const fault = faults.find(({ open }) => open)
  if (posting.state === 'proved' || posting.state === 'posted') return { ...own, ...hanging(posting, fault, assigned) }

  const closure = closedIn(gallery, { ...edition, due })
  if (closure)
    return {
      ...{ ...own, state: closure.kind, sheets: 0, waitsFor: 'nobody', trouble: false },
      since: closure.from === '' ? null : `${closure.from}T00:00:00.000Z`,
      reason: closedReason(closure),
    }
  const sent = facts.photos.length > 0 || facts.receipts.length > 0
  if (edition.until.slice(0, 10) < gallery.registered && !sent)
    return {
      ...{ ...own, state: 'absent', sheets: 0, since: null, waitsFor: 'nobody', trouble: false },
      reason: {
        code: 'coverage/absent',
        zh: '这一期撤下以后才登记的画廊',
        en: 'entered into the register after this edition',
      },
    }
  return { ...own, sheets: assigned.frames.length, ...underWay(facts, assigned, posting, fault) }
}

type Rest = Pick<CoverageRow, 'state' | 'reason' | 'waitsFor' | 'trouble' | 'since' | 'sheets'>

/** Both photos are there: it hangs, whatever else is broken beside it. */
function hanging(posting: Posting<CoveragePhoto>, fault: CoverageFault | undefined, { frames }: Assigned): Rest {
  const at = [posting.near?.at ?? '', posting.far?.at ?? ''].sort().at(-1) ?? null
  const state = posting.state === 'proved' ? 'proved' : 'posted'
  const broken = fault ? faultReason(fault) : null
  return {
    ...{ state, sheets: frames.length, since: at, trouble: broken !== null },
    reason: broken ?? postingReason(posting),
    waitsFor: broken ? 'repair' : state === 'proved' ? 'nobody' : 'newsroom',
  }
}

/** On its way: the furthest station, and why it is no further. */
function underWay(
  { edition, packedAt, receipts }: CoverageFacts,
  assigned: Assigned,
  posting: Posting<CoveragePhoto>,
  fault: CoverageFault | undefined,
): Omit<Rest, 'sheets'> {
  const last = new Map(receipts.map((receipt) => [receipt.file, receipt]))
  const said = [...last.values()]
  const delivered = said.filter(({ state }) => state === 'delivered')
  const all = assigned.frames.length > 0 && delivered.length >= assigned.frames.length
  const way = all
    ? { state: 'printed' as const, since: newest(delivered.map(({ at }) => at)) }
    : packedAt !== null || said.length > 0
      ? { state: 'packaged' as const, since: packedAt ?? newest(said.map(({ at }) => at)) }
      : edition.signed
        ? { state: 'signed' as const, since: edition.signedAt }
        : { state: 'planned' as const, since: edition.openedAt }
  const wrong = said.find(({ state }) => state === 'problem' || state === 'reprint')
  const [unfit] = assigned.problems
  if (fault) return { ...way, reason: faultReason(fault), waitsFor: 'repair', trouble: true }
  if (unfit) return { ...way, reason: toReason(unfit), waitsFor: 'newsroom', trouble: true }
  if (posting.near || posting.far)
    return { ...way, reason: postingReason(posting), waitsFor: 'keeper', trouble: posting.state === 'refused' }
  const { reason, waitsFor } = sheetsReason({ state: way.state, since: way.since, said, wrong })
  return { ...way, reason, waitsFor, trouble: wrong !== undefined }
}

function newest(times: readonly string[]): string | null {
  return [...times].sort().at(-1) ?? null
}

function toReason({ code, zh, en }: Problem): CoverageReason {
  return { code, zh, en }
}
