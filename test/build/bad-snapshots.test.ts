import { readFile, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ProblemError } from '#contract'
import { buildPages } from '../../site/build/build-site.ts'
import { noPosters, openTestSite } from '../support/site.ts'
import { testPictures } from '../support/snapshot-pictures.ts'

const page = (dir: string, path: string) => readFile(join(dir, path, 'index.html'), 'utf8')

describe('a site from a snapshot that is not as it should be', () => {
  it('is not built from another contract version', async () => {
    const site = openTestSite()
    await site.build()
    await writeFile(join(site.snapshotDir, 'snapshot.json'), '{"contract": 99}')
    const again = buildPages({ snapshotDir: site.snapshotDir, dataDir: site.dataDir }, noPosters)
    await expect(again).rejects.toBeInstanceOf(ProblemError)
    await expect(again).rejects.toMatchObject({ problems: [{ code: 'snapshot/other-contract' }] })
  })

  it('names a picture whose file is missing, and one that cannot be opened', async () => {
    const site = openTestSite()
    const { river, photo } = await testPictures()
    await site.build()
    const other = openTestSite()
    await other.build()
    await unlink(join(site.snapshotDir, 'media', river.media.file))
    await writeFile(join(site.snapshotDir, 'media', photo.media.file), 'no picture')
    const report = await buildPages({ snapshotDir: site.snapshotDir, dataDir: join(site.dataDir, 'fresh') }, noPosters)
    expect(report.problems.map((p) => [p.code, p.at, p.level]).sort()).toEqual([
      ['media/missing-file', '媒体 / river.svg', 'error'],
      ['media/unreadable', '媒体 / photo.jpg', 'error'],
    ])
  })

  it('keeps pictures without web rights off its pages and says so', async () => {
    const site = openTestSite()
    const report = await site.build((snapshot) => {
      for (const media of snapshot.media) {
        if (media.id === 'media-river') media.scope.web = false
        if (media.id === 'media-cat') media.validUntil = '2026-10-31'
      }
    })
    expect(report.problems.map((p) => [p.code, p.level]).sort()).toEqual([
      ['media/licence-over', 'warning'],
      ['media/not-for-web', 'warning'],
    ])
    const html = await page(site.workDir, 'panels/2026-11-2')
    expect(html).not.toContain('<picture')
    expect(html).toContain('只授权印刷')
  })

  it('shows a gallery where nothing hangs, and a month without pictures', async () => {
    const site = openTestSite()
    const report = await site.build((snapshot) => {
      snapshot.assignments = snapshot.assignments.filter((a) => a.gallery !== 'TC-002')
      for (const panel of snapshot.panels) delete panel.picture
      for (const article of snapshot.articles) article.pictures = []
      snapshot.media = []
    })
    expect(report.problems).toEqual([])
    expect(await page(site.workDir, 'galleries/tc-002')).toContain('这里本期没有海报。')
    expect(await page(site.workDir, 'editions/2026-10')).toContain('机器怎样')
  })

  it('opens with no edition at all', async () => {
    const site = openTestSite()
    const report = await site.build((snapshot) => {
      Object.assign(snapshot, {
        currentEdition: null,
        editions: [],
        panels: [],
        articles: [],
        assignments: [],
        bulletins: [],
      })
    })
    expect(report).toMatchObject({ problems: [], codes: 0 })
    expect(await page(site.workDir, '')).toContain('还没有开过一期')
  })

  it('carries a title of sixty characters', async () => {
    const site = openTestSite()
    const long = '长江口的风'.repeat(12)
    await site.build((snapshot) => {
      for (const panel of snapshot.panels) if (panel.id === 'panel-2026-11-2') panel.title = { zh: long }
    })
    const html = await page(site.workDir, 'panels/2026-11-2')
    expect(html).toContain(`>${long}</h1>`)
    expect(html).toContain('wall ph flat')
  })
})
