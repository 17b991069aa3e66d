import { type Term, termFindings } from './terms.ts'

/** The list's banned words that stand in a resident's text, as it writes them, each once. */
export function bannedWords(text: string, terms: readonly Term[]): string[] {
  const banned = terms.filter(({ kind }) => kind === 'banned')
  const label = { zh: '来信', en: 'Letter' }
  const found = termFindings({ field: 'text', label, lang: 'zh', text, withReading: new Set() }, banned)
  return [...new Set(found.map(({ excerpt, from, to }) => excerpt.slice(from, to)))]
}
