import { COASTS } from './coasts.ts'
import { mix, PALETTE } from './colour.ts'
import { batched, type Drawing, HEIGHT, linear, type Pen, type Point, radial, WIDTH } from './kit.ts'
import { scatter } from './scenery.ts'
import { box, oval, polygon, polyline, smooth } from './shapes.ts'

const C = PALETTE.jul
const EARTH: Point = [560, 448]
const R = 162
/** Towards the Moon, in degrees clockwise from the right; the Sun stands behind the Earth's other side: full moon. */
const AXIS = 16
const ORBIT = 362
const rad = (degrees: number): number => (degrees * Math.PI) / 180
/** Turned so that Taicang (121° east) stands under the Moon. */
const onGlobe = ([longitude, latitude]: readonly [number, number]): Point => {
  const a = rad(AXIS - (longitude - 121))
  const r = R * Math.cos(rad(latitude))
  return [r * Math.cos(a), r * Math.sin(a)]
}

/** The part of a polygon on one side of the terminator. */
const halfOf = (points: readonly Point[], side: 1 | -1): Point[] => {
  const [nx, ny] = [Math.cos(rad(AXIS)) * side, Math.sin(rad(AXIS)) * side]
  const far = ([x, y]: Point): number => x * nx + y * ny
  const out: Point[] = []
  points.forEach((p, i) => {
    const q = points[(i + 1) % points.length] ?? p
    const [a, b] = [far(p), far(q)]
    if (a >= 0) out.push(p)
    if (a * b < 0) out.push([p[0] + ((q[0] - p[0]) * a) / (a - b), p[1] + ((q[1] - p[1]) * a) / (a - b)])
  })
  return out
}

const drawSpace = (pen: Pen): void => {
  pen.fill(box(0, 0, WIDTH, HEIGHT), radial([380, 340], 900, [0, '#0d5a7c'], [0.5, C.deep], [1, '#001a2c']))
  // Sunlight comes in from the left.
  const sun: Point = [-120, 250]
  for (let i = 0; i < 8; i++) pen.dot(sun, 372 - i * 26, mix('#0c5272', '#9fdbe4', (i / 8) ** 1.3))
  pen.dot(sun, 184, radial(sun, 184, [0, '#ffffff'], [0.6, '#fff0c4'], [1, '#f9b743']))
  scatter(pen, 21, 110, [240, 0, WIDTH - 240, HEIGHT], [0.7, 2.4], ['#c7e3ec', '#ffffff', '#5fb0cc'])
}

/** A Moon with its bright half to the Sun. */
const moon = (pen: Pen, at: Point, r: number, faint: boolean): void => {
  const p = pen.at({ x: at[0], y: at[1], turn: AXIS })
  const [bright, dark] = faint ? ['#8fb9c8', '#06314a'] : ['#fdf6e2', '#3b5564']
  p.dot([0, 0], r, dark)
  p.fill(
    `M 0 ${-r} C ${-r * 1.333} ${-r} ${-r * 1.333} ${r} 0 ${r} Z`,
    faint ? bright : radial([-r * 0.5, -r * 0.2], r * 1.2, [0, '#ffffff'], [0.6, bright], [1, '#c9c3b0']),
  )
  if (faint) return
  for (const [x, y, s] of [
    [-0.5, -0.3, 0.2],
    [-0.24, 0.12, 0.26],
    [-0.62, 0.26, 0.14],
    [-0.2, -0.56, 0.14],
    [-0.36, 0.6, 0.16],
  ] as const) {
    p.dot([x * r, y * r], s * r, '#cfc6ae')
    p.dot([x * r + 2, y * r + 2], s * r * 0.8, '#ded6c0')
  }
}

