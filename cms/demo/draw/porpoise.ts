import { mix, PALETTE, ramp } from './colour.ts'
import { type Drawing, HEIGHT, linear, lit, type Paint, type Pen, type Point, type Stop, WIDTH } from './kit.ts'
import { drawFish, drawPorpoise } from './porpoise-animals.ts'
import { between, box, ground, polygon, polyline, seeded, smooth, tube } from './shapes.ts'

const C = PALETTE.nov
const SUNSET = '#fe8b43'
const HORIZON = 258
const WATERLINE = 340

/** The water's colour by depth; every ray of light is this run, a little lighter, so that it melts into it. */
const water = ramp([0, '#5f93b8'], [0.16, '#4479a6'], [0.42, C.mid], [0.74, '#1b4069'], [1, C.deep])
const waterPaint = (light: (depth: number) => number, glow: string): Paint => {
  const stops: Stop[] = Array.from({ length: 9 }, (_, i) => [i / 8, mix(water(i / 8), glow, light(i / 8))])
  return linear([0, WATERLINE], [0, HEIGHT], ...stops)
}

const sky = ramp([0, '#44698f'], [0.3, '#8299b3'], [0.58, '#d9bda9'], [0.8, '#f8c596'], [1, '#ffb174'])
const skyPaint = (glow: number): Paint =>
  linear([0, 0], [0, HORIZON], ...Array.from({ length: 7 }, (_, i): Stop => [i / 6, mix(sky(i / 6), '#ffe3b5', glow)]))
const SUN: Point = [748, HORIZON - 30]

const drawSky = (pen: Pen): void => {
  pen.fill(box(0, 0, WIDTH, WATERLINE), skyPaint(0))
  for (let i = 0; i < 6; i++) pen.dot(SUN, 214 - i * 27, skyPaint(0.05 + i * 0.085))
  pen.dot(SUN, 60, linear([0, SUN[1] - 60], [0, SUN[1] + 60], [0, C.accent], [1, SUNSET]))
  const clouds: [number, number, number, number, string][] = [
    [640, 96, 130, 10, '#a9a9b4'],
    [900, 112, 220, 12, '#cdb3a8'],
    [700, 186, 120, 7, '#ffdcb0'],
    [890, 168, 150, 6, '#fbd0a4'],
    [230, 176, 150, 8, '#e2bea4'],
    [330, 206, 130, 6, '#fccf9f'],
  ]
  for (const [x, y, half, width, colour] of clouds) {
    pen.line(
      polyline([
        [x - half, y],
        [x + half, y],
      ]),
      colour,
      width,
    )
    pen.line(
      polyline([
        [x - half * 0.55, y - width * 0.8],
        [x + half * 0.4, y - width * 0.8],
      ]),
      colour,
      width,
    )
  }
}

const crane = (pen: Pen, x: number, scale: number, colour: string): void => {
  const p = pen.at({ x, y: HORIZON, scale })
  p.fill(
    'M -34 0 L -34 -92 L -28 -92 L -28 0 Z M 22 0 L 22 -92 L 28 -92 L 28 0 Z M -34 -54 L 28 -54 L 28 -49 L -34 -49 Z',
    colour,
  )
  p.fill('M -62 -96 L 118 -96 L 118 -89 L -62 -89 Z M -6 -96 L -2 -138 L 6 -138 L 8 -96 Z', colour)
  p.line('M 2 -136 L 112 -96 M 2 -136 L -58 -96', colour, 2.6)
  p.line('M 84 -90 L 84 -62', colour, 1.6)
  p.fill('M 70 -62 L 98 -62 L 98 -52 L 70 -52 Z', colour)
}

const drawShore = (pen: Pen): void => {
  pen.fill(
    ground(
      [
        [0, 248],
        [120, 243],
        [260, 247],
        [420, 244],
        [600, 249],
        [800, 246],
        [960, 240],
        [1200, 245],
      ],
      HORIZON + 4,
    ),
    '#b08a86',
  )
  for (const [x, s] of [
    [902, 0.78],
    [1012, 0.92],
    [1128, 1.06],
  ] as const)
    crane(pen, x, s, '#6f5f70')
  pen.fill(
    ground(
      [
        [700, 256],
        [860, 251],
        [1000, 248],
        [1200, 246],
      ],
      HORIZON + 6,
    ),
    '#6f5f70',
  )
  const ship = pen.at({ x: 268, y: HORIZON + 4, scale: 0.8 })
  ship.fill('M -96 -16 L 104 -16 L 90 4 L -82 4 Z', '#4d4c66')
  const boxes = [SUNSET, '#8a6f7d', '#c27a5c', '#5f6f8d']
  for (let i = 0; i < 9; i++)
    for (let j = 0; j < 2 + ((i * 5) % 2); j++)
      ship.fill(box(-70 + i * 15.5, -26 - j * 9.5, 14.5, 9), boxes[(i * 3 + j) % 4] ?? SUNSET)
  ship.fill('M -90 -16 L -90 -54 L -75 -54 L -75 -16 Z', '#f4dcc4')
}

