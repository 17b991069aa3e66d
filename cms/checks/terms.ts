import type { DocumentText } from './document-texts.ts'
import { type Finding, finding } from './finding.ts'

export const TERM_KINDS = ['banned', 'sensitive', 'name', 'style'] as const
export type TermKind = (typeof TERM_KINDS)[number]
export const TERM_WORDS: Record<TermKind, { zh: string; en: string }> = {
  banned: { zh: '禁用', en: 'Not to be used' },
  sensitive: { zh: '慎用', en: 'With care' },
  name: { zh: '专名、术语', en: 'Names and terms' },
  style: { zh: '用法', en: 'Usage' },
}

/** A line of the association's word list. */
export interface Term {
  /** The word that is looked for; of a name, its right form. */
  term: string
  kind: TermKind
  /** Of a name its wrong forms, of others more spellings. */
  forms: readonly string[]
  /** Words that hold it and are no hit: “第一次” for “第一”. */
  except: readonly string[]
  /** What to do, for those who meet it. */
  advice: string
}

/** Every place where a word of the list stands; of overlapping words the longest counts. */
export function termFindings(text: DocumentText, terms: readonly Term[]): Finding[] {
  const taken: [number, number][] = []
  const findings: Finding[] = []
  const wanted = terms
    .flatMap((term) => (term.kind === 'name' ? term.forms : [term.term, ...term.forms]).map((form) => ({ form, term })))
    .filter(({ form }) => form.trim() !== '')
    .sort((a, b) => b.form.length - a.form.length)
  for (const { form, term } of wanted) {
    // The right form of a name may hold a wrong one, as “哈雷彗星” would “哈雷”.
    const allowed = term.kind === 'name' ? [...term.except, term.term] : term.except
    const hits = placesOf(text.text, form, term.kind === 'name')
    if (hits.length === 0) continue
    const spared = allowed.flatMap((words) => placesOf(text.text, words, term.kind === 'name'))
    for (const [from, to] of hits) {
      if ([...spared, ...taken].some(([a, b]) => a <= from && to <= b)) continue
      taken.push([from, to])
      findings.push(finding(text, { rule: 'term', level: LEVELS[term.kind], from, to, ...wordsOf(form, term) }))
    }
  }
  return findings
}

const LEVELS: Record<TermKind, Finding['level']> = {
  banned: 'must',
  name: 'must',
  sensitive: 'advice',
  style: 'advice',
}

function wordsOf(form: string, { term, kind, advice }: Term): { zh: string; en: string } {
  const more = advice === '' ? '' : `：${advice}`
  const moreEn = advice === '' ? '' : `: ${advice}`
  if (kind === 'name') return { zh: `“${form}”应写“${term}”${more}`, en: `“${form}” is written “${term}”${moreEn}` }
  const { zh, en } = TERM_WORDS[kind]
  return { zh: `“${form}”${zh}${more}`, en: `“${form}” (${en.toLowerCase()})${moreEn}` }
}

/** Latin words count as whole words, Han anywhere. Capitals are part of a name, and of what is written in capitals only. */
function placesOf(text: string, words: string, isName: boolean): [number, number][] {
  // Five thousand words are asked of every text; nearly all of them are not in it.
  if (words === '' || !text.toLowerCase().includes(words.toLowerCase())) return []
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const before = /^[\p{L}\p{N}]/u.test(words) && !/^\p{Script=Han}/u.test(words) ? '(?<![\\p{Script=Latin}\\p{N}])' : ''
  const after = /[\p{L}\p{N}]$/u.test(words) && !/\p{Script=Han}$/u.test(words) ? '(?![\\p{Script=Latin}\\p{N}])' : ''
  const capitals = isName || /^[A-Z0-9]{2,}$/.test(words) ? 'gu' : 'giu'
  return [...text.matchAll(new RegExp(`${before}${escaped}${after}`, capitals))].map(({ index, 0: hit }) => [
    index,
    index + hit.length,
  ])
}
