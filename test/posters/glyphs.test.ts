import { dirname } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FORMAT_IDS, LAYOUT_IDS } from '#contract'
import type { PosterExample } from '../../site/posters/example.ts'
import { POSTER_EXAMPLES } from '../../site/posters/examples.ts'
import { checkGlyphs } from '../../site/press/preflight/check-glyphs.ts'
import type { SheetData } from '../../site/sheet/sheet-data.ts'
import { glyphsOf } from '../support/pdf-text.ts'
import { DEMO_MONTHS, demoEdition, demoSheet } from './demo-panels.ts'
import { type ExamplePress, openExamplePress } from './press-example.ts'

/** Figures in circles, units, pinyin with its tones, characters of GB 18030 that few faces have. */
const SPECIAL = '①⑳℃‰㙍𰻝ǎǹḿê̄'
const TINY = 'CO₂⁻¹⁺'

let examples: ExamplePress
beforeAll(async () => {
  examples = await openExamplePress()
})
afterAll(() => examples.close())
const gate = (sheet: SheetData) => checkGlyphs(sheet, '第 1 版', dirname(examples.workspace.dir))

/** A text after which the characters stand in every field that an editor fills. */
function everywhere(text: string, example: PosterExample): PosterExample {
  const more = (own: string) => (own === '' ? own : own + text)
  return {
    ...example,
    title: `江${[...text].slice(0, 8).join('')}`,
    subtitle: text,
    lead: text,
    body: [
      { kind: 'heading', level: 2, runs: [{ text }] },
      { kind: 'paragraph', runs: [{ text }, { text, bold: true }, { text: '㙍', ruby: 'duō' }] },
      { kind: 'quote', runs: [{ text }] },
      { kind: 'list', ordered: true, items: [[{ text }]] },
    ],
    caption: text,
    fact: example.fact && { ...example.fact, text },
    timeline: example.timeline.slice(0, 4).map((m) => ({ ...m, text })),
    steps: example.steps.slice(0, 4).map((s) => ({ ...s, label: [...text].slice(0, 6).join(''), text })),
    myths: example.myths.slice(0, 2).map(() => ({ claim: text, truth: text })),
    grades: example.grades.map((g) => ({ ...g, act: more(g.act) })),
    alert: example.alert && { ...example.alert, issued: text },
    questions: example.questions.slice(0, 2).map((q) => ({ ...q, question: text, why: text })),
    foot: { ...example.foot, sources: text, credit: text },
  }
}

describe('a finished sheet shows no empty box', () => {
  test.each(LAYOUT_IDS)(
    '%s sets figures in circles, units, rare characters and pinyin in every field',
    async (layout) => {
      for (const example of POSTER_EXAMPLES[layout].filter((e) => e.name === 'typical')) {
        const sheet = examples.sheet(layout, everywhere(SPECIAL + TINY, example), '600x900')
        expect(await gate(sheet)).toEqual([])
        const { pdf, problems } = await examples.press(sheet)
        expect(problems).toEqual([])
        const glyphs = glyphsOf(pdf ?? expect.fail('no PDF'), sheet)
        expect(glyphs.filter((g) => g.gid === 0).map((g) => g.text)).toEqual([])
        const printed = new Set(glyphs.flatMap((g) => [...g.text]))
        expect([...'①⑳℃‰㙍𰻝ǎǹḿ'].filter((c) => !printed.has(c))).toEqual([])
      }
    },
  )

  test.each(LAYOUT_IDS)('%s has a glyph for everything in its examples, in every format', async (layout) => {
    for (const example of POSTER_EXAMPLES[layout]) {
      for (const format of FORMAT_IDS) {
        const sheet = examples.sheet(layout, example, format)
        expect(await gate(sheet)).toEqual([])
        const { pdf } = await examples.press(sheet)
        const glyphs = glyphsOf(pdf ?? expect.fail('no PDF'), sheet)
        expect(glyphs.length).toBeGreaterThan(40)
        expect(glyphs.filter((g) => g.gid === 0).map((g) => g.text)).toEqual([])
      }
    }
  })
})

test('the demo year passes the gate in both languages, star charts and curves with it', async () => {
  for (const month of DEMO_MONTHS) {
    const edition = demoEdition(month)
    for (const panel of edition.panels) {
      for (const lang of ['zh', 'en'] as const)
        expect(await gate(demoSheet(edition, panel.no, '600x900', lang, examples.workspace))).toEqual([])
    }
  }
})

test('what no face has is named with its field, its character and its code point', async () => {
  const [, quiz] = POSTER_EXAMPLES.quiz
  const [, notice] = POSTER_EXAMPLES.emergency
  if (!quiz || !notice) throw new Error('no example')
  const asked = quiz.questions.map((q, i) => (i === 1 ? { ...q, why: '笑😀' } : q))
  const said = await gate(examples.sheet('quiz', { ...quiz, questions: asked, lead: '‱与‱' }, '600x900'))
  expect(said.map((p) => [p.code, p.at, p.zh])).toEqual([
    ['panel/missing-glyph', '第 1 版 / 导语', '字体里没有这些字符：“‱”（U+2031）'],
    ['panel/missing-glyph', '第 1 版 / 问答 2', '字体里没有这些字符：“😀”（U+1F600）'],
  ])
  const warned = { ...notice, alert: { colour: 'red' as const, issued: '气象台🌀', until: '' } }
  expect((await gate(examples.sheet('emergency', warned, 'a3'))).map((p) => p.at)).toEqual(['第 1 版 / 现行预警'])
})

test('a reading or a label of the data picture without a glyph is named too', async () => {
  const [, typical] = POSTER_EXAMPLES['lead-picture']
  const [, curve] = POSTER_EXAMPLES.curve
  if (!typical || curve?.data?.kind !== 'series') throw new Error('no example')
  const read = examples.sheet('lead-picture', { ...typical, lead: '{浏|li😀}河口的江豚' }, 'a3')
  expect((await gate(read)).map((p) => p.at)).toEqual(['第 1 版 / 导语'])
  const marks = [{ year: curve.data.points[3]?.[0] ?? 0, label: { zh: '这年🔥' } }]
  const sheet = examples.sheet('curve', { ...curve, data: { ...curve.data, marks } }, 'a3')
  expect((await gate(sheet)).map((p) => p.at)).toEqual(['第 1 版 / 数据图'])
})
