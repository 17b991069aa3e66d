import { diffArrays } from 'diff'

/** A stretch of text as one column shows it: kept, struck out in the older one, underlined in the newer one. */
export interface Piece {
  text: string
  is: 'same' | 'out' | 'in'
}
export interface WordDiff {
  before: Piece[]
  after: Piece[]
  /** Characters that went or came, the larger of the two: 2017 → 2022 is four, not eight. */
  changed: number
}

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' })
/** Comparing word by word grows with the square of what differs; longer texts are shown as replaced. */
const MOST_WORDS = 6_000

/** Two texts in two columns, compared word by word; Chinese has no spaces, so a segmenter says what a word is. */
export function wordDiff(before: string, after: string): WordDiff {
  const [old, now] = [wordsOf(before), wordsOf(after)]
  const pieces: WordDiff = { before: [], after: [], changed: 0 }
  if (old.length + now.length > MOST_WORDS && before !== after)
    return {
      before: [{ text: before, is: 'out' }],
      after: [{ text: after, is: 'in' }],
      changed: Math.max(lengthOf(before), lengthOf(after)),
    }
  let [out, come] = [0, 0]
  for (const { value, added, removed } of diffArrays(old, now)) {
    const text = value.join('')
    if (removed) {
      out += lengthOf(text)
      pieces.before.push({ text, is: 'out' })
    } else if (added) {
      come += lengthOf(text)
      pieces.after.push({ text, is: 'in' })
    } else {
      pieces.before.push({ text, is: 'same' })
      pieces.after.push({ text, is: 'same' })
    }
  }
  return { ...pieces, changed: Math.max(out, come) }
}

const wordsOf = (text: string): string[] => [...WORDS.segment(text)].map(({ segment }) => segment)
/** As people count characters. */
const lengthOf = (text: string): number => [...text].length
