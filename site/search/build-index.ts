import { createHash } from 'node:crypto'
import { pinyin } from 'pinyin-pro'
import { buildTable, type IndexedText } from './build-table.ts'
import { createWriter } from './bytes.ts'
import { FILTERS, type Filter, type KeptPiece, KINDS, type PageRecord, type SearchDocument } from './document.ts'
import { fold } from './fold.ts'
import type { GramTable } from './gram-blocks.ts'
import { writeIds } from './id-sets.ts'
import { readings } from './pinyin.ts'

/** Shorter pieces are cheaper in the page's own record than in a file of their own. */
const SHARED_FROM = 600
const HAN = /\p{Script=Han}/u

/** One file of an index, under its folder. */
export interface IndexFile {
  name: string
  content: string | Uint8Array
}

/**
 * The index of all pages of one language as files. A page's id is its place among all, the newest last, so that a set
 * of ids is in the order of the answer already; titles are texts of their own, with ids above all pages'.
 */
export function* buildIndex(documents: readonly SearchDocument[]): Generator<IndexFile> {
  const pages = [...documents].sort(byAge)
  yield { name: 'facets.bin', content: writeFacets(pages) }
  const texts: IndexedText[] = []
  const read: IndexedText[] = []
  const syllables = pages.map(({ title }) => readingOf(title))
  for (const [id, { title, pieces }] of pages.entries()) {
    texts.push({ id, text: fold(pieces.join('')) }, { id: pages.length + id, text: fold(title) })
    for (const text of readings(syllables[id] ?? [])) read.push({ id, text })
  }
  yield* tableFiles('text', buildTable(texts))
  yield* tableFiles('pinyin', buildTable(read))
  const shared = sharedPieces(pages)
  for (const [id, page] of pages.entries()) {
    const reading = syllables[id]
    const record: PageRecord = {
      path: page.path,
      kind: page.kind,
      title: page.title,
      line: page.line,
      lead: page.lead,
      pieces: page.pieces.map((piece): KeptPiece => {
        const file = shared.get(piece)
        return file === undefined ? piece : { file }
      }),
      ...(page.picture ? { picture: page.picture } : {}),
      ...(page.beside ? { beside: page.beside } : {}),
      ...(reading ? { pinyin: reading } : {}),
    }
    yield { name: `pages/${id}.json`, content: JSON.stringify(record) }
  }
  for (const [content, name] of shared) yield { name, content }
}

function byAge(one: SearchDocument, other: SearchDocument): number {
  const weight = ({ kind }: SearchDocument) => KINDS.length - KINDS.indexOf(kind)
  if (one.date !== other.date) return one.date < other.date ? -1 : 1
  if (one.kind !== other.kind) return weight(one) - weight(other)
  // Of one day and kind the first in the list of addresses comes first, so it is the last here.
  return one.path < other.path ? 1 : -1
}

/** For each kind and each value of a filter, who has it; a filter's values stand in the order in which people choose. */
function writeFacets(pages: readonly SearchDocument[]): Uint8Array {
  const out = createWriter()
  const utf8 = new TextEncoder()
  out.number(pages.length)
  const facet = (valuesOf: (page: SearchDocument) => readonly string[], ordered: (values: string[]) => string[]) => {
    const holders = new Map<string, number[]>()
    for (const [id, page] of pages.entries())
      for (const value of new Set(valuesOf(page))) {
        const ids = holders.get(value)
        if (ids) ids.push(id)
        else holders.set(value, [id])
      }
    const values = ordered(Array.from(holders.keys()))
    out.number(values.length)
    for (const value of values) {
      const name = utf8.encode(value)
      out.number(name.length)
      out.bytes(name)
      writeIds(out, holders.get(value) ?? [])
    }
  }
  facet(
    ({ kind }) => [kind],
    (found) => KINDS.filter((kind) => found.includes(kind)),
  )
  for (const filter of FILTERS) facet(({ filters }) => filters[filter], ORDERS[filter])
  return out.done()
}

/** Months and themes newest first, as the pages are; towns by their names. */
const ORDERS: Record<Filter, (values: string[]) => string[]> = {
  month: (values) => values.sort().reverse(),
  town: (values) => values.sort(new Intl.Collator('zh-CN').compare),
  theme: (values) => values.reverse(),
}

function* tableFiles(folder: string, { keys, blocks }: GramTable): Generator<IndexFile> {
  yield { name: `${folder}/keys.bin`, content: keys }
  for (const [at, content] of blocks.entries()) yield { name: `${folder}/${at}.bin`, content }
}

/** Long pieces that more than one page has, each with the name of its file. */
function sharedPieces(pages: readonly SearchDocument[]): Map<string, string> {
  const seen = new Set<string>()
  const shared = new Map<string, string>()
  for (const { pieces } of pages)
    for (const piece of new Set(pieces)) {
      if (piece.length < SHARED_FROM) continue
      if (seen.has(piece))
        shared.set(piece, `pieces/${createHash('sha256').update(piece).digest('hex').slice(0, 12)}.txt`)
      seen.add(piece)
    }
  return shared
}

/** A syllable a character, whatever is not Chinese as it is folded; undefined for a title without any Chinese. */
function readingOf(title: string): string[] | undefined {
  if (!HAN.test(title)) return undefined
  const characters = Array.from(title)
  const read = pinyin(title, { toneType: 'none', type: 'array', v: true })
  return characters.map((one, i) => (HAN.test(one) && read.length === characters.length ? (read[i] ?? '') : fold(one)))
}
