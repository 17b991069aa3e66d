import type { Figures } from '#contract'
import type { CountsDesk } from './read-edition-counts.ts'
import type { CountsWords } from './words.ts'

export interface CountsTable {
  heads: string[]
  /** Code, name and town, then a figure for each of the other heads, folded. */
  rows: { named: string[]; figures: number[] }[]
}

const NONE: Figures = { scans: 0, reads: 0 }

/** An edition's figures as one plain table: the sums first, then a row a gallery. */
export function countsTable({ panels, galleries, counts }: CountsDesk, words: CountsWords): CountsTable {
  const own = new Map<string, (typeof counts.galleries)[number]>(counts.galleries.map((one) => [one.gallery, one]))
  const figuresOf = (sum: Figures, parts: readonly (Figures & { no: number })[]) =>
    [sum, ...panels.map(({ no }) => parts.find((one) => one.no === no) ?? NONE)].flatMap(({ scans, reads }) => [
      scans,
      reads,
    ])
  const heads = [words.sum, ...panels.map(({ no }) => words.panel(no))].flatMap((of) =>
    [words.kind.scans, words.kind.reads].map((kind) => `${of} ${kind}`),
  )
  return {
    heads: [words.gallery, words.place, words.town, ...heads],
    rows: [
      { named: [words.sum, '', ''], figures: figuresOf(counts, counts.panels) },
      ...galleries.map(({ code, name, town }) => ({
        named: [code, name, town],
        figures: figuresOf(own.get(code) ?? NONE, own.get(code)?.panels ?? []),
      })),
    ],
  }
}
