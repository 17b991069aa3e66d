import { mix, PALETTE, ramp } from './colour.ts'
import {
  batched,
  type Drawing,
  HEIGHT,
  linear,
  lit,
  type Paint,
  type Pen,
  type Point,
  type Stop,
  WIDTH,
} from './kit.ts'
import { box, ground, seeded, smooth } from './shapes.ts'
import { drawHull, farJunk, pennant, rigging, sail } from './treasure-ship-junk.ts'

const C = PALETTE.jul

const HORIZON = 560

const SUN: Point = [300, 470]

const sky = ramp([0, '#8fc6d8'], [0.34, C.light], [0.66, '#f7e6cc'], [0.88, '#fcc98a'], [1, '#f9ad55'])

const skyPaint = (glow: number): Paint =>
  linear([0, 0], [0, HORIZON], ...Array.from({ length: 7 }, (_, i): Stop => [i / 6, mix(sky(i / 6), '#fff3d6', glow)]))

const drawSky = (pen: Pen): void => {
  pen.fill(box(0, 0, WIDTH, HORIZON + 4), skyPaint(0))
  for (let i = 0; i < 6; i++) pen.dot(SUN, 300 - i * 42, skyPaint(0.06 + i * 0.1))
  pen.dot(SUN, 66, lit(SUN, 66, [0, '#ffd98a'], [0.6, C.accent], [1, '#ee8307']))
  // Clouds in the manner of old scrolls: flat below, curled above.
  const band = (x: number, y: number, s: number, tone: string, edge: string): void => {
    const p = pen.at({ x, y, scale: s })
    p.fill(
      'M -150 20 C -120 20 -110 4 -84 4 C -84 -18 -48 -26 -34 -6 C -20 -34 34 -34 40 -2 C 62 -14 88 -2 86 12 C 110 8 126 20 150 20 Z',
      tone,
    )
    p.line('M -84 4 C -84 -18 -48 -26 -34 -6 C -20 -34 34 -34 40 -2 C 62 -14 88 -2 86 12', edge, 2.4)
    p.line('M -58 6 C -66 -6 -48 -14 -44 -2 M 6 0 C -8 -14 20 -24 22 -4', edge, 2)
  }
  band(930, 140, 1.1, '#dfeef0', '#ffffff')
  band(1090, 214, 0.8, '#f6e6d0', '#ffffff')
  band(110, 330, 0.8, '#fbe3bf', '#fff7e8')
}

const drawShore = (pen: Pen): void => {
  pen.fill(
    ground(
      [
        [0, 536],
        [90, 528],
        [180, 540],
        [260, 548],
        [360, 556],
      ],
      HORIZON + 6,
    ),
    '#c39a72',
  )
  pen.fill(
    ground(
      [
        [820, 556],
        [940, 536],
        [1040, 520],
        [1130, 512],
        [1200, 516],
      ],
      HORIZON + 6,
    ),
    '#8ca39c',
  )
  // The temple of the sea goddess and a pagoda at the river's mouth.
  const tone = '#6d7f80'
  const roof = (x: number, y: number, w: number, h: number): void => {
    pen.fill(
      `M ${x - w / 2 - 12} ${y + 2} C ${x - w / 2} ${y} ${x - w * 0.3} ${y - h * 0.6} ${x - w * 0.24} ${y - h} L ${x + w * 0.24} ${y - h} C ${x + w * 0.3} ${y - h * 0.6} ${x + w / 2} ${y} ${x + w / 2 + 12} ${y + 2} Z`,
      tone,
    )
  }
  for (let i = 0; i < 7; i++) {
    const [w, y] = [36 - i * 3.4, 524 - i * 20]
    pen.fill(box(1096 - w / 2 + 4, y - 16, w - 8, 18), i % 2 ? '#9fb0a8' : '#aebbb0')
    pen.fill(box(1096, y - 16, w / 2 - 4, 18), '#7d918d')
    roof(1096, y - 14, w, 9)
  }
  pen.line('M 1096 372 L 1096 346', tone, 3)
  for (const [x, y, w] of [
    [1000, 532, 84],
    [1164, 520, 70],
    [928, 544, 56],
  ] as const) {
    pen.fill(box(x - w / 2 + 6, y - 22, w - 12, 26), '#b5b8a4')
    roof(x, y - 20, w, 20)
  }
}

