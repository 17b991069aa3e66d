import type { PageRecord } from './document.ts'
import type { OpenIndex } from './open-index.ts'

/** A run of a page's text, and whether the page begins or ends with it. */
export interface Run {
  text: string
  isFirst: boolean
  isLast: boolean
}
type Pieces = Pick<PageRecord, 'pieces'>
/** Whether so many more files may be read. */
export type MayRead = (files: number) => boolean

/** May read so many in all. */
export function upTo(most: number): MayRead {
  let left = most
  return (files) => {
    left -= files
    return left >= 0
  }
}

/** The page's text in one, as it was put into the index. */
export async function wholeText(index: OpenIndex, { pieces }: Pieces): Promise<string> {
  const texts = await Promise.all(pieces.map((piece) => (typeof piece === 'string' ? piece : index.piece(piece.file))))
  return texts.join('')
}

export const isAtHand = ({ pieces }: Pieces): boolean => pieces.every((piece) => typeof piece === 'string')

/** What is in the record itself, as far as it stands side by side: most of the time that is enough. */
export function atHand({ pieces }: Pieces): Run[] {
  const runs: Run[] = []
  for (const [at, piece] of pieces.entries()) {
    if (typeof piece !== 'string') continue
    const isLast = at === pieces.length - 1
    const last = runs.at(-1)
    if (last && typeof pieces[at - 1] === 'string') runs.splice(-1, 1, { ...last, text: last.text + piece, isLast })
    else runs.push({ text: piece, isFirst: at === 0, isLast })
  }
  return runs
}

/**
 * The page's text from its beginning, more of it each time, as long as more may be read: one file, then two, then four,
 * since what is looked for stands near the beginning most of the time.
 */
export async function* readAlong(
  index: OpenIndex,
  { pieces }: Pieces,
  mayRead: MayRead = () => true,
): AsyncGenerator<Run> {
  let text = ''
  let more = 1
  for (let from = 0, to = 0; from < pieces.length; from = to) {
    let files = 0
    for (; to < pieces.length && (typeof pieces[to] === 'string' || files < more); to += 1)
      if (typeof pieces[to] !== 'string') files += 1
    if (!mayRead(files)) return
    text += await wholeText(index, { pieces: pieces.slice(from, to) })
    more *= 2
    yield { text, isFirst: true, isLast: to === pieces.length }
  }
}
