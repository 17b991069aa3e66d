import { afterAll, beforeAll, expect, test } from 'vitest'
import { blockRuns, FORMAT_IDS, type RichText } from '#contract'
import { POSTER_EXAMPLES } from '../../site/posters/examples.ts'
import { glyphsOf, linesOf, type SetGlyph } from '../support/pdf-text.ts'
import { type ExamplePress, openExamplePress } from './press-example.ts'

const MM_PER_PT = 25.4 / 72
const RICH: RichText = [
  { kind: 'heading', level: 2, runs: [{ text: '靠耳朵看路' }] },
  {
    kind: 'paragraph',
    runs: [
      { text: '江水含沙多，' },
      { text: '眼睛几乎派不上用场', bold: true },
      { text: '，二氧化碳写作CO' },
      { text: '2', sub: true },
      { text: '气体，面积写作m' },
      { text: '2', sup: true },
      { text: '，也写作CO₂和10⁻⁶。它在{浏|liú}河口，也在{㙍|duō}边。' },
    ],
  },
  { kind: 'list', ordered: true, items: [[{ text: '保持安静，船只减速绕行，远远看着就好' }], [{ text: '不投喂' }]] },
  { kind: 'quote', runs: [{ text: '定之方中，作于楚宫。揆之以日，作于楚室。' }] },
  { kind: 'heading', level: 3, runs: [{ text: '这样做' }] },
  { kind: 'list', ordered: false, items: [[{ text: '记下时间' }], [{ text: '拨打12345', bold: true }]] },
  {
    kind: 'paragraph',
    runs: [
      { text: '见' },
      { text: '保护办', href: 'https://www.example.org/jiangtun/' },
      { text: '的网页，那里有全年的观察记录。' },
    ],
  },
]

let examples: ExamplePress
beforeAll(async () => {
  examples = await openExamplePress()
})
afterAll(() => examples.close())

async function set(
  change: { body?: RichText; lead?: string; subtitle?: string },
  format: (typeof FORMAT_IDS)[number] = '600x900',
) {
  const [, typical] = POSTER_EXAMPLES['lead-picture']
  if (!typical) throw new Error('no typical example')
  const sheet = examples.sheet('lead-picture', { ...typical, ...change }, format)
  const { pdf, slots, problems } = await examples.press(sheet)
  expect(problems).toEqual([])
  const slot = (name: string) => slots.find((s) => s.slot === name) ?? expect.fail(`no slot ${name}`)
  const glyphs = glyphsOf(pdf ?? expect.fail('no PDF'), sheet)
  return { slot, glyphs, lines: (name: string) => linesOf(glyphs, slot(name)) }
}

test.each(FORMAT_IDS)(
  'text, sub-headings, lists, quotes and readings of both columns stand on one grid at %s',
  async (format) => {
    const { slot, lines } = await set({ body: RICH }, format)
    const body = slot('body')
    expect(body.fits).toBe(true)
    const own = lines('body').filter((line) => line.size > body.pt * 0.8)
    expect(own.length).toBeGreaterThan(8)
    const [left, right] = [
      own.filter((l) => l.x < body.x + body.w * 0.45),
      own.filter((l) => l.x > body.x + body.w * 0.45),
    ]
    expect(Math.abs(left.length - right.length)).toBeLessThanOrEqual(1)
    const step = body.pt * 1.55 * MM_PER_PT
    const first = own[0]?.y ?? 0
    const off = own.map((line) => (line.y - first) / step).map((rows) => Math.abs(rows - Math.round(rows)))
    expect(Math.max(...off)).toBeLessThan(0.015)
  },
)

test('rich text arrives whole: every run, and the address of a link in print', async () => {
  const { lines } = await set({ body: RICH })
  const printed = lines('body')
    .map((line) => line.text)
    .join('')
    .replace(/[\s\u00a0]/g, '')
  for (const words of [
    '靠耳朵看路',
    '眼睛几乎派不上用场',
    '1.保持安静',
    '2.不投喂',
    '•记下时间',
    '拨打12345',
    '作于楚宫',
    '这样做',
  ])
    expect(printed).toContain(words)
  expect(printed).toContain('（www.example.org/jiangtun）')
})

