import { mix, PALETTE } from './colour.ts'
import { batched, type Drawing, HEIGHT, linear, lit, type Pen, type Point, WIDTH } from './kit.ts'
import { blob, box, oval, polygon, polyline, seeded, smooth } from './shapes.ts'
import { drawChild, drawParent } from './summer-pool-people.ts'

const C = PALETTE.jul
/** The pool's edge: deck to the left and below, water to the right and above. */
const EDGE =
  'M 330 -20 L 1220 -20 L 1220 640 C 1000 664 760 676 560 664 C 440 656 356 600 340 480 C 326 330 330 150 330 -20 Z'

const drawDeck = (pen: Pen): void => {
  pen.fill(box(0, 0, WIDTH, HEIGHT), linear([0, 0], [WIDTH, HEIGHT], [0, '#fdf3df'], [0.5, '#f1dcb9'], [1, '#cfae83']))
  batched(pen, (b) => {
    for (let i = 0; i < 16; i++) {
      b.line(
        polyline([
          [i * 96 - 60, -10],
          [i * 96 - 200, HEIGHT + 10],
        ]),
        '#e0c49b',
        3,
      )
      b.line(
        polyline([
          [-10, i * 84 + 20],
          [WIDTH + 10, i * 84 + 60],
        ]),
        '#e0c49b',
        3,
      )
    }
  })
}

const drawWater = (pen: Pen): void => {
  pen
    .at({ x: 16, y: 18 })
    .fill(
      'M 300 -40 L 1220 -40 L 1220 668 C 1000 694 750 706 548 694 C 410 684 322 620 308 490 C 294 330 300 150 300 -40 Z',
      '#c49d70',
    )
  pen.fill(
    'M 300 -40 L 1220 -40 L 1220 668 C 1000 694 750 706 548 694 C 410 684 322 620 308 490 C 294 330 300 150 300 -40 Z',
    linear([300, 0], [900, 700], [0, '#ffffff'], [1, '#e7d9c0']),
  )
  pen.fill(EDGE, '#0a5d7d')
  pen.fill(
    'M 346 -20 L 1220 -20 L 1220 620 C 1000 646 760 658 566 648 C 452 640 370 588 356 470 C 342 330 346 150 346 -20 Z',
    linear([340, 0], [1100, 660], [0, '#8fdcec'], [0.35, '#37b5d6'], [0.7, C.mid], [1, '#0a6c92']),
  )
  // Lane lines far under water, bent by it.
  for (const x of [560, 800, 1040]) {
    const row = Array.from({ length: 12 }, (_, i): Point => [x + 7 * Math.sin(i * 1.5 + x), i * 54])
    pen.line(smooth(row), '#0a7aa0', 20)
  }
  const random = seeded(27)
  batched(pen, (b) => {
    for (let i = 0; i < 17; i++)
      for (let j = 0; j < 10; j++) {
        const [x, y] = [382 + i * 52 + random() * 20, 10 + j * 60 + random() * 24]
        if (y > 600 || (x < 420 && y > 520)) continue
        const k = 20 + random() * 16
        b.line(
          `M ${x - k} ${y + 6} C ${x - k * 0.4} ${y - 12} ${x + k * 0.3} ${y + 14} ${x + k} ${y - 4}`,
          (i + j) % 3 ? '#7fd4e8' : '#c9f0f7',
          2.6,
        )
      }
  })
}