const drawEarth = (pen: Pen): void => {
  const p = pen.at({ x: EARTH[0], y: EARTH[1] })
  // The sea, drawn out towards the Moon and away from it, much too far.
  for (const [k, c] of [
    [20, '#0a5474'],
    [12, '#0f7a9c'],
    [0, C.mid],
  ] as const)
    p.fill(oval([0, 0], 258 + k, 184 + k, AXIS), c)
  const a = rad(AXIS)
  p.fill(
    oval([0, 0], 258, 184, AXIS),
    linear(
      [-290 * Math.cos(a), -290 * Math.sin(a)],
      [290 * Math.cos(a), 290 * Math.sin(a)],
      [0, '#a9e3f2'],
      [0.3, '#3db4d6'],
      [0.55, C.mid],
      [0.8, '#0a6a8e'],
      [1, '#0b81a6'],
    ),
  )
  for (const k of [0.86, 0.94]) p.line(oval([0, 0], 258 * k, 184 * k, AXIS), '#7fd0e6', 2)
  p.dot([0, 0], R, radial([-70, -60], R * 1.7, [0, '#4fb6d4'], [0.5, '#1383a8'], [1, '#0a4a68']))
  const limb = Array.from(
    { length: 72 },
    (_, i): Point => [R * Math.cos((i * Math.PI) / 36), R * Math.sin((i * Math.PI) / 36)],
  )
  p.fill(polygon(halfOf(limb, 1)), '#064564')
  batched(p, (b) => {
    for (const coast of COASTS) {
      const points = coast.map(onGlobe)
      const [day, night] = [halfOf(points, -1), halfOf(points, 1)]
      if (day.length > 2) b.fill(polygon(day), '#c5cf8f')
      if (night.length > 2) b.fill(polygon(night), '#2b6a62')
    }
  })
  p.dot([0, 0], 21, '#f4fafb')
  p.fill(
    polygon(
      halfOf(
        Array.from(
          { length: 24 },
          (_, i): Point => [21 * Math.cos((i * Math.PI) / 12), 21 * Math.sin((i * Math.PI) / 12)],
        ),
        1,
      ),
    ),
    '#9cc3d0',
  )
  p.line(oval([0, 0], R, R), '#d8f1f7', 2)
  const home = onGlobe([121, 31.5])
  p.dot(home, 15, '#7a4a10')
  p.dot(home, 10, C.accent)
  p.dot(home, 4, '#ffffff')
}

/** An arrow the way the Earth turns, seen from above the North Pole. */
const drawTurn = (pen: Pen): void => {
  const arc = Array.from({ length: 12 }, (_, i): Point => {
    const t = rad(118 - i * 5.5)
    return [EARTH[0] + 232 * Math.cos(t), EARTH[1] + 232 * Math.sin(t)]
  })
  pen.line(smooth(arc), '#fff0c4', 6)
  const [x, y] = arc[11] ?? EARTH
  pen.at({ x, y, turn: -32 }).fill('M 22 0 L -8 -15 L -8 15 Z', '#fff0c4')
}

/** Full moon: Sun, Earth and Moon in line, the sea raised on both sides; seen from above the pole, not to scale. */
export const tideMoon = (pen: Drawing): void => {
  drawSpace(pen)
  for (let i = 0; i < 90; i++) {
    const [t, u] = [rad(i * 4), rad(i * 4 + 2)]
    pen.line(
      polyline([
        [EARTH[0] + ORBIT * Math.cos(t), EARTH[1] + ORBIT * Math.sin(t)],
        [EARTH[0] + ORBIT * Math.cos(u), EARTH[1] + ORBIT * Math.sin(u)],
      ]),
      '#4d93ad',
      2,
    )
  }
  drawEarth(pen)
  drawTurn(pen)
  for (let i = 1; i < 8; i++) {
    const t = rad(AXIS - i * 45)
    moon(pen, [EARTH[0] + ORBIT * Math.cos(t), EARTH[1] + ORBIT * Math.sin(t)], 21, true)
  }
  const t = rad(AXIS)
  const full: Point = [EARTH[0] + ORBIT * Math.cos(t), EARTH[1] + ORBIT * Math.sin(t)]
  for (let i = 0; i < 4; i++) pen.dot(full, 78 - i * 6, mix('#053a55', '#2b7897', (i + 1) / 4))
  moon(pen, full, 52, false)
}
