import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import type { ShownSite } from '../../support/shown-site.ts'

const PHONE = { width: 360, height: 740 }
/** Pixels of a ring that are changed at least, per pixel of the target's outline (WCAG 2.4.13 asks for two). */
const RING_PX = 1

interface Stop {
  name: string
  /** Which rules draw its ring: stops that are alike are photographed once. */
  look: string
  seen: boolean
  covered: string
  box: { x: number; y: number; width: number; height: number }
}

/** The Tab key through every kind of page. */
export function keyboard(site: () => ShownSite): void {
  describe('the keyboard alone', () => {
    let walked: Promise<Walked> | undefined
    const all = () => {
      walked ??= walkAll(site())
      return walked
    }

    it('reaches everything that can be pressed, in the order of the page, and leaves it again; nothing happens by that', async () => {
      expect((await all()).missed).toEqual([])
    })

    it('sees where it is: in the window, and not covered by anything', async () => {
      expect((await all()).hidden).toEqual([])
    })

    it('sees it by a ring whose pixels change by 3 to 1', async () => {
      const { photographed, faint } = await all()
      expect(photographed).toBeGreaterThan(20)
      expect(faint).toEqual([])
    })

    it('jumps over the head of the page by the first link', async () => {
      await site().look('/', { viewport: PHONE }, async (page) => {
        await page.keyboard.press('Tab')
        expect(await page.locator('.skip').isVisible()).toBe(true)
        await page.keyboard.press('Enter')
        await page.keyboard.press('Tab')
        expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
      })
    })
  })
}

interface Walked {
  missed: string[]
  hidden: string[]
  faint: string[]
  photographed: number
}

async function walkAll(site: ShownSite): Promise<Walked> {
  const photographed = new Set<string>()
  const walked = { missed: [] as string[], hidden: [] as string[], faint: [] as string[] }
  for (const path of site.pages)
    await site.look(path, { viewport: PHONE, reducedMotion: 'reduce' }, async (page) => {
      const wanted = await page.evaluate(focusable)
      // One more: behind the last one the page lets go.
      const stops = await walk(page, wanted.length + 1, async (stop) => {
        if (!stop.seen) walked.hidden.push(`${path} ${stop.name}: not in the window`)
        if (stop.covered) walked.hidden.push(`${path} ${stop.name}: covered by ${stop.covered}`)
        if (photographed.has(stop.look)) return
        photographed.add(stop.look)
        const ring = await ringPx(page, stop)
        const around = 2 * (Math.min(stop.box.width, PHONE.width) + Math.min(stop.box.height, PHONE.height))
        if (ring < around * RING_PX) walked.faint.push(`${path} ${stop.name}: ring of ${ring} px, ${around} around`)
      })
      if (page.url() !== site.url + path) walked.missed.push(`${path}: the focus alone led to ${page.url()}`)
      const [met, expected] = [stops.map(({ name }) => name), [...wanted, '']]
      const at = expected.findIndex((name, i) => name !== met[i])
      if (at >= 0) walked.missed.push(`${path}: ${expected[at]} was wanted, ${met[at]} came`)
    })
  return { ...walked, photographed: photographed.size }
}

/** Names of all that the Tab key has to reach, in the order of the page. */
function focusable(): string[] {
  const all = document.querySelectorAll<HTMLElement | SVGElement>(
    'a[href], button, input, select, textarea, summary, [tabindex="0"]',
  )
  // Of answers to choose one from, Tab stops at one; the arrow keys move among them.
  const stops = (e: Element) => {
    if (!(e instanceof HTMLInputElement) || e.type !== 'radio') return true
    const group = Array.from(document.querySelectorAll<HTMLInputElement>('input[type=radio]')).filter(
      ({ name, form }) => name === e.name && form === e.form,
    )
    return e === (group.find(({ checked }) => checked) ?? group[0])
  }
  return Array.from(all)
    .filter(stops)
    .filter((e) => e.tabIndex >= 0 && e.checkVisibility({ visibilityProperty: true }) && !e.hasAttribute('disabled'))
    .map(
      (e) =>
        `${e.localName} ${e.getAttribute('href') ?? (e.textContent?.trim().slice(0, 20) || e.getAttribute('name'))}`,
    )
}

