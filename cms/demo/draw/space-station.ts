import { PALETTE } from './colour.ts'
import { batched, type Drawing, HEIGHT, linear, type Paint, type Pen, radial, WIDTH } from './kit.ts'
import { scatter } from './scenery.ts'
import { box, oval, polygon, polyline, seeded } from './shapes.ts'

const C = PALETTE.apr
/** Units in a metre on the station's own axes. */
const M = 15.2
const EARTH: readonly [number, number] = [560, 1690]
const EARTH_R = 1080

const drawEarth = (pen: Pen): void => {
  pen.fill(box(0, 0, WIDTH, HEIGHT), radial([420, 300], 900, [0, '#1f3566'], [0.5, C.deep], [1, '#080d20']))
  scatter(pen, 11, 130, [0, 0, WIDTH, 640], [0.7, 2.6], ['#cad9ee', '#ffffff', '#7f9cc8', '#f7c08a'])
  for (const [r, c] of [
    [46, '#16294f'],
    [36, '#1d3a68'],
    [26, '#2a548a'],
    [16, '#4a82bb'],
    [7, '#93c0e4'],
    [2, '#e4f2fb'],
  ] as const)
    pen.dot(EARTH, EARTH_R + r, c)
  pen.dot(EARTH, EARTH_R, linear([260, 640], [820, 900], [0, '#5fa3d6'], [0.4, C.mid], [1, '#173a72']))
  pen.fill(
    'M 470 622 C 540 640 590 630 640 660 C 700 650 760 690 742 730 C 790 760 770 820 820 850 L 860 900 L 560 900 C 600 850 540 820 560 770 C 500 760 520 700 470 680 C 430 664 440 640 470 622 Z',
    linear([460, 620], [800, 900], [0, '#b9b27a'], [0.5, '#7d9a5e'], [1, '#3f6f58']),
  )
  pen.fill('M 900 720 C 930 712 950 740 980 742 C 1010 770 1000 800 960 790 C 930 780 900 760 900 720 Z', '#6f9560')
  const random = seeded(5)
  batched(pen, (b) => {
    for (let i = 0; i < 60; i++) {
      const a = -Math.PI / 2 + (random() - 0.5) * 1.0
      const r = EARTH_R - 24 - random() * 210
      const [x, y] = [EARTH[0] + r * Math.cos(a), EARTH[1] + r * Math.sin(a)]
      b.fill(
        oval([x, y], 18 + random() * 60, 3 + random() * 7, ((a + Math.PI / 2) * 180) / Math.PI),
        i % 3 ? '#e6f0f8' : '#b6d1e8',
      )
    }
  })
}

/** A cylinder along x, lit from above. */
const hull = (p: Pen, x: number, r: number, length: number, tone: 'white' | 'grey' = 'white'): void => {
  const paint: Paint =
    tone === 'white'
      ? linear([0, -r], [0, r], [0, '#ffffff'], [0.35, '#eef2f6'], [0.7, '#a5b5cb'], [1, '#465a82'])
      : linear([0, -r], [0, r], [0, '#d7dfe8'], [0.4, '#9aa9bf'], [1, '#33466e'])
  p.fill(box(x, -r, length, 2 * r, Math.min(7, r * 0.3)), paint)
}

const bands = (p: Pen, r: number, places: readonly number[]): void => {
  for (const x of places)
    p.line(
      polyline([
        [x, -r + 1],
        [x, r - 1],
      ]),
      '#7f92b0',
      2,
    )
}

/** A solar wing along x from its root: cells in two blankets and a mast between. */
const wing = (p: Pen, length: number, width: number): void => {
  p.line(
    polyline([
      [0, 0],
      [length + 4, 0],
    ]),
    '#e9eef4',
    5,
  )
  for (const side of [-1, 1]) {
    const [near, far] = [side * 5, side * (width / 2)]
    const x0 = 22
    p.fill(
      polygon([
        [x0, near],
        [length, near],
        [length, far],
        [x0, far],
      ]),
      linear(
        [x0, -width / 2],
        [length, width / 2],
        [0, '#f6a94c'],
        [0.28, '#c8641e'],
        [0.6, '#7d3a2a'],
        [1, '#4d2a48'],
      ),
    )
    batched(p, (b) => {
      for (let x = x0 + 20; x < length; x += 20)
        b.line(
          polyline([
            [x, near],
            [x, far],
          ]),
          '#f0c48a',
          1.6,
        )
      b.line(
        polyline([
          [x0, (near + far) / 2],
          [length, (near + far) / 2],
        ]),
        '#f0c48a',
        1.6,
      )
      b.line(
        polyline([
          [x0, far],
          [length, far],
          [length, near],
        ]),
        '#fbe0b8',
        2.4,
      )
    })
  }
  p.fill(box(10, -8, 14, 16, 3), '#dfe6ee')
}

