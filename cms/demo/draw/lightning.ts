import { mix, PALETTE } from './colour.ts'
import { batched, type Drawing, HEIGHT, linear, type Pen, type Point, radial, WIDTH } from './kit.ts'
import { townHouse } from './scenery.ts'
import { box, ground, oval, polygon, polyline, puffs, seeded } from './shapes.ts'

const C = PALETTE.mar
const STRIKE: Point = [770, 462]

const drawSky = (pen: Pen): void => {
  pen.fill(
    box(0, 0, WIDTH, 700),
    linear([0, 0], [0, 700], [0, '#0d2419'], [0.35, '#1b4030'], [0.7, '#4c7f57'], [1, '#a9c78d']),
  )
  for (let i = 0; i < 7; i++) pen.dot([760, 430], 330 - i * 40, mix('#3d7050', '#d8e9b8', (i / 7) ** 1.3 * 0.7))
  // Thunder, ring by ring, three seconds to a kilometre.
  for (let i = 1; i < 7; i++) {
    const arc = Array.from({ length: 26 }, (_, k): Point => {
      const a = Math.PI * (0.72 + 0.7 * (k / 25))
      return [STRIKE[0] + 88 * i * Math.cos(a), STRIKE[1] + 88 * i * Math.sin(a) * 0.86]
    })
    pen.line(polyline(arc), mix('#f9f9ee', '#5a8c63', i / 7), 8 - i)
  }
}

const drawCloud = (pen: Pen): void => {
  const random = seeded(8)
  const row = (y: number, r: number, colour: string): void => {
    for (let x = -20; x < WIDTH + 60; x += 62 + random() * 56)
      pen.dot([x, y - 34 + random() * 56], r * (0.62 + random() * 0.6), colour)
  }
  pen.fill(box(0, -10, WIDTH, 120), '#6b9271')
  row(126, 92, '#10281b')
  // The bolt lights the cloud's belly from inside.
  puffs(
    pen,
    [
      [640, 176, 54],
      [700, 190, 62],
      [770, 184, 56],
      [836, 172, 44],
    ],
    '#1d4530',
  )
  puffs(
    pen,
    [
      [682, 184, 46],
      [738, 192, 46],
      [792, 178, 36],
    ],
    '#3a6e4c',
  )
  puffs(
    pen,
    [
      [706, 188, 34],
      [748, 190, 30],
    ],
    '#7aa876',
  )
  puffs(pen, [[728, 190, 20]], '#d3e6b0')
  row(96, 84, '#1b3d2b')
  row(58, 80, '#2c573f')
  row(20, 72, '#4a7757')
  row(-14, 62, '#6b9271')
  row(-40, 50, '#93b393')
}

const bolt = (seed: number, from: Point, to: Point, spread: number): Point[] => {
  const random = seeded(seed)
  let row: Point[] = [from, to]
  for (let level = 0, s = spread; level < 5; level++, s *= 0.52) {
    row = row.flatMap((p, i): Point[] => {
      const q = row[i + 1]
      if (!q) return [p]
      const d = (random() - 0.5) * 2 * s
      return [p, [(p[0] + q[0]) / 2 + d, (p[1] + q[1]) / 2 + d * 0.12]]
    })
  }
  return row
}

const drawBolt = (pen: Pen): void => {
  const main = bolt(14, [734, 150], [STRIKE[0], 460], 70)
  const twigs: [number, Point, number][] = [
    [6, [560, 420], 3],
    [11, [930, 470], 8],
    [16, [640, 520], 5],
    [20, [900, 560], 21],
  ]
  for (const [w, colour] of [
    [20, '#a9cf8f'],
    [12, '#e6f3c6'],
    [6, '#ffffff'],
  ] as const) {
    for (const [i, end, seed] of twigs) {
      const start = main[i] ?? STRIKE
      const row = bolt(seed, start, end, 34)
      pen.line(polyline(row), colour, w * 0.42)
    }
    pen.line(polyline(main), colour, w)
  }
}

