import { mix, PALETTE } from './colour.ts'
import { batched, type Drawing, HEIGHT, linear, lit, type Pen, radial, WIDTH } from './kit.ts'
import { blob, box, oval, polyline, puffs, seeded } from './shapes.ts'

const C = PALETTE.jun
const FLOOR = 770
/** The colours of the national standard: recyclable, hazardous, kitchen, other. */
const BLUE = '#1b66b0'
const RED = '#cf3630'
const GREEN = '#2f944b'
const GREY = '#66737a'

const drawYard = (pen: Pen): void => {
  pen.fill(box(0, 0, WIDTH, FLOOR), linear([0, 0], [WIDTH, FLOOR], [0, '#f7faf3'], [0.5, C.light], [1, '#8fc4b2']))
  const random = seeded(9)
  for (const [dy, colour] of [
    [0, '#9fcfbd'],
    [40, '#7fbba8'],
    [84, C.mid],
  ] as const)
    puffs(
      pen,
      Array.from(
        { length: 15 },
        (_, i) => [i * 88 - 10 + random() * 30, 520 + dy + random() * 40, 76 + random() * 36] as const,
      ),
      colour,
    )
  pen.fill(box(0, 600, WIDTH, FLOOR - 600), C.mid)
  batched(pen, (b) => {
    for (let i = 0; i < 90; i++) {
      const [x, y] = [random() * WIDTH, 470 + random() * 220]
      b.fill(oval([x, y], 12, 5, random() * 180), i % 2 ? '#79bda9' : '#3f917f')
    }
  })
  for (const [x, y] of [
    [70, 560],
    [150, 622],
    [210, 548],
    [1010, 570],
    [1090, 630],
    [1150, 552],
    [960, 640],
  ] as const)
    for (let k = 0; k < 5; k++)
      pen.dot([x + 11 * Math.cos(k * 1.257), y + 11 * Math.sin(k * 1.257)], 8, k % 2 ? '#f6aab4' : C.accent)
  pen.fill(box(0, 690, WIDTH, FLOOR - 690), linear([0, 690], [0, FLOOR], [0, '#e9efe2'], [1, '#b5cfc0']))
  batched(pen, (b) => {
    for (let x = -20; x < WIDTH; x += 96)
      b.line(
        polyline([
          [x, 690],
          [x, FLOOR],
        ]),
        '#9fc0b0',
        3,
      )
    b.line(
      polyline([
        [0, 730],
        [WIDTH, 730],
      ]),
      '#9fc0b0',
      3,
    )
  })
  pen.fill(box(0, FLOOR, WIDTH, HEIGHT - FLOOR), linear([0, FLOOR], [0, HEIGHT], [0, '#d8dccb'], [1, '#8aa596']))
}

/** One bin, 168 wide, its lid thrown back; origin at the middle of its foot. */
const bin = (pen: Pen, x: number, colour: string, mark: (p: Pen) => void): void => {
  const p = pen.at({ x, y: FLOOR + 34 })
  const [bright, dark] = [mix(colour, '#ffffff', 0.32), mix(colour, '#04211d', 0.5)]
  p.fill(oval([26, 0], 112, 17), '#6f8c7f')
  p.fill(
    'M -84 -300 C -86 -356 -70 -372 -40 -374 L 40 -374 C 70 -372 86 -356 84 -300 Z',
    linear([-84, -374], [84, -300], [0, bright], [0.5, colour], [1, dark]),
  )
  p.fill('M -72 -300 C -72 -346 -60 -358 -36 -360 L 36 -360 C 60 -358 72 -346 72 -300 Z', dark)
  p.fill(oval([0, -290], 84, 22), mix(colour, '#04211d', 0.72))
  p.fill(
    'M -84 -290 C -60 -268 60 -268 84 -290 L 72 -12 C 40 2 -40 2 -72 -12 Z',
    linear([-84, 0], [84, 0], [0, mix(colour, '#ffffff', 0.16)], [0.22, bright], [0.5, colour], [1, dark]),
  )
  p.fill(
    'M -90 -294 C -66 -270 66 -270 90 -294 L 88 -274 C 60 -250 -60 -250 -88 -274 Z',
    linear([-90, 0], [90, 0], [0, bright], [0.2, mix(colour, '#ffffff', 0.5)], [1, dark]),
  )
  for (const dx of [-48, 48]) {
    p.dot([dx, -6], 17, '#1f2c2b')
    p.dot([dx, -6], 7, '#93a39d')
  }
  mark(p.at({ y: -136 }))
}

