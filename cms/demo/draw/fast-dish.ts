import { mix, PALETTE, ramp } from './colour.ts'
import { batched, type Drawing, HEIGHT, linear, lit, type Pen, type Point, WIDTH } from './kit.ts'
import { box, ground, polygon, polyline, seeded, smooth, tube } from './shapes.ts'

const C = PALETTE.oct
/** The reflector in metres: a cap of a sphere of radius 300 with an opening of 500; six towers stand on a ring of 600. */
const SPHERE = 300
const OPENING = 250
const CAP = Math.asin(OPENING / SPHERE)
const RIM = SPHERE * (1 - Math.cos(CAP))
const TOWERS = 300
/** The cabin hangs on the focal sphere, 0.467 of the radius above the dish's lowest point. */
const CABIN = SPHERE * 0.467
const UNITS = 1.24
const TILT = (37 * Math.PI) / 180

/** Metres (east, north, up) to the sheet, seen from the south and above. */
const project = ([x, y, z]: readonly [number, number, number]): Point => [
  600 + UNITS * x,
  560 - UNITS * (y * Math.sin(TILT) + (z - RIM) * Math.cos(TILT)),
]
const onCap = (angle: number, turn: number): readonly [number, number, number] => [
  SPHERE * Math.sin(angle) * Math.sin(turn),
  SPHERE * Math.sin(angle) * Math.cos(turn),
  SPHERE * (1 - Math.cos(angle)),
]

const drawSky = (pen: Pen): void => {
  pen.fill(
    box(0, 0, WIDTH, 560),
    linear([0, 0], [0, 480], [0, '#01232e'], [0.35, C.deep], [0.7, '#2f7380'], [0.88, '#c99a78'], [1, C.accent]),
  )
  const random = seeded(19)
  // The Milky Way, in dust of light.
  const way = tube(
    [
      [-60, 330],
      [240, 210],
      [560, 130],
      [900, 30],
      [1260, -90],
    ],
    [50, 74, 84, 70, 50],
  )
  for (let i = 0; i < 5; i++) pen.fill(way.band(-1 + i * 0.2, 1 - i * 0.2), mix('#053a47', '#3f7f8c', (i + 1) / 6))
  for (let i = 0; i < 130; i++) {
    const across = (random() + random() + random() - 1.5) * 1.1
    pen.dot(way.point(random(), across), 0.7 + random() * 1.5, i % 4 ? '#c9e3e4' : '#f6cfa4')
  }
  for (let i = 0; i < 70; i++)
    pen.dot([random() * WIDTH, random() * 330], 0.8 + random() ** 3 * 2.6, i % 5 ? '#d9e7e7' : '#fbd9b0')
}

/** One of the limestone cones of Guizhou. */
const cone = (pen: Pen, x: number, foot: number, w: number, h: number, light: string, dark: string): void => {
  const left: Point[] = [
    [x - w, foot],
    [x - w * 0.72, foot - h * 0.42],
    [x - w * 0.4, foot - h * 0.84],
    [x - w * 0.06, foot - h],
  ]
  const right: Point[] = [
    [x + w * 0.34, foot - h * 0.88],
    [x + w * 0.66, foot - h * 0.44],
    [x + w, foot],
  ]
  pen.fill(
    `${smooth([...left, ...right])} Z`,
    linear(
      [x - w * 0.8, foot - h],
      [x + w * 0.7, foot - h * 0.1],
      [0, light],
      [0.45, mix(light, dark, 0.55)],
      [1, dark],
    ),
  )
  pen.fill(
    `${smooth([[x - w * 0.06, foot - h], ...right])} L ${x + w * 0.2} ${foot} L ${x + w * 0.06} ${foot - h * 0.5} Z`,
    mix(dark, '#01181f', 0.2),
  )
}
const drawHills = (pen: Pen): void => {
  for (const [x, w, h] of [
    [60, 120, 150],
    [210, 96, 124],
    [352, 110, 150],
    [500, 90, 110],
    [640, 120, 138],
    [800, 100, 126],
    [930, 120, 160],
    [1080, 110, 140],
    [1190, 100, 170],
  ] as const)
    cone(pen, x, 500, w, h, '#7f9fa0', '#2b5a63')
  for (const [x, w, h] of [
    [-20, 150, 210],
    [150, 140, 180],
    [300, 110, 120],
    [880, 120, 128],
    [1030, 150, 190],
    [1200, 150, 230],
  ] as const)
    cone(pen, x, 560, w, h, '#5f9a86', '#0f4447')
  pen.fill(
    ground(
      [
        [0, 470],
        [160, 500],
        [330, 470],
        [600, 448],
        [870, 470],
        [1040, 500],
        [1200, 470],
      ],
      HEIGHT,
    ),
    linear([0, 450], [0, HEIGHT], [0, '#2f7266'], [0.5, '#154c4a'], [1, '#042a30']),
  )
}

