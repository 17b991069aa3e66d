import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FORMAT_IDS, LAYOUT_IDS } from '#contract'
import { POSTER_EXAMPLES } from '../../site/posters/examples.ts'
import type { SheetData } from '../../site/sheet/sheet-data.ts'
import { glyphsOf, linesOf, type SetLine } from '../support/pdf-text.ts'
import { DEMO_MONTHS, demoEdition, demoSheet } from './demo-panels.ts'
import { type ExamplePress, openExamplePress } from './press-example.ts'

/** Marks that do not begin a line, marks that do not end one (GB/T 15834, and W3C's requirements for Chinese). */
const NOT_FIRST = /^[，。、；：？！）》〉」』】〕”’·…—～％%℃‰,.;:?!)\]}]/u
const NOT_LAST = /[（《〈「『【〔“‘([{]$/u
/** Texts of more than one line whose last must not be one Han character. */
const RUNNING = /^(lead|subtitle|body|fact|caption|sources|credit|timeline|steps|myths|grades|questions|alert)\b/
const ONE_HAN = /^[\p{P}\p{S}\s]*\p{Script=Han}[\p{P}\p{S}\s]*$/u

let examples: ExamplePress
beforeAll(async () => {
  examples = await openExamplePress()
})
afterAll(() => examples.close())

/** What is wrong with the lines of a sheet, in words. */
async function faults(sheet: SheetData): Promise<string[]> {
  const { pdf, slots, problems } = await examples.press(sheet)
  if (!pdf) throw new Error(problems.map((p) => p.en).join('; '))
  const glyphs = glyphsOf(pdf, sheet)
  const found: string[] = glyphs.filter((g) => g.gid === 0).map((g) => `missing glyph ${g.text}`)
  // the rails of phases are set downwards
  for (const slot of slots.filter((s) => s.chars > 1 && s.h > 0 && !s.slot.startsWith('phase-'))) {
    const lines = linesOf(glyphs, slot).filter((line) => line.glyphs.every((g) => Math.abs(g.turn) !== 90))
    if (isUpright(lines)) continue
    for (const line of lines.slice(1)) {
      if (NOT_FIRST.test(line.text.trim())) found.push(`${slot.slot}: a line begins with “${line.text.slice(0, 4)}”`)
    }
    for (const line of lines.slice(0, -1)) {
      if (NOT_LAST.test(line.text.trim())) found.push(`${slot.slot}: a line ends with “${line.text.slice(-4)}”`)
    }
    const last = lines.at(-1)
    if (lines.length > 1 && last && RUNNING.test(slot.field) && ONE_HAN.test(last.text))
      found.push(`${slot.slot}: the last line is “${last.text}” alone`)
  }
  return found
}

/** A title set downwards is a column of single characters. */
function isUpright(lines: SetLine[]): boolean {
  return lines.length > 2 && lines.every((line) => line.glyphs.length === 1)
}

describe('the lines of the demo year', () => {
  test.each(['600x900', '900x1200', 'a3'] as const)(
    'the 2 of CO₂ in a line at the least size is no smaller than that: %s',
    async (format) => {
      const edition = demoEdition('2026-12')
      const sheet = demoSheet(edition, 1, format, 'zh', examples.workspace)
      expect(sheet.foot.sources).toContain('CO₂')
      const { pdf } = await examples.press(sheet)
      const glyphs = glyphsOf(pdf ?? expect.fail('no sheet'), sheet).filter(({ text }) => text.trim() !== '')
      const least = Math.min(...glyphs.map(({ size }) => size))
      expect(least).toBeGreaterThanOrEqual(sheet.format.captionFloorPt - 0.1)
    },
  )

  test.each(DEMO_MONTHS)(
    '%s: no mark begins or ends a line where it may not, no character stands alone',
    async (month) => {
      const edition = demoEdition(month)
      const found: string[] = []
      for (const panel of edition.panels) {
        for (const format of ['600x900', '2400x1200'] as const) {
          const sheet = demoSheet(edition, panel.no, format, 'zh', examples.workspace)
          found.push(...(await faults(sheet)).map((fault) => `${panel.no} ${format} ${fault}`))
        }
      }
      expect(found).toEqual([])
    },
  )
})

describe('the lines of the longest examples', () => {
  test.each(LAYOUT_IDS)('%s keeps marks and last characters in their places in every format', async (layout) => {
    const found: string[] = []
    for (const example of POSTER_EXAMPLES[layout].filter((e) => e.name !== 'shortest')) {
      for (const format of FORMAT_IDS) {
        const sheet = examples.sheet(layout, example, format)
        found.push(...(await faults(sheet)).map((fault) => `${example.lang} ${example.name} ${format} ${fault}`))
      }
    }
    expect(found).toEqual([])
  })
})

test('the measure notices a lone character: the same captions without their ties have some', async () => {
  const [, typical] = POSTER_EXAMPLES['lead-picture']
  if (!typical) throw new Error('no typical example')
  const loose: string[] = []
  for (let n = 34; n < 56; n += 1) {
    const caption = '江豚浮出水面换气前后不过一秒它没有背鳍嘴角天生上扬用回声看世界'.repeat(2).slice(0, n)
    const tied = examples.sheet('lead-picture', { ...typical, caption }, 'a3')
    expect(await faults(tied)).toEqual([])
    if (!tied.picture) throw new Error('no picture')
    loose.push(...(await faults({ ...tied, picture: { ...tied.picture, caption } })))
  }
  expect(loose.length).toBeGreaterThan(0)
})
