import type { DemoSection, DemoText } from './types.ts'

interface Node {
  type: string
  version: number
  [key: string]: unknown
}
/** What a rich text field holds. */
export interface LexicalState {
  root: {
    type: string
    children: Node[]
    direction: 'ltr'
    format: ''
    indent: number
    version: number
  }
  [key: string]: unknown
}

const shape = { direction: 'ltr', format: '', indent: 0, version: 1 } as const
const text = (value: string): Node => ({
  type: 'text',
  text: value,
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  version: 1,
})
const paragraph = (value: string): Node => ({
  ...shape,
  type: 'paragraph',
  textFormat: 0,
  textStyle: '',
  children: [text(value)],
})
const heading = (value: string): Node => ({ ...shape, type: 'heading', tag: 'h3', children: [text(value)] })
const list = (items: string[]): Node => ({
  ...shape,
  type: 'list',
  tag: 'ul',
  listType: 'bullet',
  start: 1,
  children: items.map((item, i) => ({ ...shape, type: 'listitem', value: i + 1, children: [text(item)] })),
})
const state = (children: Node[]): LexicalState => ({ root: { ...shape, type: 'root', children } })

/** Paragraphs in one language; null when a paragraph lacks it. */
export function paragraphs(texts: readonly DemoText[], lang: 'zh' | 'en'): LexicalState | null {
  const said = texts.map((one) => one[lang])
  return said.every((one) => one !== undefined) && said.length > 0 ? state(said.map(paragraph)) : null
}

/** Sections with their headings and lists in one language; null when nothing is said in it. */
export function sections(all: readonly DemoSection[], lang: 'zh' | 'en'): LexicalState | null {
  const nodes: Node[] = []
  for (const { h, p, list: items } of all) {
    if (h?.[lang] !== undefined) nodes.push(heading(h[lang]))
    if (p?.[lang] !== undefined) nodes.push(paragraph(p[lang]))
    const said = (items ?? []).flatMap((item) => item[lang] ?? [])
    if (said.length > 0) nodes.push(list(said))
  }
  return nodes.length > 0 ? state(nodes) : null
}
