import { mix, PALETTE, ramp } from './colour.ts'
import { type Drawing, HEIGHT, linear, lit, type Pen, type Point, WIDTH } from './kit.ts'
import { scatter } from './scenery.ts'
import { box, oval, polygon, polyline, puffs, seeded } from './shapes.ts'

const C = PALETTE.sep
/** A round hill of a world; its air is drawn far too thick. */
const CENTRE: Point = [600, 1250]
const GROUND = 520
const AIR = 960
const NOON: Point = [446, 172]
const DUSK: Point = [1030, 576]
/** The one who looks. */
const EYE: Point = [600, 716]

const onArc = (r: number, degrees: number): Point => {
  const a = (degrees * Math.PI) / 180
  return [CENTRE[0] + r * Math.sin(a), CENTRE[1] - r * Math.cos(a)]
}

/** Colours of the air by height, on the day's side and on the evening's. */
const dayAir = ramp([0, '#d8f0f0'], [0.25, '#7fcfdb'], [0.6, '#2c9fc0'], [0.85, '#17658f'], [1, '#123452'])
const duskAir = ramp([0, '#ff9d4a'], [0.2, '#f8a96a'], [0.45, '#d98a80'], [0.7, '#775f86'], [1, '#22305a'])

const drawAir = (pen: Pen): void => {
  pen.fill(box(0, 0, WIDTH, HEIGHT), linear([0, 0], [WIDTH, 300], [0, '#0f2f4d'], [0.6, '#101f40'], [1, '#0c1733']))
  scatter(pen, 15, 60, [0, 0, WIDTH, 330], [0.8, 2.2], ['#c7e3ec', '#ffffff'])
  const layers = 11
  for (let i = 0; i < layers; i++) {
    const h = 1 - i / (layers - 1)
    const r = GROUND + (AIR - GROUND) * (0.05 + 0.95 * h)
    pen.dot(
      CENTRE,
      r,
      linear(
        [300, 0],
        [1060, 0],
        [0, dayAir(h)],
        [0.42, dayAir(h)],
        [0.72, mix(dayAir(h), duskAir(h), 0.75)],
        [1, duskAir(h)],
      ),
    )
  }
}

/** A beam that loses blue as it goes: white at first, at last what is left of it. */
const drawBeams = (pen: Pen): void => {
  const noonWay = Math.hypot(EYE[0] - NOON[0], EYE[1] - NOON[1])
  const [ux, uy] = [(EYE[0] - NOON[0]) / noonWay, (EYE[1] - NOON[1]) / noonWay]
  pen.fill(
    polygon([
      [NOON[0] - 26, NOON[1]],
      [NOON[0] + 26, NOON[1]],
      [EYE[0] + 7, EYE[1]],
      [EYE[0] - 7, EYE[1]],
    ]),
    linear(NOON, EYE, [0, '#ffffff'], [0.6, '#fffbe6'], [1, '#fff3c4']),
  )
  pen.fill(
    polygon([
      [DUSK[0], DUSK[1] - 30],
      [DUSK[0], DUSK[1] + 30],
      [EYE[0], EYE[1] + 7],
      [EYE[0], EYE[1] - 7],
    ]),
    linear(DUSK, EYE, [0, '#fff6d8'], [0.2, '#ffdf96'], [0.5, '#ffac4f'], [0.8, '#ff7a2f'], [1, '#e8481f']),
  )
  // Blue thrown off to all sides: little short rays.
  const random = seeded(44)
  const spray = (x: number, y: number, size: number, colour: string): void => {
    pen.dot([x, y], 3 + size * 0.1, '#ffffff')
    for (let k = 0; k < 5; k++) {
      const a = (k / 5) * 6.283 + random() * 1.2
      const [c, s] = [Math.cos(a), Math.sin(a)]
      pen.line(
        polyline([
          [x + 9 * c, y + 9 * s],
          [x + (13 + size) * c, y + (13 + size) * s],
        ]),
        colour,
        3,
      )
      pen.fill(
        polygon([
          [x + (22 + size) * c, y + (22 + size) * s],
          [x + (12 + size) * c - 5 * s, y + (12 + size) * s + 5 * c],
          [x + (12 + size) * c + 5 * s, y + (12 + size) * s - 5 * c],
        ]),
        colour,
      )
    }
  }
  for (let i = 0; i < 11; i++) {
    const t = 0.3 + i * 0.06
    const off = (i % 2 ? 1 : -1) * (46 + random() * 84)
    spray(
      NOON[0] + ux * noonWay * t - uy * off,
      NOON[1] + uy * noonWay * t + ux * off,
      12 + random() * 14,
      i % 3 ? '#e6f8ff' : '#a8e6ff',
    )
  }
  for (let i = 0; i < 9; i++) {
    const t = 0.1 + i * 0.05
    spray(
      DUSK[0] + (EYE[0] - DUSK[0]) * t + random() * 20,
      DUSK[1] + (EYE[1] - DUSK[1]) * t + (i % 2 ? 1 : -1) * (44 + random() * 50),
      (16 + random() * 10) * (1 - i * 0.07),
      mix('#4fc3e8', '#9fd8e6', random()),
    )
  }
  for (let i = 0; i < 7; i++) {
    const t = 0.44 + i * 0.08
    const [x, y] = [DUSK[0] + (EYE[0] - DUSK[0]) * t, DUSK[1] + (EYE[1] - DUSK[1]) * t]
    pen.line(`M ${x + 14} ${y - 8} L ${x} ${y + 2.4} L ${x + 16} ${y + 10}`, '#fff0c4', 3)
  }
}

