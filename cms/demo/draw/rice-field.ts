import { mix, PALETTE } from './colour.ts'
import { batched, type Drawing, HEIGHT, linear, type Pen, type Point, WIDTH } from './kit.ts'
import { townHouse } from './scenery.ts'
import { blob, box, ground, oval, polygon, polyline, puffs, seeded, tube } from './shapes.ts'

const C = PALETTE.aug
const HORIZON = 372

const drawSky = (pen: Pen): void => {
  pen.fill(
    box(0, 0, WIDTH, HORIZON + 20),
    linear([0, 0], [0, HORIZON], [0, '#2f6f84'], [0.45, C.mid], [0.8, C.light], [1, '#fbf3e2']),
  )
  for (const [x, y, s] of [
    [190, 190, 1],
    [980, 150, 1.2],
    [620, 96, 0.7],
  ] as const) {
    const p = pen.at({ x, y, scale: s })
    puffs(
      p,
      [
        [-90, 20, 40],
        [-34, 4, 56],
        [36, 0, 62],
        [96, 20, 42],
      ],
      '#b9d3db',
    )
    puffs(
      p,
      [
        [-94, 10, 34],
        [-40, -10, 50],
        [28, -16, 54],
        [88, 8, 34],
      ],
      '#eaf2f2',
    )
    puffs(
      p,
      [
        [-50, -20, 36],
        [14, -28, 40],
      ],
      '#ffffff',
    )
    p.fill(box(-134, 18, 274, 40, 20), '#b9d3db')
    p.fill(box(-126, 14, 250, 26, 13), '#eaf2f2')
  }
  pen.fill(
    ground(
      [
        [0, 350],
        [220, 338],
        [460, 352],
        [700, 340],
        [960, 350],
        [1200, 336],
      ],
      HORIZON + 20,
    ),
    '#4d8690',
  )
  const t = { wall: '#fbf7ee', shade: '#c3cfc8', roof: '#3f5a60', ridge: '#22393f', window: '#7c9aa2' }
  townHouse(pen, [110, 378], 74, 40, t)
  townHouse(pen, [228, 376], 54, 32, t)
  townHouse(pen, [1020, 376], 80, 42, t)
  puffs(
    pen,
    [
      [90, 362, 22],
      [330, 366, 24],
      [368, 368, 18],
      [980, 364, 24],
      [1140, 362, 28],
      [1180, 366, 24],
    ],
    '#2f6a5a',
  )
}

/** Rows run to one point; each nearer row is taller and darker at its foot. */
const drawField = (pen: Pen): void => {
  pen.fill(
    box(0, HORIZON, WIDTH, HEIGHT - HORIZON),
    linear([0, HORIZON], [0, HEIGHT], [0, '#b9c46a'], [0.3, '#7fa24a'], [0.7, '#3f7743'], [1, '#12402f']),
  )
  const random = seeded(33)
  for (let row = 0; row < 8; row++) {
    const d = row / 7
    const y = HORIZON + 14 + d ** 1.7 * 500
    const h = 16 + d * 120
    const light = mix('#c9cf74', '#5f9a4c', d)
    const dark = mix('#8fac55', '#14503a', d)
    batched(pen, (b) => {
      const step = 21 + d * 46
      for (let x = -30 + random() * step; x < WIDTH + 30; x += step) {
        for (let k = 0; k < 3; k++) {
          const lean = (k - 1) * h * 0.32 + (random() - 0.5) * h * 0.3
          const w = 2 + d * 5
          b.fill(
            `M ${x - w} ${y} Q ${x + lean * 0.3} ${y - h * 0.6} ${x + lean} ${y - h} Q ${x + lean * 0.5} ${y - h * 0.5} ${x + w} ${y} Z`,
            k === 0 ? light : k === 1 ? dark : mix(light, dark, 0.5),
          )
        }
      }
    })
  }
}

/** A drooping ear of rice on its stalk. */
const ear = (pen: Pen, foot: Point, top: Point, mirror: number, size: number): void => {
  const arc = tube(
    [
      foot,
      [(foot[0] * 2 + top[0]) / 3, (foot[1] + top[1] * 2) / 3],
      top,
      [top[0] + mirror * 70 * size, top[1] + 10 * size],
      [top[0] + mirror * 124 * size, top[1] + 76 * size],
      [top[0] + mirror * 146 * size, top[1] + 160 * size],
    ],
    [5, 4, 3.4, 3, 2, 1],
    undefined,
    12,
  )
  pen.fill(arc.band(-1, 1), '#55803a')
  for (let i = 0; i < 15; i++) {
    const [x, y] = arc.point(0.5 + i * 0.034, 0)
    const side = i % 2 ? 1 : -1
    const p = pen.at({ x, y, turn: (mirror > 0 ? 60 : 120) + side * 32 + i * mirror * 2, scale: size })
    p.fill('M -4 0 C 2 -13 30 -13 44 0 C 30 12 2 12 -4 0 Z', i % 2 ? '#d2a84a' : '#f2d98c')
    p.line('M 0 0 L 38 -1', '#9c7424', 2)
  }
}

