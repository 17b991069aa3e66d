import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../../support/browser.ts'
import type { Account, TestServer } from '../../support/server.ts'

const MONTH = '2026-11'

/** The days after the fifth: who is late, reminded in one act; a wrinkled sheet, printed again in two. */
export function coverageAtWork(server: () => TestServer): void {
  describe('the days after the fifth', () => {
    let browser: Browser
    let page: Page
    const faults: string[] = []
    const cookieOf = (role: Account['role']) => server().signIn(server().accounts.find((one) => one.role === role))
    const send = async (path: string, body: Record<string, string>, role: Account['role']) => {
      const headers = { cookie: await cookieOf(role) }
      const how = { method: 'POST', headers, body: new URLSearchParams(body), redirect: 'manual' as const }
      return (await fetch(server().origin + path, how)).status
    }
    const docsOf = async (collection: string) => {
      const answer = await page.request.get(`${server().origin}/api/${collection}?limit=50&depth=0`)
      return ((await answer.json()) as { docs: Record<string, unknown>[] }).docs
    }

    beforeAll(async () => {
      browser = await launchBrowser()
      const context = await browser.newContext({ viewport: { width: 1600, height: 1000 }, locale: 'zh-CN' })
      const [name = '', value = ''] = (await cookieOf('editor')).split('=')
      await context.addCookies([{ name, value, url: server().origin }])
      page = await context.newPage()
      page.on('pageerror', (error) => faults.push(error.message))
      const [keeper] = await docsOf('keepers')
      expect(await send('/posting/links', { keeper: String(keeper?.id), act: 'a'.repeat(32) }, 'editor')).toBe(200)
      for (const shop of await docsOf('print-shops'))
        await send(`/print/${MONTH}/receipts`, { file: 'all', shop: String(shop.slug), state: 'delivered' }, 'admin')
    })
    afterAll(() => browser?.close())

    it('every red has its reason on focus, n leads from one to the next, and the year is one Tab stop', async () => {
      await page.goto(`${server().origin}/admin/coverage?month=${MONTH}`)
      await page.waitForSelector('.kp-mx')
      expect(await page.locator('.kp-coverage .title .red').textContent()).toBe('缺 5 座')
      expect(await page.locator('.kp-mx td[tabindex="0"]').count()).toBe(1)
      await page.keyboard.press('n')
      const first = await page.locator('.kp-mx td:focus').evaluate((cell) => cell.closest('tr')?.dataset.code)
      expect(first).toBe('TC-001')
      expect(await page.locator('.kp-tip').textContent()).toContain('还没有照片')
      await page.keyboard.press('ArrowDown')
      expect(await page.locator('.kp-mx td:focus').evaluate((cell) => cell.closest('tr')?.dataset.code)).toBe('TC-002')
      await page.keyboard.press('n')
      expect(await page.locator('.kp-mx td:focus').getAttribute('data-late')).toBe('')
      // Under repair is not red.
      expect(await page.locator('tr[data-code="TC-029"] td[data-late]').count()).toBe(0)
    })

    it('filters change the title and the totals, and stand in the address', async () => {
      const shop = page.locator('.filters select[name=shop]')
      await shop.selectOption({ label: '浏河彩印' })
      await page.waitForURL(/shop=/)
      await expect.poll(() => page.locator('.kp-coverage .title').textContent()).toContain('浏河彩印')
      expect(await page.locator('.kp-coverage .title .red').textContent()).toBe('缺 1 座')
      expect(await page.locator('.kp-mx tbody tr').count()).toBe(2)
    })

    it('reminds all who are late in one act', async () => {
      await page.goto(`${server().origin}/admin/coverage?month=${MONTH}`)
      await page.waitForSelector('.kp-late .kp-act')
      await page.click('.kp-late .kp-act')
      await page.waitForSelector('.kp-late .remind[role=status]')
      const reminders = await docsOf('reminders')
      expect(reminders.flatMap(({ galleries }) => galleries as string[]).sort()).toHaveLength(5)
      expect(await page.locator('.kp-late pre').first().textContent()).toContain('还没有照片')
      await expect.poll(() => page.locator('.kp-late').textContent()).toContain('提醒过 今天')
    })

    it('prints a wrinkled sheet again in two acts', async () => {
      const { origin } = server()
      const headers = { cookie: await cookieOf('admin') }
      const sheets = await (await fetch(`${origin}/print?edition=${MONTH}`, { headers })).text()
      const file = /id="(TC-001_[^"]+\.pdf)"/.exec(sheets)?.[1] ?? ''
      expect(await send(`/print/${MONTH}/receipts`, { file, state: 'problem', note: '起皱' }, 'print-shop')).toBe(303)
      await page.goto(`${origin}/admin/printing?edition=${MONTH}`)
      await page.locator('.reprint summary', { hasText: '起皱' }).click()
      await page.locator('.reprint[open] .kp-act').click()
      await page.waitForSelector('#reprints .rows li')
      expect(await page.locator('#reprints .rows').textContent()).toContain('起皱（责任：制作单位）')
      const jobs = (await docsOf('print-jobs')).filter(({ kind }) => kind === 'reprint')
      expect(jobs).toEqual([expect.objectContaining({ summary: file, atFault: 'shop' })])
      expect(faults).toEqual([])
    })
  })
}
