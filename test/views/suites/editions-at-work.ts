import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../../support/browser.ts'
import type { TestServer } from '../../support/server.ts'
import { signOverHttp } from '../../support/sign-http.ts'

const PACK_MS = 240_000

export function editionsAtWork(server: () => TestServer): void {
  describe('an editor opens editions', () => {
    let browser: Browser
    let page: Page
    let acts = 0
    /** One act of the editor's: a click. Waiting and typing are none. */
    const click = async (selector: string) => {
      acts += 1
      await page.locator(selector).first().click()
    }
    const editionsOf = async (query: string) => {
      const answer = await page.request.get(`${server().origin}/api/editions?draft=true&depth=0&${query}`)
      return ((await answer.json()) as { docs: { month: string; panels: number[]; theme: { zh: string } }[] }).docs
    }

    beforeAll(async () => {
      browser = await launchBrowser()
      page = await browser.newPage({ viewport: { width: 1600, height: 1000 }, locale: 'zh-CN' })
      const { origin, accounts } = server()
      const editor = accounts.find((account) => account.role === 'editor')
      await page.goto(`${origin}/admin/login`)
      await page.fill('input[name=email]', editor?.email ?? '')
      await page.fill('input[name=password]', editor?.password ?? '')
      await page.click('button[type=submit]')
      await page.waitForSelector('.kp-next, .kp-blank')
    })
    afterAll(() => browser?.close())

    it('a new edition takes three acts from this month: open, choose, make', async () => {
      acts = 0
      await page.goto(`${server().origin}/admin`)
      await click('a[href^="/admin/new-edition"]')
      await page.waitForSelector('.kp-choice')
      await click('.kp-choice label:has(b)')
      const theme = await page.locator('.kp-choice label:has(:checked) b').textContent()
      await click('.kp-do .kp-act')
      await page.waitForURL(/\/admin\?edition=/, { timeout: 60_000 })
      expect(acts).toBe(3)
      const month = new URL(page.url()).searchParams.get('edition') ?? ''
      const [edition] = await editionsOf(`where[month][equals]=${month}`)
      expect(edition?.theme.zh).toBe(theme)
      expect(edition?.panels).toHaveLength(4)
      await page.waitForSelector('.kp-release')
      expect(await page.locator('.kp-wall article').count()).toBe(4)
    })

    it('an unfinished one is not published, and each of its panels leads to where it is mended', async () => {
      await page.locator('.kp-release .acts .kp-act').click()
      await page.waitForSelector('.kp-stops li')
      expect(await page.locator('.kp-stops li').count()).toBeGreaterThanOrEqual(4)
      expect(await page.locator('.kp-stops a').first().getAttribute('href')).toMatch(/^\/admin\//)
    })

    it('an emergency takes six acts: open, choose, change, where, send, publish; packages come by themselves', async () => {
      const { origin } = server()
      acts = 0
      await page.goto(`${origin}/admin`)
      await click('a[href="/admin/emergency"]')
      await page.waitForSelector('.kp-choice')
      await click('.kp-choice > button:has-text("台风")')
      await click('.kp-pick label:has(i.red)')
      await page.fill('input[id$="-issued"]', '太仓市气象台 今天8时发布')
      expect(await page.locator('input[id$="-title"]').inputValue()).toBe('台风|红色预警')
      await click('.kp-where label:nth-of-type(2)')
      await click('.kp-do .kp-act')
      await page.waitForURL(/\/admin\/emergency\?edition=/, { timeout: 60_000 })
      const month = new URL(page.url()).searchParams.get('edition') ?? ''
      expect(month).toMatch(/^\d{4}-\d{2}-e1$/)
      expect(await page.locator('.kp-do .kp-act').isDisabled()).toBe(true)
      const [edition] = await editionsOf(`where[month][equals]=${month}`)
      await signOverHttp(server(), edition?.panels[0] ?? 0)
      await page.locator('.kp-do .kp-act:enabled').waitFor({ timeout: 30_000 })
      await click('.kp-do .kp-act:enabled')
      expect(acts).toBe(6)

      const link = page.locator('.kp-links input').first()
      await link.waitFor({ timeout: PACK_MS })
      const address = await link.inputValue()
      const stranger = await fetch(address)
      expect(stranger.status).toBe(200)
      const html = await stranger.text()
      expect(html).toContain(`${month}_1of1_`)
      const zip = /href="([^"]+\.zip)"/.exec(html)?.[1] ?? ''
      const file = await fetch(new URL(zip, address))
      expect(file.status).toBe(200)
      expect(
        Buffer.from(await file.arrayBuffer())
          .subarray(0, 2)
          .toString(),
      ).toBe('PK')
    })

    it('a reviewer sees the same months and has nothing to press', async () => {
      const { origin, accounts } = server()
      const reviewer = accounts.find((account) => account.role === 'reviewer')
      const other = await browser.newPage({ locale: 'zh-CN' })
      await other.goto(`${origin}/admin/login`)
      await other.fill('input[name=email]', reviewer?.email ?? '')
      await other.fill('input[name=password]', reviewer?.password ?? '')
      await other.click('button[type=submit]')
      await other.waitForSelector('.kp-next, .kp-blank')
      await other.goto(`${origin}/admin?edition=2026-11`)
      await other.waitForSelector('.kp-release')
      expect(await other.locator('.kp-release .acts, .kp-lead .open').count()).toBe(0)
      for (const path of ['/admin/new-edition', '/admin/emergency']) {
        await other.goto(origin + path)
        await other.waitForSelector('.kp-blank')
        expect(await other.locator('.kp-choice').count()).toBe(0)
      }
      await other.close()
    })
  })
}
