import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeLeaflets } from '../../site/leaflets/make-leaflets.ts'
import { launchBrowser } from '../support/browser.ts'
import { realPosters } from '../support/real-posters.ts'
import { serveFolder } from '../support/serve-folder.ts'
import { openTestSite } from '../support/site.ts'
import { nearMeSuite } from './suites/near-me.ts'
import { offlineSuite } from './suites/offline.ts'
import { postersLargeSuite } from './suites/posters-large.ts'
import type { ResidentSite } from './suites/resident.ts'

/** One address of each kind of page, with what differs inside a kind. */
const KINDS = [
  '/',
  '/en/',
  '/galleries/',
  '/galleries/tc-001/',
  '/galleries/tc-006/',
  '/en/galleries/tc-004/',
  '/editions/',
  '/editions/2026-10/',
  '/panels/2026-11-2/',
  '/panels/2026-11-4/',
  '/panels/2026-10-2/',
  '/panels/2026-10-3/',
  '/panels/2026-10-4/',
  '/en/panels/2026-11-1/',
  '/bulletins/',
  '/bulletins/ranqi-jiance-20261126/',
  '/search/',
  '/en/search/',
  '/about/',
  '/404.html',
  '/q/001-2611-2/',
  '/offline/',
]

describe('the site in a browser', () => {
  let browser: Browser
  let url: string
  let close: () => Promise<void>
  let dir = ''
  const foreign: string[] = []
  const errors: string[] = []

  beforeAll(async () => {
    const site = openTestSite(realPosters, makeLeaflets)
    await site.build()
    dir = site.workDir
    ;({ url, close } = await serveFolder(site.workDir))
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await close?.()
  })

  async function open(path: string, options: BrowserContextOptions): Promise<Page> {
    const context = await browser.newContext(options)
    const page = await context.newPage()
    page.on('request', (request) => {
      if (!request.url().startsWith(url)) foreign.push(`${path} → ${request.url()}`)
    })
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(`${path}: ${message.text()}`)
    })
    page.on('pageerror', (error) => errors.push(`${path}: ${error.message}`))
    await page.goto(url + path)
    return page
  }

  it('opens every kind of page', async () => {
    for (const path of KINDS) {
      const page = await open(path, { viewport: { width: 360, height: 740 } })
      expect(await page.locator('h1').count(), path).toBe(1)
      await page.context().close()
    }
  })

  it('asks no other host for anything, and logs no error', () => {
    expect(foreign).toEqual([])
    expect(errors).toEqual([])
  })

  it('reads, grows, unfolds and enlarges its posters without a script', async () => {
    const page = await open('/', { viewport: { width: 360, height: 740 }, javaScriptEnabled: false })
    expect(await page.locator('.hang img').count()).toBe(4)
    await page.click('.to-b')
    expect(await page.locator('.to-n').isVisible()).toBe(true)
    await page.click('.to-n')
    expect(await page.locator('.to-b').isVisible()).toBe(true)
    await page.click('#town-1 summary')
    expect(await page.locator('#town-1 .places a').first().isVisible()).toBe(true)
    await page.goto(`${url}/panels/2026-11-2/`)
    expect(await page.locator('#say').isVisible()).toBe(false)
    expect(await page.locator('.txt').textContent()).toContain('浏河口')
    await page.click('.tools a')
    expect(await page.locator('#poster img').isVisible()).toBe(true)
    await page.click('#poster .close')
    expect(await page.locator('#poster img').isVisible()).toBe(false)
    await page.context().close()
  })

  it('remembers big type and the gallery seen last, on the device alone', async () => {
    const page = await open('/q/001-2611-2/', { viewport: { width: 360, height: 740 } })
    await page.click('.to-b')
    await page.goto(`${url}/`)
    expect(await page.locator('html.big').count()).toBe(1)
    expect(await page.locator('.mine').textContent()).toContain('TC-001')
    expect(await page.locator('.mine a').getAttribute('href')).toBe('/galleries/tc-001/')
    expect(await page.context().cookies()).toEqual([])
    await page.click('.to-n')
    await page.reload()
    expect(await page.locator('html.big').count()).toBe(0)
    await page.context().close()
  })

  it('does not move while it loads', async () => {
    for (const path of [
      '/',
      '/panels/2026-11-2/',
      '/galleries/tc-001/',
      '/q/001-2611-2/',
      '/q/001-2611-4/',
      '/galleries/',
    ]) {
      const page = await open(path, { viewport: { width: 360, height: 740 } })
      await page.waitForLoadState('networkidle')
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value
            }).observe({ type: 'layout-shift', buffered: true })
            setTimeout(() => resolve(sum), 100)
          }),
      )
      expect(shift, path).toBeLessThan(0.001)
      await page.context().close()
    }
  })

  const site: ResidentSite = { browser: () => browser, url: () => url, dir: () => dir, open }
  describe('where there is no signal', () => offlineSuite(site))
  describe('near the reader', () => nearMeSuite(site))
  describe('a gallery on the screen', () => postersLargeSuite(site))
})
