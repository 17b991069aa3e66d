import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AddedCount, addCounts } from '../../cms/collections/counts/add-counts.ts'
import { sumCounts } from '../../cms/collections/counts/sum-counts.ts'
import { writeCounts } from '../../cms/server/counts/write-counts.ts'
import { readCounts } from '../../cms/snapshot/read-counts.ts'
import { DATABASES, openTestNewsroom, type TestNewsroom } from '../support/cms.ts'
import { makeSamples } from '../support/samples.ts'

const scan = (gallery: string, count: number, day = '2026-11-27', more: Partial<AddedCount> = {}): AddedCount => ({
  ...{ day, edition: '2026-11', no: 2, gallery, kind: 'scan', count },
  ...more,
})

describe.each(DATABASES)('the table of counts on %s', (kind) => {
  let newsroom: TestNewsroom
  beforeAll(async () => {
    newsroom = await openTestNewsroom(kind)
  })
  afterAll(() => newsroom?.close())
  const all = () => sumCounts(newsroom.payload, { by: ['day', 'edition', 'no', 'gallery', 'kind'] })

  it('adds up batch after batch, and the same batch sent twice counts once', async () => {
    const { payload } = newsroom
    await addCounts(payload, 'one', [scan('TC-001', 3), scan('TC-002', 1)])
    await addCounts(payload, 'one', [scan('TC-001', 3), scan('TC-002', 1)])
    await addCounts(payload, 'two', [
      scan('TC-001', 4),
      scan('TC-001', 2, '2026-11-28'),
      scan('', 6, '2026-11-27', { kind: 'read' }),
    ])
    expect(await all()).toEqual([
      scan('', 6, '2026-11-27', { kind: 'read' }),
      ...[scan('TC-001', 7), scan('TC-002', 1), scan('TC-001', 2, '2026-11-28')],
    ])
  })

  it('takes thousands of rows at once, and sums them by whatever is asked', async () => {
    const { payload } = newsroom
    const many = Array.from({ length: 2500 }, (_, i) =>
      scan('TC-003', 1, '2026-10-01', { edition: '2026-10', no: i + 1 }),
    )
    await addCounts(payload, 'three', many)
    expect(await sumCounts(payload, { by: ['edition'] })).toEqual([
      { edition: '2026-10', count: 2500 },
      { edition: '2026-11', count: 16 },
    ])
    expect(await sumCounts(payload, { by: ['kind'], editions: ['2026-11'], until: '2026-11-27' })).toEqual([
      { kind: 'read', count: 6 },
      { kind: 'scan', count: 8 },
    ])
    expect(await sumCounts(payload, { by: ['kind'], editions: [] })).toEqual([])
  })

  it('rows say nothing of which of them were written together: those of one visit would be', async () => {
    const { docs } = await newsroom.payload.db.find({ collection: 'counts', limit: 0, pagination: false })
    const marks = (docs as unknown as { batch: string }[]).map(({ batch }) => batch)
    expect(marks.length).toBeGreaterThan(2000)
    expect(new Set(marks).size).toBe(marks.length)
  })

  it('a row says nothing of when it was written', async () => {
    const { docs } = await newsroom.payload.db.find({ collection: 'counts', limit: 1, pagination: false })
    const keys = Object.keys(docs[0] ?? {}).filter((key) => !key.startsWith('_'))
    expect(keys.sort()).toEqual(['batch', 'count', 'day', 'edition', 'gallery', 'id', 'kind', 'no'])
    expect(String((docs[0] as { id: string }).id)).toMatch(/^2026-1\d-\d\d_2026-1\d_\d+_(TC-\d{3}|any)_(scan|read)$/)
  })

  it('leaves the newsroom folded, and only of days that are over', async () => {
    const counts = await readCounts(newsroom.payload, '2026-11-28')
    expect(counts).toMatchObject({ since: '2026-10-01', until: '2026-11-27' })
    expect(counts?.editions[0]).toEqual({
      edition: '2026-11',
      ...{ scans: 5, reads: 5, panels: [{ no: 2, scans: 5, reads: 5 }] },
      galleries: [{ gallery: 'TC-001', scans: 5, reads: 0, panels: [{ no: 2, scans: 5, reads: 0 }] }],
    })
    expect(await readCounts(newsroom.payload, '2026-10-01')).toBeNull()
  })

  it('the number in a code finds its gallery, and one that was made up is no gallery', async () => {
    const { payload } = newsroom
    await makeSamples(payload)
    const [gallery] = (await payload.find({ collection: 'galleries', limit: 1 })).docs
    const code = gallery?.code ?? ''
    const day = '2026-12-01'
    await writeCounts(payload)('four', [
      ...[scan(code.slice(3), 2, day), scan(code, 1, day), scan('TC-998', 1, day), scan('TC-999', 1, day)],
    ])
    expect((await all()).filter((one) => one.day === day)).toEqual([scan('', 2, day), scan(code, 3, day)])
  })
})
