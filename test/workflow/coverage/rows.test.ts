import { describe, expect, it } from 'vitest'
import { type CoverageFacts, type CoveragePhoto, coverageRow } from '../../../cms/workflow/coverage/coverage-row.ts'
import { closedIn, nextClosures } from '../../../cms/workflow/coverage/gallery-closed.ts'
import { daysAgo, reminderText } from '../../../cms/workflow/coverage/reminder-text.ts'
import { lookOf } from '../../../cms/workflow/coverage/shown-cell.ts'

const photo = (kind: 'near' | 'far', change: Partial<CoveragePhoto> = {}): CoveragePhoto => ({
  ...{ kind, check: false, verdict: 'right', decision: null, at: '2026-11-04T02:00:00.000Z', note: '', said: null },
  ...change,
})
const receipt = (no: number, state: 'received' | 'printing' | 'delivered' | 'problem', note = '') => ({
  ...{ file: `TC-017_2026-11_${no}of2_a3.pdf`, state, note, at: '2026-11-01T02:00:00.000Z' },
})
function facts(change: Partial<CoverageFacts> = {}): CoverageFacts {
  return {
    edition: {
      ...{ month: '2026-11', from: '2026-11-01', until: '2026-11-30', panels: ['a', 'b'] },
      ...{ openedAt: '2026-10-01T00:00:00.000Z', signed: true, signedAt: '2026-10-23T00:00:00.000Z' },
    },
    gallery: {
      ...{ code: 'TC-017', state: 'in-use', closures: [], registered: '2020-01-01' },
      frames: [1, 2].map((position) => ({ position, format: 'a3', inUse: true })),
    },
    ...{ exception: null, packedAt: null, receipts: [], photos: [], faults: [] },
    ...change,
  }
}
const rowOf = (change: Partial<CoverageFacts> = {}) => coverageRow(facts(change))
const LATER = { today: '2026-11-08', begun: true }
const said = (change: Partial<CoverageFacts>) => {
  const { state, waitsFor, trouble, reason } = rowOf(change)
  return [state, waitsFor, trouble, reason.zh]
}

describe('how a gallery stands in an edition', () => {
  it('it goes from station to station, and each says why it is no further', () => {
    const draft = { ...facts().edition, signed: false, signedAt: null }
    const packedAt = '2026-10-26T06:00:00.000Z'
    const delivered = [receipt(1, 'delivered'), receipt(2, 'delivered')]
    expect([
      said({ edition: draft }),
      said({}),
      said({ packedAt }),
      said({ packedAt, receipts: [receipt(1, 'printing'), receipt(2, 'delivered')] }),
      said({ packedAt, receipts: delivered }),
      said({ receipts: delivered, photos: [photo('near')] }),
      said({ receipts: delivered, photos: [photo('near', { verdict: 'unsure' }), photo('far')] }),
      said({ photos: [photo('near'), photo('far')] }),
    ]).toEqual([
      ['planned', 'newsroom', false, '三审还没有签完'],
      ['signed', 'newsroom', false, '签完了，还没有打包'],
      ['packaged', 'keeper', false, '成品包 10-26 做好，没有回执，也没有照片'],
      ['packaged', 'shop', false, '印张没有送齐，制作单位在印'],
      ['printed', 'keeper', false, '印张 11-01 送到，还没有照片'],
      ['printed', 'keeper', false, '只收到近照，缺远照'],
      ['posted', 'newsroom', false, '两张照片都到了，等编辑部看'],
      ['proved', 'nobody', false, '近照远照都对'],
    ])
  })

  it('what is wrong is said with its reason and to whom it goes', () => {
    const wrong = { verdict: 'wrong' as const, said: { zh: '是 10 月的海报', en: 'of October' } }
    const fault = { open: true, kind: 'glass' as const, note: '锁芯锈死', at: '2026-11-02T00:00:00.000Z' }
    const nowhere = { frames: [{ position: 9, panel: 'a' }] }
    expect([
      said({ photos: [photo('near', wrong), photo('far')] }),
      said({ photos: [photo('near', { ...wrong, decision: 'refused', note: '反光' })] }),
      said({ receipts: [receipt(1, 'problem', '起皱')] }),
      said({ faults: [fault] }),
      said({ faults: [fault], photos: [photo('near'), photo('far')] }),
      said({ exception: nowhere }).slice(0, 3),
    ]).toEqual([
      ['signed', 'keeper', true, '近照不对：是 10 月的海报'],
      ['signed', 'keeper', true, '近照被退回：反光'],
      ['packaged', 'shop', true, '制作单位：有问题：起皱'],
      ['signed', 'repair', true, '玻璃有故障，11-02 报的：锁芯锈死'],
      // It hangs all the same.
      ['proved', 'repair', true, '玻璃有故障，11-02 报的：锁芯锈死'],
      ['signed', 'newsroom', true],
    ])
    expect(rowOf({ exception: nowhere })).toMatchObject({ exception: true, sheets: 2 })
  })

  it('a gallery under repair or retired is not red, and one that hung before stays as it was', () => {
    const closed = { ...facts().gallery, state: 'under-repair' as const }
    expect(said({ gallery: closed })).toEqual(['repair', 'nobody', false, '维修中'])
    expect(said({ gallery: closed, photos: [photo('near'), photo('far')] })[0]).toBe('proved')
    const since = (from: string, until: string | null, kind: 'repair' | 'retired' = 'repair') =>
      said({ gallery: { ...closed, closures: [{ kind, from, until }] } }).at(0)
    expect([since('2026-11-20', null), since('2026-12-02', null), since('2026-10-01', null, 'retired')]).toEqual([
      'repair',
      'signed',
      'retired',
    ])
    const mended = (until: string) =>
      said({ gallery: { ...facts().gallery, closures: [{ kind: 'repair', from: '2026-10-01', until }] } })[0]
    expect([mended('2026-11-03'), mended('2026-11-20'), mended('2026-10-20')]).toEqual(['signed', 'repair', 'signed'])
  })

  it('a gallery that was registered after an edition is not asked about it', () => {
    const gallery = { ...facts().gallery, registered: '2026-12-05' }
    expect(rowOf({ gallery }).state).toBe('absent')
    expect(rowOf({ gallery, receipts: [receipt(1, 'received')] }).state).toBe('packaged')
    expect(rowOf({ gallery: { ...gallery, registered: '2026-11-28' } }).state).toBe('signed')
  })
})

