import { fold } from './fold.ts'

/** A query that may be pinyin: letters only, tones and apostrophes taken off, ü as v; null for any other. */
export function toPinyinQuery(text: string): string | null {
  const letters = fold(text)
    .normalize('NFD')
    .replace(/u\u0308/g, 'v')
    .replace(/[\p{M}'’]/gu, '')
  return /^[a-z]{2,}$/.test(letters) ? letters : null
}

/** The texts by which a title's reading is found: all letters, and the first ones alone. */
export function readings(syllables: readonly string[]): string[] {
  return [syllables.join(''), syllables.map((syllable) => syllable.slice(0, 1)).join('')]
}

/** From where to where in the title (in characters, as Array.from parts it) the letters are read; null when they are not. */
export function readAs(syllables: readonly string[], letters: string): [from: number, to: number] | null {
  for (const parts of [syllables, syllables.map((syllable) => syllable.slice(0, 1))]) {
    const at = parts.join('').indexOf(letters)
    if (at < 0) continue
    let passed = 0
    let from = -1
    for (const [i, part] of parts.entries()) {
      passed += part.length
      if (from < 0 && passed > at) from = i
      if (passed >= at + letters.length) return [from, i + 1]
    }
  }
  return null
}

/**
 * What the letters spell in a title, whole syllables alone: 江豚 for `jiangtun`. A single character is none, since it
 * stands in every other text; nor are first letters, which may mean anything.
 *
 * @param characters of the title, as Array.from parts it, each read as the syllable of its place
 */
export function wordsReadAs(characters: readonly string[], syllables: readonly string[], letters: string): string[] {
  const found: string[] = []
  for (let from = 0; from < syllables.length; from += 1) {
    let [to, read] = [from, '']
    while (to < syllables.length && read.length < letters.length) {
      read += syllables[to]
      to += 1
    }
    const word = characters.slice(from, to).join('')
    if (read === letters && to - from > 1 && /^\p{Script=Han}+$/u.test(word)) found.push(word)
  }
  return found
}
