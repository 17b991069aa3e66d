import { PALETTE } from './colour.ts'
import { batched, type Drawing, linear, lit, type Pen, type Point, WIDTH } from './kit.ts'
import { box, oval, polygon, seeded, tube } from './shapes.ts'
import { drawHills, drawLand, drawSea, drawSection } from './water-cycle-land.ts'

const C = PALETTE.mar

const RAIN = '#4f8f9f'

const drawSky = (pen: Pen): void => {
  pen.fill(
    box(0, 0, WIDTH, 620),
    linear([0, 0], [500, 620], [0, '#f4f3df'], [0.35, '#e3ecd0'], [0.7, C.light], [1, '#bcd6c6']),
  )
  for (const [r, colour] of [
    [150, '#f6f0d8'],
    [112, '#fae9cb'],
    [78, '#fbd8b8'],
  ] as const)
    pen.dot([214, 214], r, colour)
  pen.dot([214, 214], 50, lit([214, 214], 50, [0, '#ffe0c8'], [0.5, '#f7a68f'], [1, C.accent]))
}

const tree = (pen: Pen, x: number, y: number, s: number): void => {
  const p = pen.at({ x, y, scale: s })
  p.fill(oval([12, 2], 26, 5), '#4a7a3c')
  p.line('M 0 0 L 0 -22', '#5a4434', 5)
  p.dot([2, -38], 22, '#2f6b3c')
  p.dot([-3, -42], 18, '#4f8f4a')
  p.dot([-8, -48], 10, C.mid)
}

const cottage = (pen: Pen, x: number, y: number, s: number): void => {
  const p = pen.at({ x, y, scale: s })
  p.fill('M 0 0 L 0 -24 L 40 -24 L 40 0 Z', '#fdfaf0')
  p.fill('M 40 0 L 40 -24 L 52 -38 L 64 -24 L 64 0 Z', '#c3cdb8')
  p.fill('M -5 -22 L 10 -42 L 52 -42 L 40 -22 Z', C.deep)
  p.fill('M 40 -22 L 52 -42 L 68 -22 L 64 -20 L 52 -36 L 42 -20 Z', '#173823')
  p.fill(box(15, -16, 10, 16), C.accent)
}

/** A well down to the water in the ground. */
const drawWell = (pen: Pen, x: number, y: number): void => {
  pen.fill(box(x - 11, y, 22, 118), linear([x - 11, 0], [x + 11, 0], [0, '#3f2f24'], [1, '#241b17']))
  pen.fill(box(x - 11, y + 92, 22, 44), linear([0, y + 92], [0, y + 136], [0, '#a9d6d8'], [1, '#4d8a94']))
  pen.line(`M ${x} ${y - 26} L ${x} ${y + 84}`, '#d8c3a0', 2)
  pen.fill(box(x - 6, y + 78, 12, 12, 2), '#c98a5c')
  pen.fill(box(x - 17, y - 14, 34, 18, 2), linear([x - 17, 0], [x + 17, 0], [0, '#e6e3d4'], [1, '#8d9482']))
  pen.line(`M ${x - 15} ${y - 12} L ${x - 15} ${y - 40} M ${x + 15} ${y - 12} L ${x + 15} ${y - 40}`, '#5a4434', 4)
  pen.fill(`M ${x - 26} ${y - 36} L ${x} ${y - 56} L ${x + 26} ${y - 36} Z`, PALETTE.mar.deep)
}

/** A cloud: the same puffs three times, each smaller and nearer to the light. */
const cloud = (
  pen: Pen,
  puffs: readonly (readonly [number, number, number])[],
  tones: readonly [string, string, string],
): void => {
  const layer = (move: number, size: number, tone: string): void => {
    for (const [x, y, r] of puffs) pen.dot([x + move * r, y + move * r], r * size, tone)
  }
  layer(0.1, 1, tones[0])
  layer(-0.05, 0.95, tones[1])
  layer(-0.16, 0.8, tones[2])
}

