import { mix, PALETTE } from './colour.ts'
import { batched, type Drawing, HEIGHT, linear, lit, type Pen, type Point, radial, WIDTH } from './kit.ts'
import { scatter } from './scenery.ts'
import { blob, box, oval, polygon, polyline, seeded, tube } from './shapes.ts'

const C = PALETTE.mar

const ball = (light: string, mid: string, dark: string, r: number) =>
  lit([0, 0], r, [0, light], [0.5, mid], [0.86, dark], [1, mix(dark, C.deep, 0.4)])

/** Points on the near half of a ball, evenly spread, turned towards the viewer. */
const onBall = (count: number, r: number): { at: Point; depth: number; out: Point }[] => {
  const points: { at: Point; depth: number; out: Point }[] = []
  for (let i = 0; i < count; i++) {
    const z = 1 - (2 * (i + 0.5)) / count
    const a = i * 2.399963
    const w = Math.sqrt(1 - z * z)
    const [x, y, depth] = [w * Math.cos(a), z * 0.92 + w * Math.sin(a) * 0.39, w * Math.sin(a) * 0.92 - z * 0.39]
    if (depth > -0.12) points.push({ at: [x * r, y * r], depth, out: [x, y] })
  }
  return points.sort((p, q) => p.depth - q.depth)
}

/** Rapeseed: three furrows and a net of fine walls between them. */
const rape = (pen: Pen): void => {
  const r = 176
  pen.dot([0, 0], r, ball('#fff3a8', '#f0c13a', '#9c7416', r))
  batched(pen, (b) => {
    for (const { at, depth } of onBall(120, r - 8)) {
      if (depth < 0.05) continue
      const size = 23.5 * (0.5 + depth * 0.5)
      const lean = Math.atan2(at[1], at[0])
      const shade = (at[0] + at[1]) / (2 * r)
      b.fill(
        oval(at, size * (0.35 + 0.65 * depth), size * 0.9, (lean * 180) / Math.PI),
        shade > 0.25 ? '#7d5a12' : shade > -0.1 ? '#a87f1e' : '#c69a2b',
      )
    }
  })
  for (const [d, w] of [
    ['M -14 -168 C -62 -80 -62 80 -14 168 C -30 80 -30 -80 -14 -168 Z', 1],
    ['M 92 -146 C 128 -60 128 60 92 146 C 106 60 106 -60 92 -146 Z', 0],
  ] as const) {
    pen.fill(d, w ? linear([-60, 0], [-14, 0], [0, '#6d4c0f'], [1, '#c9982a']) : '#6d4c0f')
    pen.line(d, '#fbe07c', 3)
  }
}

/** A spiny grain that rides on an insect. */
const spiny = (pen: Pen): void => {
  const r = 104
  for (let i = 0; i < 26; i++) {
    const a = (i / 26) * 2 * Math.PI
    pen.fill(
      polygon([
        [Math.cos(a - 0.07) * r * 0.96, Math.sin(a - 0.07) * r * 0.96],
        [Math.cos(a) * r * 1.2, Math.sin(a) * r * 1.2],
        [Math.cos(a + 0.07) * r * 0.96, Math.sin(a + 0.07) * r * 0.96],
      ]),
      Math.cos(a) + Math.sin(a) > 0.2 ? '#a3442f' : '#f3a292',
    )
  }
  pen.dot([0, 0], r, ball('#ffd9cd', C.accent, '#a8452f', r))
  for (const { at, depth, out } of onBall(80, r)) {
    if (depth < 0.12) continue
    const k = 1 - depth
    const tip: Point = [at[0] + out[0] * 22 * k - 5, at[1] + out[1] * 22 * k - 6]
    pen.dot([at[0] + 3, at[1] + 4], 8.5 * (0.6 + 0.4 * depth), '#b9543f')
    pen.dot(at, 7.4 * (0.6 + 0.4 * depth), '#f0907d')
    pen.dot(tip, 3.4, '#fff0ea')
  }
}

