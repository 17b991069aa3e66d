import { pinyin } from 'pinyin-pro'
import { beforeAll, describe, expect, it } from 'vitest'
import { manyPages } from '../../scripts/bench/many-pages.ts'
import { readSnapshot } from '../../site/data/read-snapshot.ts'
import type { SearchDocument } from '../../site/search/document.ts'
import { findPages } from '../../site/search/find-pages.ts'
import { fold } from '../../site/search/fold.ts'
import { chain, toSyllables } from '../../site/search/sounds.ts'
import { exportDemo } from '../support/demo-site.ts'
import { openIndexOf, seeded } from '../support/search-index.ts'

const spell = (word: string) => pinyin(word, { toneType: 'none', type: 'array', v: true }).join('')

describe('a query in pinyin', () => {
  it.each([
    ['jiangtun', ['jiang tun']],
    ['xian', ['xian', 'xi an']],
    ['fangan', ['fang an', 'fan gan']],
    ['lvse', ['lv se']],
    ['taikongzhan', ['tai kong zhan']],
    ['erzi', ['er zi']],
    ['aiqing', ['ai qing']],
    ['shiyanshi', ['shi yan shi']],
    ['hello', []],
    ['iangtun', []],
  ])('%s may be the syllables %j', (letters, ways) => {
    const found = toSyllables(letters, 6).map((syllables) => syllables.join(' '))
    for (const way of ways) expect(found).toContain(way)
    if (ways.length === 0) expect(found).toEqual([])
  })

  it('knows every syllable that a character has, but for two sounds of assent', () => {
    const unknown = new Set<string>()
    for (let unit = 0x4e00; unit <= 0x9fff; unit += 1) {
      const syllable = spell(String.fromCharCode(unit))
      if (/^[a-z]+$/.test(syllable) && toSyllables(syllable, 1).length === 0) unknown.add(syllable)
    }
    expect(Array.from(unknown)).toEqual(['m', 'ng'])
  })

  it('that is long or no word costs no time', () => {
    for (const letters of ['a'.repeat(500), 'xian'.repeat(100), 'zhuang'.repeat(80)]) {
      expect(toSyllables(letters, 6)).toEqual([])
    }
  })

  it('grows into the words whose neighbours stand side by side, the most frequent first', () => {
    const of = (...pairs: [string, number][]) => pairs.map(([pair, count]) => ({ pair, count }))
    const words = chain([of(['太空', 9], ['台空', 2]), of(['空战', 8], ['空站', 3], ['恐战', 9])])
    expect(words).toEqual(['太空战', '太空站', '台空战', '台空站'])
    expect(chain([of(['太空', 9]), []])).toEqual([])
  })
})

describe('words that stand in no title', () => {
  let pages: SearchDocument[]
  /** Of each page its text and its title. */
  let texts: string[][]

  beforeAll(async () => {
    const { snapshot } = readSnapshot((await exportDemo()).snapshotDir)
    pages = Array.from(manyPages(snapshot, 300))
    texts = pages.map(({ title, pieces }) => [fold(pieces.join('')), fold(title)])
  })

  it('are found and offered by how they are read: the most frequent of all that sound so', async () => {
    const index = openIndexOf(pages)
    const bySound = soundsIn(texts)
    const sounds = Array.from(bySound.keys())
    const random = seeded(1130)
    let heard = 0
    for (let i = 0; i < 300; i += 1) {
      const letters = sounds[Math.floor(random() * sounds.length)] ?? ''
      const { pages: found, read, words, spelled } = await findPages(index, letters)
      // What a title has is taken from there.
      if (read.size > 0 || found.length > spelled.size) continue
      const alike = bySound.get(letters) ?? new Map<string, number>()
      const most = Array.from(alike.values()).sort((one, other) => other - one)
      expect(
        words.map((word) => alike.get(word)),
        letters,
      ).toEqual(most.slice(0, 3))
      const holders = texts.filter((own) => own.some((text) => text.includes(words[0] ?? '')))
      expect(spelled.size, letters).toBe(holders.length)
      heard += 1
    }
    expect(heard).toBeGreaterThan(150)
  })
})

/** In how many texts each two characters stand side by side, by how they are read. */
function soundsIn(texts: readonly string[][]): Map<string, Map<string, number>> {
  const bySound = new Map<string, Map<string, number>>()
  for (const text of texts.flat()) {
    const pairs = new Set(Array.from(text.matchAll(/(?=([\u4e00-\u9fff]{2}))/g), ([, pair = '']) => pair))
    for (const pair of pairs) {
      const letters = spell(pair)
      const alike = bySound.get(letters) ?? new Map<string, number>()
      bySound.set(letters, alike.set(pair, (alike.get(pair) ?? 0) + 1))
    }
  }
  return bySound
}