const shade = ramp([0, '#063846'], [0.3, '#2b6c79'], [0.6, '#8fbcc2'], [0.85, '#d9e7e7'], [1, '#ffffff'])

const drawDish = (pen: Pen): void => {
  const circle = (r: number, z: number): Point[] =>
    Array.from(
      { length: 72 },
      (_, i): Point => project([r * Math.sin((i * Math.PI) / 36), r * Math.cos((i * Math.PI) / 36), z]),
    )
  // The hollow's edge and a road round it.
  pen.fill(polygon(circle(292, RIM + 2)), '#0c3f40')
  pen.fill(polygon(circle(282, RIM)), linear([300, 400], [900, 720], [0, '#b9c9a8'], [1, '#4d7a6c']))
  pen.fill(polygon(circle(266, RIM)), '#0f4447')
  const [rings, parts] = [11, 42]
  batched(pen, (b) => {
    for (let i = rings - 1; i >= 0; i--)
      for (let k = 0; k < parts; k++) {
        const [a0, a1] = [(CAP * i) / rings, (CAP * (i + 1)) / rings]
        const [t0, t1] = [(k * 2 * Math.PI) / parts, ((k + 1) * 2 * Math.PI) / parts]
        const mid = onCap((a0 + a1) / 2, (t0 + t1) / 2)
        // Inward normal; walls that turn away from the eye stay behind the near edge.
        const n = [-mid[0] / SPHERE, -mid[1] / SPHERE, (SPHERE - mid[2]) / SPHERE] as const
        if (-n[1] * Math.cos(TILT) + n[2] * Math.sin(TILT) < 0.02) continue
        const light = 0.5 + 0.5 * (n[0] * -0.5 + n[1] * -0.34 + n[2] * 0.62)
        const tone = Math.round(Math.max(0, Math.min(1, (light - 0.36) * 1.6)) * 26) / 26
        b.fill(
          polygon([project(onCap(a0, t0)), project(onCap(a1, t0)), project(onCap(a1, t1)), project(onCap(a0, t1))]),
          shade(tone),
        )
      }
  })
  // The panels now pulled into a paraboloid, 300 m across, aimed at the source.
  const aim = Array.from({ length: 40 }, (_, i): Point => {
    const t = (i / 40) * 6.2832
    return project(
      onCap(
        Math.hypot(0.52 * Math.cos(t) + 0.12, 0.52 * Math.sin(t) + 0.1),
        Math.atan2(0.52 * Math.cos(t) + 0.12, 0.52 * Math.sin(t) + 0.1),
      ),
    )
  })
  pen.line(`${polyline(aim)} Z`, C.accent, 3)
  pen.line(`${polyline(circle(OPENING, RIM))} Z`, '#f6ecd8', 5)
  pen.line(`${polyline(circle(OPENING + 6, RIM))} Z`, '#6f9a98', 2)
}

interface Tower {
  foot: Point
  top: Point
  near: boolean
}
const towers: Tower[] = Array.from({ length: 6 }, (_, k) => {
  const t = (k * Math.PI) / 3 + Math.PI / 6
  const [x, y] = [TOWERS * Math.sin(t), TOWERS * Math.cos(t)]
  return { foot: project([x, y, RIM + 6]), top: project([x, y, RIM + 158]), near: y < 0 }
})

