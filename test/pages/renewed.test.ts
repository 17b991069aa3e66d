import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { EditionId } from '#contract'
import { toRenewals } from '../../cms/mapping/to-renewals.ts'
import { inRhythm } from '../../cms/server/rebuild/in-rhythm.ts'
import { openTestSite, type TestSite } from '../support/site.ts'
import type { SnapshotInput } from '../support/snapshot.ts'

const EDITIONS = (['2026-10', '2026-11', '2026-12'] as EditionId[]).map((id) => ({
  id,
  from: `${id}-01`,
  kind: 'monthly',
}))
const NOVEMBER = '2026-11' as EditionId

describe('what leaves the newsroom of the posting photos', () => {
  it('is the day of the last proved renewal of each gallery, as the city has it, and nobody’s name', () => {
    const rows = [
      { edition: '2026-10', gallery: 'TC-001', state: 'proved', since: '2026-10-03T02:00:00.000Z' },
      { edition: '2026-11', gallery: 'TC-001', state: 'proved', since: '2026-11-02T17:00:00.000Z' },
      { edition: '2026-10', gallery: 'TC-002', state: 'proved', since: '2026-10-05T02:00:00.000Z' },
    ] as const
    for (const some of [rows, [...rows].reverse()])
      expect(toRenewals(some, EDITIONS, NOVEMBER)).toEqual([
        { gallery: 'TC-001', edition: '2026-11', day: '2026-11-03' },
        { gallery: 'TC-002', edition: '2026-10', day: '2026-10-05' },
      ])
  })

  it('says of photos that nobody has judged only that they are there, and of older ones nothing', () => {
    const posted = { state: 'posted', since: '2026-11-03T02:00:00.000Z' } as const
    expect(toRenewals([{ ...posted, edition: '2026-11', gallery: 'TC-003' }], EDITIONS, NOVEMBER)).toEqual([
      { gallery: 'TC-003', edition: '2026-11' },
    ])
    expect(toRenewals([{ ...posted, edition: '2026-10', gallery: 'TC-003' }], EDITIONS, NOVEMBER)).toEqual([])
    expect(toRenewals([{ ...posted, edition: '2025-01', gallery: 'TC-003' }], EDITIONS, NOVEMBER)).toEqual([])
  })
})

describe('each gallery on the site', () => {
  let site: TestSite
  const page = async (path: string) => readFile(join(site.workDir, path, 'index.html'), 'utf8')
  const renewed = (today: string) => (snapshot: SnapshotInput) => {
    snapshot.today = today
    snapshot.dueDay = '2026-11-05'
    snapshot.renewals = [
      { gallery: 'TC-001', edition: '2026-11', day: '2026-11-03' },
      { gallery: 'TC-002', edition: '2026-10', day: '2026-10-04' },
      { gallery: 'TC-003', edition: '2026-11' },
    ]
  }
  beforeAll(async () => {
    site = openTestSite()
    await site.build(renewed('2026-11-24'))
  })

  it('says on which day it was renewed, in the list and on its page', async () => {
    expect(await page('galleries/tc-001')).toContain('11月3日换新')
    expect(await page('galleries')).toMatch(/TC-001<\/i><span>[^<]*<small>11月3日换新/)
  })

  it('that is late says so, and when it was renewed before', async () => {
    expect(await page('galleries/tc-002')).toMatch(/本月还没有换新.*上次换新：10月4日/)
    expect(await page('galleries')).toContain('<small class="late">本月还没有换新</small>')
  })

  it('whose photos wait to be judged, or that is under repair, is not called late', async () => {
    expect(await page('galleries/tc-003')).toContain('2026年11月1日起展出')
    expect(await page('galleries/tc-003')).not.toContain('还没有换新')
    expect(await page('galleries/tc-006')).not.toContain('还没有换新')
  })

  it('touches no more pages than its own and the list when another photo is proved', async () => {
    const report = await site.build((snapshot) => {
      renewed('2026-11-24')(snapshot)
      snapshot.renewals?.push({ gallery: 'TC-004', edition: '2026-11', day: '2026-11-24' })
    })
    // Its page and the list, in two languages, and the page to search on, which names the index.
    expect(report.written).toBeLessThanOrEqual(6)
    expect(await page('galleries/tc-004')).toContain('11月24日换新')
  })

  it('is called late by nobody before the sixth, nor where no photos come at all', async () => {
    await site.build(renewed('2026-11-05'))
    expect(await page('galleries')).not.toContain('还没有换新')
    await site.build((snapshot) => {
      renewed('2026-11-24')(snapshot)
      snapshot.renewals = []
    })
    expect(await page('galleries')).not.toContain('还没有换新')
  })
})

describe('photos of a busy morning', () => {
  afterEach(() => vi.useRealTimers())

  it('renew the site once, and again only after as long', () => {
    vi.useFakeTimers()
    let renewals = 0
    const rhythm = inRhythm(() => {
      renewals += 1
    }, 1000)
    for (let i = 0; i < 300; i += 1) rhythm.ask()
    expect(renewals).toBe(0)
    vi.advanceTimersByTime(1000)
    expect(renewals).toBe(1)
    vi.advanceTimersByTime(5000)
    expect(renewals).toBe(1)
    rhythm.ask()
    rhythm.close()
    vi.advanceTimersByTime(5000)
    expect(renewals).toBe(1)
  })
})
