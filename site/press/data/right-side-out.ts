import type { ChartOp } from './sky-projection.ts'

type Point = readonly [number, number]

/**
 * An even-odd outline that must not cover `outside`; when it does, the horizon is added as one more ring, which turns
 * it inside out.
 *
 * NB: d3's clip decides wrongly for a band that girds the whole sphere, whatever way its rings are wound: in April and
 * August the Milky Way came out as everything but the Milky Way.
 */
export function rightSideOut(ops: ChartOp[], outside: Point, radius: number): ChartOp[] {
  return covers(ops, outside) ? [...ops, ...circle(radius)] : ops
}

/** Even-odd: how many edges a ray to the right crosses. */
export function covers(ops: ChartOp[], [px, py]: Point): boolean {
  let inside = false
  let start: Point = [0, 0]
  let from: Point = [0, 0]
  const cross = (to: Point) => {
    const [x1, y1] = from
    const [x2, y2] = to
    if (y1 > py !== y2 > py && px < ((x2 - x1) * (py - y1)) / (y2 - y1) + x1) inside = !inside
    from = to
  }
  for (const op of ops) {
    if (op[0] === 'M') {
      cross(start) // an open ring is filled as if it were closed
      start = [op[1], op[2]]
      from = start
    } else if (op[0] === 'L') cross([op[1], op[2]])
    else cross(start)
  }
  cross(start)
  return inside
}

function circle(radius: number): ChartOp[] {
  const points = Array.from({ length: 72 }, (_, i): Point => {
    const angle = (i * Math.PI) / 36
    return [Math.round(radius * Math.cos(angle) * 10) / 10, Math.round(radius * Math.sin(angle) * 10) / 10]
  })
  return [...points.map(([x, y], i): ChartOp => [i === 0 ? 'M' : 'L', x, y]), ['Z']]
}
