import { createHash } from 'node:crypto'
import { pinyin } from 'pinyin-pro'
import { buildTable, type IndexedText } from './build-table.ts'
import { createWriter } from './bytes.ts'
import { FILTERS, type KeptPiece, KINDS, type PageRecord, type SearchDocument } from './document.ts'
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
  out.number(pages.length)
  const facet = (values: readonly string[], has: (page: SearchDocument, value: string) => boolean) => {
    out.number(values.length)
    for (const value of values) {
      out.number(value.length)
      out.text(value)
      writeIds(
        out,
        pages.flatMap((page, id) => (has(page, value) ? [id] : [])),
      )
    }
  }
  facet(KINDS, (page, kind) => page.kind === kind)
  for (const filter of FILTERS) {
    const values = [...new Set(pages.flatMap((page) => page.filters[filter]))]
    // Months and themes newest first, as the pages are; towns by their names.
    const ordered = filter === 'town' ? values.sort((a, b) => a.localeCompare(b, 'zh-CN')) : values.reverse()
    facet(filter === 'month' ? values.sort().reverse() : ordered, (page, value) => page.filters[filter].includes(value))
  }
  return out.done()
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
