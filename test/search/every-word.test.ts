import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { beforeAll, describe, expect, it } from 'vitest'
import { findPages } from '../../site/search/find-pages.ts'
import { fold } from '../../site/search/fold.ts'
import type { OpenIndex } from '../../site/search/open-index.ts'
import { wholeText } from '../../site/search/read-along.ts'
import { buildDemoSite } from '../support/demo-site.ts'
import { openBuiltIndex, seeded } from '../support/search-index.ts'
import { filesOf } from '../support/site.ts'

/** As someone would fold who knows nothing of our index. */
const plainly = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')

/** What stands on each page by its address, read from the HTML. */
async function textsOf(siteDir: string, lang: string): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  for (const [file, bytes] of await filesOf(siteDir)) {
    if (!file.endsWith('index.html') || /^(q|(en\/)?offline)\//.test(file) || /(^|\/)search\//.test(file)) continue
    const html = bytes.toString('utf8')
    if (!html.includes(`<html lang="${lang}"`)) continue
    const path = `/${file.slice(0, -'index.html'.length)}`
    // A page that stands for another says there what it says.
    const [, canonical] = /<link rel="canonical" href="([^"]*)"/.exec(html) ?? []
    if (canonical && canonical !== `https://kphl.example${path}`) continue
    texts.set(path, plainly(textIn(parse(html), false)))
  }
  return texts
}

/** As `textContent` has it, of `main` alone. */
function textIn(node: DefaultTreeAdapterTypes.Node, inside: boolean): string {
  if ('value' in node) return inside ? node.value : ''
  if (!('childNodes' in node)) return ''
  return node.childNodes.map((child) => textIn(child, inside || child.nodeName === 'main')).join('')
}

describe.each([
  ['zh', 'zh-CN', 1000],
  ['en', 'en', 300],
] as const)('whatever stands on a page of the demo (%s)', (lang, tag, queries) => {
  let texts: Map<string, string>
  let index: OpenIndex

  beforeAll(async () => {
    const siteDir = await demo()
    texts = await textsOf(siteDir, tag)
    ;({ index } = openBuiltIndex(siteDir, lang))
  })

  async function pathsOf(query: string): Promise<string[]> {
    const { pages, read } = await findPages(index, query)
    return Promise.all(pages.filter((id) => !read.has(id)).map(async (id) => (await index.record(id)).path))
  }

  it('finds that page, by any two to six characters', async () => {
    expect(texts.size).toBeGreaterThan(100)
    const random = seeded(2026)
    const all = Array.from(texts.values())
    const lost: string[] = []
    let hits = 0
    for (let i = 0; i < queries; i += 1) {
      const text = all[Math.floor(random() * all.length)] ?? ''
      const length = 2 + Math.floor(random() * 5)
      const query = text.slice(Math.floor(random() * (text.length - length))).slice(0, length)
      const found = new Set(await pathsOf(query))
      for (const [path, own] of texts)
        if (own.includes(plainly(query))) {
          hits += 1
          if (!found.has(path)) lost.push(`${query} → ${path}`)
        }
    }
    expect(lost).toEqual([])
    expect(hits).toBeGreaterThan(queries)
  })

  it('finds no page on which it does not stand', async () => {
    const random = seeded(11)
    const all = Array.from(texts.values())
    for (let i = 0; i < 60; i += 1) {
      const text = all[Math.floor(random() * all.length)] ?? ''
      const other = all[Math.floor(random() * all.length)] ?? ''
      const at = Math.floor(random() * (text.length - 40))
      // Mostly on the page, on none when its end is another page's, and long enough to be looked up in pieces.
      const query = text.slice(at, at + 3 + (i % 9)) + (i % 2 ? other.slice(at, at + 1 + (i % 3)) : '')
      const { pages } = await findPages(index, query)
      // So many are not read through; each is asked when it is shown (find-pages.ts).
      if (pages.length > 24) continue
      for (const id of pages) expect(fold(await wholeText(index, await index.record(id))), query).toContain(fold(query))
    }
  })
})

let building: Promise<string> | undefined
function demo(): Promise<string> {
  building ??= buildDemoSite()
  return building
}
