import { FOLD_STEP, sayFolded } from '../counts/fold.ts'

/** A count as it may be shown: '<5' for few, which could be somebody; never which. */
export const orFew = (count: number): string => (count < FOLD_STEP ? sayFolded(0) : String(count))

/** How many of those who answered were right, per cent; null while they are few. */
export function shareRight({ right, total }: { right: number; total: number }): number | null {
  return total < FOLD_STEP ? null : Math.round((right / total) * 100)
}
