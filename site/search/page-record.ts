import { createHash } from 'node:crypto'
import { pinyin } from 'pinyin-pro'
import type { KeptPiece, PageRecord, SearchDocument } from './document.ts'
import { fold } from './fold.ts'
import { readings } from './pinyin.ts'

/** Shorter pieces are cheaper in the page's own record than in a file of their own. */
const SHARED_FROM = 600
/** A longer piece, a list of a hundred bulletins, is cut: a hit on it is shown without loading all of it. Characters. */
const UNCUT = 4000
const PART = 3000
/** Its beginning and its end stay in the record: what all lists have alike, the way to other years, stands there. */
const BEGINNING = 1200
const END = 600
const HAN = /\p{Script=Han}/u

/**
 * Names of the files in which a page's long pieces lie, each once, with their texts: what goes on from a piece that was
 * cut (isPart) always, others if another page has them too.
 */
export function longPieces({ pieces }: Pick<SearchDocument, 'pieces'>): Map<string, string> {
  return new Map(pieces.flatMap(toParts).flatMap(({ text, file }) => (file === null ? [] : [[file, text] as const])))
}

/** Whether a file has the continuation of a page's own piece, and is there whoever else has it. */
export const isPart = (file: string): boolean => file.startsWith('parts/')

/** A piece with its file, null where it is short; a very long one in parts, of which both ends stay in the record. */
function toParts(piece: string): { text: string; file: string | null }[] {
  if (piece.length < SHARED_FROM) return [{ text: piece, file: null }]
  if (piece.length <= UNCUT) return [{ text: piece, file: nameOf('pieces', piece) }]
  // Half a character is none in a file.
  const cut = (at: number) => (/[\ud800-\udbff]/.test(piece.charAt(at - 1)) ? at + 1 : at)
  const [beginning, end] = [cut(BEGINNING), cut(piece.length - END)]
  const parts: { text: string; file: string | null }[] = [{ text: piece.slice(0, beginning), file: null }]
  for (let from = beginning; from < end; ) {
    const to = Math.min(end, cut(from + PART))
    const text = piece.slice(from, to)
    parts.push({ text, file: nameOf('parts', text) })
    from = to
  }
  return [...parts, { text: piece.slice(end), file: null }]
}

const nameOf = (folder: string, text: string) =>
  `${folder}/${createHash('sha256').update(text).digest('hex').slice(0, 12)}.txt`

/** The pieces of a record as they were before they were kept; `read` gives the text of a file. */
export function piecesOf({ pieces }: PageRecord, read: (file: string) => string): string[] {
  const whole: string[] = []
  let isCut = false
  for (const piece of pieces) {
    const text = typeof piece === 'string' ? piece : read(piece.file)
    const isMiddle = typeof piece !== 'string' && isPart(piece.file)
    if (isMiddle || isCut) whole.push((whole.pop() ?? '') + text)
    else whole.push(text)
    // Behind the parts of a piece comes its end.
    isCut = isMiddle
  }
  return whole
}

/** The record of a page; `isShared` says of a long piece's file whether it is there. */
export function recordOf(
  page: Omit<SearchDocument, 'date' | 'filters'>,
  isShared: (file: string) => boolean,
  reading: readonly string[] | null = readingOf(page.title),
): PageRecord {
  return {
    path: page.path,
    kind: page.kind,
    title: page.title,
    line: page.line,
    lead: page.lead,
    pieces: page.pieces
      .flatMap(toParts)
      .map(({ text, file }): KeptPiece => (file !== null && (isPart(file) || isShared(file)) ? { file } : text)),
    ...(page.picture ? { picture: page.picture } : {}),
    ...(page.beside ? { beside: page.beside } : {}),
    ...(reading ? { pinyin: [...reading] } : {}),
  }
}

/** What a page is found by: its text, its title, and how that is read; all folded. */
export interface PageTexts {
  text: string
  title: string
  readings: string[]
}

export function textsOf(
  { title, pieces }: Pick<SearchDocument, 'title' | 'pieces'>,
  reading: readonly string[] | null = readingOf(title),
): PageTexts {
  return { text: fold(pieces.join('')), title: fold(title), readings: readings(reading ?? []) }
}

/** A syllable a character, whatever is not Chinese as it is folded; null for a title without any Chinese. */
export function readingOf(title: string): string[] | null {
  if (!HAN.test(title)) return null
  const characters = Array.from(title)
  const read = pinyin(title, { toneType: 'none', type: 'array', v: true })
  return characters.map((one, i) => (HAN.test(one) && read.length === characters.length ? (read[i] ?? '') : fold(one)))
}
