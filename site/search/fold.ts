import { SIMPLE } from './simple-forms.ts'

/** A character with what NFKC would join to it: accents, the kana's half-width marks, the parts of a Korean syllable. */
const CLUSTERS = /[\u1100-\u115f][\u1160-\u11ff]*|[^\p{M}\uff9e\uff9f][\p{M}\uff9e\uff9f]*|[\p{M}\uff9e\uff9f]+/gsu
/** White space, control characters, and what has no width or only says how letters are shown (Cf, variation selectors). */
const UNSEEN = /(?:[\s\p{Cc}\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|[\ufe00-\ufe0f])+/gu

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

/** A folded text, with where in the original each of its code units came from; at its length stands the original's end. */
export interface Folded {
  text: string
  placeOf: (unit: number) => number
}

/** Code units that are folded at once where nobody asks for places. */
const PIECE = 256

/**
 * The same as `fold`, for the marks in what is shown: piece by piece, and a character at a time only in the pieces where
 * somebody asks for a place. All of a long page a character at a time took ten times as long, which a phone feels.
 */
export function foldWithPlaces(text: string): Folded {
  const pieces: { at: number; from: number; to: number; places?: number[] }[] = []
  let folded = ''
  for (let from = 0; from < text.length; ) {
    let to = Math.min(text.length, from + PIECE)
    while (to < text.length && !isApart(text.charCodeAt(to - 1), text.charCodeAt(to))) to += 1
    pieces.push({ at: folded.length, from, to })
    folded += fold(text.slice(from, to))
    from = to
  }
  const placeOf = (unit: number) => {
    if (unit >= folded.length) return text.length
    const piece = pieces.filter(({ at }) => at <= unit).at(-1)
    if (!piece) return 0
    piece.places ??= placesIn(text.slice(piece.from, piece.to))
    return piece.from + (piece.places[unit - piece.at] ?? 0)
  }
  return { text: folded, placeOf }
}

/** Where each code unit of a folded text came from. */
function placesIn(text: string): number[] {
  const places: number[] = []
  for (const { 0: cluster, index } of text.matchAll(CLUSTERS)) {
    const { length } = fold(cluster)
    for (let i = 0; i < length; i += 1) places.push(index)
  }
  return places
}

/** True where NFKC joins nothing over the border of two code units, whatever stands around them. */
const isApart = (before: number, next: number) => staysAlone(before) && staysAlone(next)
/** ASCII, ideographs, and the signs of Chinese punctuation but the half-width kana's marks. */
const staysAlone = (code: number) =>
  code < 0x80 ||
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0x3001 && code <= 0x3029) ||
  (code >= 0xff01 && code <= 0xff5e)
