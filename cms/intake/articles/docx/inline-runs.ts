import type { Problem, Run } from '#contract'
import { leave } from '../problems.ts'
import { keepHref } from '../text/keep-href.ts'
import { leftMark, leftStyle } from './left-in-word.ts'
import type { Marks } from './marks.ts'
import type { WordNode, WordRun } from './word-model.ts'

type RunStyle = Omit<Run, 'text'>
export type WordImage = Extract<WordNode, { type: 'image' }>
type NoteReference = Extract<WordNode, { type: 'noteReference' }>

/** What stands in a paragraph: its text, and what hangs on it. */
export interface Inline {
  runs: Run[]
  images: WordImage[]
  notes: NoteReference[]
  left: Problem[]
}

const STRONG = /^(?:strong|intense emphasis|要点|加粗|明显强调)$/i
const EMPHASIS = /^(?:emphasis|subtle emphasis|强调|不明显强调)$/i

/** The text of a paragraph as mammoth read it, in runs of the contract. */
export function inlineRuns(nodes: readonly WordNode[], marks: Marks, at: string): Inline {
  const inline: Inline = { runs: [], images: [], notes: [], left: [] }
  const said = new Set<string>()
  const sayOnce = (which: Parameters<typeof leftStyle>[0]): void => {
    if (!said.has(which)) inline.left.push(leftStyle(which, at))
    said.add(which)
  }
  const walk = (node: WordNode, style: RunStyle): void => {
    if (node.type === 'text') inline.runs.push({ ...style, text: node.value })
    else if (node.type === 'tab') inline.runs.push({ ...style, text: ' ' })
    else if (node.type === 'checkbox') inline.runs.push({ ...style, text: node.checked ? '☑' : '☐' })
    else if (node.type === 'break' && node.breakType === 'line') inline.runs.push({ ...style, text: '\n' })
    else if (node.type === 'image') inline.images.push(node)
    else if (node.type === 'noteReference') inline.notes.push(node)
    else if (node.type === 'commentReference') sayOnce('comment')
    else if (node.type === 'run') {
      if (hasText(node) && node.isStrikethrough) sayOnce('strike')
      if (hasText(node) && node.highlight) sayOnce('highlight')
      if (hasText(node) && node.isUnderline && style.href === undefined && !hasLink(node)) sayOnce('underline')
      for (const one of node.children) walk(one, { ...style, ...runStyle(node) })
    } else if (node.type === 'hyperlink') {
      const mark = marks.find(node.anchor)
      const gone = mark && leftMark(mark, at)
      if (gone) inline.left.push(gone)
      for (const one of node.children) walk(one, { ...style, ...linkStyle(node.href, mark, inline.left, at) })
    }
  }
  for (const node of nodes) walk(node, {})
  return { ...inline, runs: withOneReading(inline.runs) }
}

const hasText = (run: WordRun): boolean => run.children.some((one) => one.type === 'text' && one.value.trim() !== '')
const hasLink = (run: WordRun): boolean => run.children.some(({ type }) => type === 'hyperlink')

function runStyle(run: WordRun): RunStyle {
  const name = run.styleName ?? ''
  return {
    ...(run.isBold || STRONG.test(name) ? { bold: true } : {}),
    ...(run.isItalic || EMPHASIS.test(name) ? { italic: true } : {}),
    ...(run.verticalAlignment === 'subscript' ? { sub: true } : {}),
    ...(run.verticalAlignment === 'superscript' ? { sup: true } : {}),
  }
}

function linkStyle(href: string | undefined, mark: ReturnType<Marks['find']>, left: Problem[], at: string): RunStyle {
  if (mark?.is === 'ruby') return mark.reading === '' ? {} : { ruby: mark.reading }
  if (mark !== undefined || href === undefined) return {}
  const kept = keepHref(href)
  if (kept === undefined) left.push(unlinked(href, at))
  return kept === undefined ? {} : { href: kept }
}

const unlinked = (href: string, at: string): Problem =>
  leave(
    'link',
    at,
    `链接“${href.slice(0, 80)}”不能用，只留了文字`,
    `The link “${href.slice(0, 80)}” cannot be used; its text stays`,
  )

/** A base of several runs has its reading once, over all of it. */
function withOneReading(runs: readonly Run[]): Run[] {
  const out: Run[] = []
  for (const run of runs) {
    const last = out.at(-1)
    if (run.ruby !== undefined && last?.ruby === run.ruby) last.text += run.text
    else out.push({ ...run })
  }
  return out
}
