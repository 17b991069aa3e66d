import type { Ink } from '#contract'
import type { FlatGradient } from './flat-svg.ts'
import { apply, type Box, inverse, type Matrix, times } from './path-ops.ts'

/** An ink, or inks that run over the shape's box; stops are [ink, offset in percent]. */
export type ArtPaint =
  | Ink
  | { lin: [Ink, number][]; angle: number }
  | { rad: [Ink, number][]; center: [number, number]; radius: number }

interface Stop {
  offset: number
  rgb: [number, number, number]
}

/** Colours that a gradient will ask for: its stops, and the middles between them, which ICC would bend otherwise. */
export function gradientColours(gradient: FlatGradient): string[] {
  return withMiddles(gradient).map((stop) => toHex(stop.rgb))
}

/**
 * Lays a gradient onto a shape. `shapeMatrix` leads from the path's own units to the picture's; `local` is the path's
 * box in its own units (what objectBoundingBox means), `box` the shape's box in the picture, which the engine spans.
 */
export function layLinear(
  gradient: FlatGradient,
  shapeMatrix: Matrix,
  local: Box,
  box: Box,
  inks: Map<string, Ink>,
): ArtPaint | null {
  const toPicture = times(shapeMatrix, unitsOf(gradient, local))
  const back = inverse(toPicture)
  if (!back) return null
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = gradient.at
  const [dx, dy] = [x2 - x1, y2 - y1]
  const length2 = dx * dx + dy * dy
  if (length2 < 1e-12) return null
  // How far along the gradient a point of the picture lies: an affine function, taken at three corners of the box.
  const along = (x: number, y: number): number => {
    const [gx, gy] = apply(back, x, y)
    return ((gx - x1) * dx + (gy - y1) * dy) / length2
  }
  const origin = along(box.x, box.y)
  const u = along(box.x + box.w, box.y) - origin
  const v = along(box.x, box.y + box.h) - origin
  const from = origin + Math.min(u, 0) + Math.min(v, 0)
  const to = origin + Math.max(u, 0) + Math.max(v, 0)
  if (to - from < 1e-9) return null
  // The engine squeezes its angle by the box's aspect: hand it the angle that comes out right.
  const angle = (Math.atan2(v * box.w, u * box.h) * 180) / Math.PI
  return { lin: window(withMiddles(gradient), from, to, inks), angle: round((angle + 360) % 360) }
}

/**
 * The same for a radial one. The engine stretches a circle to the box's aspect, so the box itself is chosen: the
 * returned one has the aspect of the (upright) ellipse, and the shape must be made to fill it.
 */
export function layRadial(
  gradient: FlatGradient,
  shapeMatrix: Matrix,
  local: Box,
  box: Box,
  inks: Map<string, Ink>,
): { paint: ArtPaint; box: Box } | null {
  const matrix = times(shapeMatrix, unitsOf(gradient, local))
  const [cx = 0, cy = 0, r = 0] = gradient.at
  const [a, b, c, d] = matrix
  // A turned ellipse is set upright with the same extents: the engine has no other.
  const [rx, ry] = [r * Math.hypot(a, c), r * Math.hypot(b, d)]
  if (!(rx > 1e-9 && ry > 1e-9)) return null
  const [x, y] = apply(matrix, cx, cy)
  const scale = Math.max(box.w / rx, box.h / ry)
  const span: Box = { x: box.x, y: box.y, w: scale * rx, h: scale * ry }
  const center: [number, number] = [round(((x - span.x) / span.w) * 100), round(((y - span.y) / span.h) * 100)]
  return { paint: { rad: window(withMiddles(gradient), 0, 1, inks), center, radius: round(100 / scale) }, box: span }
}

function unitsOf(gradient: FlatGradient, local: Box): Matrix {
  if (gradient.userSpace) return gradient.transform
  return times([local.w, 0, 0, local.h, local.x, local.y], gradient.transform)
}

/** The stops seen from `from` to `to`, as percent of that span; outside its ends a gradient keeps its last colour. */
function window(stops: Stop[], from: number, to: number, inks: Map<string, Ink>): [Ink, number][] {
  const ink = (stop: Stop): Ink => inks.get(toHex(stop.rgb)) ?? [0, 0, 0, 100]
  const at = (t: number): Ink => {
    const after = stops.findIndex((s) => s.offset >= t)
    const [next, before] = [stops[after], stops[after - 1]]
    if (!next) return ink(stops.at(-1) ?? { offset: 1, rgb: [0, 0, 0] })
    if (!before || next.offset === before.offset) return ink(next)
    const k = (t - before.offset) / (next.offset - before.offset)
    const [p, q] = [ink(before), ink(next)]
    return [mix(p[0], q[0], k), mix(p[1], q[1], k), mix(p[2], q[2], k), mix(p[3], q[3], k)]
  }
  const inside = stops.filter((s) => s.offset > from && s.offset < to)
  return [
    [at(from), 0],
    ...inside.map((s): [Ink, number] => [ink(s), round(((s.offset - from) / (to - from)) * 100)]),
    [at(to), 100],
  ]
}

function withMiddles(gradient: FlatGradient): Stop[] {
  const stops = gradient.stops.map((s): Stop => ({ offset: s.offset, rgb: fromHex(s.colour) }))
  return stops.flatMap((stop, i) => {
    const next = stops[i + 1]
    if (!next || toHex(next.rgb) === toHex(stop.rgb) || next.offset - stop.offset < 0.02) return [stop]
    const [r, g, b] = stop.rgb
    const [r2, g2, b2] = next.rgb
    const middle: Stop = { offset: (stop.offset + next.offset) / 2, rgb: [half(r, r2), half(g, g2), half(b, b2)] }
    return [stop, middle]
  })
}

const half = (a: number, b: number): number => Math.round((a + b) / 2)
const mix = (a: number, b: number, k: number): number => round(a + (b - a) * k)
const round = (value: number): number => Math.round(value * 100) / 100
const toHex = (rgb: readonly number[]): string => `#${rgb.map((v) => v.toString(16).padStart(2, '0')).join('')}`
function fromHex(hex: string): [number, number, number] {
  const at = (i: number): number => Number.parseInt(hex.slice(i, i + 2), 16)
  return [at(1), at(3), at(5)]
}
