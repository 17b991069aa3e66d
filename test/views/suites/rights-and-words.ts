import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../../support/browser.ts'
import type { TestServer } from '../../support/server.ts'

export function rightsAndWords(server: () => TestServer): void {
  describe('an editor who looks after rights and words', () => {
    let browser: Browser
    let page: Page
    const faults: string[] = []
    const api = async (method: string, path: string, data?: object) => {
      const answer = await page.request.fetch(`${server().origin}${path}`, { method, ...(data ? { data } : {}) })
      return await answer.json()
    }
    const upload = async (name: string, hue: number) => {
      const background = { r: hue, g: 120, b: 90 }
      const buffer = await sharp({ create: { width: 640, height: 480, channels: 3, background } })
        .jpeg()
        .toBuffer()
      const answer = await page.request.post(`${server().origin}/api/media`, {
        multipart: {
          _payload: JSON.stringify({ peopleShown: 'identifiable', alt: { zh: '集市上的人' } }),
          file: { name, mimeType: 'image/jpeg', buffer },
        },
      })
      return (await answer.json()).doc as { id: number }
    }

    beforeAll(async () => {
      browser = await launchBrowser()
      page = await browser.newPage({ viewport: { width: 1600, height: 1000 }, locale: 'zh-CN' })
      page.on('pageerror', (error) => faults.push(error.message))
      const { origin, accounts } = server()
      const editor = accounts.find((a) => a.role === 'editor')
      await page.goto(`${origin}/admin/login`)
      await page.fill('input[name=email]', editor?.email ?? '')
      await page.fill('input[name=password]', editor?.password ?? '')
      await page.click('button[type=submit]')
      await page.waitForSelector('.kp-next, .kp-blank')
    })
    afterAll(() => browser?.close())

    it('sees at once which pictures lack something, and writes the rights of several by one act', async () => {
      const ids = [(await upload('一.jpg', 10)).id, (await upload('二.jpg', 20)).id]
      await page.goto(`${server().origin}/admin/collections/media`)
      await page.getByRole('link', { name: /^版权有缺/ }).click()
      await expect.poll(() => page.locator('.kp-filter [aria-current]').textContent()).toContain('版权有缺')
      await expect.poll(() => page.locator('.kp-rights.gaps').count()).toBe(2)
      expect(await page.locator('.kp-rights').first().textContent()).toContain('缺署名、作者、来历、许可、画中人同意')
      await page.locator('thead input[type=checkbox]').check({ force: true })
      const form = page.getByRole('form', { name: '一起写版权' })
      await form.getByLabel('作者').fill('摄影组')
      await form.getByLabel('署名（中文）').fill('图：摄影组')
      await form.getByLabel('来历').selectOption('own')
      await form.getByLabel('许可').fill('自有')
      await form.getByRole('button', { name: '写入 2 张' }).click()
      await expect.poll(() => page.locator('.kp-rights.gaps').first().textContent()).toBe('缺画中人同意')
      expect(await api('GET', `/api/media/${ids[0]}?depth=0`)).toMatchObject({
        creator: '摄影组',
        credit: { zh: '图：摄影组' },
      })
    })

    it('covers faces by pointer and by keys, and is led to the new picture', async () => {
      const { id } = await upload('集市.jpg', 200)
      await page.goto(`${server().origin}/admin/collections/media/${id}`)
      await page.locator('.kp-mask > button').click()
      const stage = page.locator('.kp-mask .stage')
      await expect.poll(async () => (await stage.boundingBox())?.height ?? 0).toBeGreaterThan(100)
      const box = await stage.boundingBox()
      if (!box) throw new Error('no stage')
      await page.mouse.move(box.x + 40, box.y + 40)
      await page.mouse.down()
      await page.mouse.move(box.x + 140, box.y + 120, { steps: 4 })
      await page.mouse.up()
      await page.locator('.kp-mask footer').getByRole('button', { name: '加一块' }).click()
      const areas = page.locator('.kp-mask .area')
      expect(await areas.count()).toBe(2)
      const left = async () => (await areas.nth(1).boundingBox())?.x ?? 0
      const before = await left()
      await areas.nth(1).focus()
      await page.keyboard.press('ArrowRight')
      await expect.poll(left).toBeGreaterThan(before)
      await page.getByRole('button', { name: '遮住 2 处，另存为新图' }).click()
      await page.getByRole('link', { name: '打开新图' }).click()
      await page.waitForURL(/media\/(?!.*\/)/)
      await expect.poll(() => page.locator('.doc-header__title').textContent()).toContain('集市（已遮脸）')
      expect(await api('GET', `/api/media/${id}?depth=0`)).toMatchObject({ withheld: true })
    })

    it('is told of a wrong word beside the form, is led to its field, and lets it stand by one click', async () => {
      const { docs } = await api('GET', '/api/articles?limit=1&depth=0')
      const { body } = docs[0] as { body: { zh: object } }
      const { doc } = await api('POST', '/api/articles?draft=true', {
        title: { zh: '试写' },
        summary: { zh: '哈雷慧星每 76 年回来一次。' },
        body: { zh: body.zh },
        sources: [{ type: 'M', title: '书', short: '《书》' }],
      })
      await page.goto(`${server().origin}/admin/collections/articles/${doc.id}`)
      const check = page.getByTestId('word-check')
      await check.getByText('“慧星”应写“彗星”').waitFor()
      await check.getByRole('button', { name: '去改' }).first().click()
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('field-summary__zh')
      await check.getByRole('button', { name: '就这样' }).first().click()
      await check.getByText('放行了 1 处').waitFor()
      expect(faults).toEqual([])
    })

    it('reads what a withdrawal hits, with a link to every place', async () => {
      const { docs } = await api('GET', '/api/panels?limit=1&depth=0&where[picture][exists]=true')
      const { id, picture } = docs[0] as { id: number; picture: number }
      await page.goto(`${server().origin}/admin/collections/media/${picture}`)
      await page
        .getByTestId('used-in')
        .getByRole('link', { name: /张印张$/ })
        .click()
      await page.waitForSelector('.kp-withdrawal h1')
      expect(await page.locator('.kp-withdrawal h1').textContent()).toMatch(/影响：\d 期 \d 版 \d+ 张印张/)
      expect(await page.locator(`.kp-withdrawal a[href$="/panels/${id}"]`).count()).toBe(1)
    })
  })
}
