/**
 * A pen that writes the small SVG the press can turn into inks: absolute paths and circles, flat fills, gradients in
 * user space, plain strokes. Moves and turns are worked into the numbers, because a gradient in a transformed group
 * is where SVG readers disagree.
 */
export type Point = readonly [x: number, y: number]
export type Stop = readonly [offset: number, colour: string]
interface Linear {
  kind: 'linear'
  from: Point
  to: Point
  stops: readonly Stop[]
}
interface Radial {
  kind: 'radial'
  centre: Point
  radius: number
  focus: Point
  stops: readonly Stop[]
}
export type Paint = string | Linear | Radial
/** Where a part stands: moved to x, y, scaled, turned by degrees (clockwise), mirrored left to right first. */
export interface Placement {
  x?: number
  y?: number
  scale?: number
  turn?: number
  mirror?: boolean
}
export interface Pen {
  /** Fills a path of absolute M, L, C, Q, Z. */
  fill(d: string, paint: Paint): void
  /** Strokes a path; width in units of the viewBox. */
  line(d: string, colour: string, width: number): void
  dot(centre: Point, radius: number, paint: Paint): void
  at(place: Placement): Pen
  /** The same pen, with every colour passed through `change`: night, haze, a mirror's far side. */
  tinted(change: (colour: string) => string): Pen
}
export interface Drawing extends Pen {
  toSvg(): string
}

export const WIDTH = 1200
export const HEIGHT = 900

export const linear = (from: Point, to: Point, ...stops: readonly Stop[]): Paint => ({
  kind: 'linear',
  from,
  to,
  stops,
})

export const radial = (centre: Point, radius: number, ...stops: readonly Stop[]): Paint => ({
  kind: 'radial',
  centre,
  radius,
  focus: centre,
  stops,
})

/** A ball lit from the upper left: the focus sits where the light falls. */
export const lit = ([x, y]: Point, radius: number, ...stops: readonly Stop[]): Paint => ({
  kind: 'radial',
  centre: [x, y],
  radius,
  focus: [x - radius * 0.36, y - radius * 0.4],
  stops,
})

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

const matrixOf = ({ x = 0, y = 0, scale = 1, turn = 0, mirror = false }: Placement): Matrix => {
  const angle = (turn * Math.PI) / 180
  const c = Math.cos(angle) * scale
  const s = Math.sin(angle) * scale
  const m = mirror ? -1 : 1
  return [c * m, s * m, -s, c, x, y]
}

const times = (p: Matrix, q: Matrix): Matrix => [
  p[0] * q[0] + p[2] * q[1],
  p[1] * q[0] + p[3] * q[1],
  p[0] * q[2] + p[2] * q[3],
  p[1] * q[2] + p[3] * q[3],
  p[0] * q[4] + p[2] * q[5] + p[4],
  p[1] * q[4] + p[3] * q[5] + p[5],
]

const apply = (m: Matrix, [x, y]: Point): Point => [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]]
const sizeOf = (m: Matrix): number => Math.sqrt(Math.abs(m[0] * m[3] - m[1] * m[2]))

/** One decimal is 0.05 mm on a 600 mm sheet. */
export const n1 = (value: number): string => {
  const text = value.toFixed(1)
  return text.endsWith('.0') ? (text === '-0.0' ? '0' : text.slice(0, -2)) : text
}

/** Whole tenths, joined as tightly as SVG allows. */
const joined = (tenths: readonly number[]): string => {
  let out = ''
  for (const tenth of tenths) {
    const text = n1(tenth / 10).replace(/^(-?)0\./, '$1.')
    out += out && !text.startsWith('-') ? ` ${text}` : text
  }
  return out
}

const POINTS = { M: 1, L: 1, C: 3, Q: 2, Z: 0 } as const

/** Moves a path and writes it with relative steps, a third of the bytes; rounding never adds up along the path. */
const movePath = (m: Matrix, d: string): string => {
  const tokens = d.match(/[MLCQZ]|-?[\d.]+(?:e-?\d+)?/g) ?? []
  let out = ''
  let last = ''
  let [x, y, startX, startY] = [0, 0, 0, 0]
  let command: keyof typeof POINTS = 'M'
  let swing: Point = [Number.NaN, Number.NaN]
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] ?? ''
    if (token in POINTS) {
      command = token as keyof typeof POINTS
      i++
    }
    if (command === 'Z') {
      out += 'z'
      last = 'z'
      ;[x, y] = [startX, startY]
      continue
    }
    const steps: number[] = []
    let [endX, endY] = [x, y]
    for (let k = 0; k < POINTS[command]; k++, i += 2) {
      const p = apply(m, [Number(tokens[i]), Number(tokens[i + 1])])
      ;[endX, endY] = [Math.round(p[0] * 10), Math.round(p[1] * 10)]
      steps.push(endX - x, endY - y)
    }
    let letter = command.toLowerCase()
    // The first move counts from 0, 0 and so is the place itself.
    if (command === 'M' && !out) letter = 'M'
    if (command === 'L' && endY === y) {
      letter = 'h'
      steps.pop()
    }
    if (command === 'C') {
      const [ax = 0, ay = 0, bx = 0, by = 0] = steps
      // The control point mirrors the one before: `s` says so in four numbers instead of six.
      if (Math.abs(ax - swing[0]) <= 1 && Math.abs(ay - swing[1]) <= 1) {
        letter = 's'
        steps.splice(0, 2)
      }
      swing = [endX - x - bx, endY - y - by]
    } else swing = [Number.NaN, Number.NaN]
    ;[x, y] = [endX, endY]
    if (command === 'M') [startX, startY] = [x, y]
    const text = joined(steps)
    out += letter === last ? (text.startsWith('-') ? text : ` ${text}`) : letter + text
    last = letter
    if (command === 'M') command = 'L'
  }
  return out
}

