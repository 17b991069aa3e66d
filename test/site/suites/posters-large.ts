import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import type { ResidentSite } from './resident.ts'

const PHONE = { viewport: { width: 360, height: 740 } }
const POLL = { timeout: 30_000 }

const widthOf = (page: Page, layer: string) =>
  page.locator(`${layer} img`).evaluate((image) => image.getBoundingClientRect().width)

export function postersLargeSuite({ open, dir, browser, url }: ResidentSite): void {
  it('is walked along by arrow keys, and says at which poster one stands', async () => {
    const page = await open('/galleries/tc-001/', { viewport: { width: 1440, height: 900 } })
    await page.locator('.walk').focus()
    expect(await page.locator('#walk-at').textContent()).toBe('第 1 幅，共 4 幅')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.locator('#walk-at').textContent(), POLL).toBe('第 2 幅，共 4 幅')
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => page.locator('#walk-at').textContent(), POLL).toBe('第 1 幅，共 4 幅')
    await page.context().close()
  })

  it('can be walked along and opened large without a script, each poster with its text one act away', async () => {
    const page = await open('/galleries/tc-001/', { ...PHONE, javaScriptEnabled: false })
    expect(await page.locator('.walk > li').count()).toBe(4)
    expect(await page.locator('.walk .more').nth(1).getAttribute('href')).toBe('/panels/2026-11-2/')
    expect(await page.locator('#walk-at').isVisible()).toBe(false)
    await page.click('#frame-2 .sheet')
    expect(await page.locator('#poster-2 img').isVisible()).toBe(true)
    expect(await page.locator('#poster-2 [data-zoom]').first().isVisible()).toBe(false)
    await page.click('#poster-2 .close')
    expect(await page.locator('#poster-2 img').isVisible()).toBe(false)
    await page.context().close()
  })

  it.each([
    '/',
    '/galleries/tc-001/',
    '/q/001-2611-2/',
    '/panels/2026-11-2/',
    '/panels/2026-11-3/',
    '/editions/2026-11/',
    '/search/?q=星',
    '/widget/',
  ])('sends a phone no picture of more than two and a half times what it shows: %s', async (path) => {
    const page = await open(path, { ...PHONE, deviceScaleFactor: 2 })
    if (path.startsWith('/search')) await page.locator('.hits li').first().waitFor()
    const shown = await page.evaluate(async () => {
      const widths = new Map<string, number>()
      for (const image of document.images) {
        image.scrollIntoView()
        if (image.clientWidth === 0 || /\.svg$/.test(image.currentSrc || image.src)) continue
        // To be loaded late: asked to be decoded before, Chromium says that it cannot be.
        if (!image.complete)
          await new Promise((loaded, failed) => {
            image.addEventListener('load', loaded)
            image.addEventListener('error', () => failed(new Error(`${image.src} does not come`)))
          })
        await image.decode()
        widths.set(image.currentSrc, Math.max(widths.get(image.currentSrc) ?? 0, image.clientWidth * 2))
      }
      const pictures: { src: string; times: number }[] = []
      for (const [src, width] of widths) {
        const file = await createImageBitmap(await (await fetch(src)).blob())
        // There is none smaller than 256 px.
        if (file.width > 256) pictures.push({ src: new URL(src).pathname, times: file.width / width })
      }
      return { count: widths.size, pictures }
    })
    expect(shown.count).toBeGreaterThan(0)
    expect(shown.pictures.filter(({ times }) => times > 2.5)).toEqual([])
    await page.context().close()
  })

  it('opens a poster with less than 300 KB, and fetches the sharp picture only for whoever looks closer', async () => {
    const asked: string[] = []
    const page = await open('/galleries/tc-001/', PHONE)
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.click('#frame-2 .sheet')
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('close')
    await expect.poll(() => asked, POLL).toContain('/posters/2026-11-2/2400x1200.webp')
    expect(asked.filter((path) => path.includes('sharp'))).toEqual([])
    expect((await stat(join(dir(), 'posters/2026-11-2/2400x1200.webp'))).size).toBeLessThan(300_000)

    const whole = await widthOf(page, '#poster-2')
    expect(whole).toBeLessThanOrEqual(360)
    await page.keyboard.press('+')
    await page.keyboard.press('+')
    expect(await widthOf(page, '#poster-2')).toBeGreaterThan(whole * 2)
    await expect
      .poll(() => page.locator('#poster-2 img').getAttribute('src'), POLL)
      .toBe('/posters/2026-11-2/2400x1200-sharp.webp')
    await page.keyboard.press('0')
    await page.keyboard.press('ArrowRight')
    expect(await page.locator('#poster-3 img').isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('#poster-3 img').isVisible(), POLL).toBe(false)
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('href')), POLL).toBe('#poster-2')
    await page.context().close()
  })

  it('is enlarged by a double tap and closed by the phone’s own way back', async () => {
    const context = await browser().newContext({ ...PHONE, hasTouch: true })
    const page = await context.newPage()
    await page.goto(`${url()}/panels/2026-11-2/`)
    await page.click('.tools a')
    const whole = await widthOf(page, '#poster')
    const twice = async () => {
      await page.touchscreen.tap(180, 300)
      await page.touchscreen.tap(180, 300)
      return widthOf(page, '#poster')
    }
    // On a busy machine two taps may be too far apart for one double tap.
    await expect.poll(twice, POLL).toBeGreaterThan(whole * 2)
    await page.goBack()
    await expect.poll(() => page.locator('#poster img').isVisible(), POLL).toBe(false)
    expect(page.url()).toBe(`${url()}/panels/2026-11-2/`)
    await context.close()
  })
}
