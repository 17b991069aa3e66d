import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../../support/browser.ts'
import { aBulletin } from '../../support/bulletins-door.ts'
import type { TestServer } from '../../support/server.ts'

export function bulletinsAtWork(server: () => TestServer): void {
  describe('an editor with bulletins and events', () => {
    let browser: Browser
    let page: Page
    let id: number
    const faults: string[] = []
    const post = async (path: string, data: object) =>
      (await (await page.request.post(`${server().origin}${path}`, { data })).json()).doc as { id: number }

    beforeAll(async () => {
      browser = await launchBrowser()
      const context = await browser.newContext({ viewport: { width: 1600, height: 1000 }, locale: 'zh-CN' })
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      page = await context.newPage()
      page.on('pageerror', (error) => faults.push(error.message))
      const { origin, accounts } = server()
      const editor = accounts.find((a) => a.role === 'editor')
      await page.goto(`${origin}/admin/login`)
      await page.fill('input[name=email]', editor?.email ?? '')
      await page.fill('input[name=password]', editor?.password ?? '')
      await page.click('button[type=submit]')
      await page.waitForSelector('.kp-next, .kp-blank')
      ;({ id } = await post('/api/bulletins', aBulletin()))
    })
    afterAll(() => browser?.close())

    /** The form as somebody meets it who has looked at it: drawn, and listening. */
    const openForm = async () => {
      await page.goto(`${server().origin}/admin/collections/bulletins/${id}`)
      await page.waitForLoadState('networkidle')
    }

    it('reads in words what the rule means while she fills it in, and what does not hold', async () => {
      await openForm()
      const words = page.getByTestId('rule-in-words')
      // On a busy machine the form may take back what was typed before it listened: somebody would type it again.
      const timesSaid = async (times: string) => {
        await page.locator('#field-recurrence__times').fill(times)
        return words.textContent()
      }
      await expect.poll(() => words.textContent()).toContain('每周三 16:30，到 2026-12-30，共 5 次')
      await expect.poll(() => timesSaid('9')).toContain('重复 9 次要到 2027-01-27，公告只到 2026-12-31')
      await words.getByRole('button', { name: '去改' }).click()
      await expect.poll(() => page.evaluate(() => document.activeElement?.closest('#field-until') !== null)).toBe(true)
      await expect.poll(() => timesSaid('3')).toContain('共 3 次：2026年12月2日、12月9日、12月16日')
    })

    it('copies for WeChat by one act: rich text without class, script or style sheet, and plain text beside it', async () => {
      await openForm()
      await page.getByRole('button', { name: '复制到公众号' }).click()
      const said = () => page.getByTestId('copy-for-wechat').textContent()
      await expect.poll(said, { timeout: 10_000 }).toContain('已复制，到公众号后台粘贴')
      const [html, text] = await page.evaluate(async () => {
        const [item] = await navigator.clipboard.read()
        const read = async (type: string) => (await (await item?.getType(type))?.text()) ?? ''
        return [await read('text/html'), await read('text/plain')]
      })
      expect(html).toContain('background-color')
      expect(html).toContain('周三实验课')
      expect(html).not.toMatch(/class=|<script|<style|<link/)
      expect(text).toContain('每周三放学以后做一个实验。')
    })

    it('copies from a page of its own where the browser lends no clipboard', async () => {
      await page.goto(`${server().origin}/wechat/bulletins/${id}`)
      await page.getByRole('button', { name: '全选并复制' }).click()
      await expect.poll(() => page.locator('#said').textContent()).toContain('已复制')
      const text = await page.evaluate(() => navigator.clipboard.readText())
      expect(text).toContain('周三实验课')
      expect(text).not.toContain('下载压缩包')
    })

    it('gives the same event once more by one act, and stands before the new draft', async () => {
      await openForm()
      await page.getByTestId('once-more').getByRole('button', { name: '一周后' }).click()
      await page.waitForURL((url) => /bulletins\/\d+$/.test(url.pathname) && !url.pathname.endsWith(`/${id}`))
      await expect.poll(() => page.getByTestId('rule-in-words').textContent()).toContain('2026年12月9日')
    })

    it('takes the table for the platform from the list', async () => {
      await page.goto(`${server().origin}/admin/collections/bulletins`)
      const waiting = page.waitForEvent('download')
      await page.getByRole('link', { name: /^导出活动表/ }).click()
      expect((await waiting).suggestedFilename()).toBe('活动表.xlsx')
    })

    it('met no fault on any page', () => {
      expect(faults).toEqual([])
    })
  })
}
