import { mix, PALETTE } from './colour.ts'
import { type Drawing, HEIGHT, lit, type Pen, type Point, radial, WIDTH } from './kit.ts'
import { box, polyline, seeded, smooth } from './shapes.ts'

const C = PALETTE.may
const EARTH_KM = 6371
const OUTER_CORE_KM = 3480
const INNER_CORE_KM = 1221.5
const RADIUS = 330
const CENTRE: Point = [612, 464]
/** Where the earthquake is, clockwise from the top. */
const QUAKE = -0.5

/**
 * Speeds in km/s by radius after PREM (Dziewonski and Anderson, 1981), without its steps in the upper mantle: what is
 * shown is how rays bend and where none comes up.
 */
const SPEED = {
  p: speeds(
    [0, 11.26],
    [0.1917, 11.03],
    [0.19171, 10.36],
    [0.3, 9.7],
    [0.4, 9.1],
    [0.5462, 8.06],
    [0.54622, 13.72],
    [0.75, 12.25],
    [0.88, 10.9],
    [1, 8.4],
  ),
  s: speeds([0.5462, 7.26], [0.75, 6.8], [0.88, 6.1], [1, 4.6]),
}

function speeds(...rows: [number, number][]): (r: number) => number {
  return (r) => {
    const i = Math.max(
      1,
      rows.findIndex(([place]) => place >= r),
    )
    const [a, b] = [rows[i - 1], rows[i]]
    if (!a || !b) return rows[rows.length - 1]?.[1] ?? 0
    return a[1] + ((b[1] - a[1]) * (r - a[0])) / (b[0] - a[0])
  }
}

interface Ray {
  /** Radius (1 at the surface) and angle from the quake, step by step. */
  path: [r: number, angle: number][]
}

/** Shoots one ray: r·sin(i)/v stays the same along it (Snell's law on a sphere); it turns where sin(i) reaches 1. */
const shootRay = (wave: 'p' | 's', takeOff: number): Ray => {
  const speed = SPEED[wave]
  const parameter = Math.sin(takeOff) / speed(1)
  const path: Ray['path'] = [[1, 0]]
  let [r, angle, down] = [1, 0, true]
  const step = 0.001
  for (let i = 0; i < 4000 && !(r >= 1 && i > 1); i++) {
    const v = speed(r + (down ? -step / 2 : step / 2))
    const sine = (parameter * v) / r
    if (sine >= 1 || r < 0.01) {
      if (!down) break
      down = false
      r += step
      continue
    }
    // Shear waves do not travel in the liquid outer core.
    if (wave === 's' && r < OUTER_CORE_KM / EARTH_KM) break
    const cosine = Math.sqrt(1 - sine * sine)
    const length = step / cosine
    angle += (length * sine) / r
    r = Math.min(1, r + (down ? -step : step))
    path.push([r, angle])
  }
  return { path }
}

const onSheet = (r: number, angle: number): Point => [
  CENTRE[0] + RADIUS * r * Math.sin(QUAKE + angle),
  CENTRE[1] - RADIUS * r * Math.cos(QUAKE + angle),
]

const CORE = OUTER_CORE_KM / EARTH_KM
const INNER = INNER_CORE_KM / EARTH_KM
const layerOf = (r: number): number => (r > CORE ? 0 : r > INNER ? 1 : 2)

/** Points at even distances along a line: steps of equal depth stand far apart where a ray turns. */
const evenly = (points: readonly Point[], parts: number): Point[] => {
  const far = [0]
  points.forEach((point, i) => {
    const before = points[i - 1]
    if (before) far.push((far[i - 1] ?? 0) + Math.hypot(point[0] - before[0], point[1] - before[1]))
  })
  const whole = far[far.length - 1] ?? 0
  return Array.from(
    { length: parts + 1 },
    (_, i) =>
      points[
        Math.max(
          0,
          far.findIndex((d) => d >= (whole * i) / parts - 1e-6),
        )
      ] ?? CENTRE,
  )
}

/** A ray as a line: smooth inside a layer, with its bend where it enters the next. */
const rayPath = ({ path }: Ray, side: 1 | -1): string => {
  const parts: Point[][] = []
  let layer = -1
  let part: Point[] = []
  for (const [r, angle] of path) {
    const point = onSheet(r, side * angle)
    if (layerOf(r) !== layer) {
      layer = layerOf(r)
      if (part.length) part.push(point)
      part = [point]
      parts.push(part)
    } else part.push(point)
  }
  return parts
    .map((points) => smooth(evenly(points, 8)))
    .map((d, i) => (i ? d.replace(/^M [-\d.]+ [-\d.]+/, '') : d))
    .join(' ')
}

const FAN = Array.from({ length: 700 }, (_, i) => ((i + 1) * 0.118 * Math.PI) / 180)
const endOf = (ray: Ray): { r: number; angle: number } => {
  const [r, angle] = ray.path[ray.path.length - 1] ?? [1, 0]
  return { r, angle }
}
/** The ray of a fan that comes up nearest to so many degrees from the quake. */
const rayTo = (fan: readonly Ray[], degrees: number): Ray | undefined => {
  const miss = (ray: Ray): number => Math.abs((endOf(ray).angle * 180) / Math.PI - degrees)
  return [...fan].sort((one, other) => miss(one) - miss(other))[0]
}

