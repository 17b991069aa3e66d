import { describe, expect, it } from 'vitest'
import { buildTable } from '../../site/search/build-table.ts'
import { createWriter, openBytes } from '../../site/search/bytes.ts'
import { TEXT_BLOCKS } from '../../site/search/gram-blocks.ts'
import { readIds, writeIds } from '../../site/search/id-sets.ts'
import { openTable } from '../../site/search/look-up.ts'
import { seeded } from '../support/search-index.ts'

describe('a set of pages', () => {
  it('comes back as it was written, whether sparse, in runs, dense or empty', () => {
    const random = seeded(7)
    const sets = [[], [0], [21_999], [5, 6, 7, 8, 9, 10], Array.from({ length: 3000 }, (_, i) => i)]
    for (const share of [0.001, 0.01, 0.1, 0.5, 0.95])
      sets.push(Array.from({ length: 4000 }, (_, i) => i).filter(() => random() < share))
    for (const ids of sets) {
      const out = createWriter()
      writeIds(out, ids)
      out.number(300)
      const from = openBytes(out.done())
      expect(readIds(from)).toEqual(ids)
      expect(from.number()).toBe(300)
    }
  })

  it('of all pages of a city takes a few bytes, and of every second one a bit each', () => {
    const size = (ids: number[]) => {
      const out = createWriter()
      writeIds(out, ids)
      return out.done().length
    }
    expect(size(Array.from({ length: 11_000 }, (_, i) => i))).toBeLessThan(8)
    expect(size(Array.from({ length: 5500 }, (_, i) => 2 * i))).toBeLessThan(1400)
  })
})

describe('the table of grams', () => {
  it('answers one to fifteen characters as plain reading does, from one or two of many files', async () => {
    const random = seeded(3)
    const letter = () => String.fromCharCode(0x4e00 + Math.floor(400 ** random()))
    // Some text stands in all, so that grams reach over many files; some texts are empty or end in the middle of a gram.
    const texts = Array.from({ length: 1800 }, (_, id) => {
      let text = ''
      for (let i = 0; i < random() * 300; i += 1) text += random() < 0.03 ? '科普画廊𠮷CO2' : letter()
      return { id, text: id % 90 === 0 ? '' : text }
    })
    const { keys, blocks } = buildTable(texts, TEXT_BLOCKS)
    expect(blocks.length).toBeGreaterThan(10)
    let loaded = 0
    const table = await openTable(async (name) => {
      if (name.endsWith('keys.bin')) return keys
      loaded += 1
      return blocks[Number(/(\d+)\.bin/.exec(name)?.[1])] ?? expect.fail(name)
    }, 'text')
    const wrong: string[] = []
    for (let i = 0; i < 1500; i += 1) {
      const { text } = texts[Math.floor(random() * texts.length)] ?? { text: '' }
      const length = 1 + Math.floor(random() * 15)
      const at = Math.floor(random() * Math.max(1, text.length - length))
      const gram = text.slice(at, at + length) + (i % 5 === 0 ? letter() : '')
      if (gram === '' || gram.length > 15) continue
      loaded = 0
      const { ids, sure } = await table.find(gram)
      const held = sure ? ids : ids.filter((id) => texts[id]?.text.includes(gram))
      const expected = texts.filter((one) => one.text.includes(gram)).map(({ id }) => id)
      if (JSON.stringify(held) !== JSON.stringify(expected)) wrong.push(gram)
      if (!sure) expect(ids.length).toBeLessThanOrEqual(3)
      expect(loaded).toBeLessThanOrEqual(2)
    }
    expect(wrong).toEqual([])
  })
})
