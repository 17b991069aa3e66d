import { createHash } from 'node:crypto'
import { pinyin } from 'pinyin-pro'
import type { KeptPiece, PageRecord, SearchDocument } from './document.ts'
import { fold } from './fold.ts'
import { readings } from './pinyin.ts'

/** Shorter pieces are cheaper in the page's own record than in a file of their own. */
const SHARED_FROM = 600
const HAN = /\p{Script=Han}/u

/** Names of the files in which a page's long pieces lie, each once, if another page has them too; with their texts. */
export function longPieces({ pieces }: Pick<SearchDocument, 'pieces'>): Map<string, string> {
  const long = new Map<string, string>()
  for (const piece of pieces) if (piece.length >= SHARED_FROM) long.set(nameOf(piece), piece)
  return long
}

const nameOf = (piece: string) => `pieces/${createHash('sha256').update(piece).digest('hex').slice(0, 12)}.txt`

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
    pieces: page.pieces.map((piece): KeptPiece => {
      if (piece.length < SHARED_FROM) return piece
      const file = nameOf(piece)
      return isShared(file) ? { file } : piece
    }),
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
