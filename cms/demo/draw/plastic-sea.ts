import { mix, PALETTE, ramp } from './colour.ts'
import { type Drawing, HEIGHT, linear, type Pen, type Point, radial, WIDTH } from './kit.ts'
import { carp, scatter } from './scenery.ts'
import { between, blob, box, ground, oval, polygon, polyline, seeded, smooth, tube } from './shapes.ts'

const C = PALETTE.jun
const SURFACE = 250
const water = ramp([0, '#8fcdbd'], [0.16, C.mid], [0.5, '#1f7d6e'], [1, C.deep])

const drawAbove = (pen: Pen): void => {
  pen.fill(
    box(0, 0, WIDTH, SURFACE + 40),
    linear([0, 0], [0, SURFACE], [0, '#bfe0d8'], [0.6, '#fbeee3'], [1, '#fbcfc8']),
  )
  pen.dot([318, 116], 74, '#fbe3d8')
  pen.dot([318, 116], 48, radial([304, 100], 64, [0, '#ffd5cd'], [1, C.accent]))
  pen.fill(
    ground(
      [
        [0, 214],
        [140, 196],
        [300, 212],
        [420, 220],
        [560, 226],
        [1200, 230],
      ],
      SURFACE + 20,
    ),
    '#8fb9a8',
  )
  const p = pen.at({ x: 986, y: 226, scale: 0.8 })
  p.fill('M -120 -18 L 130 -18 L 112 10 L -100 10 Z', '#3f7469')
  for (let i = 0; i < 9; i++)
    p.fill(box(-86 + i * 20, -40 - (i % 3) * 12, 18, 22 + (i % 3) * 12), i % 2 ? '#d98b83' : '#7ba79a')
  p.fill(box(104, -66, 20, 48), '#f3e8dc')
}

const drawWater = (pen: Pen): void => {
  const top = Array.from({ length: 13 }, (_, i): Point => [i * 100, SURFACE + 9 * Math.sin(i * 1.6)])
  pen.fill(
    ground(top, HEIGHT),
    linear([0, SURFACE], [0, HEIGHT], ...[0, 0.16, 0.5, 1].map((t) => [t, water(t)] as const)),
  )
  for (const [x, w, to] of [
    [180, 60, 760],
    [330, 100, 820],
    [520, 50, 700],
    [760, 110, 800],
    [960, 60, 700],
  ] as const)
    pen.fill(
      polygon([
        [x, SURFACE + 4],
        [x + w, SURFACE + 4],
        [x + w * 2.2 + 140, to],
        [x + 150, to],
      ]),
      linear(
        [x, SURFACE],
        [x + 150, to],
        [0, '#a9dccd'],
        [0.5, '#3f9483'],
        [1, mix(water((to - SURFACE) / 650), '#1f7d6e', 0.2)],
      ),
    )
  pen.fill(
    between(
      top,
      top.map(([x, y]): Point => [x, y + 10 + 4 * Math.sin(x)]),
    ),
    '#f2faf5',
  )
  pen.line(smooth(top.map(([x, y]): Point => [x, y + 26])), '#b9e2d6', 3)
}

/** A drinking bottle, cap to the left, 420 units long: clear skin with light on it and a label. */
const bottle = (pen: Pen): void => {
  pen.fill(
    'M -206 -24 L -168 -24 L -168 24 L -206 24 Z',
    linear([0, -24], [0, 24], [0, '#ffb9c1'], [0.4, C.accent], [1, '#a8475a']),
  )
  for (let i = 0; i < 5; i++) pen.line(`M ${-202 + i * 8} -22 L ${-202 + i * 8} 22`, '#c55d6f', 2)
  const skin = linear(
    [0, -74],
    [0, 74],
    [0, '#eefaf5'],
    [0.25, '#c4e8dc'],
    [0.55, '#8ccabb'],
    [0.85, '#4d9d8d'],
    [1, '#bfe6da'],
  )
  pen.fill(
    'M -168 -22 L -150 -22 C -116 -26 -96 -72 -54 -74 L 186 -74 C 204 -72 214 -58 214 -42 L 214 42 C 214 58 204 72 186 74 L -54 74 C -96 72 -116 26 -150 22 L -168 22 Z',
    skin,
  )
  pen.fill('M -140 -14 C -104 -20 -86 -56 -48 -58 L 40 -58 L 40 -44 L -44 -44 C -80 -42 -98 -8 -140 -6 Z', '#ffffff')
  pen.fill(
    box(30, -74, 100, 148),
    linear([0, -74], [0, 74], [0, '#fff6ee'], [0.3, '#f8c1c6'], [0.7, C.accent], [1, '#a8475a']),
  )
  pen.fill('M 30 22 C 54 2 72 36 96 14 C 108 4 120 8 130 16 L 130 50 L 30 50 Z', '#fbf9f1')
  for (const x of [-36, -4, 156, 184]) pen.line(`M ${x} -72 C ${x + 12} -30 ${x + 12} 30 ${x} 72`, '#63ab9b', 3)
  pen.fill(box(140, -62, 62, 12, 6), '#ffffff')
  pen.line('M -150 22 C -116 26 -96 72 -54 74 L 186 74 C 204 72 214 58 214 42', '#d8f2e8', 4)
}

