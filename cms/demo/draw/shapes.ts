import { n1, type Paint, type Pen, type Point } from './kit.ts'

const at = (points: readonly Point[], i: number): Point => points[i] ?? [0, 0]
const pair = ([x, y]: Point): string => `${n1(x)} ${n1(y)}`

/** Numbers between 0 and 1 that are the same at every run. */
export const seeded = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0
    return state / 4294967296
  }
}

export const polygon = (points: readonly Point[]): string => `M ${points.map(pair).join(' L ')} Z`

export const polyline = (points: readonly Point[]): string => `M ${points.map(pair).join(' L ')}`

export const box = (x: number, y: number, width: number, height: number, round = 0): string => {
  const [r, b] = [x + width, y + height]
  if (!round) return `M ${x} ${y} L ${r} ${y} L ${r} ${b} L ${x} ${b} Z`
  const q = round
  return `M ${x + q} ${y} L ${r - q} ${y} Q ${r} ${y} ${r} ${y + q} L ${r} ${b - q} Q ${r} ${b} ${r - q} ${b} L ${x + q} ${b} Q ${x} ${b} ${x} ${b - q} L ${x} ${y + q} Q ${x} ${y} ${x + q} ${y} Z`
}

export const oval = ([x, y]: Point, a: number, b: number, turn = 0): string => {
  const angle = (turn * Math.PI) / 180
  const [c, s, k] = [Math.cos(angle), Math.sin(angle), 0.5523]
  const p = (u: number, v: number): string => pair([x + u * a * c - v * b * s, y + u * a * s + v * b * c])
  return `M ${p(-1, 0)} C ${p(-1, -k)} ${p(-k, -1)} ${p(0, -1)} C ${p(k, -1)} ${p(1, -k)} ${p(1, 0)} C ${p(1, k)} ${p(k, 1)} ${p(0, 1)} C ${p(-k, 1)} ${p(-1, k)} ${p(-1, 0)} Z`
}

/** The curves of a smooth line through points (Catmull–Rom), without its first move. */
const curvesThrough = (points: readonly Point[], closed: boolean): string => {
  const n = points.length
  const get = (i: number): Point => at(points, closed ? (i + n) % n : Math.max(0, Math.min(n - 1, i)))
  let out = ''
  for (let i = 0; i < (closed ? n : n - 1); i++) {
    const [a, b, c, d] = [get(i - 1), get(i), get(i + 1), get(i + 2)]
    out += ` C ${pair([b[0] + (c[0] - a[0]) / 6, b[1] + (c[1] - a[1]) / 6])} ${pair([c[0] - (d[0] - b[0]) / 6, c[1] - (d[1] - b[1]) / 6])} ${pair(c)}`
  }
  return out
}

export const smooth = (points: readonly Point[]): string => `M ${pair(at(points, 0))}${curvesThrough(points, false)}`

export const blob = (points: readonly Point[]): string => `M ${pair(at(points, 0))}${curvesThrough(points, true)} Z`

/** The area between two smooth lines that run the same way. */
export const between = (one: readonly Point[], other: readonly Point[]): string => {
  const back = [...other].reverse()
  return `${smooth(one)} L ${pair(at(back, 0))}${curvesThrough(back, false)} Z`
}

/** A smooth skyline from left to right, filled down to `bottom`. */
export const ground = (points: readonly Point[], bottom: number): string => {
  const last = at(points, points.length - 1)
  return `${smooth(points)} L ${pair([last[0], bottom])} L ${pair([at(points, 0)[0], bottom])} Z`
}

/** Value of a row of numbers at t in 0..1, smoothly between them. */
export const sample = (row: readonly number[], t: number): number => {
  const f = Math.max(0, Math.min(1, t)) * (row.length - 1)
  const i = Math.min(row.length - 2, Math.floor(f))
  const get = (j: number): number => row[Math.max(0, Math.min(row.length - 1, j))] ?? 0
  const [p0, p1, p2, p3, u] = [get(i - 1), get(i), get(i + 1), get(i + 2), f - i]
  return p1 + 0.5 * u * (p2 - p0 + u * (2 * p0 - 5 * p1 + 4 * p2 - p3 + u * (3 * (p1 - p2) + p3 - p0)))
}

export interface Tube {
  /** Point at t along the spine and u across it: −1 the upper or left edge, 1 the other. */
  point(t: number, u: number): Point
  /** The part of the body between two lines across it. */
  band(from: number | ((t: number) => number), to: number | ((t: number) => number), t0?: number, t1?: number): string
}

type Widths = readonly number[] | ((t: number) => number)
const widthAt = (row: Widths, t: number): number => (typeof row === 'function' ? row(t) : sample(row, t))

/** A body along a spine with half widths on either side: limbs, animals, sails, streams. */
export const tube = (spine: readonly Point[], upper: Widths, lower: Widths = upper, steps = 12): Tube => {
  const xs = spine.map((p) => p[0])
  const ys = spine.map((p) => p[1])
  const point = (t: number, u: number): Point => {
    const [dx, dy] = [sample(xs, t + 0.004) - sample(xs, t - 0.004), sample(ys, t + 0.004) - sample(ys, t - 0.004)]
    const length = Math.hypot(dx, dy) || 1
    const w = u < 0 ? -u * widthAt(upper, t) : -u * widthAt(lower, t)
    return [sample(xs, t) + (dy / length) * w, sample(ys, t) - (dx / length) * w]
  }
  return {
    point,
    band: (from, to, t0 = 0, t1 = 1) => {
      const row = (edge: number | ((t: number) => number)): Point[] =>
        Array.from({ length: steps + 1 }, (_, i) => {
          // Denser at both ends, where heads and tips are round.
          const t = t0 + ((t1 - t0) * (1 - Math.cos((Math.PI * i) / steps))) / 2
          return point(t, typeof edge === 'number' ? edge : edge(t))
        })
      return between(row(from), row(to))
    },
  }
}

/** Shades a body across its width; every band runs on to the far edge, so no seam can show. */
export const shadeTube = (pen: Pen, body: Tube, colour: (u: number) => string, bands: number): void => {
  for (let i = 0; i < bands; i++) pen.fill(body.band(-1 + (2 * i) / bands, 1), colour((i + 0.5) / bands))
}

/** Round puffs of one colour: a cloud or a crown is a few such layers, each lighter and further to the light. */
export const puffs = (pen: Pen, circles: readonly (readonly [number, number, number])[], paint: Paint): void => {
  for (const [x, y, r] of circles) pen.dot([x, y], r, paint)
}
