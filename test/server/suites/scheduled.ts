import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../../support/browser.ts'
import type { TestServer } from '../../support/server.ts'

/** The queue is looked at once a minute; snapshot and site follow. */
const PUBLISHED_MS = 240_000
const TOLD_MS = 90_000
const DAY_MS = 86_400_000

export function scheduled(server: () => TestServer): void {
  describe('a publication for a set time', () => {
    let browser: Browser
    let page: Page
    beforeAll(async () => {
      browser = await launchBrowser()
      page = await browser.newPage({ viewport: { width: 1600, height: 1000 }, locale: 'zh-CN' })
      const { origin, accounts } = server()
      const editor = accounts.find((a) => a.role === 'editor')
      const answer = await page.request.post(`${origin}/api/users/login`, {
        data: { email: editor?.email, password: editor?.password },
      })
      expect(answer.status()).toBe(200)
    })
    afterAll(() => browser?.close())

    const draft = async (title: string | null) => {
      const [from, until] = [0, 7].map((days) => new Date(Date.now() + days * DAY_MS).toISOString())
      const answer = await page.request.post(`${server().origin}/api/bulletins?draft=true`, {
        data: { ...(title ? { title: { zh: title }, body: { zh: oneLine('预约的内容') } } : {}), from, until },
      })
      return ((await answer.json()) as { doc: { id: number; slug: string } }).doc
    }

    it(
      'reaches the site when it falls due; one that is refused is told on the dashboard',
      async () => {
        const { origin } = server()
        const [whole, half] = [await draft('预约的公告'), await draft(null)]
        for (const { id } of [whole, half]) await scheduleNow(page, `${origin}/admin/collections/bulletins/${id}`)
        const address = `${origin}/bulletins/${whole.slug}/`
        expect((await page.request.get(address)).status()).toBe(404)

        await expect
          .poll(async () => (await page.request.get(address)).text(), { timeout: PUBLISHED_MS, interval: 1_000 })
          .toContain('预约的公告')
        const trouble = page.locator('.kp-trouble')
        const told = async () => {
          await page.goto(`${origin}/admin`)
          await page.waitForSelector('.kp')
          return (await trouble.count()) === 0 ? '' : await trouble.textContent()
        }
        // Set a moment after the other one, it may fall due with the next minute only.
        await expect.poll(told, { timeout: TOLD_MS, interval: 2_000 }).toContain('预约的发布没有成功')
        expect(await trouble.locator('a').getAttribute('href')).toBe(`/admin/collections/bulletins/${half.id}`)

        await page.request.delete(`${origin}/api/bulletins/${half.id}`)
        await page.reload()
        await page.waitForSelector('.kp')
        expect(await trouble.count()).toBe(0)
      },
      PUBLISHED_MS + TOLD_MS,
    )
  })
}

/** As an editor does it: the arrow beside the publish button, a time, save. */
async function scheduleNow(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.locator('.form-submit .popup-button, .form-submit .popup button').first().click()
  await page.getByText('预约发布').click()
  // A first draft can only be published: nobody has to choose it.
  await page.locator('[id$=-type-publish]:checked').waitFor()
  const time = page.locator('.schedule-publish .react-datepicker__input-container input')
  // The minute that has begun is over before the queue is looked at.
  const now = await page.evaluate(() => {
    const local = new Date(Date.now() - new Date().getTimezoneOffset() * 60_000)
    return local.toISOString().slice(0, 16).replace('T', ' ')
  })
  await time.fill(now)
  await time.press('Enter')
  await page.locator('#scheduled-publish-save').click()
  await page.getByText('预约发布成功').waitFor()
}

function oneLine(text: string) {
  const shape = { version: 1, direction: 'ltr', format: '', indent: 0 }
  const words = { type: 'text', version: 1, detail: 0, format: 0, mode: 'normal', style: '', text }
  return {
    root: { type: 'root', ...shape, children: [{ type: 'paragraph', ...shape, textFormat: 0, children: [words] }] },
  }
}
