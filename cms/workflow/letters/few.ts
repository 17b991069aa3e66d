/** Fewer than this could be somebody. */
const FEW = 5

/** A count as it may be shown: '<5' for few, never which. */
export const orFew = (count: number): string => (count < FEW ? '<5' : String(count))

/** How many of those who answered were right, per cent; null while they are few. */
export function shareRight({ right, total }: { right: number; total: number }): number | null {
  return total < FEW ? null : Math.round((right / total) * 100)
}
