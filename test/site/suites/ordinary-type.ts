import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { cutTexts } from '../../support/cut-texts.ts'
import { loneEnds } from '../../support/lone-ends.ts'
import {
  longLines,
  openFolds,
  type ShownTarget,
  type ShownText,
  shownTargets,
  shownTexts,
} from '../../support/measured-page.ts'
import type { ShownSite } from '../../support/shown-site.ts'
import { axeFindings, sidewaysBy } from '../../support/walk.ts'
import { edgelessOn, movingOn } from '../../support/wishes.ts'

const PHONE = { width: 360, height: 740 }
/** Letters in the ordinary size; and large ones, for which less contrast is asked. */
const LEAST_PX = 16
const LEAST_TARGET_PX = 44
const SPACED_WIDTHS = [360, 768, 1024, 1280, 1440, 1920]
/** What WCAG 1.4.12 lets a reader set. */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'

interface Measured {
  texts: (ShownText & { at: string })[]
  targets: (ShownTarget & { at: string })[]
  axe: string[]
  wide: string[]
  lone: string[]
  moving: string[]
  long: string[]
  edgeless: string[]
}

/** Every kind of page as it comes, measured in a real browser. */
export function ordinaryType(site: () => ShownSite): void {
  describe('every kind of page', () => {
    let measured: Promise<Measured> | undefined
    const all = () => {
      measured ??= measure(site())
      return measured
    }

    it('has nothing for axe to find, on a phone and on a desk, light and dark', async () => {
      expect((await all()).axe).toEqual([])
    })

    it('has a contrast of 4.5 to 1 in every text, light, dark and in the colours a reader forces on it', async () => {
      const { texts } = await all()
      expect(texts.filter(({ contrast }) => contrast < 4.5)).toEqual([])
    })

    it('has no letter under 16 pixels but for readings above characters', async () => {
      const { texts } = await all()
      expect(texts.filter(({ px, where }) => px < LEAST_PX && !where.endsWith('rt.'))).toEqual([])
    })

    it('has lines of 36 characters at most where text runs over several', async () => {
      expect((await all()).long).toEqual([])
    })

    it('ends no Chinese paragraph or heading with a single character on a line of its own', async () => {
      expect((await all()).lone).toEqual([])
    })

    it('has targets of 44 pixels on a phone, but for links inside a sentence', async () => {
      const { targets } = await all()
      const alone = targets.filter(({ inSentence }) => !inSentence)
      expect(alone.filter(({ width, height }) => Math.min(width, height) < LEAST_TARGET_PX)).toEqual([])
    })

    it('draws what is chosen in a row by a mark of 24 pixels at least', async () => {
      const marks = (await all()).targets.filter(({ mark }) => mark !== null)
      expect(marks.length).toBeGreaterThan(5)
      expect(marks.filter(({ mark }) => (mark ?? 0) < 24)).toEqual([])
    })

    it('underlines every link inside a sentence, so that colour is not all that tells it', async () => {
      const { targets } = await all()
      const inside = targets.filter(({ inSentence, where }) => inSentence && where.includes('> a.'))
      expect(inside.length).toBeGreaterThan(10)
      expect(inside.filter(({ underlined }) => !underlined)).toEqual([])
    })

    it('keeps small targets so far apart that a finger meets one', async () => {
      expect((await all()).targets.filter(({ crowded }) => crowded)).toEqual([])
    })

    it('never scrolls sideways: at 320 pixels, on its side, with text at twice its size, with the widest spacing', async () => {
      expect((await all()).wide).toEqual([])
    })

    it('loses no text to the widest spacing, ordinary or big, at any width: none is cut, none lies on other text', async () => {
      expect(await cutWhereSpaced(site())).toEqual([])
    })

    it('moves nothing for those who want no motion: no animation, no transition, no smooth scrolling', async () => {
      expect((await all()).moving).toEqual([])
    })

    it('leaves every button, field and frame an edge in the colours a reader forces on it', async () => {
      expect((await all()).edgeless).toEqual([])
    })
  })
}

async function measure(site: ShownSite): Promise<Measured> {
  const measured: Measured = {
    texts: [],
    targets: [],
    axe: [],
    wide: [],
    lone: [],
    moving: [],
    long: [],
    edgeless: [],
  }
  for (const path of site.pages)
    await site.look(path, { viewport: PHONE, reducedMotion: 'reduce' }, async (page) => {
      await openFolds(page)
      measured.targets.push(...(await shownTargets(page)).map((target) => ({ at: path, ...target })))
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        measured.texts.push(...(await shownTexts(page)).map((text) => ({ at: `${path} ${colorScheme}`, ...text })))
      }
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' })
      measured.texts.push(...(await shownTexts(page)).map((text) => ({ at: `${path} forced`, ...text })))
      measured.edgeless.push(...(await edgelessOn(page)).map((found) => `${path} ${found}`))
      await page.emulateMedia({ forcedColors: 'none' })
      measured.moving.push(...(await movingOn(page)).map((found) => `${path} ${found}`))
      measured.axe.push(...(await axeFindings(page)).map((found) => `${path} 360 ${found}`))
      measured.lone.push(...(await loneEnds(page)).map((found) => `${path} 360 ${found}`))
      await page.setViewportSize({ width: 1440, height: 900 })
      measured.lone.push(...(await loneEnds(page)).map((found) => `${path} 1440 ${found}`))
      await page.emulateMedia({ colorScheme: 'dark' })
      measured.axe.push(...(await axeFindings(page)).map((found) => `${path} 1440 dark ${found}`))
      measured.long.push(...(await longLines(page, 36)).map((line) => `${path} ${line}`))
      const sideways = async (what: string) => {
        const { px, who } = await sidewaysBy(page)
        if (px > 0) measured.wide.push(`${path} ${what}: ${px} px, ${who}`)
      }
      await page.setViewportSize({ width: 320, height: 700 })
      await sideways('320 px')
      await page.setViewportSize({ width: 740, height: 360 })
      await sideways('on its side')
      await page.setViewportSize({ width: 320, height: 700 })
      await style(page, SPACED)
      await sideways('spaced')
      // The reader's own font size, at which media queries in em see half as many of them.
      await style(page, 'html { font-size: 200% }')
      await page.setViewportSize({ width: 640, height: 700 })
      await sideways('twice the size')
    })
  return measured
}

async function cutWhereSpaced(site: ShownSite): Promise<string[]> {
  const cut: string[] = []
  for (const path of site.pages)
    for (const type of ['', '#big'])
      await site.look(path + type, {}, async (page) => {
        await openFolds(page)
        await style(page, SPACED)
        for (const width of SPACED_WIDTHS) {
          await page.setViewportSize({ width, height: 900 })
          cut.push(...(await cutTexts(page)).map((found) => `${path}${type} ${width} ${found}`))
        }
      })
  return cut
}

/** A style sheet of the reader's own. */
async function style(page: Page, css: string): Promise<void> {
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(rules)
    document.adoptedStyleSheets = [sheet]
  }, css)
}
