import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { barriersOf } from '../../support/axe.ts'
import { launchBrowser } from '../../support/browser.ts'
import type { TestServer } from '../../support/server.ts'

/** An edition that no other suite looks at. */
const MONTH = '2031-02'

export function readerAtWork(server: () => TestServer): void {
  describe('a reviewer at the sign-off desk', () => {
    let browser: Browser
    let page: Page
    let editor: Record<string, string>
    let reviewer: Record<string, string>
    let panel: number
    const faults: string[] = []
    /** Presses of the reader since the count was last begun: clicks and keys that are acts; typing is apart. */
    let acts = 0
    const press = async (key: string) => {
      acts += 1
      await page.keyboard.press(key)
    }
    const click = async (name: string) => {
      acts += 1
      await page.getByRole('button', { name, exact: false }).click()
    }

    beforeAll(async () => {
      const { accounts, signIn } = server()
      const headers = async (role: string) => ({
        cookie: await signIn(accounts.find((a) => a.role === role)),
        'content-type': 'application/json',
      })
      ;[editor, reviewer] = [await headers('editor'), await headers('reviewer')]
      panel = await layOut()
      browser = await launchBrowser()
      page = await openPage(1440, 'light')
    })
    afterAll(() => browser?.close())

    const ask = async <T>(method: string, path: string, headers: Record<string, string>, json?: object): Promise<T> => {
      const body = json === undefined ? {} : { body: JSON.stringify(json) }
      const answer = await fetch(server().origin + path, { method, headers, ...body })
      expect(answer.ok, `${method} ${path} ${answer.status}`).toBe(true)
      return (await answer.json()) as T
    }
    /** A new edition with a copy of a panel that is whole. */
    async function layOut(): Promise<number> {
      type Edition = { id: number; panels: number[] } & Record<string, unknown>
      const { docs } = await ask<{ docs: Edition[] }>('GET', '/api/editions?depth=0&sort=-month&limit=1', editor)
      const { id: _, panels, createdAt: __, updatedAt: ___, displayTitle: ____, ...rest } = docs[0] as Edition
      const { doc } = await ask<{ doc: { id: number } }>('POST', `/api/panels/${panels[0]}/duplicate`, editor, {})
      const dates = { from: '2031-02-01T12:00:00.000Z', until: '2031-02-28T12:00:00.000Z' }
      await ask('POST', '/api/editions?draft=true', editor, {
        ...rest,
        ...dates,
        month: MONTH,
        panels: [doc.id],
        _status: 'draft',
      })
      return doc.id
    }
    async function openPage(width: number, colorScheme: 'light' | 'dark'): Promise<Page> {
      const context = await browser.newContext({
        ...{ viewport: { width, height: 950 }, colorScheme, locale: 'zh-CN', hasTouch: width < 600, bypassCSP: true },
      })
      const [name = '', value = ''] = (reviewer.cookie ?? '').split('=')
      await context.addCookies([{ name, value, url: server().origin }])
      const opened = await context.newPage()
      opened.on('pageerror', (error) => faults.push(error.message))
      return opened
    }
    const open = async (at = page) => {
      await at.goto(`${server().origin}/admin/sign/${MONTH}/1`)
      await at.waitForSelector('.kp-stage img')
      await at.waitForSelector('.kp-actbar')
    }
    const state = () =>
      ask<{ signed: object[]; next: string; hash: string }>(
        'GET',
        `/api/panels/${panel}/sign-off?edition=${MONTH}`,
        reviewer,
      )

    it('finds what waits on the desk, with its number beside the link', async () => {
      await page.goto(`${server().origin}/admin/sign`)
      await page.waitForSelector(`.kp-waiting a[href="/admin/sign/${MONTH}/1"]`)
      await page.waitForSelector('.kp-nav a[href="/admin/sign"] > span')
    })

    it('gives it back with a reason in two acts and her words', async () => {
      await open()
      acts = 0
      await press('r')
      await page.keyboard.type('第二段的数字没有来源。')
      await click('退回给')
      await page.waitForSelector('.kp-history .note')
      expect(acts).toBe(2)
      expect(await page.locator('.kp-history').textContent()).toContain('退回：事实待核')
    })

    it('is shown after a change which words went and which came, at their place on the poster', async () => {
      const subtitle = { zh: '第二稿的副题' }
      await ask('PATCH', `/api/panels/${panel}?draft=true`, editor, { subtitle })
      await open()
      expect(await page.locator('.kp-chg ins').first().textContent()).toContain('第二稿')
      await page.waitForSelector('.kp-stage a.kp-pin[href="#c1"]', { timeout: 30_000 })
    })

    it('leaves a note with the pointer, and another with the keys alone', async () => {
      await open()
      const box = await page.locator('.kp-stage').boundingBox()
      if (!box) throw new Error('the poster has no place')
      await page.mouse.click(box.x + box.width * 0.25, box.y + box.height * 0.75)
      await page.keyboard.type('这里字太小')
      await page.keyboard.press('Control+Enter')
      await page.waitForSelector('#m1')
      await page.getByRole('button', { name: '用键盘加' }).press('Enter')
      await page.keyboard.press('ArrowUp')
      await page.keyboard.press('Shift+ArrowRight')
      await page.keyboard.press('Enter')
      await page.keyboard.type('标题再大些')
      await page.keyboard.press('Control+Enter')
      await page.waitForSelector('#m2')
      const { docs } = await ask<{ docs: { note: string; x: number; y: number; w: number }[] }>(
        'GET',
        `/api/marks?where[edition][equals]=${MONTH}&sort=createdAt`,
        reviewer,
      )
      expect(docs.map(({ note }) => note)).toEqual(['这里字太小', '标题再大些'])
      expect(docs[0]?.x).toBeCloseTo(0.25, 1)
      expect([docs[1]?.y, docs[1]?.w]).toEqual([0.49, 0.01])
    })

    it.each([
      ['light', 1440],
      ['dark', 1440],
      ['light', 390],
    ] as const)('meets no barrier that axe can see, in %s at %i', async (scheme, width) => {
      const other = await openPage(width, scheme)
      await open(other)
      expect(await barriersOf(other, '.kp')).toEqual([])
      const wider = await other.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(wider).toBeLessThanOrEqual(0)
      if (width < 600) {
        const heights = await other
          .locator('.kp-actbar button')
          .evaluateAll((all) => all.map((one) => one.clientHeight))
        expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
      }
      await other.context().close()
    })

    it('is told when it changed while she read, and sees how it stands now', async () => {
      await open()
      await ask('PATCH', `/api/panels/${panel}?draft=true`, editor, { subtitle: { zh: '看的时候又改' } })
      await press('s')
      await page.waitForSelector('.kp-actbar .said')
      expect(await page.locator('.kp-actbar .said').textContent()).toContain('内容又改过')
      await page.waitForFunction(() => document.querySelector('.kp-chg')?.textContent?.includes('看的时候又改'))
      expect((await state()).signed).toEqual([])
    })

    it('loses no word when her login ends', async () => {
      await open()
      const words = '登录断了也要留着的话'
      await press('r')
      await page.keyboard.type(words)
      const cookies = await page.context().cookies()
      await page.context().clearCookies()
      await click('退回给')
      await page.waitForSelector('.kp-actbar .said:not(:empty)')
      expect(await page.locator('.kp-actbar textarea').inputValue()).toBe(words)
      await page.context().addCookies(cookies)
      await open()
      await press('r')
      expect(await page.locator('.kp-actbar textarea').inputValue()).toBe(words)
      await page.keyboard.press('Escape')
    })

    it('signs with one press, and a second one does nothing', async () => {
      await open()
      acts = 0
      await press('s')
      await page.keyboard.press('s')
      await page.waitForSelector('.kp-trio li:first-child .kp-seal.ok')
      expect(acts).toBe(1)
      expect(await state()).toMatchObject({ signed: [{ step: 'first' }], next: 'second' })
      const { docs } = await ask<{ docs: { verdict: string }[] }>(
        'GET',
        `/api/sign-offs?where[edition][equals]=${MONTH}&depth=0`,
        reviewer,
      )
      expect(docs.filter(({ verdict }) => verdict === 'signed')).toHaveLength(1)
    })

    it('print shops and strangers see nothing of the desk', async () => {
      const { origin, accounts, signIn } = server()
      const shop = { cookie: await signIn(accounts.find((a) => a.role === 'print-shop')) }
      for (const path of ['/admin/sign', `/admin/sign/${MONTH}/1`]) {
        const see = async (headers: Record<string, string>) => (await fetch(origin + path, { headers })).text()
        expect(await see(reviewer), path).toMatch(/kp-sign/)
        for (const headers of [shop, {}]) expect(await see(headers), path).not.toMatch(/kp-sign/)
      }
    })

    it('an expert sends a note by her link, in a browser of her own', async () => {
      const { address } = await ask<{ address: string }>('POST', `/desk/${MONTH}/${panel}/links`, editor, {
        act: 'a'.repeat(32),
      })
      const guest = await (
        await browser.newContext({ locale: 'zh-CN', viewport: { width: 390, height: 844 } })
      ).newPage()
      await guest.goto(address)
      await guest
        .locator('.stage')
        .first()
        .click({ position: { x: 100, y: 120 } })
      await guest.keyboard.type('物种的名称不对')
      await guest.fill('[name=name]', '专家甲')
      await guest.click('button[type=submit]')
      await guest.waitForSelector('#marks li')
      expect(await guest.locator('#marks').textContent()).toContain('物种的名称不对')
      await open()
      expect(await page.locator('#m3').textContent()).toContain('专家甲')
    })

    it('threw nothing on the way', () => {
      expect(faults).toEqual([])
    })
  })
}