const TABLE: RichText = [
  { kind: 'paragraph', runs: [{ text: '一氧化碳的浓度和人的感觉，按世界卫生组织和消防部门的资料整理。' }] },
  {
    kind: 'table',
    head: true,
    rows: [
      [[{ text: '浓度（ppm）' }], [{ text: '多久' }], [{ text: '感觉' }]],
      [[{ text: '9' }], [{ text: '8 小时' }], [{ text: '室内上限' }]],
      [
        [{ text: '200' }],
        [{ text: '2–3 小时' }],
        [{ text: '头痛、乏力，' }, { text: '想睡', bold: true }, { text: '，常被当作感冒' }],
      ],
      [[{ text: '1600' }], [{ text: '20 分钟' }], [{ text: '恶心、抽搐，两小时内有生命危险' }]],
    ],
  },
  { kind: 'paragraph', runs: [{ text: '它没有颜色也没有气味，只有报警器先知道。开窗、关火、出门，再打电话。' }] },
]

test('a table arrives whole, its figures at the right edge of their column, and the text below it is on the grid', async () => {
  const { lines, slot } = await set({ body: TABLE })
  const body = slot('body')
  const own = lines('body')
  // Cells stand side by side, so their lines are read across: every character is there, whatever the order.
  const letters = (text: string) => [...text.replace(/[\s\u00a0]/g, '')].sort().join('')
  const asked = TABLE.flatMap((block) => blockRuns(block).map(({ text }) => text)).join('')
  expect(letters(own.map((line) => line.text).join(''))).toBe(letters(asked))
  const glyphs = own.flatMap((line) => line.glyphs)
  const rightOf = (figure: string) => {
    const i = glyphs.findIndex(
      (_, at) =>
        glyphs
          .slice(at, at + figure.length)
          .map((g) => g.text)
          .join('') === figure,
    )
    const last = glyphs[i + figure.length - 1] ?? expect.fail(`no ${figure}`)
    return last.x
  }
  expect(rightOf('200')).toBeCloseTo(rightOf('9'), 1)
  const step = body.pt * 1.55 * MM_PER_PT
  const rows = own.map((line) => (line.y - (own[0]?.y ?? 0)) / step).map((row) => Math.abs(row - Math.round(row)))
  expect(Math.max(...rows)).toBeLessThan(0.015)
})

const after = (glyphs: SetGlyph[], left: string, right: string): number => {
  const i = glyphs.findIndex((g, at) => g.text === left && glyphs[at + 1]?.text === right)
  const [a, b] = [glyphs[i], glyphs[i + 1]]
  if (!a || !b) throw new Error(`no ${left}${right}`)
  return (b.x - a.x) / (a.size * MM_PER_PT)
}

test('between Han and figures stands a quarter em, whether the editor typed a space or not', async () => {
  const [closed, open] = [await set({ subtitle: '江豚有1249头' }), await set({ subtitle: '江豚有 1249 头' })]
  for (const { lines } of [closed, open]) {
    const glyphs = lines('subtitle').flatMap((line) => line.glyphs)
    expect(glyphs.map((g) => g.text.replace('\u00a0', '')).join('')).toBe('江豚有1249头')
    expect(after(glyphs, '有', '1')).toBeCloseTo(1.25, 2)
  }
})

test('a small figure before Han keeps the gap too', async () => {
  const { lines } = await set({ lead: 'CO₂浓度' })
  const glyphs = lines('lead').flatMap((line) => line.glyphs)
  const [two, next] = [glyphs.find((g) => g.text === '2'), glyphs.find((g) => g.text === '浓')]
  if (!two || !next) throw new Error('no CO₂')
  const em = next.size * MM_PER_PT
  expect((next.x - two.x) / em - 0.6 * 0.6).toBeCloseTo(0.25, 0)
  expect((next.x - two.x) / em).toBeGreaterThan(0.5)
})