const WHITE = '#ffffff'
const arrows = (p: Pen): void => {
  for (const turn of [0, 120, 240]) {
    const q = p.at({ turn })
    q.fill('M -22 -40 L 8 -40 C 18 -40 22 -34 26 -26 L 34 -12 L 16 -2 L 6 -20 L -14 -20 Z', WHITE)
    q.fill('M 42 -28 L 38 10 L 2 0 Z', WHITE)
  }
}
const hazard = (p: Pen): void => {
  p.fill('M 0 -48 L 50 40 L -50 40 Z', WHITE)
  p.fill('M 0 -26 L 32 30 L -32 30 Z', RED)
  p.fill('M -5 -12 L 5 -12 L 3 12 L -3 12 Z', WHITE)
  p.dot([0, 20], 5, WHITE)
}
const core = (p: Pen): void => {
  p.fill('M -30 -34 C -10 -24 10 -24 30 -34 C 14 -8 14 8 30 36 C 10 46 -10 46 -30 36 C -14 8 -14 -8 -30 -34 Z', WHITE)
  p.line('M 0 -28 C 0 -40 6 -48 14 -52', WHITE, 6)
  p.fill(oval([0, 4], 4, 8), GREEN)
}
const down = (p: Pen): void => {
  p.fill('M -14 -46 L 14 -46 L 14 -4 L 38 -4 L 0 34 L -38 -4 L -14 -4 Z', WHITE)
  p.fill(box(-40, 38, 80, 10, 3), WHITE)
}

/** Bottle, tin, flattened box. */
const recyclables = (p: Pen): void => {
  const b = p.at({ x: -34, y: -60, turn: -18 })
  b.fill(
    'M -10 -66 L 10 -66 L 10 -52 C 22 -44 26 -34 26 -20 L 26 52 C 26 60 -26 60 -26 52 L -26 -20 C -26 -34 -22 -44 -10 -52 Z',
    linear([-26, 0], [26, 0], [0, '#f2fbf8'], [0.4, '#b9e2d6'], [1, '#5fa898']),
  )
  b.fill(box(-12, -76, 24, 14, 3), C.accent)
  b.fill(box(-26, -8, 52, 30), linear([-26, 0], [26, 0], [0, '#ffffff'], [1, '#8ab9e0']))
  const t = p.at({ x: 44, y: -20, turn: 20 })
  t.fill(
    'M -24 -36 L 24 -36 L 24 36 C 10 44 -10 44 -24 36 Z',
    linear([-24, 0], [24, 0], [0, '#ffffff'], [0.4, '#c8d5d6'], [1, '#6d8587']),
  )
  t.fill(oval([0, -36], 24, 8), '#eef4f3')
  t.fill(box(-24, -16, 48, 30), linear([-24, 0], [24, 0], [0, '#ff9aa5'], [1, '#b84558']))
  const c = p.at({ x: 20, y: -140, turn: 8 })
  c.fill('M -44 -20 L 30 -30 L 46 -12 L -30 0 Z', '#f0cfa0')
  c.fill('M -44 -20 L -30 0 L -30 38 L -44 18 Z', '#9b7146')
  c.fill('M -30 0 L 46 -12 L 46 26 L -30 38 Z', linear([-30, 0], [46, 30], [0, '#dcb07c'], [1, '#b2834f']))
  c.line('M 6 -25 L 20 -6 L 20 30', '#f6e2bd', 5)
}

/** Button cell, fluorescent tube, tablets. */
const hazardous = (p: Pen): void => {
  const t = p.at({ x: -30, y: -104, turn: 24 })
  t.fill(box(-9, -76, 18, 152, 4), linear([-9, 0], [9, 0], [0, '#ffffff'], [0.6, '#eef3f2'], [1, '#a9bbb8']))
  t.fill(`${box(-10, -84, 20, 16)} ${box(-10, 68, 20, 16)}`, '#8fa19e')
  const c = p.at({ x: 38, y: -60 })
  c.fill(oval([0, 12], 34, 21), '#586967')
  c.fill('M -34 0 L 34 0 L 34 12 C 20 28 -20 28 -34 12 Z', linear([-34, 0], [34, 0], [0, '#f6faf9'], [1, '#5d706e']))
  c.fill(oval([0, 0], 34, 20), linear([-30, -16], [30, 16], [0, '#ffffff'], [1, '#a7b8b5']))
  c.line('M -9 0 L 9 0 M 0 -6 L 0 6', '#5d706e', 4)
  const m = p.at({ x: 30, y: -142, turn: -12 })
  m.fill(box(-40, -26, 80, 52, 8), linear([-40, -26], [40, 26], [0, '#f6faf8'], [1, '#9fb9b3']))
  for (let i = 0; i < 6; i++)
    m.dot(
      [-26 + (i % 3) * 26, i < 3 ? -11 : 11],
      9,
      lit([-26 + (i % 3) * 26, i < 3 ? -11 : 11], 9, [0, '#ffd0d5'], [1, '#d9606f']),
    )
}

