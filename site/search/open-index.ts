import { openBytes } from './bytes.ts'
import { FILTERS, type Filter, KINDS, type Kind, type PageRecord } from './document.ts'
import { readIds } from './id-sets.ts'
import { keysIn, type LookUp, openTable, type ReadFile } from './look-up.ts'
import { readSounds, type Sounding, soundFile, soundFileCount } from './sounds.ts'

const [FACETS, TEXT, PINYIN] = ['facets.bin', 'text', 'pinyin']
/** What every search reads first, small: a page can have it on its way while the script is. */
export const READ_FIRST = [FACETS, keysIn(TEXT), keysIn(PINYIN)]

/** Who has a kind or a value, by page id. */
export interface Facet<Value extends string> {
  value: Value
  ids: ReadonlySet<number>
}
interface Facets {
  /** Pages there are; a title's id is its page's and this. */
  pages: number
  /** Different pairs of characters in all texts. */
  pairs: number
  kinds: Facet<Kind>[]
  filters: Record<Filter, Facet<string>[]>
}

/** An index in the hand: what a search asks of it, each file loaded when it is needed and once. */
export interface OpenIndex {
  facets: () => Promise<Facets>
  text: () => Promise<LookUp>
  pinyin: () => Promise<LookUp>
  /** Pairs of characters in all texts that are read so, the most frequent first. */
  sounding: (letters: string) => Promise<readonly Sounding[]>
  record: (id: number) => Promise<PageRecord>
  piece: (file: string) => Promise<string>
}

export function openIndex(readFile: ReadFile): OpenIndex {
  const kept = new Map<string, Promise<Uint8Array>>()
  const read: ReadFile = (name) => {
    const found = kept.get(name) ?? readFile(name)
    kept.set(name, found)
    // What failed is asked for again the next time.
    found.catch(() => kept.delete(name))
    return found
  }
  const text = new TextDecoder()
  const facets = once(async () => readFacets(await read(FACETS)))
  return {
    facets,
    text: once(() => openTable(read, TEXT)),
    pinyin: once(() => openTable(read, PINYIN)),
    async sounding(letters) {
      const { pairs } = await facets()
      const file = await read(soundFile(letters, soundFileCount(pairs)))
      return readSounds(text.decode(file)).get(letters) ?? []
    },
    record: async (id) => JSON.parse(text.decode(await read(`pages/${id}.json`))) as PageRecord,
    piece: async (file) => text.decode(await read(file)),
  }
}

/** What is made when it is first asked for, and again when that failed. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null
  return () => {
    made ??= make().catch((error) => {
      made = null
      throw error
    })
    return made
  }
}

export function readFacets(bytes: Uint8Array): Facets {
  const from = openBytes(bytes)
  const pages = from.number()
  const pairs = from.number()
  const utf8 = new TextDecoder()
  const facet = (): Facet<string>[] =>
    Array.from({ length: from.number() }, () => ({
      value: utf8.decode(from.bytes(from.number())),
      ids: new Set(readIds(from)),
    }))
  const kinds = facet().filter((one): one is Facet<Kind> => KINDS.some((kind) => kind === one.value))
  const filters = {} as Facets['filters']
  for (const filter of FILTERS) filters[filter] = facet()
  return { pages, pairs, kinds, filters }
}
