import { describe, expect, it } from 'vitest'
import { openFolds, type ShownTarget, type ShownText, shownTargets, shownTexts } from '../../support/measured-page.ts'
import type { ShownSite } from '../../support/shown-site.ts'
import { sidewaysBy } from '../../support/walk.ts'

const PHONE = { width: 360, height: 740 }
/** Where the map of galleries stands, at its smallest. */
const TABLET = { width: 768, height: 1024 }
const DESK = { width: 1440, height: 900 }
/** 18 pt. */
const LEAST_PX = 24
const LEAST_TARGET_PX = 60
const LEAST_CONTRAST = 7

interface Measured {
  texts: (ShownText & { at: string })[]
  targets: (ShownTarget & { at: string })[]
  sideways: { at: string; px: number; who: string }[]
}

/** Big type, measured on every kind of page in a real browser. */
export function bigType(site: () => ShownSite): void {
  describe('big type', () => {
    let measured: Promise<Measured> | undefined
    const all = () => {
      measured ??= measure(site())
      return measured
    }

    it('is 18 points at least wherever a letter stands: captions, labels, maps and readings too', async () => {
      const { texts } = await all()
      expect(texts.length).toBeGreaterThan(1000)
      expect(texts.filter(({ px }) => px < LEAST_PX)).toEqual([])
    })

    it('has a contrast of 7 to 1 in every text, light and dark', async () => {
      const { texts } = await all()
      expect(texts.filter(({ contrast }) => contrast < LEAST_CONTRAST)).toEqual([])
    })

    it('has targets of 60 pixels each way, but for links inside a sentence', async () => {
      const { targets } = await all()
      const alone = targets.filter(({ inSentence }) => !inSentence)
      expect(alone.length).toBeGreaterThan(300)
      expect(alone.filter(({ width, height }) => Math.min(width, height) < LEAST_TARGET_PX)).toEqual([])
    })

    it('keeps links inside a sentence so far apart that a finger meets one', async () => {
      const { targets } = await all()
      expect(targets.filter(({ crowded }) => crowded)).toEqual([])
    })

    it('never scrolls sideways at 320 pixels', async () => {
      const { sideways } = await all()
      expect(sideways.filter(({ px }) => px > 0)).toEqual([])
    })
  })
}

/** Each page is loaded once: on a phone and on a desk, in light and in dark. */
async function measure(site: ShownSite): Promise<Measured> {
  const measured: Measured = { texts: [], targets: [], sideways: [] }
  for (const path of site.pages)
    await site.look(`${path}#big`, { viewport: PHONE }, async (page) => {
      await openFolds(page)
      for (const viewport of [PHONE, DESK]) {
        await page.setViewportSize(viewport)
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          const at = `${path} ${viewport.width} ${colorScheme}`
          measured.texts.push(...(await shownTexts(page)).map((text) => ({ at, ...text })))
        }
      }
      for (const viewport of [PHONE, TABLET, DESK]) {
        await page.setViewportSize(viewport)
        const at = `${path} ${viewport.width}`
        measured.targets.push(...(await shownTargets(page)).map((target) => ({ at, ...target })))
      }
      await page.setViewportSize({ width: 320, height: 700 })
      measured.sideways.push({ at: path, ...(await sidewaysBy(page)) })
    })
  return measured
}
