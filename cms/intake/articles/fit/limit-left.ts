import type { Problem } from '#contract'
import { LIMITS } from '../limits.ts'
import { leave } from '../problems.ts'

/**
 * What is said of what was left out, as far as anybody reads: beyond the limit one more line says how many more there
 * are. Each kind has its first ones kept, so that two hundred links do not hide the one table.
 */
export function limitLeft(left: readonly Problem[], file: string): Problem[] {
  if (left.length <= LIMITS.left) return [...left]
  const counts = new Map<string, number>()
  for (const { code } of left) counts.set(code, (counts.get(code) ?? 0) + 1)
  const each = Math.max(1, Math.floor(LIMITS.left / counts.size))
  const seen = new Map<string, number>()
  const kept = left
    .filter(({ code }) => {
      seen.set(code, (seen.get(code) ?? 0) + 1)
      return (seen.get(code) ?? 0) <= each
    })
    .slice(0, LIMITS.left)
  const more = left.length - kept.length
  return [...kept, leave('more-left', file, `另有 ${more} 处，没有一一列出`, `${more} more are not listed one by one`)]
}
