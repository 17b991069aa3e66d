import type { Problem, Run } from '#contract'
import type { Piece } from '../intake.ts'
import { leave } from '../problems.ts'

/** A cell as a file has it: how many columns and rows it spans, and what stands in it. */
export interface Cell {
  pieces: Piece[]
  columns: number
  rows: number
  head: boolean
}

/** As many columns as a table of the contract may have. */
const MAX_COLUMNS = 8
/** One for all: a page may say of a cell that it spans a hundred columns. */
const EMPTY: Run[] = []
/** Beyond this many columns nothing spans: such a table becomes lines anyway, and spans would multiply its cells. */
const MAX_SPANNED = 64
type Found = { pieces: Piece[]; left: Problem[] }

/**
 * A table of rows of equal length. A merged cell keeps its first place and leaves empty ones, a table in a cell becomes
 * lines of that cell, pictures follow the table: each is said. A table of one column only frames its text.
 */
export function tablePieces(rows: readonly (readonly Cell[])[], at: string): Found {
  const cells = rows.flat()
  const pictures = cells.flatMap(({ pieces }) => pieces.filter(({ kind }) => kind === 'picture' || kind === 'note'))
  const grid = toGrid(rows)
  const columns = Math.max(0, ...grid.map((row) => row.length))
  if (columns <= 1) return { pieces: cells.flatMap(({ pieces }) => pieces), left: [] }
  const filled = grid.filter(hasText)
  if (filled.length === 0) return { pieces: pictures, left: [] }
  const left = [...merged(cells, at), ...nested(cells, at)]
  if (columns > MAX_COLUMNS) {
    const lines = filled.map((row): Piece => ({ kind: 'text', role: 'paragraph', runs: withBetween(row, ' · '), at }))
    return { pieces: [...lines, ...pictures], left: [...left, tooWide(columns, at)] }
  }
  const full = filled.map((row) => Array.from({ length: columns }, (_, i) => row[i] ?? EMPTY))
  const head = rows[0]?.every((cell) => cell.head) ?? false
  return { pieces: [{ kind: 'table', head, rows: full, at }, ...pictures], left }
}

const hasText = (row: readonly Run[][]): boolean => row.some((runs) => runs.length > 0)

/** The cells in their columns: those that one above reaches into are empty. */
function toGrid(rows: readonly (readonly Cell[])[]): Run[][][] {
  /** Column → how many rows more a cell from above holds it. */
  const held = new Map<number, number>()
  return rows.map((row) => {
    const line: Run[][] = []
    const skip = (): void => {
      for (
        let more = held.get(line.length) ?? 0;
        more > 0 && line.length < MAX_SPANNED;
        more = held.get(line.length) ?? 0
      ) {
        held.set(line.length, more - 1)
        line.push(EMPTY)
      }
    }
    for (const cell of row) {
      skip()
      for (let i = 0; i < 1 || (i < cell.columns && line.length < MAX_SPANNED); i += 1) {
        held.set(line.length, cell.rows - 1)
        line.push(i === 0 ? cellRuns(cell.pieces) : EMPTY)
      }
    }
    skip()
    return line
  })
}

/** What stands in a cell, one line each. */
function cellRuns(pieces: readonly Piece[]): Run[] {
  return withBetween(
    pieces.flatMap((piece): Run[][] => {
      if (piece.kind === 'table') return piece.rows.map((row) => withBetween(row, ' · '))
      return piece.kind === 'picture' || piece.kind === 'note' ? [] : [piece.runs]
    }),
    '\n',
  )
}

function withBetween(texts: readonly Run[][], between: string): Run[] {
  return texts.filter((runs) => runs.length > 0).flatMap((runs, i) => (i === 0 ? runs : [{ text: between }, ...runs]))
}

function merged(cells: readonly Cell[], at: string): Problem[] {
  const count = cells.filter(({ columns, rows }) => columns > 1 || rows > 1).length
  if (count === 0) return []
  return [
    leave(
      'merged-cells',
      at,
      `表格里有 ${count} 个合并的单元格，已拆开：内容在第一格，其余为空`,
      `${count} merged cells of the table were parted: their text is in the first place, the others are empty`,
    ),
  ]
}

function nested(cells: readonly Cell[], at: string): Problem[] {
  const count = cells.filter(({ pieces }) => pieces.some(({ kind }) => kind === 'table')).length
  if (count === 0) return []
  return [
    leave(
      'nested-table',
      at,
      `表格里套着 ${count} 个表格，里面的行成了那一格的文字`,
      `${count} tables inside a table became lines of their cells`,
    ),
  ]
}

const tooWide = (columns: number, at: string): Problem =>
  leave(
    'wide-table',
    at,
    `表格有 ${columns} 列，最多 ${MAX_COLUMNS} 列，每行成了一段`,
    `The table has ${columns} columns where at most ${MAX_COLUMNS} fit; each row became a paragraph`,
  )
