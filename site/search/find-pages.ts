import { GRAM_LENGTH } from './build-table.ts'
import type { PageRecord } from './document.ts'
import { fold } from './fold.ts'
import type { Holders, LookUp } from './look-up.ts'
import type { OpenIndex } from './open-index.ts'
import { readAs, toPinyinQuery, wordsReadAs } from './pinyin.ts'
import { atHand, isAtHand, type MayRead, readAlong, upTo } from './read-along.ts'
import { stands } from './snippet.ts'
import { chain, toSyllables } from './sounds.ts'

/** What a long query has in common with more pages is not read through: each page is asked when an answer comes to it. */
const MOST_READ = 12
/** So few texts are read at once: more files of the table would cost as much. */
const AT_ONCE = 6
/** A long query is looked up by so many pieces at first, and by more while more pages than can be read have all of them. */
const FIRST_PIECES = 3
const MOST_PIECES = 4
/** Files of long pages that are read to tell which have the whole of a query; those that are not are asked when an answer comes to them. */
const MOST_FILES = 6
/** Hits on one page of an answer. */
export const HITS_A_PAGE = 10

/** Titles that are asked what a query in pinyin spells: those that an answer shows first. */
const ASKED = 8
/** Hits on two pages of an answer. */
const PLENTY = 20
/** Words of one sound that an answer offers. */
const MOST_WORDS = 3
/** Syllables of the longest word that is looked for by its sound in texts. */
const MOST_SYLLABLES = 6

/** The pages that have what was looked for, in the order of the answer. */
export interface Found {
  pages: number[]
  /** Found by how their titles are read: they stand behind all that have the very letters. */
  read: ReadonlySet<number>
  /** What the letters spell, each a query of its own: in those titles, then in all texts; the most frequent word first. */
  words: readonly string[]
  /** Found by the first of these words, where few titles are read so; they stand at the end. */
  spelled: ReadonlySet<number>
  /** False where pages may be among them that have the parts of a long query and not the whole. */
  sure: boolean
}

/** Titles first, then texts, then readings, then what they spell; in each the newest first, which is the greatest id. */
export async function findPages(index: OpenIndex, query: string): Promise<Found> {
  const folded = fold(query)
  if (folded === '') return { pages: [], read: new Set(), words: [], spelled: new Set(), sure: true }
  const letters = toPinyinQuery(query)
  // Side by side: on a telephone each file that waits for another is a fifth of a second.
  const [exact, bySound, { pages }] = await Promise.all([holding(index, folded), heard(index, letters), index.facets()])
  const order = new Set(exact.ids.reverse().map((id) => id % pages))
  const read = new Set(bySound.ids.reverse().filter((id) => !order.has(id)))
  // Letters that stand on so many pages as they are, are meant as they are.
  const words = letters === null || order.size >= PLENTY ? [] : await wordsOf(index, letters, [...read])
  const [word] = words
  // Of many titles the texts would be all there are, for one more file of the table.
  const also = word && read.size < PLENTY ? (await holding(index, fold(word))).ids.reverse() : []
  const spelled = new Set(also.map((id) => id % pages).filter((id) => !order.has(id) && !read.has(id)))
  return { pages: [...order, ...read, ...spelled], read, words, spelled, sure: exact.sure && bySound.sure }
}

/** The texts and titles with the folded letters. */
async function holding(index: OpenIndex, folded: string): Promise<Holders> {
  const mayRead = upTo(MOST_FILES)
  return holders(await index.text(), folded, (id) => holdsText(index, id, folded, mayRead))
}

/** Those of titles, or else of texts: there two characters may only stand side by side, and it costs more files. */
async function wordsOf(index: OpenIndex, letters: string, read: readonly number[]): Promise<string[]> {
  const inTitles = await spelledIn(index, letters, read)
  return inTitles.length > 0 ? inTitles : heardInTexts(index, letters)
}

/** The words that are spelled so in some text, the most frequent first. */
async function heardInTexts(index: OpenIndex, letters: string): Promise<string[]> {
  const ways = toSyllables(letters, MOST_SYLLABLES)
  if (ways.some(({ length }) => length === 2)) {
    const pairs = await index.sounding(letters)
    if (pairs.length > 0) return pairs.slice(0, MOST_WORDS).map(({ pair }) => pair)
  }
  for (const syllables of ways) {
    const words = syllables.length > 2 ? await wordsAlong(index, syllables) : []
    // Those that begin as the likeliest does lie in one file of the table.
    const likely = words.filter((word) => word.slice(0, 2) === words[0]?.slice(0, 2)).slice(0, MOST_WORDS)
    for (const word of likely) if ((await holding(index, word)).ids.length > 0) return [word]
    if (likely.length > 0) break
  }
  return []
}