async function walk(page: Page, count: number, at?: (stop: Stop) => Promise<void>): Promise<Stop[]> {
  const stops: Stop[] = []
  for (let i = 0; i < count; i += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const e = document.activeElement
      if (!e || e === document.body)
        return { name: '', look: '', seen: true, covered: '', box: { x: 0, y: 0, width: 0, height: 0 } }
      // Of a link over two lines, or one taller than the window, the part that is there.
      const rects = Array.from(e.getClientRects()).filter((one) => one.bottom > 0 && one.top < window.innerHeight)
      const [first] = rects
      const box = e.getBoundingClientRect()
      const style = getComputedStyle(e)
      const mid = first && {
        x: (Math.max(0, first.left) + Math.min(window.innerWidth, first.right)) / 2,
        y: (Math.max(0, first.top) + Math.min(window.innerHeight, first.bottom)) / 2,
      }
      const top = mid && document.elementFromPoint(mid.x, mid.y)
      const over =
        top && !e.contains(top) && !top.contains(e) && !(e.localName === 'a' && e.closest('svg')) ? top : null
      return {
        name: `${e.localName} ${e.getAttribute('href') ?? (e.textContent?.trim().slice(0, 20) || e.getAttribute('name'))}`,
        look: [e.parentElement?.parentElement, e.parentElement, e]
          .map((one) => `${one?.localName}.${one?.getAttribute('class') ?? ''}`)
          .concat(style.outlineColor, style.outlineWidth, style.outlineOffset)
          .join(' '),
        seen: rects.length > 0,
        covered: over ? `${over.localName}.${over.getAttribute('class') ?? ''}` : '',
        box: { x: box.x, y: box.y, width: box.width, height: box.height },
      }
    })
    stops.push(stop)
    if (at && stop.name !== '') await at(stop)
  }
  return stops
}

/** Pixels around the focused element that change by 3 to 1 when the focus is there. */
async function ringPx(page: Page, { box }: Stop): Promise<number> {
  const { width, height } = page.viewportSize() ?? PHONE
  const [left, top] = [Math.max(0, Math.floor(box.x) - 12), Math.max(0, Math.floor(box.y) - 12)]
  const clip = {
    x: left,
    y: top,
    width: Math.max(1, Math.min(width, box.x + box.width + 12) - left),
    height: Math.max(1, Math.min(height, box.y + box.height + 12) - top),
  }
  const take = async () =>
    sharp(await page.screenshot({ clip }))
      .removeAlpha()
      .raw()
      .toBuffer()
  const focused = await take()
  await page.evaluate(() => document.activeElement?.classList.add('kept-for-the-test'))
  await page.evaluate(() => {
    const e = document.activeElement
    if (e instanceof HTMLElement || e instanceof SVGElement) e.blur()
  })
  const plain = await take()
  await page.evaluate(() => {
    const e = document.querySelector<HTMLElement>('.kept-for-the-test')
    e?.classList.remove('kept-for-the-test')
    e?.focus({ preventScroll: true, focusVisible: true } as FocusOptions)
  })
  let changed = 0
  for (let i = 0; i + 2 < focused.length; i += 3) if (ratio(focused, plain, i) >= 3) changed += 1
  return changed
}

function ratio(a: Buffer, b: Buffer, i: number): number {
  const [one, other] = [luminance(a, i), luminance(b, i)]
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
}

function luminance(rgb: Buffer, i: number): number {
  const linear = (v = 0) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4)
  return 0.2126 * linear(rgb[i]) + 0.7152 * linear(rgb[i + 1]) + 0.0722 * linear(rgb[i + 2])
}
