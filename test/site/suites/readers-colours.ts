import { describe, expect, it } from 'vitest'
import type { ShownSite } from '../../support/shown-site.ts'

const VIEWPORT = { width: 1440, height: 900 }

/** Light or dark, as the device asks or the reader chooses. */
export function readersColours(site: () => ShownSite): void {
  describe('the reader’s own colours', () => {
    it('are the device’s until the reader chooses light or dark, which the device then keeps', async () => {
      await site().look('/', { viewport: VIEWPORT, colorScheme: 'dark' }, async (page) => {
        const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
        const bars = () =>
          page.evaluate(() =>
            Array.from(document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]'), (meta) => meta.content),
          )
        const [dark, own] = [await ground(), await bars()]
        await page.click('[data-shade=light]')
        const light = await ground()
        expect(light).not.toBe(dark)
        expect(await bars()).toEqual([own[0], own[0]])
        expect(await page.locator('[data-shade=light]').getAttribute('aria-pressed')).toBe('true')
        await page.goto(`${site().url}/about/`)
        expect(await page.evaluate(() => document.documentElement.className)).toContain('light')
        expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light')
        await page.emulateMedia({ colorScheme: 'light' })
        await page.click('[data-shade=dark]')
        expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark')
        await page.click('[data-shade=""]')
        expect(await page.evaluate(() => localStorage.getItem('shade'))).toBe(null)
        expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light')
      })
    })
  })
}
