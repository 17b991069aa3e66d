type Dot = [x: number, y: number]

/**
 * A town's dots joined by the shortest lines there are (a spanning tree), as one path: drawn broad and round it is a
 * patch under the town's galleries. It follows the galleries alone and claims no border of anything.
 */
export function groupPath(dots: readonly Dot[]): string {
  const [first, ...rest] = dots
  if (!first) return ''
  let d = `M${first.join(' ')}h0`
  const joined = [first]
  const left = [...rest]
  while (left.length > 0) {
    const { from, index } = nearestPair(joined, left)
    const [next] = left.splice(index, 1)
    if (!next) break
    joined.push(next)
    d += `M${from.join(' ')}L${next.join(' ')}`
  }
  return d
}

function nearestPair(joined: readonly Dot[], left: readonly Dot[]): { from: Dot; index: number } {
  let best = { from: joined[0] ?? ([0, 0] as Dot), index: 0, away: Number.POSITIVE_INFINITY }
  for (const from of joined)
    left.forEach(([x, y], index) => {
      const away = (x - from[0]) ** 2 + (y - from[1]) ** 2
      if (away < best.away) best = { from, index, away }
    })
  return best
}
