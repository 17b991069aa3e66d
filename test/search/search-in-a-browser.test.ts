import { mkdirSync, mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express, { type Express } from 'express'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { searchRelease } from '../../cms/server/release/search-release.ts'
import { serveRelease } from '../../cms/server/release/serve-release.ts'
import { siteHeaders } from '../../cms/server/security-headers.ts'
import { launchBrowser } from '../support/browser.ts'
import { listen } from '../support/listen.ts'
import { openTestSite, type TestSite } from '../support/site.ts'
import { axeFindings, sidewaysBy } from '../support/walk.ts'

/** Bulletins enough for a second page of hits. */
const NOTICES = 14

describe('the search page', () => {
  let browser: Browser
  /** Our own server, which answers by itself; and one that only has files. */
  let [ours, files] = ['', '']
  const ends: (() => Promise<void>)[] = []
  const errors: string[] = []

  beforeAll(async () => {
    const site: TestSite = openTestSite()
    const report = await site.build((snapshot) => {
      const first = snapshot.bulletins[0]
      if (!first) return
      // So long that search keeps them in a file of their own: the pages share them.
      const said = {
        full: `${'长江江豚科学考察的一份报告，'.repeat(60)}深水观测站.`,
        short: '深水',
        url: 'https://www.moa.gov.cn/',
      }
      for (const panel of snapshot.panels) panel.sources = [said]
      for (let i = 1; i <= NOTICES; i += 1) {
        const day = `2026-11-${String(i).padStart(2, '0')}`
        const text = `第 ${i} 号通知：<b>停水</b>两小时，请提前存水。`
        snapshot.bulletins.push({
          ...first,
          id: `water-${i}`,
          slug: `tingshui-${i}`,
          title: { zh: `停水通知|第 ${i} 号` },
          body: { zh: [{ kind: 'paragraph', runs: [{ text }] }] },
          from: day,
          until: day,
          kind: 'notice',
          occurrences: [],
          enReady: false,
        })
      }
    })
    expect(report.problems.filter(({ level }) => level === 'error')).toEqual([])
    const dataDir = mkdtempSync(join(tmpdir(), 'search-'))
    mkdirSync(join(dataDir, 'releases'))
    symlinkSync(site.workDir, join(dataDir, 'releases', 'current'))
    ours = await serve(express().use(siteHeaders()).get(['/search/', '/en/search/'], searchRelease(dataDir)), dataDir)
    files = await serve(express().use(siteHeaders()), dataDir)
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    for (const end of ends) await end()
  })

  async function serve(app: Express, dataDir: string): Promise<string> {
    const { origin, close } = await listen(app.use(serveRelease(dataDir)))
    ends.push(close)
    return origin
  }

  async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await (await browser.newContext(options)).newPage()
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(`${address}: ${message.text()}`)
    })
    page.on('pageerror', (error) => errors.push(`${address}: ${error.message}`))
    await page.goto(address)
    return page
  }
  const hitsOf = (page: Page) =>
    page.locator('.hits > li').evaluateAll((hits) =>
      hits.map((hit) => ({
        title: hit.querySelector('h3')?.textContent,
        marks: hit.querySelectorAll('mark').length,
      })),
    )
  const answered = async (page: Page) => {
    await page.waitForSelector('#answer:not([aria-busy]) .sh p[role=status]')
    return page.locator('#answer').innerHTML()
  }

  it.each([
    '/search/?q=江豚',
    '/search/?q=江豚&kind=panel',
    '/search/?q=停水',
    '/search/?q=停水&page=2',
    '/search/?q=停水&month=2026-11&town=城厢镇',
    '/search/?q=tingshui',
    '/search/?q=這裡沒有的話',
    '/search/?q=<b>停水',
    '/en/search/?q=river',
  ])('says the same with and without scripts: %s', async (path) => {
    const plain = await open(ours + path, { javaScriptEnabled: false })
    const scripted = await open(files + path)
    expect(await answered(scripted)).toBe(await plain.locator('#answer').innerHTML())
    expect(await scripted.title()).toBe(await plain.title())
    await plain.context().close()
    await scripted.context().close()
  })

  it('shows a marked hit that is what was asked, from traditional and full-width letters too', async () => {
    const page = await open(`${ours}/search/?q=江豚`)
    const marks = await page.locator('.hits mark').allTextContents()
    expect(marks.length).toBeGreaterThan(0)
    expect(new Set(marks)).toEqual(new Set(['江豚']))
    const count = await page.locator('.hits > li').count()
    for (const other of ['江　豚', 'JIANGTUN', 'jiāng tún', "jiang'tun", '江豚']) {
      await page.goto(`${files}/search/?q=${encodeURIComponent(other)}`)
      await answered(page)
      expect(await page.locator('.hits mark').first().textContent(), other).toBe('江豚')
    }
    await page.goto(`${files}/search/?q=會思考的機器`)
    await answered(page)
    expect(await page.locator('.hits mark').first().textContent()).toBe('会思考的机器')
    expect(count).toBeGreaterThan(1)
  })

  it('shows what is found before the texts are there in which the snippets stand', async () => {
    const page = await open(`${files}/search/`)
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route('**/pieces/*.txt', (route) => held.then(() => route.continue()))
    await page.fill('#answer input[type=search]', '深水观测站')
    await page.keyboard.press('Enter')
    await page.waitForSelector('#answer[aria-busy] .hits h3')
    const early = await hitsOf(page)
    expect(early.length).toBeGreaterThan(1)
    expect(early.map(({ marks }) => marks)).toEqual(early.map(() => 0))
    const last = page.locator('.hits h3 a').last()
    const link = await last.elementHandle()
    release()
    await answered(page)
    expect(await hitsOf(page)).toEqual(early.map((hit) => ({ ...hit, marks: 1 })))
    // Nothing but the snippets is new: what somebody has begun to touch stays.
    expect(await link?.evaluate((one) => one.isConnected)).toBe(true)
  })

  it('leads into the folder that the site lies in, also when its snippets come later', async () => {
    const page = await (await browser.newContext()).newPage()
    const html = await (await fetch(`${files}/search/`)).text()
    const body = html.replace('data-index="/assets/', 'data-index="/preview/assets/')
    await page.route('**/search/', (route) => route.fulfill({ body, contentType: 'text/html' }))
    await page.route('**/preview/**', async (route) => {
      const { pathname } = new URL(route.request().url())
      await route.fulfill({ response: await route.fetch({ url: files + pathname.replace('/preview', '') }) })
    })
    await page.goto(`${files}/search/`)
    await page.fill('#answer input[type=search]', '深水观测站')
    await page.keyboard.press('Enter')
    await page.waitForSelector('#answer:not([aria-busy]) .hits mark')
    const links = await page.locator('.hits h3 a').evaluateAll((all) => all.map((one) => one.getAttribute('href')))
    expect(links.length).toBeGreaterThan(1)
    for (const link of links) expect(link).toMatch(/^\/preview\/(?!preview)/)
  })

  it('costs the reader a snippet when one file does not come, not the answer', async () => {
    const page = await open(`${files}/search/`)
    await page.route('**/pieces/*.txt', (route) => route.abort())
    await page.fill('#answer input[type=search]', '深水观测站')
    await page.keyboard.press('Enter')
    await answered(page)
    const found = await hitsOf(page)
    expect(found.length).toBeGreaterThan(1)
    expect(found.every(({ title, marks }) => title && marks === 0)).toBe(true)
  })

  it('lets every hit be reached, page after page, each once', async () => {
    const page = await open(`${files}/search/`)
    await page.fill('#answer input[type=search]', '停水通知')
    await page.keyboard.press('Enter')
    await answered(page)
    const total = Number(await page.locator('.sh p[role=status] b').textContent())
    const seen = new Set<string | null>()
    for (;;) {
      for (const link of await page.locator('.hits h3 a').all()) seen.add(await link.getAttribute('href'))
      const next = page.locator('.turn a[rel=next]')
      if ((await next.count()) === 0) break
      const before = await page.locator('.hits').getAttribute('start')
      await next.click()
      await page.waitForFunction((start) => document.querySelector('.hits')?.getAttribute('start') !== start, before)
    }
    expect(total).toBeGreaterThan(NOTICES)
    expect(seen.size).toBe(total)
    expect(page.url()).toContain('page=2')
    await page.goBack()
    await page.waitForSelector('.hits[start="1"]')
  })

  it('puts titles first and the newest first among them', async () => {
    const page = await open(`${ours}/search/?q=停水通知`)
    const titles = await page.locator('.hits h3').allTextContents()
    expect(titles.slice(0, 3)).toEqual(['停水通知第 14 号', '停水通知第 13 号', '停水通知第 12 号'])
    await page.goto(`${ours}/search/?q=停水通知&page=2`)
    const rest = await page.locator('.hits h3').allTextContents()
    expect(rest.slice(3, 4)).toEqual(['停水通知第 1 号'])
  })

  it('narrows by kind, month, town and theme, and says how many each has', async () => {
    const page = await open(`${files}/search/?q=科普画廊`)
    await answered(page)
    await page.click('.tabs a:has-text("画廊")')
    await page.waitForSelector('.tabs [aria-current]:has-text("画廊")')
    expect(await page.locator('.hits > li').count()).toBe(6)
    await page.click('#answer summary')
    await page.selectOption('select[name=town]', '沙溪镇')
    await page.click('.narrow button')
    await page.waitForSelector('.hits > li:only-child')
    expect(await page.locator('.hits h3').textContent()).toContain('印溪')
    await page.goto(`${files}/search/?q=江豚&theme=会思考的机器`)
    await answered(page)
    for (const line of await page.locator('.hits .s').allTextContents()) expect(line).toContain('二〇二六年十月')
  })

  it('is found from every page, is whole by ear and keyboard, and stays inside a narrow screen', async () => {
    const page = await open(`${ours}/galleries/`, { viewport: { width: 1440, height: 900 } })
    await page.fill('.top .seek input', '江豚')
    await page.click('.top .seek button')
    await page.waitForSelector('.hits > li')
    expect(decodeURIComponent(page.url())).toBe(`${ours}/search/?q=江豚`)
    expect(await axeFindings(page)).toEqual([])
    for (const width of [320, 390])
      for (const path of ['/search/', '/search/?q=停水', '/search/?q=停水&town=城厢镇', '/en/search/?q=the']) {
        const narrow = await open(ours + path, { viewport: { width, height: 800 } })
        expect((await sidewaysBy(narrow)).px, `${path} ${width}`).toBeLessThanOrEqual(0)
        if (width === 390) expect(await axeFindings(narrow), path).toEqual([])
        await narrow.context().close()
      }
    await page.setViewportSize({ width: 390, height: 800 })
    await page.goto(`${ours}/`)
    await page.click('.nav a[href="/search/"]')
    await page.waitForSelector('#answer input[type=search]')
  })

  it('keeps the answer when the type grows, and says so when the network fails', async () => {
    const page = await open(`${ours}/search/?q=江豚`)
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.click('.to-b')
    await page.goto(`${ours}/search/?q=江豚#big`)
    expect(await page.locator('.hits > li').count()).toBeGreaterThan(1)
    expect(asked.filter((address) => address.includes('/assets/search/'))).toEqual([])
    await page.context().setOffline(true)
    await page.fill('#answer input[type=search]', '停水')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.told')
    expect(await page.inputValue('#answer input[type=search]')).toBe('停水')
    await page.context().setOffline(false)
    await page.click('#answer .seek button')
    await page.waitForSelector('.hits > li')
  })

  it('gives nothing that the site’s own policy forbids, and asks no one else', () => {
    // Without a net, asked past the worker or through it.
    const offline = /ERR_(INTERNET_DISCONNECTED|FAILED)$/
    expect(errors.filter((error) => !offline.test(error))).toEqual([])
  })
})
