import { mix, PALETTE } from './colour.ts'
import type { Point } from './kit.ts'

const C = PALETTE.oct
export const HEAD: Point = [600, 492]
export const SIZE = 1.18
/** Where the squares end and the edges begin, and where those end. */
export const EDGES = 510
export const WHOLE = 690
export const CELL = 25.5
/** A camera counts in steps: so do the shades here, and equal squares share a path. */
const stepped = (t: number): number => Math.round(Math.max(0, Math.min(1, t)) * 5) / 5

/** Is a point in a polygon? The photograph's numbers are read off the drawing itself. */
const inside = ([x, y]: Point, shape: readonly Point[]): boolean => {
  let odd = false
  shape.forEach((p, i) => {
    const q = shape[(i + 1) % shape.length] ?? p
    if (p[1] > y !== q[1] > y && x < ((q[0] - p[0]) * (y - p[1])) / (q[1] - p[1]) + p[0]) odd = !odd
  })
  return odd
}

export const mirror = (row: readonly Point[]): Point[] => row.map(([x, y]): Point => [-x, y])
const EAR: readonly Point[] = [
  [-232, -60],
  [-246, -170],
  [-226, -282],
  [-206, -292],
  [-140, -238],
  [-66, -188],
]
const EAR_IN: readonly Point[] = [
  [-208, -110],
  [-212, -190],
  [-204, -244],
  [-160, -206],
  [-112, -172],
]
export const FACE: readonly Point[] = Array.from({ length: 40 }, (_, i): Point => {
  const a = (i / 40) * 6.2832
  return [Math.cos(a) * (252 + 14 * Math.max(0, Math.sin(a))), Math.sin(a) * (Math.sin(a) > 0 ? 216 : 206)]
})
export const ellipse = (x: number, y: number, a: number, b: number): Point[] =>
  Array.from({ length: 20 }, (_, i): Point => [x + a * Math.cos(i * 0.31416), y + b * Math.sin(i * 0.31416)])

const BODY: readonly Point[] = [
  [-150, 170],
  [-260, 260],
  [-310, 460],
  [310, 460],
  [260, 260],
  [150, 170],
]

/** What the camera's grid holds at a place, as a colour. */
export const seen = (at: Point): string => {
  const [x, y] = at
  const shade = stepped((x + 260 + y * 0.6) / 520)
  if (inside(at, ellipse(-104, -18, 56, 60)))
    return Math.abs(x + 104) < 15 ? '#10262c' : Math.hypot(x + 118, y + 38) < 16 ? '#ffffff' : '#b9d36a'
  if (inside(at, EAR_IN)) return '#e39a80'
  if (inside(at, ellipse(0, 122, 112, 72))) return '#f6ead8'
  if (inside(at, FACE) || inside(at, EAR)) {
    const stripe =
      (y < -90 && Math.abs(Math.abs(x) - 74) < 12) ||
      (x < -170 && Math.abs(((y + 400) % 42) - 21) < 9 && y > 0 && y < 120)
    return stripe ? '#a5480f' : mix('#ffb97d', C.accent, shade)
  }
  if (inside(at, ellipse(0, 290, 88, 112))) return '#efe6d6'
  if (inside(at, BODY)) return mix('#f7964e', '#b4501a', shade)
  return mix('#2b7482', '#0c4653', stepped((x + y + 900) / 1300))
}
