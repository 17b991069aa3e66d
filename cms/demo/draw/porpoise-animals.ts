import { PALETTE, ramp } from './colour.ts'
import { linear, type Pen, type Point } from './kit.ts'
import { oval, sample, shadeTube, smooth, tube } from './shapes.ts'

const C = PALETTE.nov

const skin = ramp(
  [0, '#dbe6ef'],
  [0.1, '#a9bed3'],
  [0.3, '#7390ae'],
  [0.58, '#46617f'],
  [0.8, '#2c4360'],
  [0.93, '#4d6a8a'],
  [1, '#7e99b4'],
)

/** Neophocaena asiaeorientalis, facing left: blunt head without a beak, no dorsal fin, the corner of the mouth up. */
export const drawPorpoise = (pen: Pen, spine: readonly Point[], bands: number): void => {
  const blunt = (t: number): number => Math.sqrt(Math.min(1, t / 0.09)) * Math.sqrt(Math.min(1, (1 - t) / 0.05))
  const upper = (t: number): number => blunt(t) * sample([62, 77, 84, 84, 78, 68, 54, 39, 26, 17, 12], t)
  const lower = (t: number): number => blunt(t) * sample([56, 70, 80, 82, 76, 64, 48, 34, 22, 15, 11], t)
  const body = tube(spine, upper, lower, 10)
  const end = body.point(1, 0)
  const before = body.point(0.96, 0)
  const turn = (Math.atan2(end[1] - before[1], end[0] - before[0]) * 180) / Math.PI
  const fluke = pen.at({ x: end[0] - 4, y: end[1], turn })
  fluke.fill(
    'M -64 -14 C -20 -16 6 -34 34 -74 C 44 -90 60 -94 62 -80 C 64 -52 56 -22 40 2 L -20 12 Z',
    linear([-20, -20], [60, -70], [0, '#5d7b9a'], [1, '#2f4969']),
  )
  fluke.fill(
    'M -64 -12 C -20 -12 30 -14 62 14 C 96 44 116 78 106 92 C 94 100 66 66 28 42 C 0 26 -30 16 -64 14 Z',
    linear([0, -14], [86, 96], [0, '#8ca8c3'], [0.45, '#587797'], [1, '#304b6b']),
  )
  shadeTube(pen, body, skin, bands)
  fluke.fill(
    'M -58 -8 C -10 -16 50 4 74 32 C 90 52 104 72 106 92 C 92 66 60 28 28 12 C 8 2 -24 8 -58 -8 Z',
    linear([-50, 0], [100, 90], [0, '#7f9cb8'], [0.4, '#b5c9da'], [1, '#6d8cab']),
  )
  // Light that falls through the waves onto the back.
  for (const [a, b, u] of [
    [0.03, 0.3, -0.66],
    [0.24, 0.46, -0.52],
    [0.36, 0.66, -0.72],
    [0.56, 0.84, -0.6],
  ] as const) {
    pen.fill(
      body.band(
        (t) => u + 0.03 * Math.sin(t * 60),
        (t) => u + 0.03 * Math.sin(t * 60) + 0.15 * Math.sin((Math.PI * (t - a)) / (b - a)),
        a,
        b,
      ),
      '#b9cede',
    )
  }
  const mouth = [
    body.point(0.008, 0.62),
    body.point(0.034, 0.6),
    body.point(0.066, 0.46),
    body.point(0.09, 0.24),
    body.point(0.1, 0.06),
  ]
  pen.line(smooth(mouth.map(([x, y]): Point => [x + 1, y + 6])), '#7d99b5', 4)
  pen.line(smooth(mouth), '#14243b', 4.2)
  const eye = body.point(0.122, -0.12)
  pen.fill(oval(eye, 13, 10.5, -16), '#3b5573')
  pen.dot(eye, 7.4, '#0b1626')
  pen.dot([eye[0] - 2.4, eye[1] - 2.6], 2.3, '#f8f6f0')
  pen.line(smooth([body.point(0.103, -0.22), body.point(0.122, -0.27), body.point(0.143, -0.2)]), '#3b5573', 2.6)
  const root = body.point(0.27, 0.62)
  const fin = pen.at({ x: root[0], y: root[1], turn: 8 })
  fin.fill(
    'M -30 -4 C -26 -30 22 -34 38 -8 C 66 28 94 78 99 116 C 99 128 90 132 80 124 C 44 96 -14 52 -30 -4 Z',
    linear([0, -20], [80, 120], [0, '#3a5473'], [0.4, '#2c4463'], [1, '#1d3250']),
  )
  fin.fill(
    'M -8 -20 C 8 -28 30 -20 38 -8 C 66 28 94 78 99 116 C 78 80 50 40 20 12 C 8 0 0 -10 -8 -20 Z',
    linear([0, -20], [90, 110], [0, '#4d6a89'], [0.3, '#7391ae'], [1, '#48678a']),
  )
}

/** A small silver fish, 90 units long at scale 1. */
export const drawFish = (pen: Pen, x: number, y: number, scale: number, turn: number): void => {
  const p = pen.at({ x, y, scale, turn })
  p.fill(
    'M -44 0 C -30 -10 6 -13 44 -2 L 62 -10 L 58 2 L 64 12 L 44 3 C 10 12 -28 9 -44 0 Z',
    linear([0, -12], [0, 12], [0, '#dfeaf0'], [0.5, '#8fb0c6'], [1, '#41688f']),
  )
  p.dot([-33, -2], 2, C.deep)
}
