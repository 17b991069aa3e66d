import { mix, PALETTE } from './colour.ts'
import { type Drawing, HEIGHT, linear, lit, type Pen, type Point, WIDTH } from './kit.ts'
import { box, polygon, polyline, seeded } from './shapes.ts'
import { drawWoman } from './wu-mirror-woman.ts'

const C = PALETTE.may
const MIRROR = WIDTH / 2
/** Protons and neutrons packed in a ball; the nearest are drawn last. */
const drawNucleus = (pen: Pen, x: number, y: number, r: number): void => {
  const random = seeded(3)
  const balls = Array.from({ length: 60 }, (_, i) => {
    const [t, p] = [Math.acos(1 - (2 * (i + 0.5)) / 60), Math.PI * (1 + Math.sqrt(5)) * i]
    return { x: Math.sin(t) * Math.cos(p), y: Math.sin(t) * Math.sin(p), z: Math.cos(t), proton: random() < 0.45 }
  }).sort((one, other) => one.z - other.z)
  for (const ball of balls.slice(24)) {
    const size = r * 0.26 * (0.72 + 0.14 * (ball.z + 1))
    const at: Point = [x + ball.x * r * 0.8, y + ball.y * r * 0.8]
    pen.dot(
      at,
      size,
      lit(
        at,
        size,
        ...(ball.proton
          ? ([
              [0, '#ffb48c'],
              [0.5, C.accent],
              [1, '#7d2a08'],
            ] as const)
          : ([
              [0, '#f4f4f2'],
              [0.5, '#a9b6bd'],
              [1, '#4c5d67'],
            ] as const)),
      ),
    )
  }
}

/** Spin up or down; the electrons leave downwards on both sides, which is what the mirror cannot do. */
const drawDecay = (pen: Pen, x: number, up: boolean): void => {
  const y = 604
  const random = seeded(up ? 5 : 8)
  for (let i = 0; i < 105; i++) {
    const [back, angle] = [random() < 0.18, (random() - 0.5) * 1.5]
    const far = 50 + random() ** 0.8 * (back ? 60 : 200)
    const at: Point = [x + Math.sin(angle) * far * 0.45, y + (back ? -1 : 1) * Math.cos(angle) * far]
    if (Math.abs(at[0] - MIRROR) > 6) pen.dot(at, 1.6 + random() * 2.6, C.accent)
  }
  drawNucleus(pen, x, y, 37)
  const [tail, head] = up ? [y - 44, y - 104] : [y - 104, y - 44]
  const back = up ? 20 : -20
  pen.line(
    polyline([
      [x, tail],
      [x, head + back / 2],
    ]),
    up ? '#193b4a' : '#d8e1e8',
    6,
  )
  pen.fill(
    polygon([
      [x, head],
      [x - 12, head + back],
      [x + 12, head + back],
    ]),
    up ? '#193b4a' : '#d8e1e8',
  )
}

const drawShards = (pen: Pen): void => {
  const heart: Point = [MIRROR, 560]
  const shards: [Point, Point, string][] = [
    [[860, 0], [1010, 0], '#1f4456'],
    [[WIDTH, 0], [WIDTH, 150], '#23495b'],
    [[WIDTH, 330], [WIDTH, 520], '#1c3f50'],
    [[WIDTH, 760], [1080, HEIGHT], '#173645'],
    [[690, 0], [730, 0], '#2a5364'],
  ]
  for (const [a, b, colour] of shards) {
    pen.fill(polygon([heart, a, b]), colour)
    pen.line(polyline([heart, a]), '#5d8393', 1.4)
  }
  pen.line(
    polyline([
      [840, 418],
      [944, 250],
      [1010, 0],
    ]),
    '#41687a',
    1.4,
  )
  pen.line(
    polyline([
      [1000, 520],
      [1090, 640],
      [1080, HEIGHT],
    ]),
    '#35596a',
    1.4,
  )
}

/** The physicist before a mirror that shows what nature does not do; stylised, no likeness after a photograph. */
export const wuMirror = (pen: Drawing): void => {
  pen.fill(box(0, 0, MIRROR, HEIGHT), linear([0, 0], [MIRROR, HEIGHT], [0, C.paper], [0.55, '#f3ebdf'], [1, '#e5d8c7']))
  pen.fill(
    box(MIRROR, 0, MIRROR, HEIGHT),
    linear([MIRROR, 0], [WIDTH, HEIGHT], [0, '#1d4152'], [0.5, '#153342'], [1, '#0b1f2a']),
  )
  drawShards(pen)
  drawWoman(pen)
  drawWoman(pen.at({ x: WIDTH, mirror: true }).tinted((colour) => mix(mix(colour, '#6f9bb0', 0.5), '#0a1f2c', 0.5)))
  drawDecay(pen, 546, true)
  drawDecay(
    pen.tinted((colour) => mix(colour, '#35505e', 0.34)),
    654,
    false,
  )
  pen.line(
    polyline([
      [MIRROR, 0],
      [MIRROR, HEIGHT],
    ]),
    C.accent,
    4,
  )
  pen.line(
    polyline([
      [MIRROR - 5, 0],
      [MIRROR - 5, HEIGHT],
    ]),
    '#ffffff',
    3,
  )
}