const drawSpace = (pen: Pen): void => {
  pen.fill(box(0, 0, WIDTH, HEIGHT), radial([540, 440], 860, [0, '#2a5769'], [0.45, C.deep], [1, '#0a1f29']))
  const random = seeded(9)
  for (let i = 0; i < 90; i++)
    pen.dot([random() * WIDTH, random() * HEIGHT], 0.7 + random() * 1.2, i % 5 ? '#4d7484' : '#c5d6de')
  for (let i = 0; i < 5; i++) pen.dot(CENTRE, RADIUS + 34 - i * 7, mix('#1b4150', '#4f8194', i / 6))
}

const ring = (pen: Pen, km: number, ...stops: [number, string][]): void => {
  const r = (RADIUS * km) / EARTH_KM
  pen.dot(CENTRE, r, lit(CENTRE, r, ...stops))
}

const drawInside = (pen: Pen): void => {
  ring(pen, EARTH_KM, [0, '#c3d3da'], [1, C.mid])
  ring(pen, EARTH_KM - 35, [0, '#9a6a4a'], [0.7, '#7c4a35'], [1, '#54302a'])
  ring(pen, EARTH_KM - 410, [0, '#b0623a'], [0.7, '#8d4228'], [1, '#642c22'])
  ring(pen, EARTH_KM - 660, [0, '#c5662f'], [0.7, '#a84420'], [1, '#7a2d1a'])
  ring(pen, OUTER_CORE_KM + 220, [0, '#cf6528'], [0.7, '#b5461b'], [1, '#8d3215'])
  ring(pen, OUTER_CORE_KM, [0, '#ffb45c'], [0.6, '#f4862c'], [1, C.accent])
  ring(pen, INNER_CORE_KM, [0, '#fffdf0'], [0.55, '#ffe9b4'], [1, '#fbc56c'])
}

/** Land and sea on the rim, and the light from the upper left on the globe's skin. */
const drawSkin = (pen: Pen): void => {
  const arc = (a: number, b: number, r: number): string =>
    smooth(
      Array.from({ length: 9 }, (_, i) => {
        const t = a + ((b - a) * i) / 8
        return [CENTRE[0] + r * Math.sin(t), CENTRE[1] - r * Math.cos(t)] as const
      }),
    )
  for (let i = 0; i < 12; i++)
    pen.line(arc((i * Math.PI) / 6, ((i + 1) * Math.PI) / 6, RADIUS), i % 2 ? '#4e8196' : C.mid, 9)
  for (const [a, b] of [
    [-0.95, -0.12],
    [0.5, 1.15],
    [2.1, 2.9],
    [3.6, 4.25],
  ] as const)
    pen.line(arc(a, b, RADIUS + 2), '#9fae8c', 11)
  pen.line(arc(-1.5, 0.1, RADIUS + 6), '#e6eef0', 2.6)
}

const arrives = (ray: Ray): boolean => endOf(ray).r >= 0.999
const deepest = (ray: Ray): number => Math.min(...ray.path.map(([r]) => r))

const drawRays = (pen: Pen): void => {
  const pressure = FAN.map((takeOff) => shootRay('p', takeOff)).filter(arrives)
  const shear = FAN.map((takeOff) => shootRay('s', takeOff)).filter(arrives)
  const mantle = pressure.filter((ray) => deepest(ray) > CORE)
  const outer = pressure.filter((ray) => deepest(ray) <= CORE && deepest(ray) > INNER + 0.01)
  const inner = pressure.filter((ray) => deepest(ray) <= INNER)
  for (const side of [1, -1] as const) {
    for (const degrees of [30, 48, 66, 84, 99]) {
      const ray = rayTo(shear, degrees)
      if (ray) pen.line(rayPath(ray, side), '#9fd0e2', 2.4)
    }
    const fans: [readonly Ray[], number[]][] = [
      [mantle, [22, 39, 57, 75, 92, 102]],
      [outer, [146, 152]],
      [inner, [160, 170]],
    ]
    for (const [fan, places] of fans)
      for (const degrees of places) {
        const ray = rayTo(fan, degrees)
        if (!ray) continue
        pen.line(rayPath(ray, side), '#fff1cf', 3)
        pen.dot(onSheet(1, side * endOf(ray).angle), 6, '#fff1cf')
      }
  }
  pen.line(polyline([onSheet(1, 0), onSheet(1, Math.PI)]), '#fff1cf', 3)
  pen.dot(onSheet(1, Math.PI), 6, '#fff1cf')
}

/** Between 104° and 140° no direct wave arrives: the core's shadow. */
const drawShadowZone = (pen: Pen): void => {
  for (const side of [1, -1] as const) {
    const row = Array.from({ length: 9 }, (_, i) => onSheet(1.045, (side * (104 + 4.5 * i) * Math.PI) / 180))
    pen.line(smooth(row), '#0a1f29', 15)
    pen.line(smooth(row), '#1c3a47', 9)
  }
}

const drawQuake = (pen: Pen): void => {
  const at = onSheet(1, 0)
  for (const [r, colour] of [
    [38, '#5f2c1f'],
    [30, '#8f3a1c'],
    [21, C.accent],
  ] as const)
    pen.dot(at, r, colour)
  pen.dot(at, 11, lit(at, 11, [0, '#ffffff'], [1, '#ffd9a0']))
  const home = onSheet(1.02, 1.02)
  pen.dot(home, 9, '#ffffff')
  pen.dot(home, 5, C.accent)
}

/** The Earth cut through, to scale, and the ways earthquake waves bend in it. */
export const seismicEarth = (pen: Drawing): void => {
  drawSpace(pen)
  drawInside(pen)
  drawSkin(pen)
  drawShadowZone(pen)
  drawRays(pen)
  drawQuake(pen)
}
