import pairs from 'opencc-js/dict/TSCharacters'

/** A character with what NFKC would join to it: accents, the kana's half-width marks, the parts of a Korean syllable. */
const CLUSTERS = /[\u1100-\u115f][\u1160-\u11ff]*|[^\p{M}\uff9e\uff9f][\p{M}\uff9e\uff9f]*|[\p{M}\uff9e\uff9f]+/gsu
/** White space, and what has no width; U+0000 parts texts in the index. */
const UNSEEN = /[\s\0\u00ad\u200b-\u200f\u2060\ufeff]+/g
const SIMPLE = simpleForms()

/**
 * A text as it is compared: NFKC (CO₂ is CO2, ＰＭ２．５ is PM2.5), lower case, simplified, without white space. Index and
 * query go through here and nowhere else, so that what is the same text to a reader is the same here.
 */
export function fold(text: string): string {
  const seen = text.normalize('NFKC').toLowerCase().normalize('NFKC').replace(UNSEEN, '')
  let out = ''
  let from = 0
  for (let i = 0; i < seen.length; i += 1) {
    const simple = SIMPLE[seen.charCodeAt(i)] ?? 0
    if (simple === 0) continue
    out += seen.slice(from, i) + String.fromCharCode(simple)
    from = i + 1
  }
  return out + seen.slice(from)
}

/** A folded text with the place of each of its code units: `at[i]` is where in the original it came from, `at[length]` the end. */
export interface Folded {
  text: string
  at: number[]
}

/** The same as `fold`, a character at a time, for the marks in what is shown. */
export function foldWithPlaces(text: string): Folded {
  let folded = ''
  const at: number[] = []
  for (const { 0: cluster, index } of text.matchAll(CLUSTERS)) {
    const part = fold(cluster)
    for (let i = 0; i < part.length; i += 1) at.push(index)
    folded += part
  }
  at.push(text.length)
  return { text: folded, at }
}

/**
 * Traditional → simplified by code unit, 0 where a character stays: a one-to-one table, since what lies beyond the BMP
 * has no everyday form. A final sigma is written by where it stands: one letter here.
 */
function simpleForms(): Uint16Array {
  const forms = new Uint16Array(0x10000)
  for (const pair of pairs.split('|')) {
    const [from = '', to = ''] = pair.split(' ')
    if (from.length === 1 && to.length === 1) forms[from.charCodeAt(0)] = to.charCodeAt(0)
  }
  forms['ς'.charCodeAt(0)] = 'σ'.charCodeAt(0)
  return forms
}
