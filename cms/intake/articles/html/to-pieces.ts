import type { Problem, Run } from '#contract'
import type { IntakeFile, Piece, Role } from '../intake.ts'
import type { PictureShelf } from '../pictures.ts'
import { tidyRuns } from '../text/tidy-text.ts'
import { findPicture } from './find-picture.ts'
import { inlineStyle, type RunStyle } from './inline-style.ts'
import { leftElement, leftPicture } from './left-elements.ts'
import { attribute, type Element, isElement, isHidden, type Node, textOf } from './nodes.ts'
import { toTable } from './to-table.ts'

interface Context {
  file: string
  beside: readonly IntakeFile[]
  shelf: PictureShelf
}
/** What a block says of the text in it. */
type Block = { role: Role } | { ordered: boolean }

const ROLES: Record<string, Role> = {
  ...{ h1: 'heading-1', h2: 'heading-2', h3: 'heading-3', h4: 'heading-3', h5: 'heading-3', h6: 'heading-3' },
  ...{ blockquote: 'quote', figcaption: 'caption' },
}
const BLOCKS = new Set(
  'address article aside blockquote center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table ul'.split(
    ' ',
  ),
)
/** Nothing that a reader reads. */
const SILENT = new Set(
  'script style noscript template head link meta title rp source track button select option datalist'.split(' '),
)

/** The text of an element in pieces. The element itself may be hidden: WeChat hides its text until a script shows it. */
export function toPieces(root: Element, context: Context): { pieces: Piece[]; left: Problem[] } {
  const pieces: Piece[] = []
  const left: Problem[] = []
  let runs: Run[] = []
  let paragraphs = 0

  const place = (): string => `${context.file} / 第 ${paragraphs + 1} 段`
  const flush = (block: Block): void => {
    const tidy = tidyRuns(runs)
    runs = []
    if (tidy.length === 0) return
    const at = place()
    paragraphs += 1
    if ('ordered' in block) pieces.push({ kind: 'item', ordered: block.ordered, runs: tidy, at })
    else pieces.push({ kind: 'text', role: block.role, runs: tidy, at })
  }
  const picture = (img: Element, block: Block): void => {
    const found = findPicture(img, context.beside)
    const at = place()
    if ('missing' in found) {
      if (found.missing !== '') left.push(leftPicture(found.missing, at))
      return
    }
    const put = context.shelf.put(found.bytes, found.name, at)
    const alt = tidyRuns([{ text: attribute(img, 'alt') ?? '' }])[0]?.text
    // A picture in the middle of a line stays in it: the line is not cut in two.
    if (!standsInLine(img)) flush(block)
    if ('left' in put) left.push(put.left)
    else pieces.push({ kind: 'picture', picture: put.id, ...(alt === undefined || alt === '图片' ? {} : { alt }), at })
  }
  const table = (element: Element, block: Block): void => {
    flush(block)
    const read = toTable(element, (cell) => toPieces(cell, { ...context, file: place() }))
    left.push(...read.left(place()))
    pieces.push(...read.pieces(place()))
    paragraphs += 1
  }
  const walk = (node: Node, style: RunStyle, block: Block): void => {
    if (!isElement(node)) {
      if (node.nodeName === '#text') runs.push({ ...style, text: collapsed(textOf(node), node.parentNode) })
      return
    }
    const { tagName } = node
    if (SILENT.has(tagName) || isHidden(node)) return
    if (tagName === 'br') runs.push({ ...style, text: '\n' })
    else if (tagName === 'img') picture(node, block)
    else if (tagName === 'table') table(node, block)
    else if (tagName === 'ruby') runs.push(...toRuby(node, inlineStyle(node, style)))
    else {
      const gone = leftElement(node, place())
      if (gone) left.push(gone)
      else children(node, inlineStyle(node, style), block)
    }
  }
  const children = (element: Element, style: RunStyle, block: Block): void => {
    const isBlock = BLOCKS.has(element.tagName)
    const inner = isBlock ? innerBlock(element, block) : block
    if (isBlock) flush(block)
    for (const child of element.childNodes) walk(child, style, inner)
    if (isBlock) flush(inner)
  }
  for (const child of root.childNodes) walk(child, {}, { role: 'paragraph' })
  flush({ role: 'paragraph' })
  return { pieces, left }
}

function innerBlock(element: Element, outer: Block): Block {
  const parent = element.parentNode !== null && 'tagName' in element.parentNode ? element.parentNode.tagName : ''
  if (element.tagName === 'li') return { ordered: parent === 'ol' }
  const role = ROLES[element.tagName]
  return role === undefined ? outer : { role }
}

const HAN = /[\p{Script=Han}，。；：、！？]/u

/** Blanks of mark-up are one blank; between characters of Chinese a line break in the file is none. */
function collapsed(text: string, parent: unknown): string {
  if (typeof parent === 'object' && parent !== null && 'tagName' in parent && parent.tagName === 'pre') return text
  return text.replace(/[\t\n\f\r ]+/g, (blank, from: number) => {
    const before = text[from - 1] ?? ''
    const after = text[from + blank.length] ?? ''
    return blank.includes('\n') && HAN.test(before) && HAN.test(after) ? '' : ' '
  })
}

/** Each base with the reading after it. */
function toRuby(ruby: Element, style: RunStyle): Run[] {
  const runs: Run[] = []
  let base = ''
  for (const child of ruby.childNodes) {
    if (!isElement(child)) base += textOf(child).trim()
    else if (child.tagName === 'rt') {
      const reading = textOf(child).trim()
      runs.push({ ...style, text: base, ...(reading === '' ? {} : { ruby: reading }) })
      base = ''
    } else if (child.tagName !== 'rp') base += textOf(child).trim()
  }
  return base === '' ? runs : [...runs, { ...style, text: base }]
}

function standsInLine(img: Element): boolean {
  return img.parentNode?.childNodes.some((node) => textOf(node as Node).trim() !== '') ?? false
}