const wave = (y: number, height: number, length: number, phase: number): Point[] =>
  Array.from(
    { length: 26 },
    (_, i): Point => [
      i * 48,
      y +
        height * Math.sin((i * 48) / length + phase) +
        height * 0.4 * Math.sin((i * 48) / (length * 0.43) + phase * 2),
    ],
  )

const drawSea = (pen: Pen): void => {
  pen.fill(
    box(0, HORIZON, WIDTH, HEIGHT - HORIZON),
    linear([0, HORIZON], [0, 760], [0, '#f3c07a'], [0.22, '#9fb9ae'], [0.6, '#2f93ad'], [1, '#0c7296']),
  )
  const random = seeded(4)
  batched(pen, (batch) => {
    for (let i = 0; i < 60; i++) {
      const depth = random()
      const half = 8 + 30 * depth
      const x = i % 3 ? random() * WIDTH : SUN[0] + (random() + random() - 1) * (50 + 90 * depth)
      batch.line(
        `M ${x - half} ${HORIZON + 6 + depth * 120} L ${x + half} ${HORIZON + 6 + depth * 120}`,
        i % 3 ? (depth > 0.5 ? '#58abbf' : '#b8c3ae') : '#ffe2a6',
        2 + Math.round(depth * 2),
      )
    }
  })
}

const drawWaves = (pen: Pen): void => {
  const rows: [number, number, number, number, string, string, string][] = [
    [716, 9, 64, 0.4, '#2a93b0', '#0f7598', '#cfe8ec'],
    [758, 12, 78, 2.1, '#137fa3', '#075f84', '#8fcad8'],
    [808, 14, 96, 4.0, '#0a6489', '#044867', '#5fb0c6'],
    [862, 14, 120, 1.1, '#044a69', C.deep, '#2f8fae'],
  ]
  for (const [y, h, l, phase, top, deep, crest] of rows) {
    const line = wave(y, h, l, phase)
    pen.fill(ground(line, HEIGHT), linear([0, y - 20], [0, y + 110], [0, top], [1, deep]))
    pen.line(smooth(line), crest, 3)
  }
  // Foam where the bow and the side part the water.
  for (const [x, y, s] of [
    [402, 716, 1],
    [476, 722, 0.8],
    [880, 716, 0.8],
    [700, 722, 0.7],
    [590, 722, 0.6],
  ] as const) {
    const p = pen.at({ x, y, scale: s })
    p.fill('M -64 8 C -50 -10 -30 -14 -14 -6 C 0 -22 30 -18 36 -4 C 52 -8 68 0 76 10 C 40 16 -30 16 -64 8 Z', '#bfe0e6')
    p.fill('M -52 4 C -40 -10 -26 -12 -12 -4 C 2 -18 26 -16 32 -2 C 10 -6 -20 0 -52 4 Z', '#ffffff')
  }
}

/** A treasure ship leaves the mouth of the Liu river; rig and form after what is known of Ming junks, no measured plan. */
export const treasureShip = (pen: Drawing): void => {
  drawSky(pen)
  drawShore(pen)
  drawSea(pen)
  farJunk(pen, 146, 596, 0.62, '#8a5f4a', '#e0a56c')
  farJunk(pen, 1040, 606, 0.76, '#5c5a5c', '#c08a62')
  farJunk(pen, 232, 632, 0.5, '#7a5646', '#d2935c')
  for (const [x, top, deck] of [
    [398, 330, 600],
    [498, 214, 600],
    [620, 150, 600],
    [744, 236, 570],
    [846, 330, 470],
  ] as const)
    rigging(pen, x, top, deck)
  sail(pen, 846, 350, 446, 42, 62, 3, 1)
  sail(pen, 744, 262, 508, 66, 88, 6, 0.8)
  sail(pen, 398, 354, 560, 54, 62, 5, 0.1)
  sail(pen, 620, 182, 556, 92, 124, 8, 0.5)
  sail(pen, 498, 244, 566, 76, 88, 7, 0.2)
  for (const [x, y, l] of [
    [620, 150, 92],
    [498, 214, 70],
    [744, 236, 64],
  ] as const)
    pennant(pen, x, y, l)
  drawHull(pen)
  drawWaves(pen)
  for (const [x, y, s] of [
    [250, 250, 1],
    [292, 276, 0.7],
    [210, 290, 0.8],
  ] as const)
    pen.at({ x, y, scale: s }).line('M -22 0 C -14 -12 -6 -10 0 0 C 6 -10 14 -12 22 0', '#5a6a70', 3)
}
