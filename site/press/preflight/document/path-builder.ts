import type { Matrix } from '../../pictures/path-ops.ts'
import type { Box } from './document-model.ts'

/**
 * The box round the path that is being drawn, kept as plain numbers: a page may draw 40,000 of them. Control points
 * of curves count as points: the box may be a little too large, never too small.
 */
export interface PathBuilder {
  point: (ctm: Matrix, x: number, y: number) => void
  rectangle: (ctm: Matrix, x: number, y: number, w: number, h: number) => void
  curve: () => void
  box: () => Box
  /** One upright rectangle and nothing else: drawn by `re` or by four lines. */
  isRectangle: () => boolean
  isEmpty: () => boolean
  clear: () => void
}

export function createPathBuilder(): PathBuilder {
  let [x0, y0, x1, y1] = [0, 0, 0, 0]
  let points = 0
  let slanted = false
  let [lastX, lastY] = [0, 0]
  const add = (x: number, y: number): void => {
    if (points === 0) [x0, y0, x1, y1] = [x, y, x, y]
    else {
      if (x < x0) x0 = x
      if (x > x1) x1 = x
      if (y < y0) y0 = y
      if (y > y1) y1 = y
      if (Math.abs(x - lastX) > 0.01 && Math.abs(y - lastY) > 0.01) slanted = true
    }
    points += 1
    lastX = x
    lastY = y
  }
  // Indexed, not destructured: it is called for every point of every path.
  const point = (m: Matrix, x: number, y: number): void => add(m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5])
  return {
    point,
    rectangle(ctm, x, y, w, h) {
      point(ctm, x, y)
      point(ctm, x + w, y)
      point(ctm, x + w, y + h)
      point(ctm, x, y + h)
    },
    curve() {
      slanted = true
    },
    box: () => [x0, y0, x1, y1],
    isRectangle: () => !slanted && (points === 4 || points === 5),
    isEmpty: () => points === 0,
    clear() {
      points = 0
      slanted = false
    },
  }
}