const drawThings = (pen: Pen): void => {
  // Parasol over the deck.
  const u = pen.at({ x: 118, y: 172 })
  u.fill(oval([54, 66], 210, 196), '#d3b184')
  for (let i = 0; i < 10; i++) {
    const [a, b] = [(i * Math.PI) / 5, ((i + 1) * Math.PI) / 5]
    const c = i % 2 ? '#ffffff' : C.accent
    u.fill(
      polygon([
        [0, 0],
        [206 * Math.cos(a), 206 * Math.sin(a)],
        [190 * Math.cos((a + b) / 2), 190 * Math.sin((a + b) / 2)],
        [206 * Math.cos(b), 206 * Math.sin(b)],
      ]),
      mix(c, '#7a4a10', Math.max(0, Math.sin((a + b) / 2 - 0.6)) * 0.34),
    )
  }
  u.dot([0, 0], 15, lit([0, 0], 15, [0, '#ffffff'], [1, '#b98a4a']))
  // Lifebuoy with its rope, at hand.
  const b = pen.at({ x: 566, y: 784, turn: 20 })
  b.fill(oval([12, 14], 86, 84), '#bb9163')
  b.line(oval([0, 0], 60, 60), '#e9e2d2', 44)
  b.line(oval([-4, -5], 60, 60), '#ffffff', 34)
  for (let i = 0; i < 4; i++) {
    const a = (i * Math.PI) / 2
    b.line(
      smooth(Array.from({ length: 5 }, (_, k): Point => [60 * Math.cos(a + k * 0.13), 60 * Math.sin(a + k * 0.13)])),
      '#e2452c',
      42,
    )
  }
  b.line('M 84 10 C 150 30 140 80 200 60 C 250 44 260 90 300 70', '#fff6e2', 7)
  b.line('M 84 10 C 150 30 140 80 200 60 C 250 44 260 90 300 70', '#c49d70', 2)
  // A cold drink: water first, before thirst.
  const d = pen.at({ x: 214, y: 760 })
  d.fill(box(-96, -66, 210, 150, 14), '#c49d70')
  d.fill(box(-106, -78, 210, 150, 14), linear([-106, -78], [104, 72], [0, '#e9b878'], [1, '#a8733c']))
  d.dot([-50, -4], 42, '#8f5f30')
  d.dot([-54, -8], 42, lit([-54, -8], 44, [0, '#ffffff'], [0.5, '#c9ecf4'], [1, '#4fa8c4']))
  d.dot([-54, -8], 32, lit([-54, -8], 34, [0, '#eafafc'], [1, '#8fd3e4']))
  d.fill(
    polygon([
      [-70, -16],
      [-54, -24],
      [-44, -10],
      [-60, 0],
    ]),
    '#ffffff',
  )
  d.fill('M 6 40 C -10 -20 30 -60 90 -54 C 98 0 70 42 6 40 Z', '#2f8f5a')
  d.fill('M 10 34 C -2 -16 34 -50 84 -48 C 90 -2 64 34 10 34 Z', '#f2f6dc')
  d.fill(
    'M 16 28 C 8 -12 38 -42 78 -42 C 82 -4 60 26 16 28 Z',
    linear([10, -40], [80, 30], [0, '#ff8d7a'], [1, '#d8402f']),
  )
  for (const [x, y] of [
    [34, 8],
    [46, -14],
    [60, 2],
    [62, -24],
    [42, 18],
  ] as const)
    d.fill(oval([x, y], 3, 5, 30), '#4a1712')
  // Slippers.
  for (const [x, t] of [
    [176, -24],
    [226, -14],
  ] as const) {
    const s = pen.at({ x, y: 610, turn: t })
    s.fill(
      blob([
        [-18, -40],
        [0, -50],
        [18, -40],
        [20, 0],
        [16, 44],
        [-14, 44],
        [-20, 0],
      ]),
      '#c49d70',
    )
    s.at({ x: -6, y: -6 }).fill(
      blob([
        [-18, -40],
        [0, -50],
        [18, -40],
        [20, 0],
        [16, 44],
        [-14, 44],
        [-20, 0],
      ]),
      linear([-18, -40], [18, 44], [0, '#3db4d6'], [1, '#0a6c92']),
    )
    s.line('M -24 -8 C -14 -30 -2 -32 -4 -42 C -4 -30 8 -28 14 -6', '#fff6e2', 7)
  }
}

/** A pool from above: the child floats, and the grown-up on the edge looks nowhere else. */
export const summerPool = (pen: Drawing): void => {
  drawDeck(pen)
  drawWater(pen)
  drawChild(pen)
  drawThings(pen)
  drawParent(pen)
}
