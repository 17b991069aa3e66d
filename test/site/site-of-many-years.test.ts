import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { lostPlaces, missingFiles, readDocuments } from '../support/dead-links.ts'
import { oldBulletin, oldYear } from '../support/old-bulletins.ts'
import { filesOf, openTestSite, type TestSite } from '../support/site.ts'
import type { SnapshotInput } from '../support/snapshot.ts'

const HOST = 'https://kphl.example'

/** A full year of bulletins, a year of few, one of one; a year of editions more; more answers than one page has. */
function grow(snapshot: SnapshotInput): void {
  snapshot.bulletins.push(
    ...oldYear(2023, 17),
    ...oldYear(2024, 2),
    oldBulletin('2021-12-31', 0, { until: '2022-01-02' }),
  )
  const [first] = snapshot.editions
  const months = Array.from({ length: 12 }, (_, i) => `2025-${String(i + 1).padStart(2, '0')}`)
  for (const id of first ? months : []) {
    const own = snapshot.panels.filter(({ edition }) => edition === first?.id)
    const panels = own.map(({ no, ...panel }) => ({ ...panel, no, id: `panel-${id}-${no}`, edition: id }))
    snapshot.panels.push(...panels)
    const dates = { from: `${id}-01`, until: `${id}-28` }
    if (first) snapshot.editions.push({ ...first, ...dates, id, panels: panels.map((panel) => panel.id) })
  }
  snapshot.answered = Array.from({ length: 70 }, (_, i) => ({
    id: `answer-${i}`,
    question: { zh: `第 ${i} 个问题？` },
    answer: { zh: '是这样的。' },
    day: i < 40 ? '2026-03-04' : '2025-03-04',
    ...(i % 2 ? { panel: 'panel-2026-11-2' } : {}),
  }))
}

describe('a site with many years behind it', () => {
  let site: TestSite
  let files: Map<string, Buffer>
  let pages: Map<string, Document>
  const linksOf = (file: string) =>
    [...(pages.get(file)?.querySelectorAll('main a[href^="/"]') ?? [])].map((a) => a.getAttribute('href') ?? '')

  beforeAll(async () => {
    site = openTestSite()
    const report = await site.build(grow)
    expect(report.problems.filter(({ level }) => level === 'error')).toEqual([])
    files = await filesOf(site.workDir)
    // Printed codes lead on, and have a test of their own.
    pages = readDocuments(new Map([...files].filter(([file]) => !file.startsWith('q/'))))
  })

  it('has no dead link', () => {
    expect(pages.size).toBeGreaterThan(400)
    expect(missingFiles(site.workDir, pages)).toEqual([])
    expect(lostPlaces(pages)).toEqual([])
  })

  it('leads from its list of bulletins to every one of them, and from each back to where it stands', () => {
    for (const base of ['', 'en/']) {
      const seen = new Set<string>()
      const queue = [`${base}bulletins/index.html`]
      for (const file of queue) {
        if (seen.has(file)) continue
        seen.add(file)
        for (const href of linksOf(file)) {
          const path = (href.split('#')[0] ?? '').slice(1)
          if (path.startsWith(`${base}bulletins/`) && path.endsWith('/')) queue.push(`${path}index.html`)
        }
      }
      const all = [...pages.keys()].filter((file) => file.startsWith(`${base}bulletins/`))
      expect(all.filter((file) => !seen.has(file))).toEqual([])
    }
    for (const [file, document] of pages) {
      const slug = /^bulletins\/(\d{4}-\d\d-\d\d-old-\d+)\/index\.html$/.exec(file)?.[1]
      if (!slug) continue
      const back = [...document.querySelectorAll('.crumb a')].at(-1)?.getAttribute('href') ?? ''
      const list = pages.get(`${(back.split('#')[0] ?? '').slice(1)}index.html`)
      expect(list?.querySelector(`a[href="/bulletins/${slug}/"]`), `${file} → ${back}`).not.toBeNull()
    }
  })

  it('tells search engines of each year in both languages, and of no year without a bulletin', () => {
    const map = files.get('sitemap.xml')?.toString() ?? ''
    for (const path of [
      '/bulletins/2024/',
      '/bulletins/2023/12/',
      '/bulletins/2021/',
      '/questions/2025/',
      '/about/pictures/2025/',
    ])
      for (const base of ['', '/en']) expect(map).toContain(`<loc>${HOST}${base}${path}</loc>`)
    for (const path of ['/bulletins/2022/', '/bulletins/2024/01/', '/bulletins/2020/', '/questions/2024/'])
      expect(map).not.toContain(`<loc>${HOST}${path}</loc>`)
    expect(files.get('robots.txt')?.toString()).toContain(`Sitemap: ${HOST}/sitemap.xml`)
  })

  it('gives back the addresses of years when there is nothing in them any more', async () => {
    await site.build()
    for (const path of ['bulletins/2023', 'bulletins/2021', 'questions/2025', 'about/pictures'])
      await expect(stat(join(site.workDir, path)), path).rejects.toThrow('ENOENT')
  })
})
