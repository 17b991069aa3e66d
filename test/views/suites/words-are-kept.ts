import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../../support/browser.ts'
import type { Account, TestServer } from '../../support/server.ts'

const READ_MS = 60_000
const TITLE = '#field-title__zh'
const SUBTITLE = '#field-subtitle__zh'

export function wordsAreKept(server: () => TestServer): void {
  describe('what somebody typed is not lost', () => {
    let browser: Browser
    const contexts: BrowserContext[] = []
    beforeAll(async () => {
      browser = await launchBrowser()
    })
    afterAll(() => browser?.close())

    /** A browser of one's own, signed in. */
    async function enter(role: Account['role']): Promise<{ page: Page; context: BrowserContext; email: string }> {
      const account = server().accounts.find((one) => one.role === role)
      const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1440, height: 900 } })
      contexts.push(context)
      await signIn(context, account)
      return { page: await context.newPage(), context, email: account?.email ?? '' }
    }
    const signIn = (context: BrowserContext, account: Account | undefined) =>
      context.request.post(`${server().origin}/api/users/login`, {
        data: { email: account?.email, password: account?.password },
      })
    const said = (page: Page) => page.locator('.kp-unsaved')
    /** A panel that no other suite looks at: a copy of one that can be drawn. */
    async function ownPanel(context: BrowserContext): Promise<string> {
      const { origin } = server()
      const list = await context.request.get(`${origin}/api/editions?depth=0&where[month][equals]=2026-11`)
      const { docs } = (await list.json()) as { docs: { panels: number[] }[] }
      const copy = await context.request.post(`${origin}/api/panels/${docs[0]?.panels[0]}/duplicate`, { data: {} })
      return String(((await copy.json()) as { doc: { id: number } }).doc.id)
    }
    const stored = async (context: BrowserContext, path: string) =>
      (await (await context.request.get(`${server().origin}/api/${path}?draft=true&depth=0`)).json()) as {
        title: { zh: string }
        subtitle?: { zh?: string }
      }
    const subtitle = async (context: BrowserContext, id: string) => (await stored(context, `panels/${id}`)).subtitle?.zh
    const open = async (page: Page, id: string) => {
      await page.goto(`${server().origin}/admin/collections/panels/${id}`)
      await page.locator('.kp-prev .sheet img').waitFor({ timeout: READ_MS })
    }
    const leave = async () => {
      for (const context of contexts.splice(0)) await context.close()
    }

    it('when a login ends while she types in a panel: it is said at once, and saved by itself after signing in again', async () => {
      const { page, context } = await enter('editor')
      const id = await ownPanel(context)
      await open(page, id)
      await page.fill(SUBTITLE, '登录还在')
      await expect.poll(() => subtitle(context, id)).toBe('登录还在')
      expect(await said(page).count()).toBe(0)
      const cookies = await context.cookies()
      await context.clearCookies()
      await page.fill(SUBTITLE, '登录断了也要留着')
      await said(page).getByText('登录已经过期，刚才写的还没有保存').waitFor({ timeout: READ_MS })
      expect(await said(page).locator('a').getAttribute('href')).toBe('/admin/login')
      await page.locator(SUBTITLE).pressSequentially('，还在写')
      await context.addCookies(cookies)
      await expect.poll(() => subtitle(context, id)).toBe('登录断了也要留着，还在写')
      await said(page).waitFor({ state: 'detached', timeout: READ_MS })
      expect(await page.inputValue(SUBTITLE)).toBe('登录断了也要留着，还在写')
      await leave()
    })

    it('a form that did not hear of its own save is not refused as somebody else’s', async () => {
      const { page, context } = await enter('editor')
      const id = await ownPanel(context)
      await open(page, id)
      // What Payload asks after a save, to bring the form up to date.
      await page.route('**/admin/collections/panels/*', (route) =>
        route.request().method() === 'POST' ? route.abort() : route.continue(),
      )
      await page.fill(SUBTITLE, '先写的')
      await expect.poll(() => subtitle(context, id)).toBe('先写的')
      await page.fill(SUBTITLE, '先写的，后写的')
      await expect.poll(() => subtitle(context, id)).toBe('先写的，后写的')
      expect(await said(page).count()).toBe(0)
      await leave()
    })

    it('in a form that is saved by a button it stays too, and one press after signing in saves it', async () => {
      const { page, context } = await enter('editor')
      const list = await context.request.get(`${server().origin}/api/bulletins?draft=true&depth=0&limit=1&sort=-id`)
      const id = String(((await list.json()) as { docs: { id: number }[] }).docs[0]?.id)
      await page.goto(`${server().origin}/admin/collections/bulletins/${id}`)
      await page.waitForSelector(TITLE)
      const before = (await stored(context, `bulletins/${id}`)).title.zh
      const cookies = await context.cookies()
      await context.clearCookies()
      await page.fill(TITLE, '改好的公告题目')
      await page.click('#action-save-draft')
      await said(page).getByText('登录已经过期').waitFor({ timeout: READ_MS })
      await context.addCookies(cookies)
      await said(page).getByText('已经重新登录').waitFor({ timeout: READ_MS })
      expect(await page.inputValue(TITLE)).toBe('改好的公告题目')
      expect((await stored(context, `bulletins/${id}`)).title.zh).toBe(before)
      await page.click('#action-save-draft')
      await expect.poll(async () => (await stored(context, `bulletins/${id}`)).title.zh).toBe('改好的公告题目')
      await leave()
    })

    it('the second editor of a panel sees whose it is; who is taken over is told by whom and copies what was not saved', async () => {
      const [first, second] = [await enter('editor'), await enter('admin')]
      const id = await ownPanel(first.context)
      await open(first.page, id)
      await first.page.fill(SUBTITLE, '甲写的')
      await expect.poll(() => subtitle(first.context, id)).toBe('甲写的')
      await second.page.goto(`${server().origin}/admin/collections/panels/${id}`)
      await second.page.getByText(`${first.email} 当前正在编辑此文档`).waitFor({ timeout: READ_MS })
      await first.page.fill(SUBTITLE, '甲写的，接着写')
      await expect.poll(() => subtitle(first.context, id)).toBe('甲写的，接着写')
      await second.page.getByRole('button', { name: '接管' }).click()
      await expect.poll(() => second.page.inputValue(SUBTITLE)).toBe('甲写的，接着写')
      await second.page.fill('#field-title__en', 'By the second')
      await first.page.fill(SUBTITLE, '甲还没存上的')
      await said(first.page)
        .getByText(/正在改这一份.*没有保存/)
        .waitFor({ timeout: READ_MS })
      await first.page.getByRole('button', { name: '只读查看' }).click()
      await expect.poll(() => said(first.page).locator('textarea').inputValue()).toContain('甲还没存上的')
      expect(await subtitle(second.context, id)).toBe('甲写的，接着写')
      await leave()
    })

    it('two who opened a panel before either typed do not write over one another', async () => {
      const [first, second] = [await enter('editor'), await enter('admin')]
      const id = await ownPanel(first.context)
      await open(first.page, id)
      await open(second.page, id)
      await first.page.fill(SUBTITLE, '甲先写')
      await expect.poll(() => subtitle(first.context, id)).toBe('甲先写')
      await second.page.fill('#field-title__en', 'Of the second one')
      await said(second.page)
        .getByText(/没有保存/)
        .waitFor({ timeout: READ_MS })
      expect(await said(second.page).locator('textarea').inputValue()).toContain('Of the second one')
      expect(await second.page.inputValue('#field-title__en')).toBe('Of the second one')
      expect(await subtitle(first.context, id)).toBe('甲先写')
      await leave()
    })
  })
}
