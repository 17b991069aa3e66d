/** A stretch of a text that is read in one breath: where it stands in the text, and what the voice is given. */
export interface Sentence {
  from: number
  until: number
  spoken: string
}

/** Where the browser cannot cut sentences itself: up to a mark that ends one, with the quotes and brackets behind it. */
const SENTENCE = /[^。！？!?…]+?(?:[。！？!?…]+[”’」』）)]*|\.(?=\s|$)|$)\s*/gu
const OPENS = /[《〈「『“‘（([]+\s*$/u
/** '[1]' points at a source; nobody wants to hear it. */
const REFERENCE = /\s*[[［]\d+(?:[-–,，、]\s*\d+)*[\]］]/g

/** The sentences of a text, without those in which there is nothing to say. */
export function sentencesOf(text: string, lang: string): Sentence[] {
  return cuts(text, lang).flatMap(([from, until]) => {
    const own = text.slice(from, until)
    const spoken = own.replace(REFERENCE, '').replace(/\s+/g, ' ').trim()
    if (!/[\p{L}\p{N}]/u.test(spoken)) return []
    return [{ from: from + own.length - own.trimStart().length, until: from + own.trimEnd().length, spoken }]
  })
}

function cuts(text: string, lang: string): [from: number, until: number][] {
  if (typeof Intl.Segmenter === 'function') {
    const pieces = Array.from(new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text))
    // What opens belongs to what it opens: behind “。” browsers leave “《” with the sentence before.
    const starts = pieces.map(({ index }, i) => index - (OPENS.exec(pieces[i - 1]?.segment ?? '')?.[0].length ?? 0))
    return starts.map((from, i) => [from, starts[i + 1] ?? text.length])
  }
  return Array.from(text.matchAll(SENTENCE), (match) => [match.index, match.index + match[0].length])
}
