import type { EditionCounts, EditionId, Figures, GalleryCode } from '#contract'
import type { CountCell, CountKind } from './count-row.ts'
import { FOLD_STEP, foldedSum } from './fold.ts'

/** Counts of an edition's panels in its galleries, exact: never shown. */
export type ExactCount = Pick<CountCell, 'edition' | 'no' | 'gallery' | 'kind'> & { count: number }

/** Each edition of which anything was counted, as everybody may see it, in their order. */
export function foldEditions(counts: readonly ExactCount[]): EditionCounts[] {
  const editions = [...new Set(counts.map(({ edition }) => edition))].sort()
  return editions.map((edition) =>
    foldEdition(
      edition,
      counts.filter((one) => one.edition === edition),
    ),
  )
}

/** One edition; with counts of some galleries alone it speaks of these. */
export function foldEdition(edition: string, counts: readonly ExactCount[]): EditionCounts {
  const numbers = [...new Set(counts.map(({ no }) => no))].sort((a, b) => a - b)
  const codes = [...new Set(counts.map(({ gallery }) => gallery))].filter((code) => code !== '').sort()
  return {
    edition: edition as EditionId,
    ...figuresOf(counts),
    panels: numbers.map((no) => ({ no, ...figuresOf(counts.filter((one) => one.no === no)) })).filter(isShown),
    galleries: codes
      .map((gallery) => {
        const own = counts.filter((one) => one.gallery === gallery)
        const panels = numbers.map((no) => ({ no, ...figuresOf(own.filter((one) => one.no === no)) }))
        return { gallery: gallery as GalleryCode, ...figuresOf(own), panels: panels.filter(isShown) }
      })
      .filter(isShown),
  }
}

/** Sums over whatever cells are given, each cell the smallest thing that is ever shown. */
export function figuresOf(counts: readonly ExactCount[]): Figures {
  const cells = (kind: CountKind) => counts.filter((one) => one.kind === kind).map(({ count }) => count)
  return { scans: foldedSum(cells('scan')), reads: foldedSum(cells('read')) }
}

const isShown = ({ scans, reads }: Figures): boolean => scans >= FOLD_STEP || reads >= FOLD_STEP
