import { readFile, rm, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { filesOf, openTestSite, type TestSite } from '../support/site.ts'
import type { SnapshotInput } from '../support/snapshot.ts'

const retitle = (snapshot: SnapshotInput) => {
  const panel = snapshot.panels.find((p) => p.id === 'panel-2026-10-1')
  if (panel) panel.lead = { zh: '改过的一句导语。' }
}

describe('a site built again', () => {
  let site: TestSite

  beforeAll(async () => {
    site = openTestSite()
    const report = await site.build()
    expect(report.problems).toEqual([])
    expect(report.written).toBe(report.pages)
  })

  it('writes nothing when nothing changed', async () => {
    const before = await filesOf(site.workDir)
    const report = await site.build()
    expect(report).toMatchObject({ written: 0, changed: false, problems: [] })
    expect(await filesOf(site.workDir)).toEqual(before)
  })

  it('writes only the pages that a change reaches, and is byte for byte what a full build makes', async () => {
    const report = await site.build(retitle)
    expect(report.written).toBeGreaterThan(0)
    expect(report.written).toBeLessThan(8)
    const fresh = openTestSite()
    await fresh.build(retitle)
    expect(await filesOf(site.workDir)).toEqual(await filesOf(fresh.workDir))
  })

  it('deletes the pages of what is gone and brings them back; its codes lead on meanwhile', async () => {
    const report = await site.build((snapshot) => {
      snapshot.bulletins = snapshot.bulletins.filter((b) => b.id !== 'b3')
      snapshot.assignments = snapshot.assignments.filter((a) => a.gallery !== 'TC-005')
    })
    const without = await filesOf(site.workDir)
    expect(report.changed).toBe(true)
    expect(without.has('bulletins/jiangtun-jiangzuo-20261114/index.html')).toBe(false)
    expect(without.has('q/005-2611-1/index.html')).toBe(false)
    expect(String(without.get('q/2611-1.html'))).toContain('url=/panels/2026-11-1/"')
    expect(String(without.get('q/map.json'))).toContain('"005-2611-1":"/panels/2026-11-1/?g=tc-005"')
    await site.build()
    const again = await filesOf(site.workDir)
    expect(again.has('bulletins/jiangtun-jiangzuo-20261114/index.html')).toBe(true)
    expect(again.has('q/005-2611-1.html')).toBe(false)
    expect(String(again.get('q/005-2611-1/index.html'))).toContain('您在看的这一幅')
  })

  it('believes nothing of the pages that a build was writing when it died', async () => {
    const whole = await filesOf(site.workDir)
    const page = join(site.workDir, 'about/index.html')
    // As long as it was: nothing but what the dead build said tells that it is another.
    await writeFile(page, 'x'.repeat((await readFile(page)).length))
    await writeFile(join(site.dataDir, 'site/manifest.txt.doubts'), 'about/index.html\nend')
    expect((await site.build()).written).toBe(1)
    expect(await filesOf(site.workDir)).toEqual(whole)
    expect((await site.build()).written).toBe(0)
  })

  it('mends a page that was cut short, a lost picture and a torn manifest', async () => {
    const whole = await filesOf(site.workDir)
    const picture = [...whole.keys()].find((file) => file.startsWith('pictures/')) ?? ''
    await writeFile(join(site.workDir, 'about/index.html'), '<!doctype html>')
    await unlink(join(site.workDir, picture))
    await site.build()
    expect(await filesOf(site.workDir)).toEqual(whole)
    await writeFile(join(site.dataDir, 'site/manifest.txt'), '{"about/index.html": {"ha')
    const report = await site.build()
    expect(report.written).toBe(report.pages)
    expect(await filesOf(site.workDir)).toEqual(whole)
    await rm(site.dataDir, { recursive: true })
  })
})
