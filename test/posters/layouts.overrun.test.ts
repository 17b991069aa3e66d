import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FORMAT_IDS, LAYOUT_IDS, type LayoutId } from '#contract'
import type { PosterExample } from '../../site/posters/example.ts'
import { POSTER_EXAMPLES } from '../../site/posters/examples.ts'
import { pngOf } from '../../site/press/page-raster.ts'
import { type ExamplePress, openExamplePress } from './press-example.ts'

let examples: ExamplePress
beforeAll(async () => {
  examples = await openExamplePress()
})
afterAll(() => examples.close())

/** The longest example of a layout with its text five times over: more than any format holds. */
function tooLong(layout: LayoutId): PosterExample {
  const longest = POSTER_EXAMPLES[layout].find((e) => e.name === 'longest')
  if (!longest) throw new Error(`${layout} has no longest example`)
  return { ...longest, body: Array.from({ length: 5 }, () => longest.body).flat() }
}
/** Pixels in the red of an overrun. */
async function redPixels(pdf: Uint8Array | null): Promise<number> {
  if (!pdf) throw new Error('no PDF')
  const { data } = await sharp(await pngOf(pdf, 900))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  let red = 0
  for (let i = 0; i < data.length; i += 3) {
    const [r = 0, g = 0, b = 0] = [data[i], data[i + 1], data[i + 2]]
    if (r > 190 && g < 70 && b < 80) red += 1
  }
  return red
}

describe('a text that is too long', () => {
  test.each(LAYOUT_IDS.flatMap((layout) => FORMAT_IDS.map((format) => [layout, format] as const)))(
    'is reported by %s at %s with the characters too many',
    async (layout, format) => {
      const set = await examples.press(examples.sheet(layout, tooLong(layout), format))
      expect(set.problems).toEqual([])
      const body = set.slots.find((slot) => slot.slot === 'body')
      expect(body?.fits).toBe(false)
      expect(body?.over).toBeGreaterThan(20)
      expect(body?.over).toBeLessThan(body?.chars ?? 0)
    },
  )

  test.each(LAYOUT_IDS)('is shown in red by a preview of %s, and not by a print', async (layout) => {
    const example = { ...tooLong(layout), grades: [] }
    const preview = await examples.press(examples.sheet(layout, example, '600x900', 'preview'))
    const print = await examples.press(examples.sheet(layout, example, '600x900', 'print'))
    expect(preview.problems).toEqual([])
    expect(await redPixels(preview.pdf)).toBeGreaterThan((await redPixels(print.pdf)) + 300)
  })

  test('may be a title of ten thousand characters: it is cut, reported and does not stop the press', async () => {
    const [, typical] = POSTER_EXAMPLES['lead-picture']
    if (!typical) throw new Error('no typical example')
    const set = await examples.press(
      examples.sheet('lead-picture', { ...typical, title: '长'.repeat(10_000) }, '600x900'),
    )
    expect(set.problems).toEqual([])
    const title = set.slots.find((slot) => slot.slot === 'title')
    expect(title).toMatchObject({ fits: false, chars: 10_000 })
    expect(title?.over).toBeGreaterThan(9_000)
  })

  test('stays text, whatever it is made of', async () => {
    const [, typical] = POSTER_EXAMPLES['lead-picture']
    if (!typical) throw new Error('no typical example')
    const hostile = '#panic("x") $x^2$ *b* _i_ `c` @ref <tag> // \\ [ ] { } " \' |'
    const set = await examples.press(
      examples.sheet('lead-picture', { ...typical, subtitle: hostile, lead: hostile, caption: hostile }, '600x900'),
    )
    expect(set.problems).toEqual([])
    expect(set.slots.find((slot) => slot.slot === 'lead')?.chars).toBe(hostile.length)
  })
})
