import { describe, expect, it } from 'vitest'
import type { BulletinProps } from '../../site/pages/bulletin/props.ts'
import type { BulletinYearProps } from '../../site/pages/bulletin-year/props.ts'
import type { BulletinsProps } from '../../site/pages/bulletins/props.ts'
import { planPages } from '../../site/pages/plan.ts'
import { renderPage } from '../../site/pages/render.tsx'
import type { Website } from '../../site/pages/website.ts'
import { oldBulletin, oldYear } from '../support/old-bulletins.ts'
import { openTestWebsite } from '../support/website.ts'

const withOld = (...old: ReturnType<typeof oldYear>) =>
  openTestWebsite((snapshot) => {
    snapshot.bulletins.push(...old)
  })
const lists = (site: Website) =>
  planPages(site).filter(({ kind, lang }) => lang === 'zh' && (kind === 'bulletins' || kind === 'bulletinYear'))
const addresses = (site: Website) => lists(site).map(({ file }) => `/${file.replace('index.html', '')}`)
const propsAt = (site: Website, path: string) =>
  planPages(site).find(({ file }) => file === `${path.slice(1)}index.html`)?.props
const yearAt = (site: Website, path: string) => propsAt(site, path) as BulletinYearProps
const trailAt = (site: Website, slug: string) =>
  (propsAt(site, `/bulletins/${slug}/`) as BulletinProps).trail.steps.map(({ href }) => href)
const listed = ({ sections }: BulletinYearProps) => sections.flatMap(({ bulletins }) => bulletins.map(({ id }) => id))

describe('bulletins over the years', () => {
  it('stand on one page as long as few of them are over', async () => {
    const site = await withOld(...oldYear(2025, 4))
    expect(addresses(site)).toEqual(['/bulletins/'])
    const { over, years } = propsAt(site, '/bulletins/') as BulletinsProps
    expect([over.length, years]).toEqual([49, []])
    expect(trailAt(site, '2025-01-01-old-0')).toEqual(['/bulletins/'])
  })

  it('go to a page a year when they are many, with the last ones beside what comes', async () => {
    const site = await withOld(...oldYear(2024, 3), ...oldYear(2025, 4), oldBulletin('2021-05-03'))
    expect(addresses(site)).toEqual([
      '/bulletins/',
      '/bulletins/2026/',
      '/bulletins/2025/',
      '/bulletins/2024/',
      '/bulletins/2021/',
    ])
    const { coming, over, years } = propsAt(site, '/bulletins/') as BulletinsProps
    expect([coming.length, over.length]).toEqual([2, 50])
    expect(years.map(({ name, count, href }) => [name, count, href])).toEqual([
      ['2026 年', '1 条', '/bulletins/2026/'],
      ['2025 年', '48 条', '/bulletins/2025/'],
      ['2024 年', '36 条', '/bulletins/2024/'],
      ['2021 年', '1 条', '/bulletins/2021/'],
    ])
    const year = yearAt(site, '/bulletins/2025/')
    expect(year.sections.map(({ id, bulletins }) => [id, bulletins.length])).toContainEqual(['m05', 4])
    expect(year.sections[0]?.id).toBe('m12')
    expect(trailAt(site, '2025-01-01-old-0')).toEqual(['/bulletins/', '/bulletins/2025/#m01'])
  })

  it('of a year with one bulletin are one page, whose strip leads to one month', async () => {
    const site = await withOld(...oldYear(2025, 5), oldBulletin('2021-05-03'))
    const { strip, count } = yearAt(site, '/bulletins/2021/')
    expect(count).toBe(1)
    expect(strip.map(({ href }) => href ?? '')).toEqual(['', '', '', '', '#m05', '', '', '', '', '', '', ''])
  })

  it('of a full year have a page a month, and every one of them stands on exactly one page', async () => {
    const site = await withOld(...oldYear(2024, 20), ...oldYear(2025, 3))
    expect(addresses(site)).toContain('/bulletins/2024/12/')
    expect(addresses(site)).not.toContain('/bulletins/2025/12/')
    const full = yearAt(site, '/bulletins/2024/')
    expect([full.rows.length, full.sections]).toEqual([12, []])
    const ids = lists(site)
      .filter(({ kind }) => kind === 'bulletinYear')
      .flatMap(({ props }) => listed(props as BulletinYearProps))
    expect(ids.sort()).toEqual(site.bulletins.over.map(({ id }) => id).sort())
    expect(trailAt(site, '2024-02-01-old-0')).toEqual(['/bulletins/', '/bulletins/2024/', '/bulletins/2024/02/'])
    const january = yearAt(site, '/bulletins/2024/01/')
    expect([january.previous, january.next?.href]).toEqual([undefined, '/bulletins/2024/02/'])
    expect(yearAt(site, '/bulletins/2024/12/').next?.href).toBe('/bulletins/2025/#m01')
  })

  it('over new year stand once: a notice in the year in which it began, a series in that of its last date', async () => {
    const meeting = (day: string) => ({
      day,
      start: `${day}T14:00:00+08:00`,
      end: `${day}T15:00:00+08:00`,
      moved: false,
    })
    const notice = oldBulletin('2024-12-20', 0, { until: '2025-01-10' })
    const series = oldBulletin('2024-12-02', 1, {
      until: '2025-01-31',
      occurrences: [meeting('2024-12-05'), meeting('2025-01-02')],
    })
    const site = await withOld(...oldYear(2023, 5), notice, series)
    expect(listed(yearAt(site, '/bulletins/2024/'))).toEqual([notice.id])
    expect(listed(yearAt(site, '/bulletins/2025/'))).toEqual([series.id])
    expect(trailAt(site, notice.slug)).toEqual(['/bulletins/', '/bulletins/2024/#m12'])
  })

  it('are none at all: the page says so, and no year has an address', async () => {
    const site = await openTestWebsite((snapshot) => {
      snapshot.bulletins = []
    })
    expect(addresses(site)).toEqual(['/bulletins/'])
    const page = lists(site)[0]
    expect(page && renderPage(page)).toContain('近期没有公告。')
  })

  it('make no page of more than 150 KB, in either language, with titles as long as they come', async () => {
    const long = {
      title: { zh: '长'.repeat(60), en: 'A very long title '.repeat(6) },
      place: { zh: '社区服务中心大礼堂二楼' },
    }
    const site = await withOld(...oldYear(2024, 16, long), ...oldYear(2025, 120, long), ...oldYear(2027, 20, long))
    const pages = planPages(site).filter(({ kind }) => kind === 'bulletins' || kind === 'bulletinYear')
    expect(pages.length).toBeGreaterThan(26)
    for (const page of pages) expect(Buffer.byteLength(renderPage(page)), page.file).toBeLessThan(150_000)
  })

  it('are found by their months in search, and stand in English too', async () => {
    const site = await withOld(...oldYear(2024, 20), ...oldYear(2025, 3))
    const pages = planPages(site).filter(({ kind }) => kind === 'bulletinYear')
    const facts = new Map(pages.map(({ file, facts }) => [file, facts]))
    expect(facts.get('bulletins/2024/03/index.html')?.filters.month).toEqual(['2024-03'])
    expect(facts.get('bulletins/2025/index.html')?.filters.month).toHaveLength(12)
    for (const { file, lang, props } of pages) {
      expect(facts.has(lang === 'zh' ? `en/${file}` : file.slice('en/'.length)), file).toBe(true)
      expect(Object.keys(props.frame.alternates)).toEqual(['zh', 'en'])
    }
  })
})
