import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { behindCode } from '../support/codes.ts'
import { filesOf, openTestSite } from '../support/site.ts'

const text = (dir: string, file: string) => readFile(join(dir, file), 'utf8')

describe('the day of the snapshot', () => {
  it('keeps an edition that has not begun off the site, and announces it', async () => {
    const site = openTestSite()
    await site.build((snapshot) => {
      Object.assign(snapshot, { today: '2026-10-24', currentEdition: '2026-10' })
    })
    const files = await filesOf(site.workDir)
    const all = [...files.keys()]
    expect(all.filter((file) => /(editions|panels|posters)\/2026-11|month-2026-11|q\/(\d+-)?2611/.test(file))).toEqual(
      [],
    )
    const shelf = await text(site.workDir, 'index.html')
    expect(shelf).toContain('11月1日揭晓')
    expect(shelf).not.toContain('江上星空')
    for (const [file, bytes] of files) if (file.endsWith('.html')) expect(bytes.includes('头顶有'), file).toBe(false)
  })

  it('marks a bulletin that is over and lists it after what comes', async () => {
    const site = openTestSite()
    await site.build()
    const list = await text(site.workDir, 'bulletins/index.html')
    expect(list.indexOf('huanxin-202612')).toBeLessThan(list.indexOf('jiangtun-jiangzuo-20261114'))
    expect(await text(site.workDir, 'bulletins/jiangtun-jiangzuo-20261114/index.html')).toContain('这个活动已经结束。')
  })

  it('gives every printed code of a begun month an address that leads to its panel', async () => {
    const site = openTestSite()
    const report = await site.build()
    const map = JSON.parse(await text(site.workDir, 'q/map.json')) as Record<string, string>
    expect(Object.keys(map)).toHaveLength(report.codes)
    expect(map['001-2611-2']).toBe('/q/001-2611-2/')
    expect(map['001-2610-2']).toBe('/panels/2026-10-2/?g=tc-001')
    for (const [code, to] of Object.entries(map)) {
      const shown = to === `/q/${code}/` ? '您在看的这一幅' : `url=${to.split('?')[0]}"`
      expect(await behindCode(site.workDir, code)).toContain(shown)
      expect((await text(site.workDir, `${to.split('?')[0]?.slice(1)}index.html`)).length).toBeGreaterThan(0)
    }
  })

  it('writes English only where it is ready, and says so where it is not', async () => {
    const site = openTestSite()
    await site.build()
    const files = await filesOf(site.workDir)
    expect(files.has('en/panels/2026-11-2/index.html')).toBe(true)
    expect(files.has('en/panels/2026-10-1/index.html')).toBe(false)
    expect(await text(site.workDir, 'panels/2026-10-1/index.html')).toContain('This page is in Chinese only.')
    const english = await text(site.workDir, 'en/index.html')
    expect(english).toContain('<html lang="en">')
    expect(english).toContain('hreflang="zh-CN" href="https://kphl.example/"')
    const sitemap = await text(site.workDir, 'sitemap.xml')
    expect(sitemap).toContain('<loc>https://kphl.example/en/panels/2026-11-2/</loc>')
  })
})