/** One grain cut in two: husk, bran, germ at the tip, and the white store of starch. */
const drawGrain = (pen: Pen): void => {
  const p = pen.at({ x: 624, y: 470, turn: -24 })
  p.fill(oval([22, 34], 330, 146, 0), '#14503a')
  const husk = blob([
    [-338, 30],
    [-300, -50],
    [-190, -118],
    [-20, -148],
    [160, -128],
    [290, -64],
    [348, 0],
    [296, 74],
    [170, 126],
    [-10, 146],
    [-190, 124],
    [-296, 80],
  ])
  p.fill(husk, linear([-200, -150], [200, 150], [0, '#f9e2a0'], [0.4, '#dcae4c'], [0.8, '#a8742a'], [1, '#6d4718']))
  batched(p, (b) => {
    for (let i = 0; i < 34; i++) {
      const a = (i / 34) * 6.283
      const [c, s] = [Math.cos(a), Math.sin(a)]
      b.line(
        polyline([
          [c * 330, s * 137],
          [c * 346, s * 149],
        ]),
        '#8a5f22',
        3,
      )
    }
  })
  p.line('M 344 0 C 384 -10 420 -30 450 -60', '#c9963c', 6)
  p.fill(oval([4, 0], 316, 124), '#6d4718')
  p.fill(oval([2, -3], 308, 117), linear([-200, -110], [200, 110], [0, '#f0c98a'], [0.5, '#c98f52'], [1, '#8a5530']))
  p.fill(oval([4, -3], 292, 104), linear([-200, -100], [200, 100], [0, '#fff6e2'], [1, '#e6d0aa']))
  p.fill(oval([6, -3], 284, 97), {
    kind: 'radial',
    centre: [6, 0],
    radius: 300,
    focus: [-90, -50],
    stops: [
      [0, '#ffffff'],
      [0.6, '#fbf7ee'],
      [1, '#dfe3dc'],
    ],
  })
  // Starch granules lie in rays.
  const random = seeded(4)
  batched(p, (b) => {
    for (let i = 0; i < 56; i++) {
      const [a, r] = [random() * 6.283, 0.25 + random() * 0.66]
      const [x, y] = [6 + 280 * r * Math.cos(a), -3 + 92 * r * Math.sin(a)]
      if (x < -150 && y > -10) continue
      const k = 6 + random() * 7
      b.fill(
        polygon(
          Array.from(
            { length: 6 },
            (_, j): Point => [x + k * 1.3 * Math.cos(j * 1.047 + a), y + k * Math.sin(j * 1.047 + a)],
          ),
        ),
        i % 2 ? '#e6ebe6' : '#d4e0e2',
      )
    }
  })
  // The germ: root and shoot, folded.
  p.fill(
    blob([
      [-286, 14],
      [-256, -8],
      [-206, 4],
      [-160, 44],
      [-150, 84],
      [-196, 92],
      [-250, 66],
    ]),
    linear([-280, 0], [-150, 90], [0, '#ffe08a'], [0.5, '#f0b548'], [1, '#b8772a']),
  )
  p.fill(
    blob([
      [-262, 22],
      [-236, 10],
      [-206, 28],
      [-188, 58],
      [-210, 70],
      [-244, 52],
    ]),
    linear([-260, 10], [-190, 70], [0, '#fff6cf'], [1, '#dfa03c']),
  )
  p.line('M -250 30 C -232 26 -214 40 -202 60 M -236 22 C -224 40 -222 50 -226 60', '#a86a20', 3)
  p.line('M -286 -46 C -220 -96 -110 -124 -20 -126', '#fff6d8', 6)
}

/** The August field, and before it one grain as large as a boat, cut open. */
export const riceField = (pen: Drawing): void => {
  drawSky(pen)
  drawField(pen)
  ear(pen, [120, 920], [170, 470], 1, 1.1)
  ear(pen, [60, 920], [40, 560], 1, 0.9)
  ear(pen, [1090, 920], [1060, 540], -1, 1.1)
  ear(pen, [1170, 920], [1180, 600], -1, 0.9)
  drawGrain(pen)
}
