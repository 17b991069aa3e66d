import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type FakeVoice, fakeVoice } from '../../support/fake-voice.ts'
import { layoutShifts } from '../../support/layout-shifts.ts'
import { serveFolder } from '../../support/serve-folder.ts'
import type { ResidentSite } from './resident.ts'

const WIDTHS = [360, 768, 1280]
const PHONE = { width: 360, height: 740 }
/** A page of 40 KB in one and a half seconds, so that it is seen in many states that a quick line never shows. */
const SLOW_LINE = { pieceBytes: 1000, everyMs: 30 }
/** What is seen only when it is whole (3-chrome.css). */
const SEEN_WHOLE = '.top, .wall, .street, .hd, [data-gallery], .pst, .shelf, .foot, summary'
const GALLERY = ['/galleries/tc-006/', 'TC-006 一座名字很长、在窄的手机上一行放不下的社区科普画廊']

interface Opened {
  width?: number
  height?: number
  big?: boolean
  /** Which gallery was seen last. */
  mine?: string[]
  /** What the device says its voices are, and whether it says so late. */
  voice?: Parameters<typeof fakeVoice>[0]
  /** The hour, if not this one. */
  now?: string
}

/** Text that is being read stays where it is: on a slow line, on a second visit, whenever the device finds its voices. */
export function nothingMovesSuite(site: ResidentSite, kinds: readonly string[]): void {
  let slow: Awaited<ReturnType<typeof serveFolder>>
  beforeAll(async () => {
    slow = await serveFolder(site.dir(), SLOW_LINE)
  })
  afterAll(() => slow?.close())

  async function look<T>(address: string, opened: Opened, at: (page: Page) => Promise<T>): Promise<T> {
    const { width = PHONE.width, height = PHONE.height, big, mine, voice, now } = opened
    const context = await site.browser().newContext({ viewport: { width, height }, serviceWorkers: 'block' })
    try {
      const page = await context.newPage()
      if (now) await page.clock.setFixedTime(now)
      await page.addInitScript(fakeVoice, voice ?? { langs: [] })
      await page.addInitScript(
        (kept) => {
          if (kept.big) localStorage.setItem('big', '1')
          if (kept.mine) localStorage.setItem('mine', JSON.stringify(kept.mine))
        },
        { big, mine },
      )
      await page.goto(address)
      return await at(page)
    } finally {
      await context.close()
    }
  }
  const arrive = (page: Page) => page.evaluate(() => (window as unknown as { voice: FakeVoice }).voice.arrive())
  /** What moved on the way and after it, by address and window. */
  async function moved(path: string, opened: Opened): Promise<string[]> {
    const voice = { langs: ['zh-CN', 'en-GB'], late: true }
    const found = await look(slow.url + path, { ...opened, voice }, async (page) => {
      await page.waitForLoadState('networkidle')
      await arrive(page)
      return layoutShifts(page)
    })
    return found.map((shift) => `${path} ${opened.width}${opened.big ? ' big' : ''}: ${shift}`)
  }
  async function movedOn(
    paths: readonly string[],
    opened: Omit<Opened, 'width'>,
    widths: readonly number[] = WIDTHS,
  ): Promise<string[]> {
    const left = paths.flatMap((path) => widths.map((width) => ({ path, width })))
    const found: string[] = []
    const walk = async () => {
      for (let next = left.shift(); next; next = left.shift())
        found.push(...(await moved(next.path, { ...opened, width: next.width })))
    }
    await Promise.all([walk(), walk(), walk()])
    return found.sort()
  }

  it('does not move while it comes over a slow line', async () => {
    expect(await movedOn(kinds, {})).toEqual([])
  })

  it('does not move while it comes in big type, to a device that knows the gallery seen last', async () => {
    expect(await movedOn(kinds, { big: true, mine: GALLERY }, [360, 1280])).toEqual([])
  })

  it('shows the gallery seen last from the first, and moves nothing for it', async () => {
    for (const path of ['/galleries/', '/panels/2026-10-2/', '/en/panels/2026-11-1/', '/']) {
      // All of it in the window: whatever stands below is seen to move.
      const opened = { height: 4000, mine: GALLERY }
      expect(await movedOn([path], opened), path).toEqual([])
      const shown = await look(site.url() + path, opened, (page) => page.locator('.mine:not([hidden])').textContent())
      expect(shown, path).toContain(GALLERY[1])
    }
    // A poster that hung before names its gallery in the address, and nothing was kept yet.
    const scanned = '/panels/2026-10-2/?g=tc-001'
    expect(await movedOn([scanned], { height: 4000 })).toEqual([])
    await look(site.url() + scanned, {}, async (page) => {
      expect(await page.locator('.mine a').getAttribute('href')).toBe('/galleries/tc-001/')
      expect(await page.locator('.mine:not([hidden])').textContent()).toContain('TC-001')
      await page.reload()
      expect(await page.locator('.mine:not([hidden])').textContent()).toContain('TC-001 紫薇')
    })
  })

  it('finds a place for the button that reads aloud, in whatever width and type its device has a voice', async () => {
    const found: string[] = []
    for (const path of ['/panels/2026-11-2/', '/en/panels/2026-11-1/', '/q/001-2611-2/', '/accessibility/'])
      for (const width of [320, ...WIDTHS])
        for (const big of [false, true])
          await look(
            site.url() + path,
            { width, big, voice: { langs: ['zh-CN', 'en-GB'], late: true } },
            async (page) => {
              await page.locator('.tools').evaluate((tools) => tools.scrollIntoView())
              await page.waitForLoadState('networkidle')
              await arrive(page)
              await page.locator('#say').waitFor()
              const shifts = await layoutShifts(page)
              found.push(...shifts.map((shift) => `${path} ${width}${big ? ' big' : ''}: ${shift}`))
            },
          )
    expect(found).toEqual([])
  })

  it('knows the place of pictures that come when a reader has scrolled to them', async () => {
    for (const [path, place] of [
      ['/galleries/tc-001/', '.walk'],
      ['/en/galleries/tc-004/', '.walk'],
      ['/panels/2026-11-2/', '.pst'],
    ] as const)
      for (const width of WIDTHS) {
        const shifts = await look(site.url() + path, { width }, async (page) => {
          let go = () => {}
          const scrolled = new Promise<void>((resolve) => {
            go = resolve
          })
          await page.route('**/*.webp', async (route) => {
            await scrolled
            await route.continue()
          })
          await page.reload({ waitUntil: 'domcontentloaded' })
          await page.locator(place).evaluate((element) => element.scrollIntoView())
          await layoutShifts(page)
          go()
          await page.waitForLoadState('networkidle')
          return layoutShifts(page)
        })
        expect(shifts, `${path} ${width}`).toEqual([])
      }
  })

  it('says that a date is over before it is read, where it ended after the page was made', async () => {
    const dated = await Promise.all(
      ['bulletins', 'en/bulletins'].map(async (folder) =>
        (await readdir(join(site.dir(), folder)))
          .filter((name) => !name.includes('.'))
          .map((name) => `/${folder}/${name}/`),
      ),
    )
    for (const path of ['/bulletins/', '/en/bulletins/', ...dated.flat()])
      for (const big of [false, true])
        await look(slow.url + path, { height: 3000, big, now: '2027-06-01T10:00:00+08:00' }, async (page) => {
          await page.waitForLoadState('networkidle')
          expect(await page.locator('time[data-ends]').count(), path).toBe(0)
          expect(await layoutShifts(page), path).toEqual([])
        })
  })

  it('leaves nothing unseen that waits until it is whole', async () => {
    for (const path of kinds) {
      const unseen = await look(site.url() + path, {}, (page) =>
        page
          .locator(SEEN_WHOLE)
          .evaluateAll((all) =>
            all
              .filter((one) => getComputedStyle(one).visibility !== 'visible')
              .map((one) => one.outerHTML.slice(0, 80)),
          ),
      )
      expect(unseen, path).toEqual([])
    }
  })
}