const drawTown = (pen: Pen): void => {
  pen.fill(
    ground(
      [
        [0, 610],
        [220, 592],
        [460, 608],
        [720, 596],
        [980, 606],
        [1200, 594],
      ],
      HEIGHT,
    ),
    '#3d6a47',
  )
  // The pagoda takes the strike on its rod and leads it down to earth.
  const p = pen.at({ x: STRIKE[0], y: 700, scale: 0.84 })
  const tiers = [
    [84, 0],
    [74, 52],
    [64, 100],
    [54, 144],
    [44, 184],
  ] as const
  tiers.forEach(([w, up], i) => {
    const h = 54 - i * 3
    p.fill(
      polygon([
        [-w * 0.62, -up],
        [-w * 0.58, -up - h],
        [w * 0.58, -up - h],
        [w * 0.62, -up],
      ]),
      linear([-w, 0], [w, 0], [0, '#f3efd8'], [0.5, '#b9bf98'], [1, '#4c6a50']),
    )
    p.fill(box(-w * 0.16, -up - h * 0.66, w * 0.32, h * 0.66), i === 2 ? '#ffc76b' : '#2a4a35')
    p.fill(
      `M ${-w} ${-up - h + 6} C ${-w * 0.7} ${-up - h} ${-w * 0.6} ${-up - h - 8} ${-w * 0.5} ${-up - h - 18} L ${w * 0.5} ${-up - h - 18} C ${w * 0.6} ${-up - h - 8} ${w * 0.7} ${-up - h} ${w} ${-up - h + 6} L ${w * 0.9} ${-up - h + 10} L ${-w * 0.9} ${-up - h + 10} Z`,
      linear([-w, 0], [w, 0], [0, '#5f7f5c'], [0.5, '#27452f'], [1, '#12281a']),
    )
  })
  p.line('M 0 -240 L 0 -288', '#fff3c9', 5)
  p.line('M 4 -240 L 40 -196 L 46 -144 L 58 -96 L 66 -46 L 74 20', '#f6c46a', 3)
  p.dot([0, -286], 9, '#ffffff')
  const tones = { wall: '#e3e8cf', shade: '#7d9b79', roof: '#2c4f39', ridge: '#173022', window: '#35573f' }
  townHouse(pen, [40, 706], 130, 68, tones)
  townHouse(pen, [912, 700], 120, 66, tones)
  townHouse(pen, [1070, 706], 120, 60, tones)
}

