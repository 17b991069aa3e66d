import { folded, sayFolded } from '../counts/fold.ts'

/** Below this a share in steps of five per cent would tell of one single answer. */
const LEAST_FOR_A_SHARE = 20
const STEP_PERCENT = 5

/** A count as it may be shown, like all figures: '<5' for few, 35 for 35 to 39; never which. */
export const orFew = (count: number): string => sayFolded(folded(count))

/** About how many of those who answered were right, per cent, in steps of five; null while they are few. */
export function shareRight({ right, total }: { right: number; total: number }): number | null {
  return total < LEAST_FOR_A_SHARE ? null : Math.round(((right / total) * 100) / STEP_PERCENT) * STEP_PERCENT
}
