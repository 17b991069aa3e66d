import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FORMAT_IDS, LAYOUT_IDS } from '#contract'
import { POSTER_EXAMPLES } from '../../site/posters/examples.ts'
import { picturePlaceMm } from '../../site/sheet/picture-share.ts'
import type { CodePlace, SheetData, SlotReport } from '../../site/sheet/sheet-data.ts'
import { type ExamplePress, openExamplePress } from './press-example.ts'

let examples: ExamplePress
beforeAll(async () => {
  examples = await openExamplePress()
})
afterAll(() => examples.close())

/** Names of the slots that lie on each other, mm; a hair's breadth is allowed. */
function overlaps(slots: SlotReport[]): string[] {
  const hair = 0.3
  const set = slots.filter((slot) => slot.h > 0 && slot.w > 0)
  return set.flatMap((a, i) =>
    set
      .slice(i + 1)
      .filter(
        (b) => a.x + hair < b.x + b.w && b.x + hair < a.x + a.w && a.y + hair < b.y + b.h && b.y + hair < a.y + a.h,
      )
      .map((b) => `${a.slot} / ${b.slot}`),
  )
}

/** Texts in the code's square, quiet zone and all. */
function onCode(slots: SlotReport[], code: CodePlace | null): string[] {
  if (!code) return ['no code']
  const { x, y, side } = code
  return slots
    .filter((s) => s.h > 0 && s.x < x + side && x < s.x + s.w && s.y < y + side && y < s.y + s.h)
    .map((s) => s.slot)
}

/** A panel on its first day: a title and nothing else. */
function justBegun(sheet: SheetData): SheetData {
  const foot = { ...sheet.foot, gallery: '', sources: '', credit: '', host: '' }
  const lists = { timeline: [], steps: [], myths: [], grades: [], body: [] }
  return { ...sheet, ...lists, foot, subtitle: '', lead: '', picture: null, fact: null, data: null }
}

test.each(LAYOUT_IDS.flatMap((layout) => FORMAT_IDS.map((format) => [layout, format] as const)))(
  'a panel of %s at %s that has only a title is set without holes in the engine',
  async (layout, format) => {
    const [first] = POSTER_EXAMPLES[layout]
    if (!first) throw new Error(`${layout} has no example`)
    const set = await examples.press(justBegun(examples.sheet(layout, first, format, 'preview')))
    expect(set.problems).toEqual([])
    expect(set.slots.find((slot) => slot.slot === 'title')?.fits).toBe(true)
    expect(overlaps(set.slots)).toEqual([])
  },
)

for (const layout of LAYOUT_IDS) {
  describe(`the layout ${layout}`, () => {
    for (const example of POSTER_EXAMPLES[layout]) {
      test.each(FORMAT_IDS)(
        `sets its ${example.name} example in ${example.lang} at %s: all fits, nothing overlaps, nothing at the edge`,
        async (format) => {
          const sheet = examples.sheet(layout, example, format)
          const set = await examples.press(sheet)
          expect(set.problems).toEqual([])
          expect(set.pages).toBe(1)
          expect(set.slots.filter((slot) => !slot.fits).map((slot) => `${slot.slot} +${slot.over}`)).toEqual([])
          expect(overlaps(set.slots)).toEqual([])
          const { widthMm, heightMm, bodyFloorPt, captionFloorPt, qrMm } = sheet.format
          const edge = (8 * Math.min(widthMm, heightMm)) / 600 - 0.1
          const outside = set.slots.filter(
            (s) => s.h > 0 && (s.x < edge || s.y < edge || s.x + s.w > widthMm - edge || s.y + s.h > heightMm - edge),
          )
          expect(outside.map((s) => s.slot)).toEqual([])
          expect(set.slots.filter((s) => s.pt < captionFloorPt - 0.1).map((s) => s.slot)).toEqual([])
          expect(set.slots.find((s) => s.slot === 'body')?.pt).toBeGreaterThanOrEqual(bodyFloorPt - 0.1)
          const place = picturePlaceMm(layout, format)
          const wider = set.pictures.filter(({ w, h }) => w > place.widthMm + 0.1 || h > place.heightMm + 0.1)
          expect(wider).toEqual([])
          expect(set.code?.side).toBeCloseTo(qrMm, 1)
          expect(onCode(set.slots, set.code)).toEqual([])
          const title = set.slots.find((s) => s.slot === 'title')?.pt ?? 0
          expect(set.slots.filter((s) => s.pt > title + 0.1).map((s) => s.slot)).toEqual([])
          for (const field of ['title', 'lead', 'body', 'sources', 'series', 'theme', 'url'])
            expect(set.slots.map((s) => s.field)).toContain(field)
        },
      )
    }
  })
}