/** Pieces fall away, first shards, then flakes, then grains too small to see. */
const drawPieces = (pen: Pen): void => {
  const colours = ['#f4fbf7', '#f8b4bd', C.accent, '#c8ebe0', '#fbe6c9', '#9bd6c6']
  const path = tube(
    [
      [700, 330],
      [640, 420],
      [690, 520],
      [560, 620],
      [620, 730],
      [520, 860],
    ],
    [70, 110, 150, 190, 230, 250],
  )
  const random = seeded(29)
  const piece = (t: number, size: number, sides: number): void => {
    const [x, y] = path.point(t, (random() - 0.5) * 1.8)
    const turn = random() * 6.28
    const row = Array.from({ length: sides }, (_, i): Point => {
      const a = turn + (i / sides) * 6.283 + random() * 0.5
      const r = size * (0.6 + random() * 0.5)
      return [x + r * Math.cos(a), y + r * 0.74 * Math.sin(a)]
    })
    const c = colours[Math.floor(random() * colours.length)] ?? '#ffffff'
    pen.fill(
      polygon(row),
      size > 9
        ? linear([x - size, y - size], [x + size, y + size], [0, '#ffffff'], [0.35, c], [1, mix(c, C.deep, 0.5)])
        : mix(c, C.deep, Math.max(0, t - 0.5) * 0.5),
    )
    const [a, b] = row
    if (size > 14 && a && b) pen.line(polyline([a, b]), '#ffffff', 2)
  }
  for (let i = 0; i < 13; i++) piece(0.04 + random() * 0.24, 20 + random() * 22, 4 + (i % 2))
  for (let i = 0; i < 34; i++) piece(0.22 + random() * 0.34, 8 + random() * 10, 4 + (i % 2))
  for (let i = 0; i < 70; i++) piece(0.45 + random() * 0.4, 3.4 + random() * 4, 4)
  for (let i = 0; i < 150; i++) {
    const [x, y] = path.point(0.6 + random() * 0.4, (random() - 0.5) * 2.2)
    pen.dot([x, y], 1 + random() * 2, mix(colours[i % 6] ?? '#ffffff', C.deep, random() * 0.3))
  }
}

const bag = (pen: Pen): void => {
  pen.fill(
    blob([
      [-70, 30],
      [-86, -30],
      [-60, -92],
      [-10, -110],
      [46, -98],
      [76, -44],
      [66, 24],
      [30, 48],
      [-34, 54],
    ]),
    linear([-80, -100], [70, 60], [0, '#f4fbf6'], [0.4, '#b4dfd1'], [1, '#4f9d8c']),
  )
  for (const d of [
    'M -48 -70 C -60 -20 -54 20 -46 46',
    'M -8 -104 C -16 -40 -10 20 -6 50',
    'M 34 -92 C 40 -40 34 14 26 46',
  ])
    pen.line(d, '#dff3ea', 4)
  for (const [x, l] of [
    [-48, 120],
    [-20, 170],
    [8, 130],
    [36, 150],
  ] as const) {
    const t = tube(
      [
        [x, 40],
        [x - 16, 40 + l * 0.4],
        [x + 14, 40 + l * 0.7],
        [x - 6, 40 + l],
      ],
      [9, 10, 7, 1],
      undefined,
      7,
    )
    pen.fill(t.band(-1, 1), '#7cc0ae')
    pen.fill(t.band(-1, -0.1), '#c4e8dc')
  }
}

/** A bottle afloat; below it, its own future: shards, flakes, grains, and the fish among them. */
export const plasticSea = (pen: Drawing): void => {
  drawAbove(pen)
  drawWater(pen)
  bag(pen.at({ x: 318, y: 468, scale: 0.86, turn: -8 }))
  drawPieces(pen)
  pen.fill(
    ground(
      [
        [0, 850],
        [240, 866],
        [520, 878],
        [820, 866],
        [1200, 842],
      ],
      HEIGHT,
    ),
    linear([0, 842], [0, HEIGHT], [0, '#0b584d'], [1, '#032d28']),
  )
  const tones = { back: '#0c5a50', flank: '#7cc0ae', belly: '#f3efe0', fin: '#f1a0a8', line: '#2f8475' }
  carp(pen.at({ x: 842, y: 582, scale: 0.74, turn: 6 }), tones)
  carp(pen.at({ x: 330, y: 724, scale: 0.5, turn: -6, mirror: true }), tones)
  carp(pen.at({ x: 940, y: 730, scale: 0.4, turn: -4 }), tones)
  bottle(pen.at({ x: 640, y: 262, turn: -12, scale: 0.94 }))
  // The water line crosses the bottle.
  pen.line('M 380 330 C 420 322 470 336 520 326', '#f2faf5', 7)
  pen.fill(oval([820, 250], 60, 7, -4), '#f2faf5')
  scatter(pen, 2, 26, [400, 330, 420, 180], [2, 6], ['#dff3ea', '#b9e2d6'])
}
