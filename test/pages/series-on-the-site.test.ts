import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openTestSite } from '../support/site.ts'
import type { SnapshotInput } from '../support/snapshot.ts'

const text = (dir: string, file: string) => readFile(join(dir, file), 'utf8')
const at = (day: string, moved = false) => ({
  day,
  start: `${day}T14:00:00+08:00`,
  end: `${day}T15:30:00+08:00`,
  moved,
})
/** The first bulletin becomes a lecture on three days; `today` is the day of the snapshot. */
const series = (today: string, occurrences = [at('2026-11-14'), at('2026-12-12', true), at('2027-01-09')]) => {
  return (snapshot: SnapshotInput) => {
    snapshot.today = today
    Object.assign(snapshot.bulletins[0] ?? {}, {
      kind: 'lecture',
      series: { zh: '科普讲堂' },
      repeats: { zh: '每月第二个周六 14:00' },
      from: '2026-11-01',
      until: '2027-01-31',
      occurrences,
    })
  }
}
const PAGE = 'bulletins/ranqi-jiance-20261126/index.html'

describe('a series on the site', () => {
  it('says the next date, then the later ones, and which was moved', async () => {
    const site = openTestSite()
    await site.build(series('2026-11-24'))
    const page = await text(site.workDir, PAGE)
    for (const words of ['下一次', '2026年12月12日 周六', '改期', '每月第二个周六 14:00', '讲座', '科普讲堂'])
      expect(page).toContain(words)
    expect(page).toContain('以后还有 1 次')
    expect(page).not.toContain('2026年11月14日')
    const list = await text(site.workDir, 'bulletins/index.html')
    expect(list).toContain('12.12')
    for (const html of [page, list]) expect(html).toMatch(/<time [^>]*data-ends="2026-12-12T15:30:00\+08:00" data-more/)
  })

  it('stays until its last date and is over the day after, whatever the bulletin says of its own last day', async () => {
    const site = openTestSite()
    await site.build(series('2027-01-09'))
    expect(await text(site.workDir, PAGE)).not.toContain('这个活动已经结束。')
    expect(await text(site.workDir, 'index.html')).toContain('ranqi-jiance-20261126')
    await site.build(series('2027-01-10'))
    expect(await text(site.workDir, PAGE)).toContain('这个活动已经结束。')
    expect(await text(site.workDir, 'index.html')).not.toContain('ranqi-jiance-20261126')
    expect(await text(site.workDir, PAGE)).not.toContain('data-ends')
  })
})