test('a reading stands over its character, and the line is where it would be without', async () => {
  const [plain, read] = [
    await set({ lead: '太仓浏河镇有座㙍塘' }),
    await set({ lead: '太仓{浏|liú}河镇有座{㙍|duō}塘' }),
  ]
  const base = (from: typeof read, char: string) =>
    from
      .lines('lead')
      .flatMap((l) => l.glyphs)
      .find((g) => g.text.includes(char))
  for (const char of ['浏', '㙍', '塘']) {
    const [a, b] = [base(plain, char), base(read, char)]
    expect(b?.x).toBeCloseTo(a?.x ?? -1, 1)
    expect(b?.y).toBeCloseTo(a?.y ?? -1, 1)
  }
  const over = read.glyphs.filter((g) => ['l', 'i', 'ú'].includes(g.text) && g.size < (base(read, '浏')?.size ?? 0) / 2)
  const liu = base(read, '浏')
  expect(over.length).toBe(3)
  expect(
    over.every((g) => liu && g.y < liu.y - 0.8 * liu.size * MM_PER_PT && Math.abs(g.x - liu.x) < liu.size * MM_PER_PT),
  ).toBe(true)
})

test.each(['zh', 'en'] as const)(
  'a portrait begins with a character two lines tall, and the lines keep their grid: %s',
  async (lang) => {
    const example = POSTER_EXAMPLES.portrait.find((e) => e.lang === lang && e.name === 'longest')
    if (!example) throw new Error('no example')
    const sheet = examples.sheet('portrait', example, '600x900')
    const { pdf, slots, problems } = await examples.press(sheet)
    expect(problems).toEqual([])
    const body = slots.find((s) => s.slot === 'body') ?? expect.fail('no body')
    const glyphs = glyphsOf(pdf ?? expect.fail('no PDF'), sheet)
    const initial = glyphs.filter(
      (g) => Math.abs(g.size - body.pt) > 1 && g.y > body.y && g.y < body.y + body.h && g.x < body.x + 2,
    )
    expect(initial.map((g) => g.text)).toEqual([lang === 'zh' ? '清' : 'E'])
    expect((initial[0]?.size ?? 0) / body.pt).toBeGreaterThan(2.2)
    const lines = linesOf(glyphs, body).filter((line) => Math.abs(line.size - body.pt) < 0.5)
    const step = body.pt * (lang === 'zh' ? 1.55 : 1.36) * MM_PER_PT
    const first = Math.min(...lines.map((line) => line.y))
    expect(lines.length).toBeGreaterThan(12)
    for (const line of lines) {
      const row = (line.y - first) / step
      expect(Math.abs(row - Math.round(row)), line.text).toBeLessThan(0.02)
    }
    // no line is set on another
    const places = lines.map(
      (line) => `${Math.round((line.y - first) / step)} ${line.x > body.x + body.w / 2 ? 'right' : 'left'}`,
    )
    expect(new Set(places).size).toBe(places.length)
  },
)

test('a downward title has its marks upright and centred, two figures side by side, its second phrase on the left', async () => {
  const [, typical] = POSTER_EXAMPLES['large-photo']
  if (!typical) throw new Error('no example')
  const sheet = examples.sheet('large-photo', { ...typical, title: '12颗“星”|谁最亮？' }, '600x900')
  const { pdf, slots, problems } = await examples.press(sheet)
  expect(problems).toEqual([])
  const title = slots.find((s) => s.slot === 'title') ?? expect.fail('no title')
  const glyphs = glyphsOf(pdf ?? expect.fail('no PDF'), sheet).filter((g) => Math.abs(g.size - title.pt) < 0.5)
  expect(glyphs.map((g) => g.text).join('')).toBe('12颗﹃星﹄谁最亮︖')
  const x = (text: string) => glyphs.find((g) => g.text === text)?.x ?? expect.fail(`no ${text}`)
  for (const mark of ['﹃', '﹄']) expect(x(mark)).toBeCloseTo(x('星'), 0)
  expect(x('︖')).toBeCloseTo(x('亮'), 0)
  expect(x('谁')).toBeLessThan(x('星') - (title.pt * MM_PER_PT) / 2)
  expect(glyphs.find((g) => g.text === '1')?.y).toBeCloseTo(glyphs.find((g) => g.text === '2')?.y ?? -1, 1)
})
