/** One step of an outline: move, line, cubic, close; coordinates in viewBox units. */
export type PathOp =
  | ['M', number, number]
  | ['L', number, number]
  | ['C', number, number, number, number, number, number]
  | ['Z']

/** x' = a·x + c·y + e, y' = b·x + d·y + f, as SVG writes it. */
export type Matrix = readonly [number, number, number, number, number, number]
export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

export interface Box {
  x: number
  y: number
  w: number
  h: number
}

/** `outer` after `inner`. */
export function times(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  const [p, q, r, s, t, u] = inner
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f]
}

export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f]
}

/** The matrix undone, or null when it flattens everything. */
export function inverse([a, b, c, d, e, f]: Matrix): Matrix | null {
  const det = a * d - b * c
  if (Math.abs(det) < 1e-12) return null
  return [d / det, -b / det, -c / det, a / det, (c * f - d * e) / det, (b * e - a * f) / det]
}

/** Absolute path data of M, L, Q, C and Z (what a flattened SVG has) under a matrix; quadratics become cubics. */
export function parsePath(data: string, matrix: Matrix): PathOp[] {
  const tokens = data.match(/[MLQCZ]|-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? []
  const ops: PathOp[] = []
  let [i, x, y] = [0, 0, 0]
  const next = (): number => Number(tokens[i++])
  const point = (px: number, py: number): [number, number] => {
    const [mx, my] = apply(matrix, px, py)
    return [round(mx), round(my)]
  }
  while (i < tokens.length) {
    const command = tokens[i++]
    if (command === 'Z') ops.push(['Z'])
    else if (command === 'M' || command === 'L') {
      ;[x, y] = [next(), next()]
      ops.push([command, ...point(x, y)])
    } else if (command === 'C') {
      const [x1, y1, x2, y2] = [next(), next(), next(), next()]
      ;[x, y] = [next(), next()]
      ops.push(['C', ...point(x1, y1), ...point(x2, y2), ...point(x, y)])
    } else if (command === 'Q') {
      const [qx, qy, ex, ey] = [next(), next(), next(), next()]
      const third = (from: number, control: number): number => from + (2 / 3) * (control - from)
      ops.push(['C', ...point(third(x, qx), third(y, qy)), ...point(third(ex, qx), third(ey, qy)), ...point(ex, ey)])
      ;[x, y] = [ex, ey]
    } else throw new Error(`unexpected path token ${command} in a flattened SVG`)
  }
  return ops
}

/** The tight box round an outline, curves by their extremes. */
export function boundsOf(ops: readonly PathOp[]): Box {
  const [xs, ys]: [number[], number[]] = [[], []]
  let [px, py] = [0, 0]
  for (const op of ops) {
    if (op[0] === 'Z') continue
    if (op[0] === 'C') {
      xs.push(...extremes(px, op[1], op[3], op[5]))
      ys.push(...extremes(py, op[2], op[4], op[6]))
      ;[px, py] = [op[5], op[6]]
    } else {
      ;[px, py] = [op[1], op[2]]
    }
    xs.push(px)
    ys.push(py)
  }
  const [x, y] = [least(xs), least(ys)]
  return { x, y, w: -least(xs.map((v) => -v)) - x, h: -least(ys.map((v) => -v)) - y }
}

function extremes(p0: number, p1: number, p2: number, p3: number): number[] {
  const [a, b, c] = [3 * (p3 - 3 * p2 + 3 * p1 - p0), 6 * (p2 - 2 * p1 + p0), 3 * (p1 - p0)]
  const roots: number[] = []
  if (Math.abs(a) < 1e-9) {
    if (Math.abs(b) > 1e-9) roots.push(-c / b)
  } else {
    const disc = b * b - 4 * a * c
    if (disc >= 0) roots.push((-b + Math.sqrt(disc)) / (2 * a), (-b - Math.sqrt(disc)) / (2 * a))
  }
  const at = (t: number): number =>
    (1 - t) ** 3 * p0 + 3 * (1 - t) ** 2 * t * p1 + 3 * (1 - t) * t ** 2 * p2 + t ** 3 * p3
  return roots.filter((t) => t > 0 && t < 1).map(at)
}

function least(values: number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