describe('how a cell looks on a day', () => {
  it('late is told by the day: on the fifth it is not, on the sixth it is, and nobody is late before it all began', () => {
    const row = rowOf({ packedAt: '2026-10-26T06:00:00.000Z' })
    expect(lookOf(row, { today: '2026-11-05', begun: true })).toBe('packaged')
    expect(lookOf(row, { today: '2026-11-06', begun: true })).toBe('late')
    expect(lookOf(row, { today: '2026-11-06', begun: false })).toBe('packaged')
  })

  it('what hangs is never late, and says when it came late', () => {
    const on = (at: string) => lookOf(rowOf({ photos: [photo('near', { at }), photo('far', { at })] }), LATER)
    // The day ends at midnight in Taicang.
    expect([on('2026-11-05T15:59:00.000Z'), on('2026-11-05T16:00:00.000Z')]).toEqual(['proved', 'proved-late'])
    expect(lookOf(rowOf({ photos: [photo('near', { verdict: 'unsure' }), photo('far')] }), LATER)).toBe('posted')
  })

  it('repairs are not late, and trouble is seen before anything is late', () => {
    expect(lookOf(rowOf({ gallery: { ...facts().gallery, state: 'under-repair' } }), LATER)).toBe('repair')
    const row = rowOf({ receipts: [receipt(1, 'problem', '起皱')] })
    expect([lookOf(row, { today: '2026-11-02', begun: true }), lookOf(row, LATER)]).toEqual(['trouble', 'late'])
  })
})

describe('since when a gallery is closed', () => {
  it('is written when its state changes, and ended when it is open again', () => {
    const open = { state: 'in-use' as const, closures: [] }
    const closures = nextClosures(open, 'under-repair', '2026-10-08')
    expect(closures).toEqual([{ kind: 'repair', from: '2026-10-08', until: null }])
    expect(nextClosures({ state: 'under-repair', closures }, 'in-use', '2026-11-20')).toEqual([
      { kind: 'repair', from: '2026-10-08', until: '2026-11-20' },
    ])
    expect(nextClosures({ state: 'under-repair', closures }, 'retired', '2026-11-20')).toHaveLength(2)
    expect(nextClosures({ state: 'retired', closures: [] }, 'in-use', '2026-11-20')).toEqual([
      { kind: 'retired', from: '', until: '2026-11-20' },
    ])
  })

  it('a repair of this autumn says nothing about last spring', () => {
    const closures = [{ kind: 'repair' as const, from: '2026-10-08', until: null }]
    const in3 = { from: '2026-03-01', until: '2026-03-31', due: '2026-03-05' }
    expect(closedIn({ state: 'under-repair', closures }, in3)).toBeNull()
  })
})

describe('a reminder', () => {
  it('names the galleries and why, in words for WeChat', () => {
    const text = reminderText('保管员一', '2026-11', [{ code: 'TC-012', name: '电站', reason: '还没有照片' }])
    expect(text).toContain('保管员一，您好。11 月的科普海报，还有 1 座没有收到照片：\n· TC-012 电站（还没有照片）')
  })

  it('says how long ago it was', () => {
    expect([daysAgo('2026-11-28', '2026-11-28').zh, daysAgo('2026-11-25', '2026-11-28').zh]).toEqual(['今天', '3 天前'])
  })
})