const drawSurface = (pen: Pen): void => {
  pen.fill(
    box(0, HORIZON, WIDTH, 110),
    linear([0, HORIZON], [0, WATERLINE + 20], [0, '#f6b583'], [0.35, '#b99c98'], [1, '#4f7da3']),
  )
  const random = seeded(7)
  for (let i = 0; i < 54; i++) {
    const depth = random()
    const y = HORIZON + 5 + depth * 66
    const spread = 40 + depth * 95
    const x = 748 + (random() + random() - 1) * spread
    const half = 9 + depth * 22 * random()
    pen.line(
      polyline([
        [x - half, y],
        [x + half, y],
      ]),
      depth < 0.55 ? '#ffdca9' : '#ffc587',
      2 + depth * 3.4,
    )
  }
  for (let i = 0; i < 34; i++) {
    const depth = random()
    const [x, y, half] = [random() * WIDTH, HORIZON + 8 + depth * 68, 26 + 44 * depth]
    pen.line(
      polyline([
        [x - half, y],
        [x + half, y],
      ]),
      mix('#b09a9c', '#44749d', depth),
      1.6 + depth * 2.6,
    )
  }
}

const surfaceLine = (x: number): number =>
  WATERLINE + 9 * Math.sin(x / 150 + 0.6) + 5 * Math.sin(x / 63 + 2) + 2 * Math.sin(x / 27)

const drawWater = (pen: Pen): void => {
  const line: Point[] = Array.from({ length: 31 }, (_, i) => [i * 40, surfaceLine(i * 40)])
  pen.fill(
    ground(line, HEIGHT),
    waterPaint(() => 0, '#ffffff'),
  )
  const rays: [number, number, number, number][] = [
    [40, 70, 250, 130],
    [180, 60, 470, 120],
    [300, 110, 690, 190],
    [520, 50, 870, 100],
    [660, 90, 1090, 170],
    [900, 60, 1330, 130],
  ]
  for (const [x, w, x2, w2] of rays) {
    pen.fill(
      polygon([
        [x, surfaceLine(x) + 2],
        [x + w, surfaceLine(x + w) + 2],
        [x2 + w2, HEIGHT],
        [x2, HEIGHT],
      ]),
      waterPaint((d) => 0.2 * (1 - d) ** 1.5, '#cfe6ee'),
    )
  }
  const under = line.map(([x, y]): Point => [x, y + 9 + 7 * Math.sin(x / 41) ** 2])
  pen.fill(between(line, under), '#9cc3d6')
  pen.line(smooth(line), '#e6eff2', 3.2)
}

const drawWeeds = (pen: Pen): void => {
  const random = seeded(21)
  pen.fill(
    ground(
      [
        [0, 842],
        [180, 858],
        [420, 876],
        [700, 884],
        [940, 866],
        [1200, 838],
      ],
      HEIGHT,
    ),
    '#0b2444',
  )
  for (const [x0, n, span] of [
    [20, 7, 200],
    [1000, 8, 200],
  ] as const) {
    for (let i = 0; i < n; i++) {
      const x = x0 + (i / n) * span + random() * 14
      const h = 90 + random() * 210
      const lean = 30 + random() * 40
      const blade = tube(
        [
          [x, HEIGHT + 6],
          [x + lean * 0.2, HEIGHT - h * 0.4],
          [x - lean * 0.3, HEIGHT - h * 0.75],
          [x + lean * 0.5, HEIGHT - h],
        ],
        [7, 9, 6, 0],
        [7, 9, 6, 0],
        6,
      )
      pen.fill(blade.band(-1, 1), i % 3 ? '#12345a' : '#1d4a74')
      pen.fill(blade.band(-1, -0.3), i % 3 ? '#2a5a86' : '#3f739c')
    }
  }
}

/** A mother and her calf under the evening river off the port. */
export const porpoiseAndCalf = (pen: Drawing): void => {
  drawSky(pen)
  drawShore(pen)
  drawSurface(pen)
  drawWater(pen)
  for (const [x, y, s, r] of [
    [168, 560, 0.6, 8],
    [232, 596, 0.72, 4],
    [140, 622, 0.55, 10],
    [216, 652, 0.66, 2],
    [296, 700, 0.5, 8],
    [1002, 470, 0.42, -6],
    [1052, 500, 0.5, -2],
    [1010, 528, 0.4, -8],
  ] as const)
    drawFish(pen, x, y, s, r)
  drawWeeds(pen)
  drawPorpoise(
    pen.at({ x: 2, y: 16 }),
    [
      [318, 566],
      [400, 540],
      [510, 515],
      [620, 520],
      [730, 560],
      [820, 612],
      [892, 628],
    ],
    24,
  )
  drawPorpoise(
    pen.at({ x: 308, y: 424, scale: 0.54 }),
    [
      [330, 596],
      [412, 566],
      [520, 530],
      [630, 520],
      [740, 545],
      [830, 588],
      [905, 600],
    ],
    13,
  )
  for (const [x, y, r] of [
    [352, 470, 7],
    [338, 446, 5],
    [356, 424, 9],
    [344, 396, 6],
    [478, 694, 4],
    [472, 676, 3],
  ] as const) {
    pen.dot([x, y], r, lit([x, y], r, [0, '#dcebf1'], [0.55, '#7fabc6'], [1, '#5b8fb5']))
  }
}
