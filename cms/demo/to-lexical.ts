import type { Block } from '#contract'
import { type LexicalState, toLexical } from '../intake/articles/to-lexical.ts'
import type { DemoSection, DemoText } from './types.ts'

const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] })

/** Paragraphs in one language; null when a paragraph lacks it. */
export function paragraphs(texts: readonly DemoText[], lang: 'zh' | 'en'): LexicalState | null {
  const said = texts.flatMap((one) => one[lang] ?? [])
  return said.length === texts.length && said.length > 0 ? toLexical(said.map(paragraph)) : null
}

/** Sections with their headings and lists in one language; null when nothing is said in it. */
export function sections(all: readonly DemoSection[], lang: 'zh' | 'en'): LexicalState | null {
  const blocks: Block[] = []
  for (const { h, p, list } of all) {
    if (h?.[lang] !== undefined) blocks.push({ kind: 'heading', level: 3, runs: [{ text: h[lang] }] })
    if (p?.[lang] !== undefined) blocks.push(paragraph(p[lang]))
    const items = (list ?? []).flatMap((item) => item[lang] ?? []).map((text) => [{ text }])
    if (items.length > 0) blocks.push({ kind: 'list', ordered: false, items })
  }
  return blocks.length > 0 ? toLexical(blocks) : null
}
