import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { type FakeVoice, fakeVoice } from '../../support/fake-voice.ts'
import type { ShownSite } from '../../support/shown-site.ts'

type Said = { voice: FakeVoice }
const PHONE = { viewport: { width: 360, height: 740 } }
const PANEL = '/panels/2026-11-2/'

/** The page read by the device's voice: a voice of our own, since a browser without a head has none. */
export function readAloud(site: () => ShownSite): void {
  const hear = (
    path: string,
    voice: Parameters<typeof fakeVoice>[0],
    at: (page: Page) => Promise<void>,
    options = {},
  ): Promise<void> =>
    site().look('/404.html', { ...PHONE, ...options }, async (page) => {
      await page.addInitScript(fakeVoice, voice)
      await page.goto(site().url + path)
      await at(page)
    })
  const said = (page: Page) => page.evaluate(() => (window as unknown as Said).voice.said)
  const lastSaid = async (page: Page) => (await said(page)).at(-1)?.text ?? ''
  const end = (page: Page) => page.evaluate(() => (window as unknown as Said).voice.end())
  const speaking = (page: Page) => page.evaluate(() => (window as unknown as Said).voice.speaking())
  /** The words that are marked on the page. */
  const marked = (page: Page) =>
    page.evaluate(() => {
      const ranges = CSS.highlights?.get('said') ?? []
      const words = Array.from(ranges as Iterable<Range>, String).join('')
      return words || Array.from(document.querySelectorAll('mark.said'), (e) => e.textContent).join('')
    })
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
  const readAll = async (page: Page): Promise<string[]> => {
    await press(page, '听这一页')
    for (let i = 0; i < 400 && (await speaking(page)); i += 1) await end(page)
    return (await said(page)).map(({ text }) => text)
  }

  describe('reading aloud', () => {
    it('is offered only where the device itself has a voice for the page’s language', async () => {
      const offered = (page: Page) => page.locator('#say').count()
      await hear(PANEL, { langs: [] }, async (page) => expect(await offered(page)).toBe(0))
      await hear(PANEL, { langs: ['en-GB'] }, async (page) => expect(await offered(page)).toBe(0))
      // A voice of a company's servers would be told what is read.
      await hear(PANEL, { langs: ['zh-CN!'] }, async (page) => expect(await offered(page)).toBe(0))
      await hear(PANEL, { langs: ['zh-CN'], late: true }, async (page) => {
        expect(await offered(page)).toBe(0)
        await page.evaluate(() => (window as unknown as Said).voice.arrive())
        expect(await offered(page)).toBe(1)
      })
    })

    it('takes a Chinese voice on a Chinese page and an English one on an English page', async () => {
      const langs = ['en-GB', 'zh-HK', 'zh-CN']
      await hear(PANEL, { langs }, async (page) => {
        await press(page, '听这一页')
        expect((await said(page))[0]).toMatchObject({ voice: 'zh-CN' })
      })
      await hear('/en/panels/2026-11-1/', { langs }, async (page) => {
        await press(page, 'Listen')
        expect((await said(page))[0]).toMatchObject({ voice: 'en-GB' })
      })
    })

    it('reads title and text sentence by sentence, the sentence marked and in the window', async () => {
      await hear(PANEL, { langs: ['zh-CN'] }, async (page) => {
        await press(page, '听这一页')
        const title = await page.locator('h1').textContent()
        expect(await lastSaid(page)).toBe(title)
        for (let i = 0; i < 12 && (await speaking(page)); i += 1) {
          await page.evaluate(() => (window as unknown as Said).voice.tick())
          const text = await lastSaid(page)
          expect((await marked(page)).replace(/\s+/g, '')).toContain(text.replace(/\s+/g, '').slice(0, 8))
          expect(text.length).toBeLessThan(200)
          await expect
            .poll(() =>
              page.evaluate(() => {
                const [range] = CSS.highlights?.get('said') ?? []
                const box = (range as Range | undefined)?.getBoundingClientRect()
                const bar = document.querySelector('.saybar')?.getBoundingClientRect()
                return box && bar ? box.top >= 0 && box.top < bar.top : true
              }),
            )
            .toBe(true)
          await end(page)
        }
      })
    })

    it('marks the sentence visibly, with highlights and without them', async () => {
      const tint = (page: Page) =>
        page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--tint').trim())
      await hear(PANEL, { langs: ['zh-CN'] }, async (page) => {
        await press(page, '听这一页')
        await end(page)
        const own = await page.evaluate(() => getComputedStyle(document.body, '::highlight(said)').backgroundColor)
        expect(own).toBe(
          await page.evaluate(
            (css) => {
              const probe = document.createElement('i')
              probe.style.setProperty('color', css)
              document.body.append(probe)
              return getComputedStyle(probe).color
            },
            await tint(page),
          ),
        )
      })
      await hear(PANEL, { langs: ['zh-CN'], noHighlight: true }, async (page) => {
        const whole = await page.locator('.txt').innerHTML()
        const texts = await readAll(page)
        expect(texts.length).toBeGreaterThan(5)
        // The marks are gone again, and with them every trace.
        expect(await page.locator('mark.said').count()).toBe(0)
        expect((await page.locator('.txt').textContent())?.replace('听这一页', '')).toBe(
          await page.evaluate((html) => {
            const copy = document.createElement('div')
            copy.innerHTML = html.replace(/听这一页/, '')
            return copy.textContent
          }, whole),
        )
      })
      await hear(PANEL, { langs: ['zh-CN'], noHighlight: true }, async (page) => {
        await press(page, '听这一页')
        for (let i = 0; i < 3; i += 1) await end(page)
        const ground = page.locator('mark.said').first()
        expect(await ground.evaluate((e) => getComputedStyle(e).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)')
        expect((await marked(page)).slice(0, 6)).toBe((await lastSaid(page)).slice(0, 6))
      })
    })

    it('pauses, goes on at the same sentence, goes back and forth, and keeps the speed that was chosen', async () => {
      await hear(PANEL, { langs: ['zh-CN'] }, async (page) => {
        await press(page, '听这一页')
        await end(page)
        const second = await lastSaid(page)
        await press(page, '暂停')
        expect(await speaking(page)).toBe(false)
        expect(await marked(page)).not.toBe('')
        const before = (await said(page)).length
        await press(page, '继续')
        await expect.poll(async () => (await said(page)).length).toBe(before + 1)
        expect(await lastSaid(page)).toBe(second)
        await press(page, '下一句')
        await expect.poll(() => lastSaid(page)).not.toBe(second)
        await press(page, '上一句')
        await expect.poll(() => lastSaid(page)).toBe(second)
        await press(page, '快些')
        await expect.poll(async () => (await said(page)).at(-1)?.rate).toBe(1)
        await press(page, '慢些')
        await press(page, '慢些')
        await expect.poll(async () => (await said(page)).at(-1)?.rate).toBe(0.75)
        // Another program spoke: the place is kept, and one press goes on.
        await page.evaluate(() => (window as unknown as Said).voice.fail())
        expect(await page.getByRole('button', { name: '继续' }).count()).toBe(1)
        await page.reload()
        await press(page, '听这一页')
        expect((await said(page))[0]?.rate).toBe(0.75)
      })
    })

    it('says a character with a reading once, rows of a table cell by cell, and no source, fold or button', async () => {
      await hear(
        site().pages.find((path) => path.includes('2026-10-1')) ?? '/panels/2026-10-1/',
        { langs: ['zh-CN'] },
        async (page) => {
          const texts = (await readAll(page)).join('\n')
          expect(texts).toContain('㙍塘')
          expect(texts).not.toContain('duō')
          expect(texts).toContain('品种，克数')
          expect(texts).not.toMatch(/\[\d+\]|资料来源|看海报|听这一页/)
        },
      )
      await hear('/panels/2026-10-4/', { langs: ['zh-CN'] }, async (page) => {
        const texts = (await readAll(page)).join('\n')
        // The curve is told in a sentence; its table of sixty rows stays folded.
        expect(texts).toContain('曲线：从 1960 年')
        expect(texts).not.toContain('1961')
      })
    })

    it('can be used by the keyboard, and leaves the focus where it was when it ends', async () => {
      await hear(PANEL, { langs: ['zh-CN'] }, async (page) => {
        await page.locator('#say').focus()
        await page.keyboard.press('Enter')
        expect(await speaking(page)).toBe(true)
        const names: (string | null)[] = []
        for (let i = 0; i < 6; i += 1) {
          await page.keyboard.press('Tab')
          names.push(await page.evaluate(() => document.activeElement?.textContent ?? null))
        }
        expect(names).toEqual(['上一句', '暂停', '下一句', '慢些', '快些', '停止'])
        await page.keyboard.press('Enter')
        expect(await speaking(page)).toBe(false)
        expect(await page.evaluate(() => document.activeElement?.id)).toBe('say')
        expect(await marked(page)).toBe('')
      })
    })

    it('stops when the page is left, and moves nothing for those who want no motion', async () => {
      await hear(
        PANEL,
        { langs: ['zh-CN'] },
        async (page) => {
          await page.evaluate(() => {
            const by = window.scrollBy.bind(window)
            window.scrollBy = ((options: ScrollToOptions) => {
              document.documentElement.dataset.scrolled = options.behavior
              by(options)
            }) as typeof window.scrollBy
          })
          await press(page, '听这一页')
          for (let i = 0; i < 10; i += 1) await end(page)
          expect(await page.evaluate(() => document.documentElement.dataset.scrolled)).toBe('auto')
          await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide')))
          expect(await speaking(page)).toBe(false)
          expect(await page.locator('.saybar').isVisible()).toBe(false)
        },
        { reducedMotion: 'reduce' },
      )
    })

    it('has buttons of 60 pixels in big type, which cover no more than a third of a phone', async () => {
      await hear(`${PANEL}#big`, { langs: ['zh-CN'] }, async (page) => {
        await press(page, '听这一页')
        for (const box of await page
          .locator('.saybar button')
          .evaluateAll((all) => all.map((e) => e.getBoundingClientRect())))
          expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(60)
        const bar = await page.locator('.saybar').boundingBox()
        expect(bar?.height).toBeLessThanOrEqual(740 / 3)
      })
    })
  })
}
