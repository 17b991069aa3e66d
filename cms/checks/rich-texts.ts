interface Node {
  type?: unknown
  text?: unknown
  format?: unknown
  fields?: unknown
  children?: unknown
}

/** Lexical's bits of a text node's format. */
const SUBSCRIPT = 32
const SUPERSCRIPT = 64
const PLAIN = '0123456789+-'
const LOW = '₀₁₂₃₄₅₆₇₈₉₊₋'
const HIGH = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻'
const BLOCKS = new Set(['paragraph', 'heading', 'listitem', 'quote', 'tablecell'])

/** The editor's state as texts, a paragraph each; raised and lowered digits as such: 'CO₂', 'm²'. */
export function richTexts(state: unknown): string[] {
  const texts: string[] = []
  let line = ''
  const end = () => {
    if (line.trim() !== '') texts.push(line)
    line = ''
  }
  const walk = (node: Node) => {
    if (typeof node.text === 'string') line += setAs(node.text, Number(node.format ?? 0))
    else if (node.type === 'linebreak') line += '\n'
    const isBlock = BLOCKS.has(String(node.type))
    if (isBlock) end()
    for (const child of childrenOf(node)) walk(child)
    if (isBlock) end()
  }
  walk(rootOf(state))
  end()
  return texts
}

/** Addresses of the links in an editor's state. */
export function richLinks(state: unknown): string[] {
  const links: string[] = []
  const walk = (node: Node) => {
    const { fields } = node
    if (typeof fields === 'object' && fields !== null && 'url' in fields && typeof fields.url === 'string')
      links.push(fields.url)
    for (const child of childrenOf(node)) walk(child)
  }
  walk(rootOf(state))
  return links
}

function rootOf(state: unknown): Node {
  return typeof state === 'object' && state !== null && 'root' in state ? ((state.root ?? {}) as Node) : {}
}

function childrenOf({ children }: Node): Node[] {
  return Array.isArray(children)
    ? children.filter((child): child is Node => typeof child === 'object' && child !== null)
    : []
}

function setAs(text: string, format: number): string {
  const digits = format & SUBSCRIPT ? LOW : format & SUPERSCRIPT ? HIGH : null
  if (digits === null) return text
  return [...text].map((c) => [...digits][PLAIN.indexOf(c)] ?? c).join('')
}
