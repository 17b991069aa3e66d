import type { Problem } from '#contract'
import type { Piece } from '../intake.ts'
import { type Cell, tablePieces } from '../text/table-pieces.ts'
import { attribute, type Element, isElement } from './nodes.ts'

type ReadCell = (cell: Element) => { pieces: Piece[]; left: Problem[] }

/** A table of a page, read by the function for what stands in its cells. */
export function toTable(
  table: Element,
  readCell: ReadCell,
): { pieces: (at: string) => Piece[]; left: (at: string) => Problem[] } {
  const left: Problem[] = []
  const rows = rowsOf(table).map((row) =>
    cellsOf(row).map((cell): Cell => {
      const read = readCell(cell)
      left.push(...read.left)
      return {
        pieces: read.pieces,
        columns: span(cell, 'colspan'),
        rows: span(cell, 'rowspan'),
        head: cell.tagName === 'th',
      }
    }),
  )
  return {
    pieces: (at) => tablePieces(rows, at).pieces,
    left: (at) => [...left, ...tablePieces(rows, at).left],
  }
}

function span(cell: Element, name: string): number {
  const said = Number.parseInt(attribute(cell, name) ?? '1', 10)
  return Number.isFinite(said) && said > 1 ? Math.min(said, 100) : 1
}

function rowsOf(parent: Element): Element[] {
  return parent.childNodes.filter(isElement).flatMap((child) => {
    if (child.tagName === 'tr') return [child]
    return /^(?:thead|tbody|tfoot)$/.test(child.tagName) ? rowsOf(child) : []
  })
}

const cellsOf = (row: Element): Element[] =>
  row.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th')
