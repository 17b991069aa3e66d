import { describe, expect, it } from 'vitest'
import { buildIndex } from '../../site/search/build-index.ts'
import type { SearchDocument } from '../../site/search/document.ts'
import { longPieces } from '../../site/search/page-record.ts'
import { type PageNow, renewIndex } from '../../site/search/renew-index.ts'
import { byAge } from '../../site/search/write-facets.ts'
import { seeded } from '../support/search-index.ts'

type Files = Map<string, Buffer>

const whole = (pages: SearchDocument[]): Files =>
  new Map(Array.from(buildIndex(pages), ({ name, content }) => [name, Buffer.from(content)]))

/** The index of some pages made from the one of others; and how many files it took to write. */
function renewed(files: Files, before: SearchDocument[], after: SearchDocument[]): { files: Files; written: number } {
  const known = [...before].sort(byAge)
  const places = new Map(known.map((page, id) => [page.path, id]))
  const now = after.map((document): PageNow => {
    const place = places.get(document.path)
    const was = place === undefined ? undefined : known[place]
    const { path, kind, date, filters } = document
    if (place !== undefined && was === document) return { path, kind, date, filters, before: place }
    const stays = place !== undefined && was?.date === date && was.kind === kind
    return { path, kind, date, filters, document, before: stays ? place : null }
  })
  const read = (name: string) => files.get(name) ?? expect.fail(`${name} is missing`)
  const pages = known.map((page) => ({ path: page.path, long: Array.from(longPieces(page).keys()) }))
  const renewal = renewIndex({ pages, read }, now)
  const made: Files = new Map(
    Array.from(files).filter(([name]) => !(renewal.records !== null && name.startsWith('pages/'))),
  )
  for (const [id, was] of renewal.records?.entries() ?? [])
    if (was !== null) made.set(`pages/${id}.json`, Buffer.from(read(`pages/${was}.json`)))
  let written = 0
  for (const [name, content] of renewal.files) {
    if (content === null) made.delete(name)
    else if (!made.get(name)?.equals(Buffer.from(content))) {
      made.set(name, Buffer.from(content))
      written += 1
    }
  }
  return { files: made, written }
}

function differing(one: Files, other: Files): string[] {
  const names = new Set([...one.keys(), ...other.keys()])
  return Array.from(names).filter((name) => !one.get(name)?.equals(other.get(name) ?? Buffer.alloc(0)))
}

/** Texts of few characters, so that everything stands in many of them, and that differ enough to fill many files. */
function writer(random: () => number) {
  const letter = () => String.fromCharCode(0x4e00 + Math.floor(600 ** random()))
  const words = (most: number) => Array.from({ length: 1 + Math.floor(random() * most) }, letter).join('')
  const shared = Array.from({ length: 4 }, () => words(1).repeat(3) + Array.from({ length: 700 }, letter).join(''))
  const one = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  const page = (path: string): SearchDocument => {
    const title = `${words(8)}${one(['', 'CO₂', '𠮷', '江豚'])}`
    const pieces = [`${title}\n`, `${words(220)}科普画廊${words(30)}\n`]
    if (random() < 0.1) pieces.push(one(shared))
    return {
      path,
      kind: one(['panel', 'bulletin', 'page']),
      title,
      line: words(6),
      lead: words(20),
      pieces,
      date: one(['', '2025-01-02', '2026-03-04', '2026-11-30']),
      filters: { month: [one(['2025-01', '2026-03'])], town: [], theme: [] },
    }
  }
  return { page, words, one, shared }
}

