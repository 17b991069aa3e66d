import { describe, expect, it } from 'vitest'
import type { DeskShop, PrintDesk } from '../../cms/views/press-port.ts'
import { stationsOf } from '../../cms/views/printing/stations.ts'
import { hangingOtherwise } from '../../cms/workflow/print-jobs/hanging-otherwise.ts'
import type { JobSheet, PrintJob } from '../../cms/workflow/print-jobs/print-job.ts'
import { settle } from '../../cms/workflow/print-jobs/settlement.ts'
import { shopRecord } from '../../cms/workflow/print-jobs/shop-record.ts'
import type { ReceiptState } from '../../cms/workflow/receipt-state.ts'

const sheet = (gallery: string, said: string | null, format = '600x900'): JobSheet => ({
  ...{
    file: `${gallery}.pdf`,
    sha256: 'ab',
    gallery,
    position: 1,
    format,
    panelNo: 3,
    panel: '9',
    title: '地球',
    said,
  },
})
const job = (kind: PrintJob['kind'], sheets: JobSheet[], more: Partial<PrintJob> = {}): PrintJob => ({
  ...{ id: '1', edition: '2026-11', shop: '1', kind, reason: '', atFault: null, by: '编辑' },
  ...{ at: '2026-10-26T06:00:00.000Z', sheets, ...more },
})
const said = (state: ReceiptState, files: string[], at: string) => ({
  ...{ state, note: '', by: '单位', at, sheets: files.map((file) => ({ file, sha256: 'ab' })) },
})

describe('what hangs and is not what we say', () => {
  const jobs = [job('package', [sheet('TC-001', 'old'), sheet('TC-002', 'old'), sheet('TC-003', 'old')])]
  const found = (change: Partial<Parameters<typeof hangingOtherwise>[0]>) =>
    hangingOtherwise({
      ...{ jobs, printed: new Set<string>(), posted: new Set<string>(), said: new Map([['9', 'new']]), ...change },
    }).flatMap(({ sheets }) => sheets.map(({ gallery }) => gallery))

  it('is what was printed or posted before its words were changed; what was only packed is packed again', () => {
    expect(found({ printed: new Set(['TC-002.pdf']), posted: new Set(['TC-003']) })).toEqual(['TC-002', 'TC-003'])
    expect(found({})).toEqual([])
  })

  it('is nothing while the words are the same, however often the files were made anew', () => {
    expect(found({ printed: new Set(['TC-001.pdf']), said: new Map([['9', 'old']]) })).toEqual([])
  })

  it('is nothing any more once a correction was packed, and is again after the next change', () => {
    const corrected = [...jobs, job('correction', [sheet('TC-001', 'new')])]
    const printed = new Set(['TC-001.pdf'])
    expect(found({ jobs: corrected, printed })).toEqual([])
    expect(found({ jobs: corrected, printed, said: new Map([['9', 'newer']]) })).toEqual(['TC-001'])
  })

  it('says nothing of what nobody knows the words of', () => {
    const unknown = [job('package', [sheet('TC-001', null)])]
    expect(found({ jobs: unknown, printed: new Set(['TC-001.pdf']) })).toEqual([])
  })
})

describe('the month is settled', () => {
  it('by town and format in square metres; the shop’s own fault is not paid', () => {
    const sheets = [sheet('TC-001', 'a'), sheet('TC-002', 'a'), sheet('TC-003', 'a', '2400x1200')]
    const towns = new Map([
      ['TC-001', '浏河镇'],
      ['TC-002', '浏河镇'],
      ['TC-003', '沙溪镇'],
    ])
    const again = { ...sheets[0], by: '编辑', at: '2026-11-02T00:00:00.000Z', reason: '起皱' } as never
    const reprint = (atFault: 'shop' | 'weather') => ({ ...(again as object), atFault }) as never
    const { lines, reprints } = settle(sheets, [reprint('shop'), reprint('weather')], towns)
    expect(lines).toEqual([
      { town: '浏河镇', format: '600x900', sheets: 2, galleries: 2, m2: 1.08 },
      { town: '沙溪镇', format: '2400x1200', sheets: 1, galleries: 1, m2: 2.88 },
    ])
    expect(reprints.map(({ paid, m2, town }) => [paid, m2, town])).toEqual([
      [false, 0.54, '浏河镇'],
      [true, 0.54, '浏河镇'],
    ])
  })
})

