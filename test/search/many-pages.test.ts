import { brotliCompressSync, constants } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { brotliQuality } from '../../cms/server/release/compressed-files.ts'
import { manyPages } from '../../scripts/bench/many-pages.ts'
import { bundleScript } from '../../site/build/browser-scripts.ts'
import { readSnapshot } from '../../site/data/read-snapshot.ts'
import { answer } from '../../site/search/answer.ts'
import { buildIndex } from '../../site/search/build-index.ts'
import { GRAM_LENGTH } from '../../site/search/build-table.ts'
import type { SearchDocument } from '../../site/search/document.ts'
import { findPages } from '../../site/search/find-pages.ts'
import { fold } from '../../site/search/fold.ts'
import { openIndex } from '../../site/search/open-index.ts'
import { readQuery } from '../../site/search/query.ts'
import { exportDemo } from '../support/demo-site.ts'
import { seeded } from '../support/search-index.ts'

const PAGES = 11_000
const BUDGET = 100_000

/** As our server sends it. */
const sent = (file: string, bytes: Uint8Array | string) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality(file) } }).length

describe('the search of eleven thousand pages', () => {
  let pages: SearchDocument[]
  let texts: string[]
  const files = new Map<string, Uint8Array>()

  beforeAll(async () => {
    const { snapshot } = readSnapshot((await exportDemo()).snapshotDir)
    pages = Array.from(manyPages(snapshot, PAGES))
    for (const { name, content } of buildIndex(pages)) files.set(name, Buffer.from(content))
    texts = pages.map(({ pieces }) => fold(pieces.join('')))
  })

  function open() {
    const loaded = new Map<string, Uint8Array>()
    const index = openIndex(async (name) => {
      const file = files.get(name) ?? expect.fail(`${name} is missing`)
      loaded.set(name, file)
      return file
    })
    return { index, loaded }
  }

  /** Common words, and what stands anywhere, of a few characters or of many. */
  function queries(): string[] {
    const random = seeded(4602)
    const anywhere = Array.from({ length: 80 }, (_, i) => {
      const text = texts[Math.floor(random() * texts.length)] ?? ''
      const length = i < 50 ? 2 + Math.floor(random() * 5) : 7 + Math.floor(random() * 54)
      return text.slice(Math.floor(random() * (text.length - length))).slice(0, length)
    })
    return [
      ...anywhere,
      '的',
      '科普',
      '画廊',
      '科普画廊',
      '社区科普画廊',
      '太仓',
      '我们',
      '。',
      '2026',
      'jiangtun',
      'taicang',
      'kepu',
      'kexue',
      'shequ',
      'fangan',
      'changjiang',
      'hualang',
      'kepuhualang',
      'xingkong',
      'shanghai',
      'taicangshi',
      'jiqi',
      'sixiang',
      'dianchi',
      'women',
      'shenghuo',
      'huanjing',
      'shiyan',
      'zhuangzhi',
      'xinxianshi',
      'dianchizhuangzhi',
      'womendeshenghuo',
    ]
  }

  it('costs no query more than 100 kB, the script and all ten hits with it', async () => {
    const script = sent('search.js', await bundleScript('search'))
    expect(script).toBeGreaterThan(1000)
    const dear: string[] = []
    for (const text of queries()) {
      const { index, loaded } = open()
      await answer(index, readQuery(new URLSearchParams({ q: text })), 'zh')
      const bytes = Array.from(loaded).reduce((sum, [name, file]) => sum + sent(name, file), script)
      if (bytes > BUDGET) dear.push(`${text}: ${bytes} bytes in ${loaded.size} files`)
    }
    expect(dear).toEqual([])
  })

  it('finds in them what plain reading finds, and nothing else', async () => {
    for (const text of queries()) {
      const { index } = open()
      const folded = fold(text)
      const { pages: found, read, spelled, sure } = await findPages(index, text)
      const inTitle = (i: number) => fold(pages[i]?.title ?? '').includes(folded)
      const expected = texts.flatMap((own, i) => (own.includes(folded) || inTitle(i) ? [i] : []))
      const count = found.length - read.size - spelled.size
      if (sure) expect(count, text).toBe(expected.length)
      else expect(count, text).toBeGreaterThanOrEqual(expected.length)
      expect(sure || text.length > GRAM_LENGTH, text).toBe(true)
    }
  })

  it('shows every one of the hits on some page of the answer', async () => {
    const { index } = open()
    const first = await answer(index, readQuery(new URLSearchParams({ q: '社区科普画廊' })), 'zh')
    const seen = new Set<string>()
    for (let page = 1; page <= first.pages; page += 1) {
      const { hits } = await answer(
        index,
        readQuery(new URLSearchParams({ q: '社区科普画廊', page: String(page) })),
        'zh',
      )
      for (const { path } of hits) seen.add(path)
    }
    expect(first.total).toBeGreaterThan(142)
    expect(seen.size).toBe(first.total)
  })
})