/** The near house, cut open: indoors, windows shut, plugs out, counting the seconds. */
const drawHome = (sheet: Pen): void => {
  sheet.fill(
    ground(
      [
        [0, 742],
        [300, 730],
        [620, 742],
        [900, 730],
        [1200, 740],
      ],
      HEIGHT,
    ),
    linear([0, 730], [0, HEIGHT], [0, '#2d5a3a'], [1, '#10271a']),
  )
  const pen = sheet.at({ x: -96, y: -112, scale: 1.2 })
  const [x, y, w, h] = [252, 520, 320, 290]
  pen.fill(box(x - 12, y, w + 24, h), linear([x, 0], [x + w, 0], [0, '#f4f3dd'], [1, '#8fa583']))
  pen.fill(
    `M ${x - 60} ${y + 10} L ${x + 40} ${y - 112} L ${x + w - 40} ${y - 112} L ${x + w + 60} ${y + 10} Z`,
    linear([x, y - 112], [x + w, y], [0, '#4d7458'], [1, '#14301f']),
  )
  batched(pen, (b) => {
    for (let i = 0; i <= 16; i++)
      b.line(
        polyline([
          [x + 44 + i * 14.6, y - 108],
          [x - 50 + i * 26.4, y + 6],
        ]),
        '#22442f',
        3,
      )
  })
  pen.line(
    polyline([
      [x + 36, y - 114],
      [x + w - 36, y - 114],
    ]),
    '#a8c195',
    7,
  )
  pen.fill(
    box(x + 10, y + 22, w - 20, h - 34),
    radial([x + 150, y + 70], 280, [0, '#fff1c4'], [0.5, '#fbc983'], [1, '#d98d5c']),
  )
  pen.fill(box(x + 10, y + h - 46, w - 20, 34), linear([x, 0], [x + w, 0], [0, '#b8724a'], [1, '#7c452f']))
  pen.fill(box(x + 172, y + 56, 116, 128), '#7c5a3c')
  pen.fill(box(x + 182, y + 66, 96, 108), linear([x + 182, y + 66], [x + 278, y + 174], [0, '#cfe3b3'], [1, '#3d6f4d']))
  pen.line(
    `M ${x + 262} ${y + 74} L ${x + 244} ${y + 106} L ${x + 256} ${y + 110} L ${x + 238} ${y + 146}`,
    '#ffffff',
    5,
  )
  pen.fill(box(x + 226, y + 66, 8, 108), '#7c5a3c')
  pen.line(`M ${x + 150} ${y + 22} L ${x + 150} ${y + 48}`, '#7c452f', 4)
  pen.fill(`M ${x + 126} ${y + 66} C ${x + 126} ${y + 44} ${x + 174} ${y + 44} ${x + 174} ${y + 66} Z`, C.accent)
  // A plug that has been pulled.
  pen.fill(box(x + 26, y + 176, 30, 30, 4), '#fdf6e2')
  pen.dot([x + 36, y + 191], 2.6, '#7c452f')
  pen.dot([x + 46, y + 191], 2.6, '#7c452f')
  pen.line(`M ${x + 22} ${y + 240} C ${x + 34} ${y + 256} ${x + 52} ${y + 254} ${x + 60} ${y + 236}`, '#3c2a20', 4)
  pen.fill(box(x + 54, y + 222, 13, 17, 3), '#3c2a20')
  // Mother and child, a hand up to count.
  const p = pen.at({ x: x + 108, y: y + h - 20 })
  p.fill(oval([24, 2], 90, 9), '#8a4f35')
  p.fill(
    'M -36 0 C -40 -60 -36 -104 0 -110 C 36 -104 40 -60 36 0 Z',
    linear([-36, -110], [36, 0], [0, '#5f9a5c'], [1, '#1d4a2f']),
  )
  p.fill(
    'M 24 -96 C 44 -92 52 -110 54 -134 L 64 -132 C 66 -100 56 -74 30 -74 Z',
    linear([24, -130], [64, -74], [0, '#5f9a5c'], [1, '#2f6a42']),
  )
  p.dot([59, -138], 8, '#f1b58d')
  p.line('M 57 -142 L 54 -156 M 61 -142 L 62 -157', '#f1b58d', 4.4)
  p.dot([0, -132], 26, radial([-6, -140], 36, [0, '#ffdcb8'], [1, '#d99570']))
  p.fill(
    'M -28 -128 C -34 -170 30 -172 28 -138 C 20 -150 4 -152 -8 -150 C -20 -146 -20 -134 -22 -118 C -26 -120 -28 -124 -28 -128 Z',
    '#2b1f1c',
  )
  p.dot([-28, -148], 11, '#2b1f1c')
  p.fill(
    'M 56 0 C 52 -40 58 -66 80 -68 C 104 -66 108 -40 104 0 Z',
    linear([56, -68], [104, 0], [0, '#ffb39f'], [1, '#cf5a48']),
  )
  p.dot([80, -84], 21, radial([74, -90], 30, [0, '#ffdcb8'], [1, '#d99570']))
  p.fill('M 58 -82 C 54 -114 106 -114 102 -82 C 94 -92 70 -94 58 -82 Z', '#2b1f1c')
}

/** A spring storm: the flash is seen at once, the thunder comes ring by ring to the house. */
export const lightning = (pen: Drawing): void => {
  drawSky(pen)
  drawTown(pen)
  drawBolt(pen)
  drawCloud(pen)
  drawHome(pen)
  const random = seeded(77)
  batched(pen, (b) => {
    for (let i = 0; i < 90; i++) {
      const [x, y, l] = [random() * WIDTH, 280 + random() * 600, 22 + random() * 34]
      if (x > 150 && x < 660 && y > 370) continue
      b.line(
        polyline([
          [x, y],
          [x - l * 0.26, y + l],
        ]),
        i % 2 ? '#8fb592' : '#c3d8b4',
        2,
      )
    }
  })
}