/** Pine: a body with two bladders of air, built for the wind. */
const pine = (pen: Pen): void => {
  for (const [x, t] of [
    [-84, -18],
    [84, 18],
  ] as const) {
    const p = pen.at({ x, y: 20, turn: t })
    p.fill(oval([0, 0], 72, 62), {
      kind: 'radial',
      centre: [0, 0],
      radius: 78,
      focus: [-26, -26],
      stops: [
        [0, '#fdfde8'],
        [0.5, '#c9dc93'],
        [1, '#54803c'],
      ],
    })
    batched(p, (b) => {
      for (let i = 0; i < 5; i++)
        for (let j = 0; j < 6; j++) {
          const [u, v] = [-48 + j * 19 + (i % 2) * 9, -38 + i * 19]
          if ((u / 66) ** 2 + (v / 55) ** 2 < 1)
            b.line(
              polygon(
                Array.from(
                  { length: 6 },
                  (_, k): Point => [u + 9.6 * Math.cos(k * 1.047 + 0.52), v + 9.6 * Math.sin(k * 1.047 + 0.52)],
                ),
              ),
              '#8bb05f',
              1.8,
            )
        }
    })
  }
  pen.fill(oval([0, -24], 96, 70), {
    kind: 'radial',
    centre: [0, -20],
    radius: 104,
    focus: [-36, -54],
    stops: [
      [0, '#f4f3c4'],
      [0.5, '#b5c268'],
      [1, '#4c6b2a'],
    ],
  })
  for (const y of [-44, -24, -4]) pen.line(`M -70 ${y} C -30 ${y - 12} 30 ${y - 12} 70 ${y}`, '#93a650', 2.4)
}

/** Grass: smooth, with a single lidded pore. */
const grass = (pen: Pen): void => {
  const r = 84
  pen.dot([0, 0], r, ball('#ffffff', '#e3e9c4', '#8ea866', r))
  scatter(pen, 4, 46, [-54, -54, 108, 108], [1, 2.2], ['#b7c890', '#f7f9e6'])
  pen.fill(oval([26, -20], 24, 20, -30), '#748c4c')
  pen.fill(oval([24, -22], 21, 17, -30), '#f5f7e0')
  pen.fill(oval([25, -21], 11, 9, -30), '#4c6a35')
}

const petals = (pen: Pen, [x, y]: Point, scale: number, turn: number): void => {
  const p = pen.at({ x, y, scale, turn })
  for (let i = 0; i < 4; i++) {
    const q = p.at({ turn: 45 + i * 90 })
    q.fill(
      'M 0 0 C -12 -20 -52 -34 -44 -78 C -36 -104 36 -104 44 -78 C 52 -34 12 -20 0 0 Z',
      linear([-40, -90], [30, 0], [0, '#fff0a0'], [0.5, '#f8cf35'], [1, '#d59b12']),
    )
    q.line('M 0 -14 L 0 -74 M -2 -24 C -10 -44 -20 -56 -26 -74 M 2 -24 C 10 -44 20 -56 26 -74', '#e0ad24', 2)
  }
  for (let i = 0; i < 6; i++) {
    const a = (i / 6) * 6.283 + 0.3
    p.line(
      polyline([
        [0, 0],
        [22 * Math.cos(a), 22 * Math.sin(a)],
      ]),
      '#8fae3c',
      4,
    )
    p.fill(oval([27 * Math.cos(a), 27 * Math.sin(a)], 9, 5, (a * 180) / Math.PI), '#f6e28a')
  }
  p.dot([0, 0], 9, lit([0, 0], 9, [0, '#d3e38a'], [1, '#6d9138']))
}