const drawTower = (pen: Pen, { foot, top }: Tower): void => {
  const w = 13
  const h = foot[1] - top[1]
  batched(pen, (b) => {
    for (let i = 0; i < 7; i++) {
      const [y0, y1] = [foot[1] - (h * i) / 7, foot[1] - (h * (i + 1)) / 7]
      const [w0, w1] = [w * (1 - i * 0.09), w * (1 - (i + 1) * 0.09)]
      b.line(
        polyline([
          [foot[0] - w0, y0],
          [foot[0] + w1, y1],
        ]),
        '#c99d78',
        2,
      )
      b.line(
        polyline([
          [foot[0] + w0, y0],
          [foot[0] - w1, y1],
        ]),
        '#c99d78',
        2,
      )
      b.line(
        polyline([
          [foot[0] - w0, y0],
          [foot[0] + w0, y0],
        ]),
        '#c99d78',
        2,
      )
    }
    b.line(
      polyline([
        [foot[0] + w, foot[1]],
        [foot[0] + w * 0.36, top[1]],
      ]),
      '#8a5c42',
      4,
    )
    b.line(
      polyline([
        [foot[0] - w, foot[1]],
        [foot[0] - w * 0.36, top[1]],
      ]),
      '#fbe6cc',
      4,
    )
  })
  pen.dot([top[0], top[1] - 4], 7, lit([top[0], top[1] - 4], 7, [0, '#ffd9a8'], [1, C.accent]))
}

const drawCables = (pen: Pen): void => {
  const cabin = project([0, 0, CABIN])
  for (const { top } of towers) {
    const mid: Point = [(top[0] + cabin[0]) / 2, (top[1] + cabin[1]) / 2 + 20]
    pen.line(`M ${top[0]} ${top[1]} Q ${mid[0]} ${mid[1]} ${cabin[0]} ${cabin[1]}`, '#fbe6cc', 2.6)
  }
  const p = pen.at({ x: cabin[0], y: cabin[1], scale: 1.2 })
  p.fill(
    'M -26 -9 L 26 -9 L 18 11 L -18 11 Z',
    linear([-26, 0], [26, 0], [0, '#ffffff'], [0.5, '#f3b27c'], [1, '#a5480f']),
  )
  p.fill('M -26 -9 L -16 -17 L 16 -17 L 26 -9 Z', '#fff3df')
  p.fill('M -9 11 L 9 11 L 4 22 L -4 22 Z', '#0c3f40')
  // Radio waves come in from a star and meet at the cabin.
  const star: Point = [716, 96]
  for (const [x, r] of [
    [star[0], 15],
    [star[0], 6],
  ] as const)
    pen.dot([x, star[1]], r, r > 10 ? '#3f8490' : '#ffffff')
  pen.line(
    `M ${star[0] - 30} ${star[1]} L ${star[0] + 30} ${star[1]} M ${star[0]} ${star[1] - 30} L ${star[0]} ${star[1] + 30}`,
    '#ffffff',
    2,
  )
  for (let i = 0; i < 6; i++) {
    const y = star[1] + 62 + i * 44
    const w = 30 + i * 13
    const x = star[0] - 12 - i * 14
    pen.line(`M ${x - w} ${y - 6} Q ${x + 4} ${y + 18} ${x + w} ${y - 12}`, mix('#fbe6cc', C.accent, i / 6), 3)
  }
}

const drawFront = (pen: Pen): void => {
  pen.fill(
    ground(
      [
        [0, 640],
        [120, 690],
        [260, 752],
        [420, 790],
        [600, 802],
        [780, 790],
        [940, 752],
        [1080, 690],
        [1200, 640],
      ],
      HEIGHT,
    ),
    linear([0, 640], [0, HEIGHT], [0, '#25655a'], [0.5, '#0c3f40'], [1, '#021d22']),
  )
  const random = seeded(57)
  for (let i = 0; i < 84; i++) {
    const x = random() * WIDTH
    const edge = 802 - Math.abs(x - 600) ** 1.8 * 0.0016
    const y = edge + 24 + random() * (HEIGHT - edge)
    const r = 12 + random() * 16
    pen.dot([x, y], r, i % 3 ? '#12504a' : '#0a3a3a')
    pen.dot([x - r * 0.3, y - r * 0.36], r * 0.6, i % 3 ? '#2f7a68' : '#1d5f56')
  }
}

/** FAST to scale in its hollow: the 500 m cap, six towers, the cabin at the focus. */
export const fastDish = (pen: Drawing): void => {
  drawSky(pen)
  drawHills(pen)
  for (const tower of towers) if (!tower.near) drawTower(pen, tower)
  drawDish(pen)
  drawFront(pen)
  for (const tower of towers) if (tower.near) drawTower(pen, tower)
  drawCables(pen)
}