const drawSuns = (pen: Pen): void => {
  for (let i = 0; i < 5; i++) pen.dot(NOON, 92 - i * 9, mix('#1b557c', '#fff3cf', (i + 1) / 5))
  pen.dot(NOON, 46, lit(NOON, 46, [0, '#ffffff'], [1, '#ffe9a6']))
  for (let i = 0; i < 5; i++) pen.dot(DUSK, 116 - i * 11, mix('#e88a5c', '#ffc26b', (i + 1) / 5))
  pen.dot(DUSK, 62, lit(DUSK, 62, [0, '#fff0b0'], [0.5, '#ff9d3c'], [1, '#e84f1f']))
  // Clouds of evening, lit from below, and a white one of noon.
  for (const [x, y, w, c] of [
    [960, 470, 110, '#c9708a'],
    [1040, 492, 140, '#f08a6c'],
    [900, 520, 90, '#ffb07a'],
    [1120, 540, 90, '#ffc98f'],
  ] as const) {
    pen.line(
      polyline([
        [x - w, y],
        [x + w, y],
      ]),
      c,
      13,
    )
    pen.line(
      polyline([
        [x - w * 0.4, y - 11],
        [x + w * 0.5, y - 11],
      ]),
      c,
      13,
    )
  }
  const p = pen.at({ x: 214, y: 560, scale: 0.8 })
  puffs(
    p,
    [
      [-90, 10, 38],
      [-40, -12, 54],
      [26, -20, 60],
      [88, 6, 42],
    ],
    '#d5edf0',
  )
  puffs(
    p,
    [
      [-92, 2, 32],
      [-46, -22, 44],
      [18, -34, 50],
      [80, -6, 34],
    ],
    '#ffffff',
  )
}

const drawLand = (pen: Pen): void => {
  pen.dot(CENTRE, GROUND + 18, linear([200, 0], [1000, 0], [0, '#e3c66a'], [0.5, C.mid], [1, '#8a4a1c']))
  pen.dot(CENTRE, GROUND, linear([200, 0], [1000, 0], [0, '#c9a23c'], [0.5, '#8f6a1c'], [1, C.deep]))
  pen.dot(CENTRE, GROUND - 56, linear([200, 0], [1000, 0], [0, '#8f7a2c'], [0.5, '#614a16'], [1, '#2e220c']))
  // Ripe rice and trees round the hill.
  const random = seeded(71)
  for (let i = 0; i < 90; i++) {
    const d = -48 + i * 1.07
    const p = pen.at({ x: onArc(GROUND + 10, d)[0], y: onArc(GROUND + 10, d)[1], turn: d })
    const h = 18 + random() * 20
    p.line(
      `M 0 8 C 2 ${-h * 0.5} 4 ${-h} ${12 + random() * 8} ${-h + 8}`,
      mix('#f8dfa2', '#a3601c', Math.max(0, d + 30) / 80),
      3,
    )
  }
  for (const [d, s] of [
    [-33, 1],
    [-26, 0.7],
    [34, 0.7],
    [40, 0.9],
  ] as const) {
    const [x, y] = onArc(GROUND + 14, d)
    const p = pen.at({ x, y, turn: d, scale: s })
    const t = d > 0
    p.fill('M -6 4 L -4 -50 L 4 -50 L 6 4 Z', t ? '#3a2412' : '#6b4a1c')
    puffs(
      p,
      [
        [0, -84, 44],
        [-30, -58, 30],
        [30, -60, 32],
      ],
      t ? '#5d3f1a' : '#2f7a6c',
    )
    puffs(
      p,
      t
        ? [
            [12, -92, 30],
            [36, -66, 20],
          ]
        : [
            [-12, -94, 30],
            [-36, -64, 20],
          ],
      t ? '#b9742a' : '#5fb39b',
    )
  }
}

/** A grandparent and a child who point at the sky. */
const drawPeople = (pen: Pen): void => {
  const p = pen.at({ x: EYE[0], y: EYE[1] + 8 })
  p.fill(
    'M -30 22 C -34 -10 -30 -44 -12 -52 C 6 -52 14 -30 12 22 Z',
    linear([-32, 0], [14, 0], [0, '#3fb3bd'], [1, '#0d5a62']),
  )
  p.dot([-10, -68], 18, lit([-10, -68], 18, [0, '#ffe2c4'], [1, '#c98a62']))
  p.fill('M -28 -70 C -28 -96 8 -96 8 -72 C -4 -80 -18 -78 -28 -70 Z', '#f4f1ea')
  p.line('M -22 -40 L -52 -76', '#1b8791', 10)
  p.dot([-55, -80], 6, '#f1c39c')
  p.fill('M 18 22 C 16 0 20 -20 32 -22 C 46 -20 50 0 48 22 Z', linear([16, 0], [50, 0], [0, '#ffb26b'], [1, '#c9511f']))
  p.dot([33, -36], 14, lit([33, -36], 14, [0, '#ffe2c4'], [1, '#d08a5c']))
  p.fill('M 19 -38 C 19 -58 48 -58 47 -36 C 40 -46 28 -46 19 -38 Z', '#2b1c14')
  p.line('M 42 -12 L 66 -32', '#e07a36', 8)
  p.dot([69, -35], 5, '#f1c39c')
  p.fill(oval([8, 24], 54, 7), '#5a4310')
}

/** One world, one sun, twice: at noon blue is thrown all over the sky, at dusk only red comes through. */
export const blueSky = (pen: Drawing): void => {
  drawAir(pen)
  drawBeams(pen)
  drawSuns(pen)
  drawLand(pen)
  drawPeople(pen)
}