const drawPlant = (pen: Pen): void => {
  for (const [spine, w] of [
    [
      [
        [250, 920],
        [282, 770],
        [300, 640],
        [330, 520],
      ],
      9,
    ],
    [
      [
        [292, 700],
        [370, 650],
        [420, 600],
        [448, 560],
      ],
      5,
    ],
    [
      [
        [286, 760],
        [220, 700],
        [190, 640],
        [180, 590],
      ],
      5,
    ],
    [
      [
        [1010, 920],
        [1040, 820],
        [1046, 760],
        [1062, 690],
      ],
      7,
    ],
  ] as const) {
    const stem = tube(spine, [w, w * 0.9, w * 0.7, w * 0.5], undefined, 8)
    pen.fill(stem.band(-1, 1), '#39682f')
    pen.fill(stem.band(-1, -0.1), '#8bb75b')
  }
  pen.fill(
    blob([
      [276, 800],
      [180, 770],
      [96, 800],
      [40, 868],
      [140, 856],
      [220, 850],
    ]),
    linear([40, 770], [276, 860], [0, '#9cc46a'], [1, '#3b6d37']),
  )
  pen.line('M 276 806 C 200 800 120 820 60 862', '#c5dd9a', 3)
  pen.fill(
    blob([
      [286, 820],
      [372, 772],
      [470, 786],
      [520, 850],
      [420, 850],
      [340, 862],
    ]),
    linear([286, 770], [500, 860], [0, '#7fae52'], [1, '#2c5a31']),
  )
  pen.line('M 286 824 C 360 806 440 812 508 848', '#b4d283', 3)
  for (const [x, y, s, t] of [
    [1062, 700, 0.5, 10],
    [1100, 738, 0.44, 70],
  ] as const)
    petals(pen, [x, y], s, t)
  for (const [x, y] of [
    [316, 470],
    [352, 462],
    [336, 436],
    [300, 494],
  ] as const)
    pen.fill(oval([x, y], 13, 21, 10), linear([x - 12, y - 18], [x + 12, y + 18], [0, '#cfe08a'], [1, '#6f9a3a']))
  for (const [x, y, s, t] of [
    [184, 590, 0.7, 12],
    [452, 560, 0.7, 30],
    [262, 556, 0.86, -14],
    [404, 500, 0.78, 58],
    [338, 566, 1.08, 20],
  ] as const)
    petals(pen, [x, y], s, t)
}

const bee = (pen: Pen): void => {
  pen.fill(oval([-8, -46], 20, 44, 24), '#e9f1da')
  pen.fill(oval([22, -48], 18, 42, 44), '#f8fbef')
  pen.fill(oval([36, 6], 48, 29, 12), linear([36, -26], [40, 36], [0, '#ffd774'], [0.5, '#d9932b'], [1, '#6d3d12']))
  for (const x of [24, 46, 66]) pen.line(`M ${x} -19 C ${x + 9} -6 ${x + 7} 22 ${x - 6} 33`, '#3c2410', 8)
  pen.dot([-14, -4], 28, lit([-14, -4], 28, [0, '#f6d28c'], [0.6, '#a86f2a'], [1, '#54300f']))
  pen.dot([-46, 0], 19, lit([-46, 0], 19, [0, '#8a6232'], [1, '#2c1a0c']))
  pen.fill(oval([-52, -2], 6, 10, 10), '#120a06')
  pen.line('M -56 -16 C -66 -34 -76 -36 -84 -32 M -48 -18 C -54 -38 -62 -44 -70 -44', '#2c1a0c', 3)
  pen.line('M -10 22 L -22 48 M 4 24 L 0 50 M 16 24 L 24 50', '#2c1a0c', 4)
  pen.dot([24, 46], 11, lit([24, 46], 11, [0, '#fff0a0'], [1, '#d79f18']))
}

/** Rapeseed in flower, and above it four grains as the microscope shows them. */
export const pollen = (pen: Drawing): void => {
  pen.fill(box(0, 0, WIDTH, HEIGHT), radial([640, 320], 800, [0, '#4f8a4f'], [0.45, '#2f643c'], [1, '#173a26']))
  const random = seeded(19)
  // Far flowers out of focus.
  for (let i = 0; i < 26; i++)
    pen.dot(
      [random() * WIDTH, 690 + random() * 220],
      14 + random() * 30,
      mix(random() > 0.5 ? '#c9b02f' : '#5d8f3c', '#244f31', 0.35 + random() * 0.3),
    )
  const stream = tube(
    [
      [330, 520],
      [480, 420],
      [700, 520],
      [880, 420],
      [1130, 250],
    ],
    [20, 60, 120, 120, 60],
  )
  for (let i = 0; i < 44; i++) {
    const at = stream.point(random(), (random() - 0.5) * 2)
    const r = 2 + random() * 5
    pen.dot(at, r, i % 3 ? '#f3cf4e' : '#fbeaa0')
  }
  drawPlant(pen)
  pine(pen.at({ x: 790, y: 640, turn: -10, scale: 0.94 }))
  spiny(pen.at({ x: 884, y: 396 }))
  grass(pen.at({ x: 806, y: 184, scale: 0.92 }))
  rape(pen.at({ x: 584, y: 318, turn: 14 }))
  bee(pen.at({ x: 548, y: 672, scale: 0.86, turn: 8 }))
  pen.fill(box(0, HEIGHT - 2, WIDTH, 2), C.deep)
}
