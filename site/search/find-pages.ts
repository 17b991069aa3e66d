import { GRAM_LENGTH } from './build-table.ts'
import type { PageRecord } from './document.ts'
import { fold } from './fold.ts'
import type { Holders, LookUp } from './look-up.ts'
import type { OpenIndex } from './open-index.ts'
import { readAs, toPinyinQuery, wordsReadAs } from './pinyin.ts'
import { chain, toSyllables } from './sounds.ts'

/** What a long query has in common with more pages is not read through: each page is asked when an answer comes to it. */
const MOST_READ = 24
/** So few texts are smaller than one more file of the table. */
const AT_ONCE = 6
/** A long query is looked up by so many pieces at first, and by more while more pages than can be read have all of them. */
const FIRST_PIECES = 4
const MOST_PIECES = 12
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
  return holders(await index.text(), folded, (id) => holdsText(index, id, folded))
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

/** The page's text in one, as it was put into the index. */
export async function wholeText(index: OpenIndex, { pieces }: Pick<PageRecord, 'pieces'>): Promise<string> {
  const texts = await Promise.all(pieces.map((piece) => (typeof piece === 'string' ? piece : index.piece(piece.file))))
  return texts.join('')
}

/** All texts with the letters, their ids ascending; `holds` reads one where the table alone does not say it. */
async function holders(lookUp: LookUp, letters: string, holds: (id: number) => Promise<boolean>): Promise<Holders> {
  const [first = '', ...others] = toPieces(letters)
  let { ids, sure } = await lookUp(first)
  const drop = async (piece: string) => {
    const also = new Set((await lookUp(piece)).ids)
    ids = ids.filter((id) => also.has(id))
  }
  const allHold = async (some: readonly number[]) => (await Promise.all(some.map(holds))).every(Boolean)
  if (others.length > 0) sure = false
  // One piece after the other: most of the time the first one leaves so few texts that they are read at once.
  for (const piece of others) if (ids.length > AT_ONCE) await drop(piece)
  // What an answer shows first is read for it anyhow, and tells whether the pieces stand together.
  for (const piece of sure ? [] : piecesBetween(letters, others.length + 1)) {
    if (ids.length <= MOST_READ || (await allHold(ids.slice(-HITS_A_PAGE)))) break
    await drop(piece)
  }
  if (sure || ids.length > MOST_READ) return { ids, sure }
  const held = await Promise.all(ids.map(holds))
  return { ids: ids.filter((_, i) => held[i]), sure: true }
}

const pieceAt = (letters: string, start: number) => letters.slice(start, start + GRAM_LENGTH)

/** Where the first pieces of a query begin: evenly from the first to the last, those of the ends first. */
function firstStarts(letters: string): number[] {
  const count = Math.min(FIRST_PIECES, Math.ceil(letters.length / GRAM_LENGTH))
  const step = Math.max(0, letters.length - GRAM_LENGTH) / Math.max(1, count - 1)
  return [...new Set(Array.from({ length: count }, (_, i) => Math.round(step * i)))]
}

/** Six characters each from the first to the last; of a long text some. */
const toPieces = (letters: string): string[] => firstStarts(letters).map((start) => pieceAt(letters, start))

/**
 * More pieces, the widest gap between those before halved first: a page may have a query's parts and have them apart, but
 * then not what lies over their borders.
 */
function piecesBetween(letters: string, before: number): string[] {
  const starts = firstStarts(letters)
  while (starts.length < MOST_PIECES) {
    const sorted = starts.toSorted((a, b) => a - b)
    const gaps = sorted.slice(1).map((to, i) => ({ from: sorted[i] ?? 0, wide: to - (sorted[i] ?? 0) }))
    const widest = gaps.reduce((most, gap) => (gap.wide > most.wide ? gap : most), { from: 0, wide: 0 })
    if (widest.wide < 2) break
    starts.push(widest.from + (widest.wide >> 1))
  }
  return starts.slice(before).map((start) => pieceAt(letters, start))
}

async function holdsText(index: OpenIndex, id: number, folded: string): Promise<boolean> {
  const { pages } = await index.facets()
  const record = await index.record(id % pages)
  return fold(id >= pages ? record.title : await wholeText(index, record)).includes(folded)
}

export function isRead({ pinyin }: PageRecord, letters: string): boolean {
  return pinyin !== undefined && readAs(pinyin, letters) !== null
}
