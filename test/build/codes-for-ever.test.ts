import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { behindCode } from '../support/codes.ts'
import { openTestSite, type TestSite } from '../support/site.ts'
import type { SnapshotInput } from '../support/snapshot.ts'

describe('the codes on the posters', () => {
  let site: TestSite
  const behind = (code: string) => behindCode(site.workDir, code)
  const map = async () => JSON.parse(await readFile(join(site.workDir, 'q/map.json'), 'utf8')) as Record<string, string>

  beforeAll(async () => {
    site = openTestSite()
    expect((await site.build()).problems).toEqual([])
  })

  it('show the article, the gallery, what else hangs there and the next bulletin nearby, without any script', async () => {
    const html = await behind('001-2611-2')
    expect(html).toMatch(/TC-001<\/span> 紫薇社区科普画廊/)
    expect(html).toContain('浏河口')
    for (const other of ['001-2611-1', '001-2611-3', '001-2611-4']) expect(html).toContain(`href="/q/${other}/"`)
    expect(html).toContain('附近接下来')
    expect(html).toContain('上门检测')
    expect(html).toContain('<link rel="canonical" href="https://kphl.example/panels/2026-11-2/"/>')
  })

  it('tell the community’s bulletin before the town’s, and the city’s when there is neither', async () => {
    expect(await behind('003-2611-1')).toContain('十二月海报上墙')
    expect(await behind('001-2611-1')).not.toContain('十二月海报上墙')
  })

  it('of last month lead to their panel, which says what hangs there now', async () => {
    expect(await behind('001-2610-2')).toContain('url=/panels/2026-10-2/"')
    expect((await map())['001-2610-2']).toBe('/panels/2026-10-2/?g=tc-001')
    const panel = await readFile(join(site.workDir, 'panels/2026-10-2/index.html'), 'utf8')
    expect(panel).toContain('现在挂的是：')
    expect(panel).toContain('href="/editions/2026-11/"')
  })

  it('answer after the next release too, whatever became of panel, gallery and month', async () => {
    const before = Object.keys(await map())
    const next = (snapshot: SnapshotInput) => {
      // The second panel of October is withdrawn, one gallery is closed, one gone from the register, one renamed.
      snapshot.panels = snapshot.panels.filter((p) => p.id !== 'panel-2026-10-2')
      for (const edition of snapshot.editions) edition.panels = edition.panels.filter((id) => id !== 'panel-2026-10-2')
      for (const a of snapshot.assignments) a.frames = a.frames.filter((f) => f.panel !== 'panel-2026-10-2')
      const [renamed, closed] = snapshot.galleries
      if (renamed) renamed.name = { zh: '新名字科普画廊' }
      if (closed) closed.state = 'retired'
      snapshot.galleries = snapshot.galleries.filter((g) => g.code !== 'TC-003')
      snapshot.assignments = snapshot.assignments.filter((a) => a.gallery !== 'TC-002' && a.gallery !== 'TC-003')
    }
    expect((await site.build(next)).problems).toEqual([])
    const after = await map()
    for (const code of before) {
      expect(after[code], code).toBeDefined()
      const target = (after[code] ?? '').replace(/\?.*/, '')
      expect(await readFile(join(site.workDir, target, 'index.html'), 'utf8'), code).toContain('<h1')
      expect(await behind(code), code).toContain(target === `/q/${code}/` ? '您在看的这一幅' : target)
    }
    expect(after['001-2610-2']).toBe('/galleries/tc-001/')
    expect(after['002-2611-1']).toBe('/panels/2026-11-1/?g=tc-002')
    expect(after['003-2611-1']).toBe('/panels/2026-11-1/')
    expect(after['003-2610-2']).toBe('/editions/2026-10/')
    expect(await behind('001-2611-1')).toContain('新名字科普画廊')
  })

  it('are remembered when the month itself is withdrawn, and when the built site is lost but served', async () => {
    const known = Object.keys(await map()).sort()
    await site.build((snapshot) => {
      snapshot.editions = snapshot.editions.filter((e) => e.id !== '2026-10')
      snapshot.panels = snapshot.panels.filter((p) => p.edition !== '2026-10')
      snapshot.assignments = snapshot.assignments.filter((a) => a.edition !== '2026-10')
    })
    expect(Object.keys(await map()).sort()).toEqual(known)
    expect((await map())['004-2610-1']).toBe('/galleries/tc-004/')
    await rm(join(site.dataDir, 'site/manifest.txt'))
    await site.build()
    expect(Object.keys(await map()).sort()).toEqual(known)
  })
})