describe('a shop’s year', () => {
  const begins = new Map([
    ['2026-10', '2026-10-01'],
    ['2026-11', '2026-11-01'],
  ])
  const packed = [job('package', [sheet('TC-001', 'a'), sheet('TC-002', 'a')])]
  const recordOf = (receipts: ReturnType<typeof said>[], jobs = packed, today = '2026-11-28') =>
    shopRecord({ jobs, receipts: new Map([['2026-11', receipts]]), begins, today })

  it('is in time when the last sheet was there on the first day, whatever the shop said before', () => {
    const first = said('delivered', ['TC-001.pdf'], '2026-10-30T01:00:00.000Z')
    expect(recordOf([first, said('delivered', ['TC-002.pdf'], '2026-11-01T01:00:00.000Z')])).toMatchObject({
      ...{ onTime: 1, judged: 1 },
    })
    expect(recordOf([first, said('delivered', ['TC-002.pdf'], '2026-11-02T01:00:00.000Z')]).onTime).toBe(0)
    expect(recordOf([first])).toMatchObject({ onTime: 0, judged: 1 })
    expect(recordOf([first], packed, '2026-10-31').judged).toBe(0)
  })

  it('counts what was printed again and whose fault it was', () => {
    const jobs = [
      ...packed,
      job('reprint', [sheet('TC-001', 'a')], { atFault: 'shop' }),
      job('reprint', [sheet('TC-001', 'a')], { atFault: 'weather' }),
    ]
    const record = recordOf([said('problem', ['TC-002.pdf'], '2026-10-30T01:00:00.000Z')], jobs)
    expect(record).toMatchObject({ reprints: 2, ownFault: 1, problems: 1 })
  })
})

describe('a shop’s line of stations', () => {
  const now = new Date('2026-10-27T00:00:00.000Z')
  const desk = { making: null, pressing: null } as PrintDesk
  const none = { received: 0, printing: 0, delivered: 0, problem: 0, reprint: 0, none: 2 }
  const shop = (change: object): DeskShop =>
    ({
      counts: none,
      sheets: 2,
      saidAt: {},
      links: [],
      package: null,
      packing: null,
      pressedAt: null,
      ...change,
    }) as never
  const states = (change: object, hung = { hangs: 0, asked: 2 }) =>
    stationsOf(shop(change), desk, hung, now)
      .map(({ state }) => state[0])
      .join('')
  const made = { bytes: 1, madeAt: '2026-10-26T06:00:00.000Z', current: true }
  const link = { id: '1', madeAt: made.madeAt, expiresAt: '2026-11-26T00:00:00.000Z', revokedAt: null }

  it('shows what is behind, what is waited for, and what is wrong', () => {
    expect([
      states({}),
      states({ package: made }),
      states({ package: made, links: [link] }),
      states({ package: made, links: [{ ...link, revokedAt: made.madeAt }] }),
      states({ package: made, links: [link], counts: { ...none, printing: 2, none: 0 } }),
      // A shop that only says what it delivered has been passed by the rest.
      states({ counts: { ...none, delivered: 2, none: 0 } }),
      states({ package: made, counts: { ...none, delivered: 2, none: 0 } }, { hangs: 2, asked: 2 }),
      states({ package: { ...made, current: false } }),
      states({ package: made, links: [link], counts: { ...none, problem: 1, none: 1 } }),
    ]).toEqual(['dnttttt', 'ddntttt', 'dddnttt', 'ddntttt', 'dddddnt', 'ddddddn', 'ddddddd', 'dwttttt', 'dddwttt'])
  })
})
