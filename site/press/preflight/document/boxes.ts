import { apply, type Matrix } from '../../pictures/path-ops.ts'
import type { Box } from './document-model.ts'

export const NO_BOX: Box = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -Infinity]

/** Corners in any order, as a box; null when there are not four numbers or no area. */
export function toBox(n: readonly number[]): Box | null {
  const [a, b, c, d] = n
  if (a === undefined || b === undefined || c === undefined || d === undefined) return null
  const box: Box = [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)]
  return isEmpty(box) ? null : box
}

export function isEmpty([x0, y0, x1, y1]: Box): boolean {
  return !(x1 > x0 && y1 > y0)
}

export function meet(a: Box, b: Box): Box {
  return [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])]
}

function join(a: Box, b: Box): Box {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])]
}

/** `inner` lies in `outer`, give or take. */
export function holds(outer: Box, inner: Box, tolerance: number): boolean {
  return (
    inner[0] >= outer[0] - tolerance &&
    inner[1] >= outer[1] - tolerance &&
    inner[2] <= outer[2] + tolerance &&
    inner[3] <= outer[3] + tolerance
  )
}

/** The box round a rectangle after a matrix. */
export function placed(matrix: Matrix, [x0, y0, x1, y1]: Box): Box {
  const corners = [apply(matrix, x0, y0), apply(matrix, x1, y0), apply(matrix, x0, y1), apply(matrix, x1, y1)]
  return corners.reduce((box, [x, y]): Box => join(box, [x, y, x, y]), NO_BOX)
}

/** A matrix that keeps upright rectangles upright. */
export function isUpright([a, b, c, d]: Matrix): boolean {
  return (Math.abs(b) < 1e-6 && Math.abs(c) < 1e-6) || (Math.abs(a) < 1e-6 && Math.abs(d) < 1e-6)
}
