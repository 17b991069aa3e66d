import { withoutRuby } from '#contract'

const CLOSES = /^[\p{Pe}\p{Pf}\p{Po}—…·]+$/u
const OPENS = /[\p{Ps}\p{Pi}]$/u

/**
 * A title cut into words that must not break, a list for each phrase between the editor's `|` marks. Punctuation
 * stays with the word it belongs to: boxed alone it could begin a line. Readings are left out: a title is set too tight
 * for them, the subtitle has room.
 */
export function titlePhrases(title: string, lang: 'zh' | 'en'): string[][] {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' })
  return withoutRuby(title)
    .split('|')
    .map((phrase) => glued(Array.from(segmenter.segment(phrase.trim()), (part) => part.segment)))
    .filter((words) => words.length > 0)
}

/** The title as read aloud and listed: without its marks. */
export function plainTitle(title: string, lang: 'zh' | 'en'): string {
  const between = lang === 'en' ? ' ' : ''
  return withoutRuby(title)
    .split('|')
    .map((phrase) => phrase.trim())
    .join(between)
}

function glued(segments: string[]): string[] {
  const words: string[] = []
  for (const segment of segments) {
    const last = words.at(-1)
    if (last !== undefined && (CLOSES.test(segment) || /^\s+$/.test(segment) || OPENS.test(last))) {
      words[words.length - 1] = last + segment
    } else words.push(segment)
  }
  return words
}
