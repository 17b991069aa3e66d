/** A part shorter than this share of what may stand says too little: the cut is made at a lesser place. */
const LEAST_SHARE = 0.4
/** Ends of sentences are kept, and nothing stands for the rest; at the other places an ellipsis does. */
const SENTENCE_END = /[。！？!?](?:[”’」』）)])?/gu
const CLAUSE_END = /[，；：、,;:—–｜|\s]+/gu

/**
 * A text of at most `most` characters (UTF-16 units, as forms count them): whole sentences where there is one that is long
 * enough, else up to the last pause, else in the middle of the words; never through a character.
 */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text
  const sentence = lastEnd(text.slice(0, most), SENTENCE_END, most)
  if (sentence !== undefined) return text.slice(0, sentence.to)
  // Room for the ellipsis.
  const head = text.slice(0, most - 1)
  const pause = lastEnd(head, CLAUSE_END, most)
  return `${(pause === undefined ? head : head.slice(0, pause.from)).replace(/[\ud800-\udbff]$/, '')}…`
}

function lastEnd(head: string, end: RegExp, most: number): { from: number; to: number } | undefined {
  const ends = [...head.matchAll(end)].map((found) => ({ from: found.index, to: found.index + found[0].length }))
  return ends.filter(({ from }) => from >= most * LEAST_SHARE).at(-1)
}
