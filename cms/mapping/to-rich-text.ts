import { type Block, joinRuns, type LocalRichText, type RichText, type Run, rubyParts } from '#contract'

interface LexicalNode {
  type?: unknown
  children?: unknown
  [key: string]: unknown
}
type Style = Pick<Run, 'bold' | 'italic' | 'sub' | 'sup' | 'href'>
/** A rich text group as Payload gives it; the editor's state is JSON whose shape its own types leave open. */
export type RichTextGroup = { zh?: unknown; en?: unknown } | null | undefined

/** Lexical's bits of a text node's format. */
const BOLD = 1
const ITALIC = 2
const SUBSCRIPT = 32
const SUPERSCRIPT = 64

/** Both languages, the English only where it may be published; undefined when there is no Chinese. */
export function toLocalRichText(group: RichTextGroup, withEnglish: boolean): LocalRichText | undefined {
  const zh = toRichText(group?.zh)
  const en = withEnglish ? toRichText(group?.en) : []
  return zh.length === 0 ? undefined : { zh, ...(en.length === 0 ? {} : { en }) }
}

/** The editor's state as blocks that paper and web both know; empty paragraphs are dropped. */
export function toRichText(state: unknown): RichText {
  const root = isNode(state) && isNode(state.root) ? state.root : null
  return root === null ? [] : childrenOf(root).flatMap(toBlocks)
}

function toBlocks(node: LexicalNode): Block[] {
  if (node.type === 'list') {
    const items = itemsOf(node)
    return items.length === 0 ? [] : [{ kind: 'list', ordered: node.listType === 'number', items }]
  }
  if (node.type === 'table') return toTable(node)
  const runs = runsOf(node, {})
  if (runs.every((run) => run.text.trim() === '')) return []
  if (node.type === 'heading') return [{ kind: 'heading', level: node.tag === 'h2' ? 2 : 3, runs }]
  if (node.type === 'quote') return [{ kind: 'quote', runs }]
  return [{ kind: 'paragraph', runs }]
}

/** Lexical's bits of a cell's header state. */
const IN_HEAD_ROW = 1

/** Cells that were merged stand first in their place, with empty ones after them; short rows are filled up. */
function toTable(table: LexicalNode): Block[] {
  const lines = childrenOf(table).map((row) =>
    childrenOf(row).flatMap((cell): { head: boolean; runs: Run[] }[] => {
      const head = (typeof cell.headerState === 'number' ? cell.headerState : 0) & IN_HEAD_ROW
      const span = typeof cell.colSpan === 'number' ? Math.max(1, cell.colSpan) : 1
      const rest = Array.from({ length: span - 1 }, () => ({ head: head > 0, runs: [] }))
      return [{ head: head > 0, runs: cellRuns(cell) }, ...rest]
    }),
  )
  const filled = lines.filter((line) => line.some(({ runs }) => runs.length > 0))
  const columns = Math.max(0, ...filled.map((line) => line.length))
  if (columns === 0) return []
  const rows = filled.map((line) => Array.from({ length: columns }, (_, i) => line[i]?.runs ?? []))
  return [{ kind: 'table', head: filled[0]?.every(({ head }) => head) ?? false, rows }]
}

/** Paragraphs of a cell, one line each. */
function cellRuns(cell: LexicalNode): Run[] {
  return childrenOf(cell)
    .map((paragraph) => runsOf(paragraph, {}))
    .filter((runs) => runs.some(({ text }) => text.trim() !== ''))
    .flatMap((runs, i) => (i === 0 ? runs : [{ text: '\n' }, ...runs]))
}

/** A list inside a list follows its item: neither paper nor web sets them deeper. */
function itemsOf(list: LexicalNode): Run[][] {
  return childrenOf(list).flatMap((item) => {
    const inner = childrenOf(item).filter((child) => child.type === 'list')
    const runs = runsOf({ ...item, children: childrenOf(item).filter((child) => child.type !== 'list') }, {})
    return [...(runs.length > 0 ? [runs] : []), ...inner.flatMap(itemsOf)]
  })
}

function runsOf(node: LexicalNode, style: Style): Run[] {
  const runs: Run[] = []
  for (const child of childrenOf(node)) {
    if (child.type === 'text') runs.push({ text: String(child.text ?? ''), ...style, ...styleOf(child.format) })
    else if (child.type === 'linebreak') runs.push({ text: '\n', ...style })
    else if (child.type === 'tab') runs.push({ text: ' ', ...style })
    else runs.push(...runsOf(child, { ...style, ...linkOf(child) }))
  }
  // The editor splits runs at every keystroke of formatting.
  return joinRuns(runs.map(withoutControls).filter((run) => run.text !== '')).flatMap(withReadings)
}

function styleOf(format: unknown): Style {
  const bits = typeof format === 'number' ? format : 0
  return {
    ...(bits & BOLD ? { bold: true } : {}),
    ...(bits & ITALIC ? { italic: true } : {}),
    ...(bits & SUBSCRIPT ? { sub: true } : {}),
    ...(bits & SUPERSCRIPT ? { sup: true } : {}),
  }
}

/** An address that is none of the contract's kinds (javascript:, a half-written one) leaves its text unlinked. */
function linkOf(node: LexicalNode): Style {
  if (node.type !== 'link' && node.type !== 'autolink') return {}
  const url = isNode(node.fields) ? node.fields.url : undefined
  if (typeof url !== 'string') return {}
  const isSitePath = /^\/(?!\/)/.test(url)
  const isAbsolute = /^(https?:|mailto:|tel:)/i.test(url) && URL.canParse(url)
  return isSitePath || isAbsolute ? { href: url } : {}
}

/** `{㙍|duō}` in the editor is a run of its own with its reading. */
function withReadings(run: Run): Run[] {
  return rubyParts(run.text).map((part) => ({ ...run, ...part }))
}

function withoutControls(run: Run): Run {
  return { ...run, text: run.text.replace(/\p{Cc}/gu, (c) => (c === '\n' ? c : '')) }
}

function childrenOf(node: LexicalNode): LexicalNode[] {
  return Array.isArray(node.children) ? node.children.filter(isNode) : []
}

function isNode(value: unknown): value is LexicalNode {
  return typeof value === 'object' && value !== null
}
