import { type Folded, fold, foldWithPlaces } from './fold.ts'

/** Characters shown before the first mark, and in all. */
const BEFORE = 24
const SHOWN = { zh: 92, en: 190 }

/** Hits within so many folded characters of the first may be seen beside it. */
const NEAR = 1000

/** Says that there is more, as each language writes it. */
const MORE = { zh: '……', en: '…' }

/** A part of what is shown; marked where it is what was looked for. */
export interface Part {
  text: string
  marked?: true
}

/** The whole text with marks. */
export function markAll(text: string, folded: string): Part[] {
  const whole = foldWithPlaces(text)
  const places = hitsIn(whole.text, folded).map((hit) => placeOf(text, whole, hit, folded.length))
  return toParts(text, 0, text.length, places)
}

/** The surroundings of the first place with marks, if there is one of the first behind `after`; null when it does not stand there. */
export function snippet(text: string, folded: string, lang: 'zh' | 'en', after = 0): Part[] | null {
  const whole = foldWithPlaces(text)
  const hits = hitsIn(whole.text, folded)
  const hit = hits.find((one) => whole.placeOf(one) >= after) ?? hits[0]
  if (hit === undefined) return null
  const first = placeOf(text, whole, hit, folded.length)
  const before = lang === 'zh' ? BEFORE : BEFORE * 2
  const start = wordStart(text, Math.max(0, first[0] - before), first[0])
  // A sign that closes what is not shown.
  const from = start + (/^[\s.,;:!?，。、；：！？”）·]*/.exec(text.slice(start, first[0]))?.[0].length ?? 0)
  const to = wordEnd(text, Math.min(text.length, Math.max(first[1], from + SHOWN[lang])), first[1])
  const near = hits.filter((one) => Math.abs(one - hit) < NEAR)
  const places = near.map((one) => placeOf(text, whole, one, folded.length))
  const parts = toParts(text, from, to, places).map((part) => ({ ...part, text: part.text.replace(/\s+/g, ' ') }))
  if (from > 0) parts.unshift({ text: MORE[lang] })
  if (to < text.length) parts.push({ text: MORE[lang] })
  return parts
}

/** The first words, where there is nothing to mark. */
export function opening(text: string, lang: 'zh' | 'en'): Part[] {
  const to = wordEnd(text, Math.min(text.length, SHOWN[lang]), 0)
  return [{ text: to < text.length ? text.slice(0, to) + MORE[lang] : text }]
}

export function stands(text: string, folded: string): boolean {
  return fold(text).includes(folded)
}

/** Where it stands in a folded text, none within another. */
function hitsIn(whole: string, folded: string): number[] {
  const hits: number[] = []
  if (folded === '') return hits
  for (let found = whole.indexOf(folded); found >= 0; found = whole.indexOf(folded, found + folded.length))
    hits.push(found)
  return hits
}

/** Where a hit stands in the text itself; asked for what is shown alone, since a long page has hundreds. */
function placeOf(text: string, whole: Folded, hit: number, length: number): [from: number, to: number] {
  let end = hit + length
  const last = whole.placeOf(end - 1)
  // Of a character that became several (㎏) the whole is marked.
  while (whole.placeOf(end) === last) end += 1
  return [whole.placeOf(hit), trimmed(text, last, whole.placeOf(end))]
}

/** White space after the last character was folded away with it: it is not what was looked for. */
function trimmed(text: string, last: number, to: number): number {
  let end = to
  while (end > last + 1 && /\s/.test(text[end - 1] ?? '')) end -= 1
  return end
}

function toParts(text: string, from: number, to: number, places: readonly [number, number][]): Part[] {
  const parts: Part[] = []
  let at = from
  for (const [start, end] of places) {
    if (end <= at || start >= to) continue
    if (start > at) parts.push({ text: text.slice(at, start) })
    parts.push({ text: text.slice(Math.max(at, start), Math.min(end, to)), marked: true })
    at = Math.min(end, to)
  }
  if (at < to) parts.push({ text: text.slice(at, to) })
  return parts
}

/** Before a Latin word that would be cut, if what is to be seen ends before it. */
function wordEnd(text: string, to: number, least: number): number {
  if (!/^[a-z0-9]{2}/i.test(text.slice(to - 1, to + 1))) return to
  const space = text.lastIndexOf(' ', to - 1)
  return space > least && to - space < 24 ? space : to
}

/** Not in the middle of a word or a sign of two code units; at the start of a sentence or line if there is one near. */
function wordStart(text: string, from: number, first: number): number {
  if (from === 0) return 0
  const near = /[。！？\n](?=[^。！？\n]*$)/.exec(text.slice(from, first))
  if (near) return from + near.index + 1
  const word = /^[\p{L}\p{N}]/u.test(text[from] ?? '') && /[a-z]/i.test(text[from] ?? '') ? text.indexOf(' ', from) : -1
  if (word > from && word < first) return word + 1
  return /[\udc00-\udfff]/.test(text[from] ?? '') ? from - 1 : from
}
