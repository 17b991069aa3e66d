import { createHash } from 'node:crypto'
import type { DocumentText } from './document-texts.ts'

type Rule = 'term' | 'width' | 'unit' | 'formula' | 'source' | 'rare' | 'link'

/** Something a reader should look at. It marks; nobody's text is changed by it. */
export interface Finding {
  /** Stays the same as long as rule, words and sentence do; a changed sentence is a new finding. */
  key: string
  rule: Rule
  /** 'must' is wrong or forbidden; 'advice' may be right here. */
  level: 'must' | 'advice'
  field: string
  label: { zh: string; en: string }
  lang: 'zh' | 'en'
  /** The sentence, and where in it the words stand, in UTF-16 units. */
  excerpt: string
  from: number
  to: number
  /** What is the matter, and what to do. */
  zh: string
  en: string
}

interface Found {
  rule: Rule
  level: Finding['level']
  /** Where the words stand in the text. */
  from: number
  to: number
  zh: string
  en: string
}

const ENDS = /[。！？!?；;\n]|\.(?=\s|$)/g
/** A sentence without an end is cut round its words. */
const LONGEST = 120

/** A finding with its sentence, bound to both. */
export function finding({ field, label, lang, text }: DocumentText, found: Found): Finding {
  const { rule, level, from, to, zh, en } = found
  const [start, end] = sentenceAt(text, from, to)
  const excerpt = text.slice(start, end)
  const key = createHash('sha256')
    .update([rule, text.slice(from, to), excerpt].join('\0'))
    .digest('hex')
    .slice(0, 20)
  return { key, rule, level, field, label, lang, excerpt, from: from - start, to: to - start, zh, en }
}

function sentenceAt(text: string, from: number, to: number): [number, number] {
  let start = 0
  let end = text.length
  for (const { index } of text.matchAll(ENDS)) {
    if (index < from) start = index + 1
    else if (index >= to - 1) {
      end = index + 1
      break
    }
  }
  while (/\s/.test(text[start] ?? 'x')) start += 1
  const room = Math.max(0, Math.floor((LONGEST - (to - from)) / 2))
  if (end - start <= LONGEST) return [Math.min(start, from), end]
  return [Math.max(start, from - room), Math.min(end, to + room)]
}
