import { buildTable, type IndexedText } from './build-table.ts'
import { soundsOf } from './count-sounds.ts'
import type { SearchDocument } from './document.ts'
import { type GramTable, READING_BLOCKS, TEXT_BLOCKS } from './gram-blocks.ts'
import { isPart, longPieces, readingOf, recordOf, textsOf } from './page-record.ts'
import type { Sounding } from './sounds.ts'
import { byAge, writeFacets } from './write-facets.ts'

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
  const texts: IndexedText[] = []
  const read: IndexedText[] = []
  const syllables = pages.map(({ title }) => readingOf(title))
  for (const [id, page] of pages.entries()) {
    const { text, title, readings } = textsOf(page, syllables[id] ?? null)
    texts.push({ id, text }, { id: pages.length + id, text: title })
    for (const one of readings) read.push({ id, text: one })
  }
  const pairs: Sounding[] = []
  yield* tableFiles(
    'text',
    buildTable(texts, TEXT_BLOCKS, (pair) => pairs.push(pair)),
  )
  yield* soundsOf(pairs)
  yield { name: 'facets.bin', content: writeFacets(pages, pairs.length) }
  yield* tableFiles('pinyin', buildTable(read, READING_BLOCKS))
  const shared = sharedPieces(pages)
  for (const [id, page] of pages.entries()) {
    const record = recordOf(page, (file) => shared.has(file), syllables[id] ?? null)
    yield { name: `pages/${id}.json`, content: JSON.stringify(record) }
  }
  for (const [name, content] of shared) yield { name, content }
}

function* tableFiles(folder: string, { keys, blocks }: GramTable): Generator<IndexFile> {
  yield { name: `${folder}/keys.bin`, content: keys }
  for (const [at, content] of blocks.entries()) yield { name: `${folder}/${at}.bin`, content }
}

/** Long pieces that more than one page has and what goes on from cut ones, by their files. */
function sharedPieces(pages: readonly SearchDocument[]): Map<string, string> {
  const seen = new Set<string>()
  const shared = new Map<string, string>()
  for (const page of pages)
    for (const [file, piece] of longPieces(page)) {
      if (seen.has(file) || isPart(file)) shared.set(file, piece)
      seen.add(file)
    }
  return shared
}
