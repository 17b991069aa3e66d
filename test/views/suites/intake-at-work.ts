import { readFileSync } from 'node:fs'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drawing, makeDocx, p, r } from '../../intake/articles/make-docx.ts'
import { tableOf } from '../../intake/gallery-tables.ts'
import { barriersOf } from '../../support/axe.ts'
import { launchBrowser } from '../../support/browser.ts'
import { dropFiles } from '../../support/drop-files.ts'
import type { Account, TestServer } from '../../support/server.ts'

const READ_MS = 60_000

export function intakeAtWork(server: () => TestServer): void {
  describe('an editor brings things in', () => {
    let browser: Browser
    let context: BrowserContext
    let page: Page
    let acts = 0
    const faults: string[] = []

    const signIn = async (role: Account['role']) => {
      const { origin, accounts, signIn: enter } = server()
      const [name = '', value = ''] = (await enter(accounts.find((one) => one.role === role))).split('=')
      await context.addCookies([{ name, value, url: origin }])
    }
    /** One thing that the editor does with her hand. */
    const act = async (what: () => Promise<unknown>) => {
      acts += 1
      await what()
    }
    const drop = (files: { name: string; bytes: Buffer }[]) => dropFiles(page, files)
    const item = (name: string) => page.locator('.kp-item', { has: page.locator('.what b', { hasText: name }) })
    const articles = async () =>
      (
        (await (await page.request.get(`${server().origin}/api/articles?limit=0&depth=0`)).json()) as {
          totalDocs: number
        }
      ).totalDocs

    beforeAll(async () => {
      browser = await launchBrowser()
      context = await browser.newContext({ viewport: { width: 1600, height: 1000 }, locale: 'zh-CN', bypassCSP: true })
      page = await context.newPage()
      page.on('pageerror', (error) => faults.push(error.message))
      await signIn('editor')
    })
    afterAll(() => browser?.close())

    it('two acts: files are dropped, a draft is opened; it holds the text and the picture, and what was left out was said', async () => {
      const photo = await sharp({ create: { width: 64, height: 48, channels: 3, background: '#7a5cff' } })
        .jpeg()
        .toBuffer()
      const docx = await makeDocx(
        [
          p(r('水杉的年轮'), '1'),
          p(r('一年一圈。', '<w:b/>')),
          p(r('划掉的话', '<w:strike/>')),
          p(drawing('i1', '年轮')),
        ].join(''),
        { relations: { i1: 'media/1.jpg' }, files: { 'word/media/1.jpg': photo } },
      )
      await page.goto(`${server().origin}/admin`)
      await page.click('.kp-nav a[href="/admin/intake/articles"]')
      await page.waitForSelector('.kp-drop')
      acts = 0
      await act(() =>
        drop([
          { name: '水杉.docx', bytes: docx },
          { name: '银杏.txt', bytes: Buffer.from('银杏的叶子\n\n秋天变黄。') },
          { name: '旧稿.docx', bytes: Buffer.from('{\\rtf1 hello}') },
        ]),
      )
      const draft = item('水杉.docx').locator('.articles a')
      await draft.waitFor({ timeout: READ_MS })
      await item('银杏.txt').locator('.articles a').waitFor({ timeout: READ_MS })
      await expect.poll(() => page.locator('h1').textContent()).toBe('收好了 2 篇草稿，1 个没有收下')
      expect(await item('水杉.docx').textContent()).toContain('删除线没有带过来')
      expect(await item('旧稿.docx').textContent()).toContain('这是 RTF 文件')
      expect(await item('旧稿.docx').textContent()).toContain('请用 Word 打开后另存为 .docx')
      expect(await barriersOf(page, '.kp')).toEqual([])
      await act(() => draft.click())
      const text = page.locator('[data-field-path="body.zh"] [contenteditable=true]')
      await text.waitFor({ timeout: READ_MS })
      await expect.poll(() => text.locator('strong').textContent()).toBe('一年一圈。')
      expect(await page.inputValue('#field-title__zh')).toBe('水杉的年轮')
      await expect
        .poll(() => page.locator('#field-pictures .upload-relationship-details__filename').textContent())
        .toBe('水杉 图 1.jpg')
      expect(acts).toBe(2)
      expect(faults).toEqual([])
    })

    it('a login that has ended is said in words; the file stays in the list and is sent again with one press', async () => {
      await page.goto(`${server().origin}/admin/intake/articles`)
      await page.waitForSelector('.kp-drop')
      const before = await articles()
      await context.clearCookies()
      await drop([{ name: '小雪.txt', bytes: Buffer.from('小雪的雨\n\n雨变成雪。') }])
      await item('小雪.txt').getByText('登录已经过期').waitFor({ timeout: READ_MS })
      await signIn('editor')
      expect(await articles()).toBe(before)
      // Twice in one breath is one press.
      await item('小雪.txt').getByRole('button', { name: '重新传' }).dblclick()
      await item('小雪.txt').locator('.articles a').waitFor({ timeout: READ_MS })
      await expect.poll(articles).toBe(before + 1)
    })

    it('the same file is known again, and its article is one click away', async () => {
      const before = await articles()
      await drop([{ name: '又一份.txt', bytes: Buffer.from('小雪的雨\n\n雨变成雪。') }])
      await item('又一份.txt').getByText('收过了').waitFor({ timeout: READ_MS })
      expect(await item('又一份.txt').locator('.articles a').textContent()).toBe('小雪的雨')
      expect(await articles()).toBe(before)
      await item('又一份.txt').getByText('再收一次').click()
      await item('又一份.txt').getByText('存成草稿').waitFor({ timeout: READ_MS })
      expect(await articles()).toBe(before + 1)
    })

    it('the original is there to download', async () => {
      await page.reload()
      await page.waitForSelector('.kp-recent')
      const link = page.locator('.kp-recent a', { hasText: '小雪.txt' })
      const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
      expect(download.suggestedFilename()).toBe('小雪.txt')
      expect(readFileSync(await download.path(), 'utf8')).toBe('小雪的雨\n\n雨变成雪。')
    })

    it('two acts: a table is chosen, seen row by row, and written; twice on the button writes once', async () => {
      const { origin } = server()
      const code = 'TC-987'
      const register = async () =>
        (await (await page.request.get(`${origin}/api/galleries?limit=0&depth=0&sort=code`)).json()) as {
          docs: { code: string; address: { zh: string }; viewingDistanceM: number }[]
        }
      const { docs } = await register()
      const [first] = docs
      const table = await tableOf({
        名录: [
          ['编号', '名称', '镇', '社区', '地址', '纬度', '经度', '画框', '制作单位', '状态', '观看距离'],
          [code, '试验画廊', '浏河镇', '紫薇社区', '紫薇路 9 号', 31.5, 121.25, 'A3', '娄江图文', '已撤除', 2],
          [first?.code ?? '', null, null, null, null, null, null, null, null, null, 1.8],
          ['TC-986', '坏行', '浏河镇', '紫薇社区', '路', 31.5, 121.25, '60*90', '娄江图文', null, null],
        ],
      })
      await page.goto(`${origin}/admin/intake/galleries`)
      await page.waitForSelector('.kp-drop')
      acts = 0
      await act(() => drop([{ name: '名录.xlsx', bytes: table }]))
      const rows = page.locator('.kp-plan tbody tr')
      await rows.first().waitFor({ timeout: READ_MS })
      expect(await page.locator('h1').textContent()).toBe('还没有写入任何一行')
      expect(
        await rows.evaluateAll((all) =>
          all.map((one) => `${one.className} ${one.querySelector('.code')?.textContent}`),
        ),
      ).toEqual(['refuse TC-986', `create ${code}`, `change ${first?.code}`])
      expect(await rows.nth(0).textContent()).toContain('已有的画幅')
      expect(await rows.nth(2).locator('del').textContent()).toBe(String(first?.viewingDistanceM))
      expect(await rows.nth(2).locator('ins').textContent()).toBe('1.8')
      expect((await register()).docs).toEqual(docs)
      expect(await barriersOf(page, '.kp')).toEqual([])
      await act(() => page.getByText('写入 2 行').dblclick())
      await page.getByText('写好了：新增 1 座，更改 1 座').waitFor({ timeout: READ_MS })
      expect((await register()).docs).toHaveLength(docs.length + 1)
      expect(acts).toBe(2)
      await drop([{ name: '名录.xlsx', bytes: table }])
      await page.getByText('1 行都要改过才能写').waitFor({ timeout: READ_MS })
      expect(await page.locator('.kp-bar').count()).toBe(0)
    })

    it('the exported register, dropped again, has nothing to write', async () => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByText('导出现在的名录').click()])
      expect(download.suggestedFilename()).toMatch(/^画廊名录_\d{4}-\d\d-\d\d\.xlsx$/)
      await drop([{ name: '名录.xlsx', bytes: readFileSync(await download.path()) }])
      await page.getByText('和名录一样，不用写').waitFor({ timeout: READ_MS })
      expect(faults).toEqual([])
    })

    it('a reviewer finds no way in', async () => {
      const { origin } = server()
      await context.clearCookies()
      await signIn('reviewer')
      await page.goto(`${origin}/admin`)
      await page.waitForSelector('.kp-nav')
      expect(await page.locator('.kp-nav a[href^="/admin/intake"]').count()).toBe(0)
      for (const screen of ['articles', 'galleries']) {
        await page.goto(`${origin}/admin/intake/${screen}`)
        await page.getByText('导入由编辑和管理员做').waitFor()
        expect(await page.locator('.kp-drop').count()).toBe(0)
      }
    })
  })
}
