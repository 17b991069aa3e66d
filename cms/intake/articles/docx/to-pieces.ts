import type { Problem } from '#contract'
import type { Piece, Role } from '../intake.ts'
import type { PictureShelf } from '../pictures.ts'
import { leave, RefusedError } from '../problems.ts'
import { type Cell, tablePieces } from '../text/table-pieces.ts'
import { tidyRuns } from '../text/tidy-text.ts'
import { type Inline, inlineRuns, type WordImage } from './inline-runs.ts'
import { leftNumber, oddStyle } from './left-in-word.ts'
import type { Marks } from './marks.ts'
import { paragraphRole } from './paragraph-role.ts'
import type { WordCell, WordDocument, WordNode, WordParagraph, WordTable } from './word-model.ts'

interface Context {
  file: string
  marks: Marks
  /** Ids of styles that number their paragraphs. */
  numbered: ReadonlySet<string>
  shelf: PictureShelf
}
type Found = { pieces: Piece[]; left: Problem[] }

/** What mammoth read, in pieces; paragraphs are counted as a reader counts them, without the empty ones. */
export async function toPieces(document: WordDocument, context: Context): Promise<Found> {
  const found: Found = { pieces: [], left: [] }
  const oddStyles = new Set<string>()
  let saidNumber = false
  let paragraphs = 0
  let tables = 0

  async function readAll(nodes: readonly WordNode[], into: Found, inTable?: string): Promise<void> {
    for (const node of nodes) {
      if (node.type === 'paragraph') await readParagraph(node, into, inTable)
      else if (node.type === 'table') await readTable(node, into)
      else if (node.type === 'image') await readImage(node, into, inTable ?? place(paragraphs + 1))
      else if (node.type === 'hyperlink' || node.type === 'run') await readAll(node.children, into, inTable)
    }
  }

  async function readParagraph(node: WordParagraph, into: Found, inTable?: string): Promise<void> {
    const at = inTable ?? place(paragraphs + 1)
    const inline = inlineRuns(node.children, context.marks, at)
    const runs = tidyRuns(inline.runs)
    into.left.push(...inline.left)
    if (runs.length > 0) {
      if (inTable === undefined) paragraphs += 1
      const role = roleOf(node, into, at)
      sayNumber(node, role, into, at)
      const isItem = node.numbering !== null && (role === 'paragraph' || role === 'odd')
      if (isItem) into.pieces.push({ kind: 'item', ordered: node.numbering?.isOrdered ?? false, runs, at })
      else into.pieces.push({ kind: 'text', role: role === 'odd' ? 'paragraph' : role, runs, at })
    }
    for (const image of inline.images) await readImage(image, into, at)
    await readNotes(inline, into, at)
  }

  function roleOf(node: WordParagraph, into: Found, at: string): Role | 'odd' {
    const role = paragraphRole(node.styleName)
    const name = node.styleName ?? ''
    if (role === 'odd' && node.numbering === null && !oddStyles.has(name)) {
      oddStyles.add(name)
      into.left.push(oddStyle(name, at))
    }
    return role
  }

  function sayNumber(node: WordParagraph, role: Role | 'odd', into: Found, at: string): void {
    const hasNumber = node.numbering !== null || context.numbered.has(node.styleId ?? '')
    if (saidNumber || !hasNumber || !(role.startsWith('heading') || role === 'title')) return
    saidNumber = true
    into.left.push(leftNumber(at))
  }

  async function readNotes(inline: Inline, into: Found, at: string): Promise<void> {
    for (const reference of inline.notes) {
      const body = document.notes.resolve(reference)?.body ?? []
      const inner: Found = { pieces: [], left: [] }
      await readAll(body, inner, `${at} / 注 ${reference.noteId}`)
      into.left.push(...inner.left)
      for (const piece of inner.pieces)
        if (piece.kind === 'text' || piece.kind === 'item') into.pieces.push({ kind: 'note', runs: piece.runs, at })
        else into.pieces.push(piece)
    }
  }

  async function readTable(node: WordTable, into: Found): Promise<void> {
    tables += 1
    const at = `${context.file} / 第 ${tables} 个表格`
    const rows: Cell[][] = []
    for (const row of node.children) {
      if (row.type !== 'tableRow') continue
      const cells: Cell[] = []
      for (const cell of row.children)
        if (cell.type === 'tableCell') cells.push(await readCell(cell, row.isHeader, into, at))
      rows.push(cells)
    }
    const table = tablePieces(rows, at)
    into.pieces.push(...table.pieces)
    into.left.push(...table.left)
  }

  async function readCell(cell: WordCell, head: boolean, into: Found, at: string): Promise<Cell> {
    const inner: Found = { pieces: [], left: [] }
    await readAll(cell.children, inner, at)
    into.left.push(...inner.left)
    return { pieces: inner.pieces, columns: Math.min(cell.colSpan || 1, 64), rows: cell.rowSpan, head }
  }

  async function readImage(image: WordImage, into: Found, at: string): Promise<void> {
    const name = `image.${image.contentType?.replace(/^image\//, '').replace(/\+xml$/, '') ?? 'bin'}`
    const bytes = await bytesOf(image)
    const put = bytes ? context.shelf.put(bytes, name, at) : { left: missingPicture(at) }
    const alt = tidyRuns([{ text: image.altText ?? '' }])[0]?.text
    if ('left' in put) into.left.push(put.left)
    else into.pieces.push({ kind: 'picture', picture: put.id, ...(alt === undefined ? {} : { alt }), at })
  }

  const place = (n: number): string => `${context.file} / 第 ${n} 段`
  await readAll(document.children, found)
  return found
}

/** Null for a picture that is damaged, or only linked to: nothing is fetched, neither from the net nor from a disk. */
async function bytesOf(image: WordImage): Promise<Buffer | null> {
  try {
    return await image.readAsBuffer()
  } catch (error) {
    if (error instanceof RefusedError && error.refusal === 'zip-broken') return null
    if (/external file access|could not find external|could not open external/i.test((error as Error).message))
      return null
    throw error
  }
}

const missingPicture = (at: string): Problem =>
  leave(
    'picture-missing',
    at,
    '有一张图片不在文件里（只是链接）或者坏了，没有带过来',
    'A picture is not in the file (only a link to it is) or is damaged; it was left out',
    '在 Word 里用“插入图片”，不用“链接到文件” · Insert the picture in Word instead of linking to it',
  )
