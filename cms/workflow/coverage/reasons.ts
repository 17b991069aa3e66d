import { cityDay } from '../city-time.ts'
import { FAULT_WORDS, type FaultKind } from '../posting/photo-words.ts'
import { type Posting, standingOf } from '../posting/posting-state.ts'
import { RECEIPT_WORDS } from '../receipt-state.ts'
import type { CoveragePhoto, CoverageReceipt } from './coverage-row.ts'
import type { CoverageReason, CoverageState, WaitsFor } from './coverage-states.ts'
import type { Closure } from './gallery-closed.ts'

export interface CoverageFault {
  open: boolean
  kind: FaultKind
  note: string
  at: string
}

/** Under repair since when, in words. */
export function closedReason({ kind, from, until }: Closure): CoverageReason {
  const [zh, en] = kind === 'repair' ? ['维修', 'Under repair'] : ['撤除', 'Retired']
  if (from === '') return { code: `coverage/${kind}`, zh: `${zh}中`, en }
  return {
    code: `coverage/${kind}`,
    zh: until === null ? `${from} 起${zh}` : `${from} 到 ${until} ${zh}`,
    en: until === null ? `${en} since ${from}` : `${en} from ${from} until ${until}`,
  }
}

export function faultReason({ kind, note, at }: CoverageFault): CoverageReason {
  const words = FAULT_WORDS[kind]
  return {
    code: 'coverage/fault',
    zh: `${words.zh}有故障，${dayOf(at)} 报的${note === '' ? '' : `：${note}`}`,
    en: `${words.en}, reported ${dayOf(at)}${note === '' ? '' : `: ${note}`}`,
  }
}

/** What the photos say, or which one is missing. */
export function postingReason({ state, near, far }: Posting<CoveragePhoto>): CoverageReason {
  if (state === 'proved') return { code: 'coverage/proved', zh: '近照远照都对', en: 'Both photos are right' }
  if (state === 'posted')
    return { code: 'coverage/posted', zh: '两张照片都到了，等编辑部看', en: 'Both photos are here, to be looked at' }
  const wrong = [near, far].find((photo) => photo && standingOf(photo) === 'wrong')
  if (wrong) {
    const [zh, en] = wrong.kind === 'near' ? ['近照', 'Near photo'] : ['远照', 'Far photo']
    if (wrong.decision === 'refused')
      return { code: 'coverage/sent-back', zh: `${zh}被退回：${wrong.note}`, en: `${en} was sent back: ${wrong.note}` }
    return {
      code: 'coverage/wrong-photo',
      zh: `${zh}不对${wrong.said ? `：${wrong.said.zh}` : ''}`,
      en: `${en} is wrong${wrong.said ? `: ${wrong.said.en}` : ''}`,
    }
  }
  return near
    ? { code: 'coverage/no-far', zh: '只收到近照，缺远照', en: 'The far photo is missing' }
    : { code: 'coverage/no-near', zh: '只收到远照，缺近照', en: 'The near photo is missing' }
}

interface Sheets {
  state: CoverageState
  since: string | null
  /** The last word on each sheet. */
  said: readonly CoverageReceipt[]
  wrong: CoverageReceipt | undefined
}

/** No photo yet: where the sheets are, and whom that waits for. */
export function sheetsReason({ state, since, said, wrong }: Sheets): { reason: CoverageReason; waitsFor: WaitsFor } {
  const to = (waitsFor: WaitsFor, code: string, zh: string, en: string) => ({
    reason: { code: `coverage/${code}`, zh, en },
    waitsFor,
  })
  if (wrong) {
    const words = RECEIPT_WORDS[wrong.state]
    const note = wrong.note === '' ? '' : `：${wrong.note}`
    return to('shop', 'shop-problem', `制作单位：${words.zh}${note}`, `Shop: ${words.en}${note.replace('：', ': ')}`)
  }
  const day = since === null ? '' : ` ${dayOf(since)}`
  switch (state) {
    case 'printed':
      return to('keeper', 'no-photos', `印张${day} 送到，还没有照片`, `Delivered${day}, no photos yet`)
    case 'packaged': {
      // A shop that gives no receipts may have delivered long ago: the keeper knows.
      if (said.length === 0)
        return to('keeper', 'silence', `成品包${day} 做好，没有回执，也没有照片`, `Packed${day}; no receipt, no photos`)
      const far = RECEIPT_WORDS[said.some(({ state: of }) => of === 'printing') ? 'printing' : 'received']
      return to('shop', 'not-delivered', `印张没有送齐，制作单位${far.zh}`, `Not all delivered; shop: ${far.en}`)
    }
    case 'signed':
      return to('newsroom', 'not-packed', '签完了，还没有打包', 'Signed, not packed yet')
    default:
      return to('newsroom', 'not-signed', '三审还没有签完', 'Not signed by three yet')
  }
}

/** '10-03' in Taicang. */
function dayOf(instant: string): string {
  return cityDay(instant).slice(5)
}