/** Words of so many syllables, of which only each two neighbours are sure to stand in some text. */
async function wordsAlong(index: OpenIndex, syllables: readonly string[]): Promise<string[]> {
  const two = syllables.slice(1).map((syllable, i) => `${syllables[i]}${syllable}`)
  return chain(await Promise.all(two.map((letters) => index.sounding(letters))))
}

/** The words that are spelled so in the first of these pages' titles, the most frequent first. */
async function spelledIn(index: OpenIndex, letters: string, ids: readonly number[]): Promise<string[]> {
  const count = new Map<string, number>()
  const records = await Promise.all(ids.slice(0, ASKED).map((id) => index.record(id)))
  for (const { title, pinyin = [] } of records)
    for (const word of wordsReadAs(Array.from(title), pinyin, letters)) count.set(word, (count.get(word) ?? 0) + 1)
  const words = Array.from(count).sort(([, a], [, b]) => b - a)
  return words.slice(0, MOST_WORDS).map(([word]) => word)
}

/** The pages whose titles are read so. */
async function heard(index: OpenIndex, letters: string | null): Promise<Holders> {
  if (letters === null) return { ids: [], sure: true }
  return holders(await index.pinyin(), letters, async (id) => isRead(await index.record(id), letters))
}

/** All texts with the letters, their ids ascending; `holds` asks one where the table alone does not say it. */
async function holders(table: LookUp, letters: string, holds: Holds): Promise<Holders> {
  const [first = '', ...others] = toPieces(letters, table)
  let { ids, sure } = await table.find(first)
  if (others.length > 0) sure = false
  let asked = 1
  for (const piece of others) {
    // What an answer shows first is read for it anyhow, and tells whether the pieces stand together.
    if (ids.length <= (asked < FIRST_PIECES ? AT_ONCE : MOST_READ)) break
    if (asked >= FIRST_PIECES && (await allHold(ids.slice(-HITS_A_PAGE), holds))) break
    const also = new Set((await table.find(piece)).ids)
    ids = ids.filter((id) => also.has(id))
    asked += 1
  }
  if (sure || ids.length > MOST_READ) return { ids, sure }
  const held = await Promise.all(ids.map(holds))
  return { ids: ids.filter((_, i) => held[i] !== false), sure: !held.includes(null) }
}

/** Whether a text has the letters, null when that would cost too much. */
type Holds = (id: number) => Promise<boolean | null>

const allHold = async (ids: readonly number[], holds: Holds) => (await Promise.all(ids.map(holds))).every(Boolean)

/**
 * Pieces of a long query: the rarest first, then what covers most of the rest, then what lies over their borders. A page
 * may have a query's parts and have them apart.
 */
function toPieces(letters: string, { weigh }: LookUp): string[] {
  const last = letters.length - GRAM_LENGTH
  if (last <= 0) return [letters]
  const all = Array.from({ length: last + 1 }, (_, start) => {
    const piece = letters.slice(start, start + GRAM_LENGTH)
    return { start, piece, weight: weigh(piece) }
  })
  const chosen: typeof all = []
  /** Characters up to the nearest piece that was chosen: as many are new. They count first, then how rare a piece is. */
  const apart = (start: number) => Math.min(GRAM_LENGTH, ...chosen.map((one) => Math.abs(one.start - start)))
  while (chosen.length < MOST_PIECES) {
    const by = (one: (typeof all)[number]) => apart(one.start) * 20 - one.weight
    const best = all.reduce((most, one) => (by(one) > by(most) ? one : most))
    if (apart(best.start) === 0) break
    chosen.push(best)
  }
  return chosen.map(({ piece }) => piece)
}

/** Of a long page it reads as far as it must and may. */
async function holdsText(index: OpenIndex, id: number, folded: string, mayRead: MayRead): Promise<boolean | null> {
  const { pages } = await index.facets()
  const record = await index.record(id % pages)
  if (id >= pages) return stands(record.title, folded)
  if (atHand(record).some(({ text }) => stands(text, folded))) return true
  let isWhole = isAtHand(record)
  if (isWhole) return false
  for await (const { text, isLast } of readAlong(index, record, mayRead)) {
    if (stands(text, folded)) return true
    isWhole = isLast
  }
  return isWhole ? false : null
}

export function isRead({ pinyin }: PageRecord, letters: string): boolean {
  return pinyin !== undefined && readAs(pinyin, letters) !== null
}