const drawClouds = (pen: Pen): void => {
  cloud(
    pen,
    [
      [520, 246, 34],
      [566, 222, 44],
      [618, 240, 36],
      [654, 256, 24],
      [480, 258, 22],
    ],
    ['#c4d8cd', '#f4f6ec', '#ffffff'],
  )
  // Rain falls on the side the wind comes from.
  const random = seeded(8)
  batched(pen, (batch) => {
    for (let i = 0; i < 88; i++) {
      const [x, y] = [822 + random() * 290, 250 + random() * 210]
      const l = 16 + random() * 20
      batch.line(`M ${x} ${y} L ${x - l * 0.28} ${y + l}`, i % 3 ? RAIN : '#cfe3e2', 3)
    }
  })
  cloud(
    pen,
    [
      [800, 204, 46],
      [862, 168, 66],
      [940, 140, 78],
      [1026, 164, 70],
      [1094, 198, 50],
      [900, 214, 50],
      [990, 220, 54],
      [1060, 224, 40],
    ],
    ['#5f8a86', '#8fb2aa', '#bcd2c9'],
  )
}

/** An arrow that flows: a ribbon that swells, with a head. */
const stream = (pen: Pen, points: readonly Point[], width: number, from: string, to: string): void => {
  const body = tube(points, [width * 0.25, width * 0.6, width], undefined, 10)
  const [tip, back] = [body.point(1, 0), body.point(0.94, 0)]
  const [dx, dy] = [tip[0] - back[0], tip[1] - back[1]]
  const l = Math.hypot(dx, dy)
  const [ux, uy] = [dx / l, dy / l]
  const start = points[0] ?? tip
  const paint = linear(start, tip, [0, from], [1, to])
  pen.fill(body.band(-1, 1), paint)
  pen.fill(
    polygon([
      [tip[0] + ux * width * 2.6, tip[1] + uy * width * 2.6],
      [tip[0] - uy * width * 2.3, tip[1] + ux * width * 2.3],
      [tip[0] + uy * width * 2.3, tip[1] - ux * width * 2.3],
    ]),
    to,
  )
}

const drawStreams = (pen: Pen): void => {
  stream(
    pen,
    [
      [268, 590],
      [286, 500],
      [262, 420],
      [300, 338],
    ],
    8,
    '#8fc4c6',
    C.accent,
  )
  stream(
    pen,
    [
      [350, 600],
      [372, 500],
      [344, 410],
      [390, 318],
    ],
    10,
    '#8fc4c6',
    C.accent,
  )
  stream(
    pen,
    [
      [430, 620],
      [448, 520],
      [424, 430],
      [470, 336],
    ],
    8,
    '#8fc4c6',
    C.accent,
  )
  stream(
    pen,
    [
      [676, 222],
      [704, 206],
      [730, 198],
    ],
    8,
    '#d9e6d6',
    '#7fa79a',
  )
  stream(
    pen,
    [
      [704, 540],
      [712, 480],
      [700, 420],
    ],
    5,
    '#9fc37a',
    '#f6b7a8',
  )
}

/** From sea to cloud to mountain and back: one water, in one landscape. */
export const waterCycle = (pen: Drawing): void => {
  drawSky(pen)
  drawHills(pen)
  drawLand(pen)
  drawSea(pen)
  drawSection(pen)
  for (const [x, y, s] of [
    [690, 566, 0.9],
    [722, 560, 0.7],
    [1080, 562, 1],
    [1124, 570, 1.2],
    [1030, 556, 0.8],
    [930, 640, 1.1],
    [986, 636, 0.9],
    [610, 640, 0.8],
  ] as const)
    tree(pen, x, y, s)
  for (const [x, y, s] of [
    [800, 636, 1],
    [866, 628, 0.8],
    [1080, 622, 1],
  ] as const)
    cottage(pen, x, y, s)
  drawWell(pen, 704, 636)
  drawClouds(pen)
  drawStreams(pen)
}
