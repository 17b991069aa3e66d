import type { ReactNode } from 'react'
import type { Block, Run } from '#contract'
import { cutShort } from '../words/cut-short.ts'
import type { RichSaid } from '../words/say.ts'

/** Rich text as HTML; `deeper` moves its headings down where it stands under a heading of its own. */
export function RichText({ of, deeper = 0 }: { of: RichSaid; deeper?: 0 | 1 }) {
  return (
    <div className="rich" lang={of.lang}>
      {of.blocks.map((block, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no id, and static markup never reorders
        <BlockHtml key={i} block={block} deeper={deeper} />
      ))}
    </div>
  )
}

function BlockHtml({ block, deeper }: { block: Block; deeper: 0 | 1 }) {
  switch (block.kind) {
    case 'paragraph':
      return <p>{runs(block.runs)}</p>
    case 'quote':
      return (
        <blockquote>
          <p className="plain">{runs(block.runs)}</p>
        </blockquote>
      )
    case 'heading':
      return block.level + deeper === 2 ? <h2>{runs(block.runs)}</h2> : <h3>{runs(block.runs)}</h3>
    case 'table':
      return <Table head={block.head} rows={block.rows} />
    case 'list': {
      const items = block.items.map((item, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: list items have no id, and static markup never reorders
        <li key={i}>{runs(item)}</li>
      ))
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
    }
  }
}

/** Wider than a phone, it scrolls by itself: by finger, and by keyboard since it can be focused. */
function Table({ head, rows }: { head: boolean; rows: Run[][][] }) {
  const cells = (row: Run[][], Cell: 'th' | 'td') =>
    row.map((cell, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: cells have no id, and static markup never reorders
      <Cell key={i} scope={Cell === 'th' ? 'col' : undefined}>
        {runs(cell)}
      </Cell>
    ))
  const [first = [], ...rest] = rows
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <div className="table" tabIndex={0}>
      <table>
        {head && (
          <thead>
            <tr>{cells(first, 'th')}</tr>
          </thead>
        )}
        <tbody>
          {(head ? rest : rows).map((row, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no id, and static markup never reorders
            <tr key={i}>{cells(row, 'td')}</tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function runs(all: Run[]): ReactNode[] {
  return all.map((run, i) => {
    let node: ReactNode = run.ruby ? withReading(run.text, run.ruby) : run.text
    if (run.sub) node = <sub>{node}</sub>
    if (run.sup) node = <sup>{node}</sup>
    if (run.italic) node = <em>{node}</em>
    if (run.bold) node = <strong>{node}</strong>
    const key = `${i}`
    const href = run.href === undefined ? null : safeHref(run.href)
    if (href === null) return <span key={key}>{node}</span>
    return (
      <a key={key} href={href} rel={href.startsWith('/') ? undefined : 'noopener'}>
        {node}
      </a>
    )
  })
}

function withReading(text: string, reading: string): ReactNode {
  return (
    <ruby>
      {text}
      <rp>（</rp>
      <rt>{reading}</rt>
      <rp>）</rp>
    </ruby>
  )
}

/** The address, if it is http(s), mailto, tel or a path of this site; else null, and the text stays text. */
export function safeHref(href: string): string | null {
  const address = href.trim()
  // '//host' and '/\host' are other hosts in disguise.
  if (/^\/(?![/\\])/.test(address)) return address
  if (!/^(https?:\/\/|mailto:|tel:)/i.test(address)) return null
  return URL.canParse(address) ? address : null
}

/** The first words of a rich text, for lists and descriptions. */
export function opening(blocks: Block[], most: number): string {
  const first = blocks.find((block) => block.kind === 'paragraph')
  const text = first?.kind === 'paragraph' ? first.runs.map((run) => run.text).join('') : ''
  return cutShort(text, most)
}
