/** Fewer than this many are not told from none. */
export const FOLD_STEP = 5

/**
 * A count as everybody sees it: rounded down to a multiple of five, so that 0 stands for "fewer than five" and 35 for 35
 * to 39. Whoever compares two sums, or the same figure on two days, never learns that one single person was there.
 */
export const folded = (count: number): number => Math.floor(count / FOLD_STEP) * FOLD_STEP

/**
 * A sum as everybody sees it. It may go beyond the sum of its folded parts only so far that each part could still be what
 * it is shown as and not one more: with n parts by 4 × (n − 1), else a lone small part would be the difference.
 */
export function foldedSum(counts: readonly number[]): number {
  const parts = counts.filter((count) => count > 0)
  const shown = parts.reduce((sum, count) => sum + folded(count), 0)
  const all = folded(parts.reduce((sum, count) => sum + count, 0))
  return Math.min(all, shown + folded((FOLD_STEP - 1) * Math.max(0, parts.length - 1)))
}

/** Parts that are folded otherwise than a sum already shown (its days) say no more than that sum does. */
export function foldedWithin(counts: readonly number[], sum: number): number[] {
  const parts = counts.map(folded)
  for (let beyond = parts.reduce((a, b) => a + b, 0) - sum; beyond > 0; beyond -= FOLD_STEP) {
    const most = parts.indexOf(Math.max(...parts))
    parts[most] = (parts[most] ?? 0) - FOLD_STEP
  }
  return parts
}

/** '<5', '35'; thousands in groups. */
export const sayFolded = (figure: number): string =>
  figure < FOLD_STEP ? `<${FOLD_STEP}` : figure.toLocaleString('en-US')
