import { mix, PALETTE } from './colour.ts'
import { type Drawing, HEIGHT, linear, lit, type Pen, radial, WIDTH } from './kit.ts'
import { drawChild, drawParent } from './quake-home-people.ts'
import { box, oval, polygon, polyline } from './shapes.ts'

const C = PALETTE.may
const FLOOR = 700

const drawRoom = (pen: Pen): void => {
  pen.fill(box(0, 0, WIDTH, FLOOR), linear([0, 0], [WIDTH, FLOOR], [0, '#dfe7ea'], [0.5, '#a9c0cb'], [1, '#6a91a6']))
  pen.fill(
    box(0, FLOOR, WIDTH, HEIGHT - FLOOR),
    linear([0, FLOOR], [WIDTH, HEIGHT], [0, '#c49a78'], [0.5, '#9b6f56'], [1, '#5d4442']),
  )
  for (const [a, b] of [
    [100, -160],
    [260, 100],
    [420, 340],
    [600, 600],
    [780, 860],
    [960, 1120],
    [1120, 1380],
  ] as const)
    pen.line(
      polyline([
        [a, FLOOR],
        [b, HEIGHT],
      ]),
      '#7d5848',
      2.4,
    )
  for (const y of [744, 806])
    pen.line(
      polyline([
        [0, y],
        [WIDTH, y],
      ]),
      '#7d5848',
      2,
    )
  pen.fill(box(0, FLOOR - 20, WIDTH, 20), linear([0, 0], [WIDTH, 0], [0, '#fbf9f3'], [1, '#7f9fb0']))
}

const drawLamp = (pen: Pen): void => {
  const p = pen.at({ x: 610, y: -10, turn: -20 })
  p.line(
    polyline([
      [0, 0],
      [0, 196],
    ]),
    C.deep,
    5,
  )
  p.fill(
    'M -26 190 C -84 210 -108 240 -112 272 L 112 272 C 108 240 84 210 26 190 Z',
    linear([-100, 190], [110, 272], [0, '#ff9a5c'], [0.5, C.accent], [1, '#8f2f0c']),
  )
  p.fill(oval([0, 272], 112, 18), '#fff0c8')
  p.dot([0, 278], 24, lit([0, 278], 24, [0, '#ffffff'], [1, '#ffe09a']))
  const q = pen.at({ x: 610, y: -10 })
  for (const [t, c] of [
    [10, '#9ab5c2'],
    [18, '#b3c8d2'],
  ] as const)
    q.at({ turn: t }).line('M -20 196 C -74 214 -96 240 -100 268 L 100 268 C 96 240 74 214 20 196', c, 3)
}

/** A tall cupboard held to the wall by steel angles. */
const drawCupboard = (pen: Pen): void => {
  const [x, y, w, h] = [836, 214, 264, 486]
  pen.fill(
    polygon([
      [x + w, y + 20],
      [x + w + 60, y + 44],
      [x + w + 60, FLOOR + 12],
      [x + w, FLOOR],
    ]),
    '#4f7386',
  )
  pen.fill(box(x, y, w, h), linear([x, y], [x + w, y + h], [0, '#e7b48a'], [0.5, '#b97e5b'], [1, '#6d463c']))
  pen.fill(box(x + 12, y + 14, w - 24, 286), '#3c2f36')
  for (const [k, row] of [
    [
      0,
      [
        [18, 70, 26, '#d8e1e8'],
        [46, 84, 22, '#e95211'],
        [70, 76, 28, '#6a91a6'],
        [100, 90, 20, '#fbf9f3'],
        [150, 44, 60, '#193b4a'],
      ],
    ],
    [
      1,
      [
        [20, 80, 24, '#6a91a6'],
        [46, 66, 26, '#f1a06c'],
        [74, 82, 24, '#193b4a'],
        [140, 76, 26, '#d8e1e8'],
        [168, 84, 30, '#e95211'],
      ],
    ],
    [
      2,
      [
        [18, 60, 60, '#fbf9f3'],
        [90, 52, 54, '#6a91a6'],
        [160, 70, 50, '#c9d6de'],
      ],
    ],
  ] as const) {
    const base = y + 106 + k * 97
    pen.fill(box(x + 12, base, w - 24, 10), linear([x, 0], [x + w, 0], [0, '#f3c79f'], [1, '#7d5343']))
    row.forEach(([dx, bh, bw, c], i) => {
      pen
        .at({ x: x + 12 + dx, y: base, turn: k < 2 && i === 3 ? 12 : 0 })
        .fill(
          box(0, -bh, bw, bh, 2),
          linear([0, -bh], [bw, 0], [0, mix(c, '#ffffff', 0.25)], [1, mix(c, C.deep, 0.35)]),
        )
    })
  }
  pen.fill(
    box(x + 12, y + 318, w / 2 - 16, h - 334, 4),
    linear([x, y + 318], [x + w / 2, y + h], [0, '#f0c096'], [1, '#a36c4e']),
  )
  pen.fill(
    box(x + w / 2 + 4, y + 318, w / 2 - 16, h - 334, 4),
    linear([x + w / 2, y + 318], [x + w, y + h], [0, '#d9a27a'], [1, '#7d5040']),
  )
  pen.dot([x + w / 2 - 18, y + 400], 6, C.deep)
  pen.dot([x + w / 2 + 18, y + 400], 6, C.deep)
  pen.fill(
    box(x + 10, y - 34, w - 20, 28, 2),
    linear([x, y - 34], [x + w, y - 6], [0, '#ffffff'], [0.5, '#c5d3da'], [1, '#7f98a5']),
  )
  pen.fill(
    polygon([
      [x + 10, y - 10],
      [x + w - 10, y - 10],
      [x + w - 2, y + 6],
      [x + 18, y + 6],
    ]),
    linear([x, y], [x + w, y], [0, '#e9f0f3'], [1, '#5d7786']),
  )
  for (let i = 0; i < 5; i++) {
    pen.dot([x + 36 + i * 48, y - 22], 5, C.accent)
    pen.dot([x + 44 + i * 48, y - 2], 3.4, '#7d3a1c')
  }
}

