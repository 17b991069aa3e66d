import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../../support/browser.ts'
import type { TestServer } from '../../support/server.ts'
import { signOverHttp } from '../../support/sign-http.ts'

/** Snapshot and site of the small demo on a busy machine. */
const REBUILD_MS = 180_000

export function editorAtWork(server: () => TestServer): void {
  describe('an editor at work', () => {
    let browser: Browser
    let page: Page
    const faults: string[] = []

    beforeAll(async () => {
      browser = await launchBrowser()
      page = await browser.newPage({ viewport: { width: 1600, height: 1000 }, locale: 'zh-CN' })
      page.on('pageerror', (error) => faults.push(error.message))
    })
    afterAll(() => browser?.close())

    it('signs in and finds this month’s posters and the one next step', async () => {
      const { origin, accounts } = server()
      const editor = accounts.find((a) => a.role === 'editor')
      await page.goto(`${origin}/admin/login`)
      await page.fill('input[name=email]', editor?.email ?? '')
      await page.fill('input[name=password]', editor?.password ?? '')
      await page.click('button[type=submit]')
      await page.waitForSelector('.kp-next, .kp-blank')
      const { docs } = (await (
        await page.request.get(`${origin}/api/editions?depth=0&sort=-month&limit=1`)
      ).json()) as {
        docs: { month: string; panels: number[] }[]
      }
      await page.goto(`${origin}/admin?edition=${docs[0]?.month}`)
      await page.waitForSelector('.kp-wall article')
      expect(await page.locator('.kp-wall article').count()).toBe(docs[0]?.panels.length)
      const poster = page.locator('.kp-poster img').first()
      await poster.scrollIntoViewIfNeeded()
      await expect
        .poll(() => poster.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth > 0), {
          timeout: 30_000,
        })
        .toBe(true)
      expect(await page.locator('.kp-next .kp-act').count()).toBe(1)
    })

    it('types a title, sees the poster change, publishes, and the site follows by itself', async () => {
      const { origin } = server()
      const { docs } = (await (
        await page.request.get(`${origin}/api/panels?depth=0&limit=1&where[layout][equals]=lead-picture`)
      ).json()) as { docs: { id: number; place: string }[] }
      await page.goto(`${origin}/admin/collections/panels/${docs[0]?.id}`)
      const picture = page.locator('.kp-prev .sheet img')
      await picture.waitFor({ timeout: 60_000 })
      const before = await picture.getAttribute('src')
      await page.fill('#field-title__zh', '江上|新来的邻居')
      await expect.poll(() => picture.getAttribute('src'), { timeout: 30_000 }).not.toBe(before)

      // What she typed is kept as a draft by itself; three others sign it.
      await expect
        .poll(async () => (await page.request.get(`${origin}/api/panels/${docs[0]?.id}?draft=true&depth=0`)).text(), {
          timeout: 30_000,
        })
        .toContain('江上|新来的邻居')
      await signOverHttp(server(), docs[0]?.id ?? 0)
      await page.click('#action-save')
      const [, edition, no] = /^(\S+) 第 (\d+) 版$/.exec(docs[0]?.place ?? '') ?? []
      const address = `${origin}/panels/${edition}-${no}/`
      await expect
        .poll(async () => (await page.request.get(address)).text(), { timeout: REBUILD_MS, interval: 1_000 })
        .toContain('江上新来的邻居')
      expect(faults).toEqual([])
    })

    it('a picture in a form has the name that it was uploaded under', async () => {
      const { origin } = server()
      const { docs } = (await (
        await page.request.get(`${origin}/api/panels?depth=1&limit=1&where[layout][equals]=lead-picture`)
      ).json()) as { docs: { id: number; picture: { originalName: string; filename: string; url: string } }[] }
      const [panel] = docs
      // What is stored, and what everybody else reads, is the hash.
      expect(panel?.picture.filename).toMatch(/^[0-9a-f]{64}\./)
      await page.goto(`${origin}/admin/collections/panels/${panel?.id}`)
      const name = page.locator('#field-picture .upload-relationship-details__filename a')
      await name.waitFor()
      expect(await name.textContent()).toBe(panel?.picture.originalName)
      const file = await page.request.get(new URL((await name.getAttribute('href')) ?? '', origin).href)
      expect(file.status()).toBe(200)
    })

    it('a text that is too long leads from the poster to its field', async () => {
      const text = page.locator('[data-field-path="body.zh"] [contenteditable=true]')
      await text.click()
      await page.keyboard.insertText('江豚在水里换气，一分钟一次。'.repeat(120))
      const mark = page.locator('.kp-prev .zone.block').first()
      await mark.waitFor({ timeout: 30_000 })
      await page.locator('#field-title__zh').focus()
      await mark.click()
      await expect
        .poll(() =>
          page.evaluate(() => document.activeElement?.closest('[data-field-path]')?.getAttribute('data-field-path')),
        )
        .toBe('body.zh')
    })
  })
}