describe('an index that is made from the one before', () => {
  it('has the bytes of a whole new one, whatever changed', () => {
    const random = seeded(2611)
    const { page, words, one, shared } = writer(random)
    let pages = Array.from({ length: 600 }, (_, i) => page(`/p/${i}/`))
    let files = whole(pages)
    const swap = (at: number, own: SearchDocument) => pages.map((was, i) => (i === at ? own : was))
    const changes: [what: string, (at: number, was: SearchDocument) => SearchDocument[]][] = [
      ['a word', (at, was) => swap(at, { ...was, pieces: [...was.pieces, words(5)] })],
      [
        'a word in the middle',
        (at, was) => swap(at, { ...was, pieces: [was.pieces[0] ?? '', `改了${was.pieces[1]}`] }),
      ],
      ['a new page among the others', () => [...pages, page(`/q/${random()}/`)]],
      ['a page that is gone', (at) => pages.filter((_, i) => i !== at)],
      ['a title', (at, was) => swap(at, { ...was, title: `${words(4)}江豚` })],
      ['a day', (at, was) => swap(at, { ...was, date: '2026-06-01' })],
      ['a kind', (at, was) => swap(at, { ...was, kind: was.kind === 'panel' ? 'bulletin' : 'panel' })],
      ['a picture alone', (at, was) => swap(at, { ...was, picture: { src: `/${at}.webp`, width: 1, height: 2 } })],
      ['a part that others have too', (at, was) => swap(at, { ...was, pieces: [...was.pieces, one(shared)] })],
      ['no part that others have', (at, was) => swap(at, { ...was, pieces: was.pieces.slice(0, 2) })],
      ['nothing to read any more', (at, was) => swap(at, { ...was, title: '', pieces: [] })],
      ['very long text', (at, was) => swap(at, { ...was, pieces: [words(9000), ...was.pieces] })],
      ['many pages that are gone', (at) => pages.filter((_, i) => (i + at) % 9 !== 0)],
      [
        'many new pages',
        (at) => [...pages, ...Array.from({ length: 90 }, (_, i) => page(`/r/${at}/${i}/${random()}/`))],
      ],
      [
        'a word on many pages',
        (at) => pages.map((was, i) => ((i + at) % 7 === 0 ? { ...was, pieces: [...was.pieces, '停水的鲸豚'] } : was)),
      ],
    ]
    for (let round = 0; round < 2; round += 1)
      for (const [what, change] of changes) {
        const at = Math.floor(random() * pages.length)
        const after = change(at, pages[at] ?? page('/'))
        const own = renewed(files, pages, after)
        expect(differing(own.files, whole(after)), `${what}, round ${round}`).toEqual([])
        pages = after
        files = own.files
      }
  })

  it('begins with nothing and ends with nothing', () => {
    const { page } = writer(seeded(5))
    const few = [page('/a/'), page('/b/')]
    expect(differing(renewed(whole([]), [], few).files, whole(few))).toEqual([])
    expect(differing(renewed(whole(few), few, []).files, whole([]))).toEqual([])
  })

  it('writes few files for a word, and only the record for a picture', () => {
    const { page } = writer(seeded(8))
    const pages = Array.from({ length: 900 }, (_, i) => page(`/p/${i}/`))
    const files = whole(pages)
    expect(files.size).toBeGreaterThan(930)
    const changed = (own: Partial<SearchDocument>) => pages.map((was, i) => (i === 450 ? { ...was, ...own } : was))
    const word = renewed(files, pages, changed({ pieces: [...(pages[450]?.pieces ?? []), '鲸豚'] }))
    expect(word.written).toBeLessThan(16)
    expect(renewed(files, pages, changed({ picture: { src: '/a.webp', width: 1, height: 1 } })).written).toBe(1)
  })

  it('lays the sounds of words into more files when there are more of them, and into fewer', () => {
    const han = (from: number, count: number) =>
      Array.from({ length: count }, (_, i) => String.fromCharCode(0x4e00 + from + i))
    const long = (from: number): SearchDocument => ({
      ...{ path: `/${from}/`, kind: 'panel', title: '画', line: '', lead: '', date: '2026-01-01' },
      ...{ pieces: [han(from, 180).join('')], filters: { month: [], town: [], theme: [] } },
    })
    const [few, many] = [[long(0)], [long(0), long(1000), long(2000)]]
    const sounds = (pages: SearchDocument[]) =>
      Array.from(whole(pages).keys()).filter((name) => name.startsWith('sounds/'))
    expect([sounds(few).length, sounds(many).length]).toEqual([1, 4])
    expect(differing(renewed(whole(few), few, many).files, whole(many))).toEqual([])
    expect(differing(renewed(whole(many), many, few).files, whole(few))).toEqual([])
  })
})
