import { fold, foldWithPlaces } from './fold.ts'

/** Characters shown before the first mark, and in all. */
const BEFORE = 24
const SHOWN = { zh: 92, en: 190 }

/** Says that there is more, as each language writes it. */
const MORE = { zh: '……', en: '…' }

/** A part of what is shown; marked where it is what was looked for. */
export interface Part {
  text: string
  marked?: true
}

/** The whole text with marks. */
export function markAll(text: string, folded: string): Part[] {
  return toParts(text, 0, text.length, placesOf(text, folded))
}

/** The surroundings of the first place with marks, if there is one of the first behind `after`; null when it does not stand there. */
export function snippet(text: string, folded: string, lang: 'zh' | 'en', after = 0): Part[] | null {
  const places = placesOf(text, folded)
  const first = places.find(([start]) => start >= after) ?? places[0]
  if (!first) return null
  const before = lang === 'zh' ? BEFORE : BEFORE * 2
  const start = wordStart(text, Math.max(0, first[0] - before), first[0])
  // A sign that closes what is not shown.
  const from = start + (/^[\s.,;:!?，。、；：！？”）·]*/.exec(text.slice(start, first[0]))?.[0].length ?? 0)
  const to = wordEnd(text, Math.min(text.length, Math.max(first[1], from + SHOWN[lang])), first[1])
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

function placesOf(text: string, folded: string): [from: number, to: number][] {
  const { text: whole, at } = foldWithPlaces(text)
  const places: [number, number][] = []
  if (folded === '') return places
  for (let found = whole.indexOf(folded); found >= 0; found = whole.indexOf(folded, found + folded.length)) {
    const end = found + folded.length
    const last = at[end - 1] ?? 0
    // Of a character that became several (㎏) the whole is marked.
    const to = at.slice(end).find((place) => place > last) ?? text.length
    places.push([at[found] ?? 0, trimmed(text, last, to)])
  }
  return places
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
