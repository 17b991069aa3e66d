import { expect, it } from 'vitest'
import { readArticles } from '../../../cms/intake/articles/read-articles.ts'
import { tidyRuns, tidyText } from '../../../cms/intake/articles/text/tidy-text.ts'

const TEXT =
  '彗星的尾巴\r\n\r\n彗星有\r\n两条尾巴。\r\n\r\n\r\n　　一条是尘。\r\n\r\n参考文献\r\n[1] 甲. 2020.\r\n[2] 乙. 2021.\r\n'
const EXPECTED = {
  title: '彗星的尾巴',
  summary: '彗星有两条尾巴。',
  body: [
    { kind: 'paragraph', runs: [{ text: '彗星有两条尾巴。' }] },
    { kind: 'paragraph', runs: [{ text: '一条是尘。' }] },
  ],
  sources: [{ text: '甲. 2020.' }, { text: '乙. 2021.' }],
  pictures: [],
}
const TAIWAN = { title: '彗星的尾巴', text: '彗星的尾巴\n\n彗星繞著太陽轉，團圓的日子裡我們都看見過它。' }
/** The text in GBK or Big5, which nothing here writes: found by reading all their pairs of bytes. */
function inPairs(text: string, encoding: 'gbk' | 'big5'): Buffer {
  const decoder = new TextDecoder(encoding)
  const codes = new Map<string, number[]>()
  for (let a = 0x81; a < 0xff; a += 1)
    for (let b = 0x40; b < 0xff; b += 1) codes.set(decoder.decode(Uint8Array.of(a, b)), [a, b])
  return Buffer.from([...text].flatMap((c) => (c.charCodeAt(0) < 0x80 ? [c.charCodeAt(0)] : (codes.get(c) ?? []))))
}
const utf16 = Buffer.from(`\ufeff${TEXT}`, 'utf16le')

it.each([
  ['UTF-8', Buffer.from(TEXT)],
  ['UTF-8 with its mark', Buffer.from(`\ufeff${TEXT}`)],
  ['UTF-16, little end first', utf16],
  ['UTF-16, big end first', Buffer.from(utf16).swap16()],
  ['GBK', inPairs(TEXT, 'gbk')],
])('a plain text in %s is a title, paragraphs and sources', async (_, bytes) => {
  expect(await readArticles({ name: '稿.txt', bytes })).toEqual({
    articles: [EXPECTED],
    pictures: [],
    left: [],
    problems: [],
  })
})

it.each(['gbk', 'big5'] as const)('a text in traditional characters is read from %s too', async (encoding) => {
  const { articles } = await readArticles({ name: '稿.txt', bytes: inPairs(TAIWAN.text, encoding) })
  expect(articles).toMatchObject([{ title: TAIWAN.title, summary: TAIWAN.text.split('\n').at(-1) }])
})

it('a text without blank lines has a paragraph in each line; words of letters are not run together', async () => {
  const lines = await readArticles({ name: 'a.txt', bytes: Buffer.from('题\n甲。\n乙。') })
  expect(lines.articles[0]?.body).toHaveLength(2)
  const english = await readArticles({ name: 'a.txt', bytes: Buffer.from('Comets\n\nA comet\nhas tails.\n\nTwo.') })
  expect(english.articles[0]?.summary).toBe('A comet has tails.')
})

it('straight quotes become “ ” across runs, full-width letters and digits ASCII, and what has no look goes', () => {
  expect(tidyRuns([{ text: '他说"' }, { text: '好', bold: true }, { text: '"，又说"不"' }])).toEqual([
    { text: '他说“' },
    { text: '好', bold: true },
    { text: '”，又说“不”' },
  ])
  expect(tidyText('２０２６年，Ｃ９１９！')).toBe('2026年，C919！')
  expect(tidyText('\u3000a\u0000b\u0007\u200b\ufeff\u202ec\u00ad\td\u00a0')).toBe('abc d')
  expect(tidyText('24" 屏')).toBe('24" 屏')
  expect(tidyText("don't '好'")).toBe("don’t '好'")
  expect(tidyText('👩\u200d🚀 \ud800 一')).toBe('👩\u200d🚀  一')
})

it('an address keeps its characters', () => {
  expect(tidyRuns([{ text: 'ａ', href: 'https://a.example/ａ"' }])).toEqual([
    { text: 'a', href: 'https://a.example/ａ"' },
  ])
})
