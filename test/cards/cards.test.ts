import { mkdtempSync, statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import type { WantedCard } from '../../site/build/card-files.ts'
import { breakTitle } from '../../site/cards/break-title.ts'
import { drawCard } from '../../site/cards/card-drawing.ts'
import { makeCards } from '../../site/cards/make-cards.ts'
import { openTypeCase } from '../../site/cards/type-case.ts'

const type = openTypeCase()
const measure = (text: string) => type.measure(text, 'song', 100) / 100
const room = { widthPx: 660, heightPx: 352, measure }
const card: WantedCard = {
  name: 'panel-2026-11-1',
  pages: ['/panels/2026-11-1/'],
  lang: 'zh',
  title: '头顶|有座房子',
  above: '二〇二六年十一月',
  site: '太仓科普画廊',
  alt: '头顶有座房子',
  colours: {
    wall: '#014165',
    onwall: '#e8ddd8',
    spark: '#fe8b43',
    paper: '#fff9f4',
    ink: '#232933',
    accent: '#d96911',
  },
  posters: [],
}

describe('a title on a share card', () => {
  it('breaks between its phrases, in lines of like length', () => {
    const long = '为什么|冬天的星星|看起来|比夏天亮'
    const { lines } = breakTitle(long, 'zh', room)
    expect(lines.join('')).toBe(long.replaceAll('|', ''))
    const phrases = long.split('|')
    for (const line of lines) expect(phrases.some((phrase) => line.endsWith(phrase))).toBe(true)
    const lengths = lines.map(measure)
    expect(Math.max(...lengths) / Math.min(...lengths)).toBeLessThan(2)
  })

  it('never loses a word while there is room, nor runs out of it when there is none', () => {
    const titles = ['水', '长江的微笑', '一'.repeat(60), 'Why the stars of winter|look brighter than those of summer']
    for (const title of titles)
      for (const lang of ['zh', 'en'] as const) {
        const { lines, sizePx } = breakTitle(title, lang, room)
        for (const line of lines) expect(measure(line) * sizePx).toBeLessThanOrEqual(room.widthPx + 0.01)
        expect(lines.length * sizePx * 1.3).toBeLessThanOrEqual(room.heightPx)
        expect(lines.join(' ').replace(/\s+/g, '')).toBe(title.replace(/[\s|]+/g, ''))
      }
    const endless = breakTitle('很长的标题'.repeat(40), 'zh', room)
    expect(endless.lines.at(-1)?.endsWith('…')).toBe(true)
  })

  it('is not torn to be larger', () => {
    expect(breakTitle('太仓科普画廊', 'zh', room).lines).toEqual(['太仓科普画廊'])
  })
})

describe('share cards', () => {
  it('have outlines of our own faces and no text that a machine would set', () => {
    const { svg } = drawCard({ ...card, title: '㙍泾 CO₂ \u{1f319} مرحبا' }, type)
    expect(svg).not.toMatch(/<text|font-family/)
    expect(svg.match(/<path/g)?.length).toBeGreaterThan(4)
    // A sign that neither face has is set as a geta, never left out in silence.
    expect(type.measure('\u{1f319}', 'song', 100)).toBeCloseTo(100)
  })

  it('wear the month’s colours and are drawn once: an unchanged card is found, a changed one is another file', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'cards-'))
    const first = await makeCards({ dataDir, wanted: [card] })
    expect(first.problems).toEqual([])
    const file = first.cards[0]?.file ?? ''
    const corner = await sharp(file).extract({ left: 4, top: 4, width: 1, height: 1 }).raw().toBuffer()
    for (const [i, value] of [0x01, 0x41, 0x65].entries()) expect(Math.abs((corner[i] ?? 255) - value)).toBeLessThan(6)
    const { mtimeMs, ino } = statSync(file)
    const again = await makeCards({ dataDir, wanted: [{ ...card, pages: ['/elsewhere/'] }] })
    expect(again.cards).toEqual(first.cards)
    expect([statSync(file).mtimeMs, statSync(file).ino]).toEqual([mtimeMs, ino])
    const other = await makeCards({ dataDir, wanted: [{ ...card, title: '另一个题目' }] })
    expect(other.cards[0]?.file).not.toBe(file)
    expect(await readdir(join(dataDir, 'press', 'cache', 'cards'))).toHaveLength(2)
  })

  it('are the same bytes on a second machine', async () => {
    const made = await Promise.all(
      [1, 2].map(async () => {
        const dataDir = mkdtempSync(join(tmpdir(), 'cards-'))
        const wanted = [card, { ...card, name: 'bulletin', date: { day: '12.12', line: '周六 14:00–15:30' } }]
        const { cards } = await makeCards({ dataDir, wanted })
        return Promise.all(cards.map(({ file }) => sharp(file).raw().toBuffer()))
      }),
    )
    expect(made[0]?.map((one, i) => one.equals(made[1]?.[i] ?? Buffer.alloc(0)))).toEqual([true, true])
  })

  it('say which could not be drawn and go on without it', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'cards-'))
    const wanted = [
      { ...card, posters: ['/nowhere/poster.webp'] },
      { ...card, name: 'site' },
    ]
    const { cards, problems } = await makeCards({ dataDir, wanted })
    expect(cards.map(({ name }) => name)).toEqual(['site'])
    expect(problems).toMatchObject([{ code: 'card/not-drawn', at: 'panel-2026-11-1', level: 'warning' }])
  })
})