/** Mengtian or Wentian: 17.9 m long, 4.2 m wide, with a pair of wings 55 m across at its far end. */
const laboratory = (p: Pen): void => {
  const [r, length] = [2.1 * M, 17.9 * M]
  const joint = length + 14
  for (const turn of [-90, 90]) wing(p.at({ x: joint, y: 0, turn }), 27 * M * 0.66, 5.2 * M)
  hull(p, length - 4, 14, 30, 'grey')
  hull(p, 0, r * 0.62, 26, 'grey')
  hull(p, 22, r, length - 40)
  hull(p, length - 26, r * 0.74, 24)
  bands(p, r, [80, 150, 196])
  p.fill(box(92, -r + 12, 46, 12, 2), '#d8342a')
  p.dot([176, -4], 11, '#35507f')
  p.dot([174, -6], 6, '#a9c8e6')
  p.line(`M 40 ${r - 8} L 210 ${r - 8}`, '#f3b25d', 3)
}

const shenzhou = (p: Pen): void => {
  hull(p, 0, 10, 12, 'grey')
  hull(p, 8, 17, 34)
  p.fill(
    'M 42 -15 C 60 -22 70 -24 74 -24 L 74 24 C 70 24 60 22 42 15 Z',
    linear([0, -24], [0, 24], [0, '#ffffff'], [1, '#596d92']),
  )
  hull(p, 74, 20, 42)
  for (const turn of [-90, 90]) wing(p.at({ x: 96, y: 0, turn }), 92, 26)
}

const tianzhou = (p: Pen): void => {
  hull(p, 0, 14, 14, 'grey')
  hull(p, 10, 26, 92)
  hull(p, 100, 21, 44)
  bands(p, 26, [40, 70])
  for (const turn of [-90, 90]) wing(p.at({ x: 120, y: 0, turn }), 116, 32)
}

/** Tianhe: the node, a narrow and a wide cylinder, its own wings at the narrow part. */
const core = (p: Pen): void => {
  for (const turn of [-90, 90]) wing(p.at({ x: 96, y: 0, turn }), 168, 40)
  hull(p, -4, 1.4 * M, 150)
  hull(p, 130, 2.1 * M, 9 * M)
  bands(p, 1.4 * M, [60, 120])
  bands(p, 2.1 * M, [176, 222])
  hull(p, 130 + 9 * M, 1.5 * M, 18, 'grey')
  p.fill(box(150, -20, 34, 11, 2), '#d8342a')
  for (const x of [206, 236]) {
    p.dot([x, 4], 7, '#35507f')
    p.dot([x - 1, 3], 3.6, '#a9c8e6')
  }
}

/** Tiangong, seen from above: two laboratories and the core make a T, over the East China coast. */
export const spaceStation = (pen: Drawing): void => {
  drawEarth(pen)
  const station = pen.at({ x: 540, y: 416, turn: -24, scale: 0.8 })
  laboratory(station.at({ turn: -90 }))
  laboratory(station.at({ turn: 90 }))
  tianzhou(station.at({ x: 130 + 9 * M + 16 }))
  core(station.at({ x: 20 }))
  shenzhou(station.at({ x: -20, turn: 180 }))
  station.dot([0, 0], 36, {
    kind: 'radial',
    centre: [0, 0],
    radius: 40,
    focus: [-10, -16],
    stops: [
      [0, '#ffffff'],
      [0.55, '#c9d4e2'],
      [1, '#55698f'],
    ],
  })
  station.dot([0, 0], 14, '#8497b4')
  station.dot([-2, -3], 8, '#dfe7f0')
  // The robot arm lies along the core.
  station.line('M 84 -20 L 128 -64 L 214 -52', '#f4f6f8', 7)
  station.line('M 84 -20 L 128 -64 L 214 -52', '#9aabc4', 2)
  for (const [x, y] of [
    [84, -20],
    [128, -64],
    [214, -52],
  ] as const)
    station.dot([x, y], 7, C.accent)
}