/** Fish bones, a peel, leaves, half an egg. */
const kitchen = (p: Pen): void => {
  const f = p.at({ x: -6, y: -140, turn: 14 })
  f.fill('M -70 0 C -62 -22 -36 -24 -28 0 C -36 24 -62 22 -70 0 Z', '#fdf6e6')
  f.dot([-54, -4], 4, '#3f5a4e')
  f.line('M -30 0 L 46 0', '#fdf6e6', 6)
  for (const [x, h] of [
    [-14, 22],
    [2, 20],
    [18, 16],
    [32, 11],
  ] as const)
    f.line(`M ${x + 6} ${-h} L ${x} 0 L ${x + 6} ${h}`, '#fdf6e6', 5)
  f.fill('M 42 0 L 66 -20 L 60 0 L 66 20 Z', '#fdf6e6')
  const b = p.at({ x: -36, y: -56 })
  b.fill(
    blob([
      [-36, 22],
      [-26, -10],
      [0, -40],
      [6, -34],
      [-6, -4],
      [-10, 30],
    ]),
    linear([-36, -40], [6, 30], [0, '#ffe98f'], [1, '#d39a1c']),
  )
  b.fill(
    blob([
      [-6, 30],
      [-2, -10],
      [4, -38],
      [12, -34],
      [22, 0],
      [34, 22],
      [16, 22],
    ]),
    linear([-6, -40], [34, 30], [0, '#fff3bd'], [1, '#e0ab2a']),
  )
  const e = p.at({ x: 44, y: -50 })
  e.fill(
    'M -30 -6 L -20 4 L -10 -8 L 2 4 L 14 -8 L 30 -4 C 28 34 -28 36 -30 -6 Z',
    linear([-30, -8], [30, 34], [0, '#fff4e4'], [1, '#d59c74']),
  )
  const l = p.at({ x: 46, y: -112, turn: -30 })
  l.fill(
    'M -40 0 C -20 -28 20 -26 44 0 C 20 24 -20 26 -40 0 Z',
    linear([-40, -20], [44, 20], [0, '#a8d66c'], [1, '#3f8a3f']),
  )
  l.line('M -40 0 L 40 0 M -12 0 L 0 -14 M 6 0 L 18 -10 M -12 0 L 0 14 M 6 0 L 18 10', '#dff0b8', 3)
}

/** A big bone, a used tissue, an ordinary dry cell, a broken bowl. */
const others = (p: Pen): void => {
  const b = p.at({ x: -10, y: -146, turn: -24 })
  b.fill(
    'M -52 -14 C -70 -34 -38 -44 -34 -14 L 34 -14 C 38 -44 70 -34 54 -12 C 74 2 58 30 36 12 L -36 12 C -58 30 -74 4 -52 -14 Z',
    linear([0, -30], [0, 26], [0, '#fffaf0'], [0.5, '#efe0c6'], [1, '#b59873']),
  )
  const t = p.at({ x: -40, y: -54 })
  t.fill(
    blob([
      [-34, 10],
      [-26, -24],
      [-4, -36],
      [24, -26],
      [36, 2],
      [20, 28],
      [-14, 32],
    ]),
    linear([-34, -34], [34, 30], [0, '#ffffff'], [1, '#b9c8c4']),
  )
  t.line('M -18 -12 L 2 4 L 18 -14 M -8 20 L 4 4 L 22 12', '#a9bab5', 3)
  const c = p.at({ x: 40, y: -110, turn: 26 })
  c.fill(box(-15, -38, 30, 76, 4), linear([-15, 0], [15, 0], [0, '#5f7f86'], [0.4, '#39555c'], [1, '#16282c']))
  c.fill(box(-15, -38, 30, 24, 4), linear([-15, 0], [15, 0], [0, '#ffd9a0'], [0.4, '#d99a45'], [1, '#8a561d']))
  c.fill(box(-6, -45, 12, 9, 2), '#dfe7e5')
  c.line('M -5 14 L 5 14 M 0 9 L 0 19', '#dfe7e5', 3)
  const k = p.at({ x: 38, y: -34 })
  k.fill(
    'M -34 -12 L -10 -20 L 0 -2 L 14 -18 L 36 -10 C 32 22 -24 28 -34 -12 Z',
    linear([-34, -16], [36, 20], [0, '#ffffff'], [1, '#9db7c4']),
  )
  k.line('M -26 2 C -8 12 14 12 28 2', '#3a77b5', 4)
}

/** Four bins in the colours everyone meets, and over each what belongs in it. */
export const recycleBins = (pen: Drawing): void => {
  drawYard(pen)
  pen.fill(oval([600, FLOOR + 60], 520, 30), radial([600, FLOOR + 60], 520, [0, '#94ae9f'], [1, '#a9bfb0']))
  bin(pen, 328, BLUE, arrows)
  bin(pen, 509, RED, hazard)
  bin(pen, 690, GREEN, core)
  bin(pen, 871, GREY, down)
  const rows = [
    [328, 404, recyclables],
    [509, 396, hazardous],
    [690, 404, kitchen],
    [871, 400, others],
  ] as const
  for (const [x, y, draw] of rows) {
    for (const dx of [-50, 0, 50])
      pen.line(
        polyline([
          [x + dx, y + 8],
          [x + dx, y + 44 - Math.abs(dx) * 0.3],
        ]),
        '#ffffff',
        5,
      )
    draw(pen.at({ x, y, scale: 1.06 }))
  }
}
