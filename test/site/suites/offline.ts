import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { serveFolder } from '../../support/serve-folder.ts'
import type { ResidentSite } from './resident.ts'

const POLL = { timeout: 60_000 }

/** Paths of the pages that a phone keeps. */
function keptPages(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const cache = await caches.open('gallery-pages-1')
    return (await cache.keys()).map(({ url }) => new URL(url).pathname)
  })
}

export function offlineSuite({ browser, dir }: ResidentSite): void {
  it('is read again where there is no signal, after one visit, and says of what day it is', async () => {
    const server = await serveFolder(dir())
    const context = await browser().newContext({ viewport: { width: 360, height: 740 } })
    const page = await context.newPage()
    await page.goto(`${server.url}/q/001-2611-2/`)
    await expect.poll(() => keptPages(page), POLL).toEqual(expect.arrayContaining(['/offline/', '/q/001-2611-2/']))
    expect(await page.locator('.kept-note').count()).toBe(0)
    await server.close()

    await page.reload()
    expect(await page.locator('.txt').textContent()).toContain('浏河口')
    const now = new Date(Date.now() + 8 * 3_600_000)
    expect(await page.locator('.kept-note').textContent()).toBe(
      `没有信号。这是 ${now.getUTCMonth() + 1}月${now.getUTCDate()}日 存下的，可能不是最新。`,
    )
    expect(await page.evaluate(() => getComputedStyle(document.body.firstElementChild as Element).display)).toBe(
      'block',
    )

    await page.goto(`${server.url}/galleries/tc-004/`)
    expect(await page.locator('h1').textContent()).toBe('现在没有信号')
    // Its styles are with it, though nothing but one scanned page was ever seen.
    expect(await page.locator('.to-n').isVisible()).toBe(false)
    expect(await page.locator('h1').evaluate((title) => getComputedStyle(title).fontFamily)).toContain('Serif')
    expect(await page.locator('#kept a').getAttribute('href')).toBe('/q/001-2611-2/')
    expect(await page.locator('#kept').textContent()).toContain('长江的微笑')
    await page.click('#kept a')
    expect(await page.locator('h1').textContent()).toBe('长江的微笑')
    await context.close()
  })

  it('says in English that there is no signal, at an English address and to whoever comes from an English page', async () => {
    const server = await serveFolder(dir())
    const context = await browser().newContext({ viewport: { width: 360, height: 740 } })
    const page = await context.newPage()
    await page.goto(`${server.url}/en/editions/`)
    await expect.poll(() => keptPages(page), POLL).toEqual(expect.arrayContaining(['/en/offline/', '/en/editions/']))
    await server.close()
    const shown = async () => [
      await page.evaluate(() => document.documentElement.lang),
      await page.locator('h1').textContent(),
    ]

    await page.goto(`${server.url}/en/galleries/tc-004/`)
    expect(await shown()).toEqual(['en', 'No signal'])
    expect(await page.locator('main p[lang="zh-CN"]').textContent()).toContain('现在没有信号')
    expect(await page.locator('#kept').textContent()).toMatch(/Past months.*kept/)
    expect(await page.locator('#kept a').getAttribute('href')).toBe('/en/editions/')
    await page.click('#kept a')
    await page.locator('main a[hreflang="zh-CN"]').first().click()
    await page.waitForURL(/\/editions\/2026-10\/$/)
    expect(await shown()).toEqual(['en', 'No signal'])
    await page.goto(`${server.url}/galleries/tc-004/`)
    expect(await shown()).toEqual(['zh-CN', '现在没有信号'])
    await context.close()
  })

  it('enlarges the poster that stood beside the text, where there is no signal', async () => {
    const server = await serveFolder(dir())
    const context = await browser().newContext({ viewport: { width: 360, height: 740 } })
    const page = await context.newPage()
    const keptPictures = () =>
      page.evaluate(async () => {
        const cache = await caches.open('gallery-pictures-1')
        return (await cache.keys()).map(({ url }) => new URL(url).pathname)
      })
    await page.goto(`${server.url}/q/001-2611-2/`)
    await expect.poll(() => keptPages(page), POLL).toContain('/q/001-2611-2/')
    await page.locator('.pst img').scrollIntoViewIfNeeded()
    await expect.poll(keptPictures, POLL).toContain('/posters/2026-11-2/600x900-small.webp')
    expect(await keptPictures()).not.toContain('/posters/2026-11-2/600x900.webp')
    await server.close()
    await page.click('.pst a[href="#poster"]')
    const width = () => page.locator('#poster img').evaluate((image) => (image as HTMLImageElement).naturalWidth)
    await expect.poll(width, POLL).toBeGreaterThan(400)
    await context.close()
  })

  it('keeps at most sixty pages, and none of the newsroom’s', async () => {
    const server = await serveFolder(dir())
    const context = await browser().newContext()
    const page = await context.newPage()
    await page.goto(`${server.url}/about/`)
    await expect.poll(() => keptPages(page), POLL).toContain('/about/')
    const map = JSON.parse(await readFile(join(dir(), 'q/map.json'), 'utf8')) as Record<string, string>
    // Those that lead on are no pages.
    const codes = Object.values(map).filter((to) => to.startsWith('/q/'))
    const sitemap = await readFile(join(dir(), 'sitemap.xml'), 'utf8')
    const listed = [...sitemap.matchAll(/<loc>https:\/\/kphl\.example([^<]*)</g)].map(([, path]) => path ?? '')
    // Forms need a signal, and are kept nowhere.
    const all = [...listed.filter((path) => !/\/say\//.test(path)), ...codes]
    expect(all.length).toBeGreaterThan(60)
    const send = (paths: string[]) =>
      page.evaluate(async (told) => (await navigator.serviceWorker.ready).active?.postMessage(told), paths)
    await send(['/admin', '/api/galleries', '/k/abc/', '/print', '/preview/edition/2026-12/'])
    for (const path of all) {
      await send([path])
      await expect.poll(() => keptPages(page), POLL).toContain(path)
    }
    const kept = await keptPages(page)
    expect(kept.filter((path) => !/^\/(en\/)?offline\/$/.test(path)).length).toBe(60)
    expect(kept.filter((path) => /^\/(admin|api|k|print|preview|say)/.test(path))).toEqual([])
    expect(kept).toEqual(expect.arrayContaining(['/offline/', '/en/offline/']))
    await context.close()
    await server.close()
  })
}
