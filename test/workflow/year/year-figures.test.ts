import { expect, it } from 'vitest'
import { type YearEdition, yearFigures } from '../../../cms/workflow/year/year-figures.ts'

const gallery = (code: string, hungOn: string | null, sheets = 4) => ({
  code,
  town: code < 'TC-003' ? '浏河镇' : '港区',
  sheets,
  hungOn,
})
const edition = (month: string, galleries: YearEdition['galleries']): YearEdition => ({
  ...{ month, theme: '题', emergency: false, lastDay: `${month}-05`, galleries },
})

it('counts what hung and what hung in time, and leaves out months of which nobody sent a photo', () => {
  const figures = yearFigures({
    year: '2026',
    editions: [
      edition('2026-01', [gallery('TC-001', '2026-01-03'), gallery('TC-002', '2026-01-09'), gallery('TC-003', null)]),
      edition('2026-02', [gallery('TC-001', null), gallery('TC-002', null), gallery('TC-003', null, 2)]),
    ],
    events: [],
    counts: null,
  })
  expect(figures.editions.map(({ renewed, onTime }) => [renewed, onTime])).toEqual([
    [2, 1],
    [null, null],
  ])
  expect(figures.renewals).toEqual({ asked: 3, renewed: 2, onTime: 1 })
  expect(figures.sheets).toBe(22)
  expect(figures.towns).toEqual([
    { town: '浏河镇', galleries: 2, renewals: 2, asked: 2, counted: null },
    { town: '港区', galleries: 1, renewals: 0, asked: 1, counted: null },
  ])
})

it('adds up events by kind and says of how many nobody knows who came', () => {
  const { events, classHours, counted } = yearFigures({
    year: '2026',
    editions: [],
    events: [
      { kind: 'event', dates: 3, visits: 1200, classHours: null },
      { kind: 'event', dates: 1, visits: null, classHours: null },
      { kind: 'lecture', dates: 1, visits: 60, classHours: null },
      { kind: 'class', dates: 2, visits: 80, classHours: 4 },
      { kind: 'notice', dates: 1, visits: null, classHours: null },
    ],
    counts: null,
  })
  expect(events.event).toEqual({ held: 4, visits: 1200, unknown: 1 })
  expect(events.lecture).toEqual({ held: 1, visits: 60, unknown: 0 })
  expect([classHours, counted]).toEqual([4, null])
})

it('adds up scans and reads by edition and town, folded, and tells what was not counted from nought', () => {
  const scans = (month: string, code: string, count: number) => ({
    ...{ edition: month, no: 1, gallery: code, kind: 'scan' as const, count },
  })
  const { editions, towns, counted } = yearFigures({
    year: '2026',
    editions: [
      edition('2026-01', [gallery('TC-001', null), gallery('TC-003', null)]),
      edition('2026-02', [gallery('TC-001', null), gallery('TC-003', null)]),
    ],
    events: [],
    counts: [scans('2026-02', 'TC-001', 37), scans('2026-02', 'TC-003', 4)],
  })
  expect(editions.map((one) => one.counted)).toEqual([null, { scans: 35, reads: 0 }])
  expect(towns.map((one) => [one.town, one.counted?.scans])).toEqual([
    ['浏河镇', 35],
    ['港区', 0],
  ])
  expect(counted).toEqual({ scans: 35, reads: 0 })
})