const drawTable = (pen: Pen, part: 'back' | 'front'): void => {
  const leg = (x: number, y: number, w: number, h: number, light: string, dark: string): void =>
    pen.fill(
      `M ${x} ${y} L ${x + w} ${y} L ${x + w - 4} ${y + h} L ${x + 4} ${y + h} Z`,
      linear([x, 0], [x + w, 0], [0, light], [1, dark]),
    )
  if (part === 'back') {
    pen.fill(oval([520, 812], 400, 38), '#6a473d')
    leg(262, 480, 34, 286, '#a3663f', '#5d3a2c')
    leg(752, 480, 34, 286, '#8a5638', '#4a2f28')
    return
  }
  pen.fill(
    polygon([
      [222, 424],
      [812, 424],
      [880, 470],
      [150, 470],
    ]),
    linear([150, 424], [880, 470], [0, '#ffdcae'], [0.5, '#e7a971'], [1, '#b4744c']),
  )
  pen.fill(box(150, 470, 730, 30, 4), linear([150, 0], [880, 0], [0, '#e39c60'], [0.6, '#b06d42'], [1, '#6d4432']))
  pen.fill(box(196, 500, 636, 26), linear([196, 0], [832, 0], [0, '#a3663f'], [1, '#583627']))
  leg(176, 500, 44, 330, '#f0b078', '#9a5f3a')
  leg(810, 500, 44, 330, '#cf8f5e', '#6a412d')
  // What has fallen on the table stays on the table.
  pen.fill(
    polygon([
      [330, 420],
      [352, 398],
      [450, 404],
      [440, 430],
    ]),
    linear([330, 398], [450, 430], [0, '#7fb0c4'], [1, '#23556a']),
  )
  pen.fill(
    polygon([
      [330, 420],
      [440, 430],
      [440, 438],
      [330, 428],
    ]),
    '#fbf9f3',
  )
  pen.fill(
    'M 560 446 C 548 420 580 404 604 414 L 618 440 C 604 456 574 458 560 446 Z',
    linear([556, 410], [618, 450], [0, '#ffffff'], [1, '#9fb4bf']),
  )
  for (const [x, y, t] of [
    [650, 420, 20],
    [690, 440, -30],
    [716, 418, 60],
    [512, 440, 10],
  ] as const)
    pen.at({ x, y, turn: t }).fill('M -16 8 L -4 -12 L 18 4 Z', '#c9d8df')
}

const drawDebris = (pen: Pen): void => {
  for (const [x, y, t, s] of [
    [102, 590, 24, 1],
    [148, 470, -18, 0.8],
    [110, 330, 40, 0.7],
  ] as const) {
    const b = pen.at({ x, y, turn: t, scale: s })
    b.fill(
      polygon([
        [-40, -26],
        [36, -34],
        [44, 22],
        [-34, 32],
      ]),
      linear([-40, -30], [44, 30], [0, '#f08a52'], [1, '#8f2f0c']),
    )
    b.fill(
      polygon([
        [-34, 32],
        [44, 22],
        [46, 30],
        [-32, 40],
      ]),
      '#fbf9f3',
    )
  }
  for (const [x, y, t] of [
    [940, 846, 10],
    [1010, 820, -40],
    [80, 850, 30],
    [1080, 860, 70],
    [900, 872, 0],
  ] as const)
    pen
      .at({ x, y, turn: t })
      .fill('M -22 10 L -6 -16 L 24 6 Z', linear([-20, -16], [24, 10], [0, '#f2f6f8'], [1, '#8fa6b2']))
}

/** The room shakes; under the strong table two people cover their heads and hold on. */
export const quakeHome = (pen: Drawing): void => {
  drawRoom(pen)
  drawLamp(pen)
  drawCupboard(pen)
  drawTable(pen, 'back')
  pen.fill(
    polygon([
      [196, 526],
      [832, 526],
      [810, 800],
      [220, 800],
    ]),
    radial([500, 560], 420, [0, '#3d5e6e'], [0.6, '#54788a'], [1, '#7697a6']),
  )
  pen.fill(
    polygon([
      [220, FLOOR],
      [812, FLOOR],
      [830, 826],
      [180, 826],
    ]),
    '#6f4c40',
  )
  drawParent(pen)
  drawChild(pen)
  drawTable(pen, 'front')
  // Fingers that close round the legs.
  for (const [x, y] of [
    [188, 622],
    [824, 584],
  ] as const)
    for (let i = 0; i < 4; i++)
      pen.fill(box(x, y + i * 10, 30, 9, 4), linear([x, 0], [x + 30, 0], [0, '#f6c9a5'], [1, '#c98c6c']))
  drawDebris(pen)
}