const writeStops = (stops: readonly Stop[]): string =>
  stops.map(([offset, colour]) => `<stop offset="${n1(offset * 100)}%" stop-color="${colour}"/>`).join('')

const writeGradient = (id: string, paint: Linear | Radial, m: Matrix): string => {
  if (paint.kind === 'linear') {
    const [a, b] = [apply(m, paint.from), apply(m, paint.to)]
    return `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="${n1(a[0])}" y1="${n1(a[1])}" x2="${n1(b[0])}" y2="${n1(b[1])}">${writeStops(paint.stops)}</linearGradient>`
  }
  const [c, f] = [apply(m, paint.centre), apply(m, paint.focus)]
  const focus = c[0] === f[0] && c[1] === f[1] ? '' : ` fx="${n1(f[0])}" fy="${n1(f[1])}"`
  return `<radialGradient id="${id}" gradientUnits="userSpaceOnUse" cx="${n1(c[0])}" cy="${n1(c[1])}" r="${n1(paint.radius * sizeOf(m))}"${focus}>${writeStops(paint.stops)}</radialGradient>`
}

/**
 * Collects flat fills and strokes and writes one path for each colour and width when `draw` is done: a thousand facets
 * in thirty nodes. What lies over what is kept between colours in the order they first came, not inside one batch.
 */
export const batched = (pen: Pen, draw: (batch: Pen) => void): void => {
  const fills = new Map<string, string>()
  const lines = new Map<string, { d: string; colour: string; width: number }>()
  const collect = (m: Matrix, change: (colour: string) => string): Pen => ({
    fill: (d, paint) => {
      if (typeof paint !== 'string') throw new Error('a batch takes flat colours only')
      const colour = change(paint)
      fills.set(colour, `${fills.get(colour) ?? ''}${absolute(m, d)}`)
    },
    line: (d, plain, width) => {
      const colour = change(plain)
      const w = width * sizeOf(m)
      const key = `${colour} ${n1(w)}`
      lines.set(key, { d: `${lines.get(key)?.d ?? ''}${absolute(m, d)}`, colour, width: w })
    },
    dot: () => {
      throw new Error('a batch draws no dots')
    },
    at: (place) => collect(times(m, matrixOf(place)), change),
    tinted: (next) => collect(m, (colour) => change(next(colour))),
  })
  draw(collect(IDENTITY, (colour) => colour))
  for (const [colour, d] of fills) pen.fill(d, colour)
  for (const { d, colour, width } of lines.values()) pen.line(d, colour, width)
}

/** A path moved by itself, for a fill whose gradient stays where it is. */
export const placed = (place: Placement, d: string): string => absolute(matrixOf(place), d)

const absolute = (m: Matrix, d: string): string =>
  d.replace(/(-?[\d.]+(?:e-?\d+)?)[\s,]+(-?[\d.]+(?:e-?\d+)?)/g, (_, x: string, y: string) => {
    const p = apply(m, [Number(x), Number(y)])
    return `${p[0].toFixed(2)} ${p[1].toFixed(2)}`
  })

/** A fresh sheet of 1200 × 900 units. */
export const startDrawing = (): Drawing => {
  const nodes: string[] = []
  const gradients = new Map<string, string>()
  const paintOf = (paint: Paint, m: Matrix, change: (colour: string) => string): string => {
    if (typeof paint === 'string') return change(paint)
    const stops = paint.stops.map(([offset, colour]): Stop => [offset, change(colour)])
    const body = writeGradient('@', { ...paint, stops }, m)
    const known = gradients.get(body)
    const id = known ?? `g${gradients.size}`
    if (!known) gradients.set(body, id)
    return `url(#${id})`
  }
  const penWith = (m: Matrix, change: (colour: string) => string): Pen => ({
    fill: (d, paint) => nodes.push(`<path fill="${paintOf(paint, m, change)}" d="${movePath(m, d)}"/>`),
    line: (d, colour, width) =>
      nodes.push(
        `<path fill="none" stroke="${change(colour)}" stroke-width="${n1(width * sizeOf(m))}" d="${movePath(m, d)}"/>`,
      ),
    dot: (centre, radius, paint) => {
      const [x, y] = apply(m, centre)
      nodes.push(
        `<circle cx="${n1(x)}" cy="${n1(y)}" r="${n1(radius * sizeOf(m))}" fill="${paintOf(paint, m, change)}"/>`,
      )
    },
    at: (place) => penWith(times(m, matrixOf(place)), change),
    tinted: (next) => penWith(m, (colour) => change(next(colour))),
  })
  return {
    ...penWith(IDENTITY, (colour) => colour),
    toSvg: () => {
      const defs = [...gradients].map(([body, id]) => body.replace('id="@"', `id="${id}"`)).join('')
      return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" stroke-linecap="round" stroke-linejoin="round">${defs ? `<defs>${defs}</defs>` : ''}${nodes.join('\n')}</svg>\n`
    },
  }
}
