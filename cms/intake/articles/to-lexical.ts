import { createHash } from 'node:crypto'
import type { Block, RichText, Run } from '#contract'

interface Node {
  type: string
  version: number
  [key: string]: unknown
}
/** What a rich text field holds. */
export interface LexicalState {
  root: { type: string; children: Node[]; direction: 'ltr'; format: ''; indent: number; version: number }
  [key: string]: unknown
}

const shape = { direction: 'ltr', format: '', indent: 0, version: 1 } as const
/** Lexical's bits of a text node's format, and of a cell's header state. */
const BITS = { bold: 1, italic: 2, sub: 32, sup: 64 } as const
const IN_HEAD_ROW = 1

/** Blocks as the editor stores them: what the snapshot's `toRichText` reads back. Written by hand, for the editor's own packages do not load outside the configuration. */
export function toLexical(text: RichText): LexicalState {
  // An editor cannot open a text without a single paragraph.
  const nodes = text.length > 0 ? text.map(toNode) : [paragraph([])]
  return { root: { ...shape, type: 'root', children: nodes } }
}

function toNode(block: Block): Node {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(block.runs)
    case 'heading':
      return { ...shape, type: 'heading', tag: `h${block.level}`, children: inline(block.runs) }
    case 'quote':
      return { ...shape, type: 'quote', children: inline(block.runs) }
    case 'list':
      return {
        ...shape,
        type: 'list',
        tag: block.ordered ? 'ol' : 'ul',
        listType: block.ordered ? 'number' : 'bullet',
        start: 1,
        children: block.items.map((runs, i) => ({ ...shape, type: 'listitem', value: i + 1, children: inline(runs) })),
      }
    case 'table':
      return {
        ...shape,
        type: 'table',
        children: block.rows.map((cells, i) => ({
          ...shape,
          type: 'tablerow',
          children: cells.map((runs) => ({
            ...shape,
            type: 'tablecell',
            headerState: block.head && i === 0 ? IN_HEAD_ROW : 0,
            colSpan: 1,
            rowSpan: 1,
            backgroundColor: null,
            children: [paragraph(runs)],
          })),
        })),
      }
  }
}

const paragraph = (runs: readonly Run[]): Node => ({
  ...shape,
  type: 'paragraph',
  textFormat: 0,
  textStyle: '',
  children: inline(runs),
})

function inline(runs: readonly Run[]): Node[] {
  return runs.flatMap((run, i) => {
    const nodes = textNodes(run)
    return run.href === undefined ? nodes : [link(run.href, nodes, i)]
  })
}

/** A line's end is a node of its own. */
function textNodes(run: Run): Node[] {
  const format = (Object.keys(BITS) as (keyof typeof BITS)[]).reduce(
    (bits, key) => bits | (run[key] ? BITS[key] : 0),
    0,
  )
  // A reading is written as editors write it.
  const text = run.ruby === undefined ? run.text : `{${run.text}|${run.ruby}}`
  return text
    .split('\n')
    .flatMap((line, i) => [
      ...(i > 0 ? [{ type: 'linebreak', version: 1 }] : []),
      ...(line === '' ? [] : [{ type: 'text', text: line, detail: 0, format, mode: 'normal', style: '', version: 1 }]),
    ])
}

/** A link has an id of its own, which is the same for the same text: what comes out depends on what went in only. */
function link(url: string, children: Node[], place: number): Node {
  const id = createHash('sha256')
    .update(`${place} ${url} ${JSON.stringify(children)}`)
    .digest('hex')
    .slice(0, 24)
  return { ...shape, type: 'link', version: 3, id, fields: { linkType: 'custom', newTab: false, url }, children }
}
