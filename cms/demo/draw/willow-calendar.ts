import { mix, PALETTE } from './colour.ts'
import { batched, type Drawing, HEIGHT, linear, lit, type Pen, type Point, radial, WIDTH } from './kit.ts'
import { glow } from './scenery.ts'
import { box, ground, polyline, seeded, smooth, tube } from './shapes.ts'

const C = PALETTE.mar
const CENTRE: Point = [600, 452]
const DIAL = 356
const ROUND = 300

/** The half chord of the inner round at a height. */
const chord = (y: number): number => Math.sqrt(Math.max(0, ROUND ** 2 - (y - CENTRE[1]) ** 2))

/** The part of the inner round below a wavy line. */
const below = (y: number, wave: number, step: number): string => {
  const half = chord(y)
  const top = Array.from(
    { length: 9 },
    (_, i): Point => [CENTRE[0] - half + (i * half) / 4, y + (i % 8 ? wave * Math.sin(i * step) : 0)],
  )
  const start = Math.atan2(y - CENTRE[1], half)
  const rim = Array.from({ length: 25 }, (_, i): Point => {
    const a = start + ((Math.PI - 2 * start) * i) / 24
    return [CENTRE[0] + ROUND * Math.cos(a), CENTRE[1] + ROUND * Math.sin(a)]
  })
  return `${smooth(top)} ${polyline(rim).replace('M', 'L')} Z`
}

/** Twenty-four solar terms round the dial; spring's six are filled. */
const drawDial = (pen: Pen): void => {
  pen.dot([CENTRE[0] + 10, CENTRE[1] + 16], DIAL + 4, '#b7cb92')
  pen.dot(CENTRE, DIAL, linear([300, 120], [900, 800], [0, '#fdfdf4'], [1, '#dbe5bd']))
  for (let i = 0; i < 72; i++) {
    const a = (i / 72) * 2 * Math.PI - Math.PI / 2
    const r = i % 3 ? 340 : 332
    pen.line(
      polyline([
        [CENTRE[0] + r * Math.cos(a), CENTRE[1] + r * Math.sin(a)],
        [CENTRE[0] + 347 * Math.cos(a), CENTRE[1] + 347 * Math.sin(a)],
      ]),
      C.deep,
      i % 3 ? 1.6 : 3,
    )
  }
  for (let i = 0; i < 24; i++) {
    const a = ((i + 0.5) / 24) * 2 * Math.PI - Math.PI / 2
    const at: Point = [CENTRE[0] + 320 * Math.cos(a), CENTRE[1] + 320 * Math.sin(a)]
    const spring = i < 4 || i > 21
    pen.dot(at, spring ? 8 : 4.6, spring ? lit(at, 8, [0, '#ffc2b5'], [1, '#e56f5d']) : C.mid)
  }
  pen.dot(CENTRE, ROUND + 7, C.deep)
}

/** North Sea park in Beijing: the White Dagoba over a lake whose ice has just broken. */
const drawLake = (pen: Pen): void => {
  pen.dot(CENTRE, ROUND, linear([0, 152], [0, 560], [0, '#a9cf8d'], [0.5, '#d8e4bb'], [1, '#fbe6d2']))
  for (let i = 0; i < 6; i++) pen.dot([490, 300], 96 - i * 9, mix('#cbdfab', '#fff3cf', (i + 1) / 6))
  pen.dot([490, 300], 40, lit([490, 300], 40, [0, '#ffffff'], [1, '#fbdcae']))
  pen.fill(below(520, 6, 1.9), linear([0, 500], [0, 760], [0, '#8fbe9a'], [0.5, '#4f8f72'], [1, '#234f3c']))
  const hill = (points: readonly Point[], paint: string): void => pen.fill(ground(points, 528), paint)
  hill(
    [
      [318, 522],
      [400, 486],
      [520, 500],
      [700, 478],
      [820, 496],
      [884, 522],
    ],
    '#8fb870',
  )
  hill(
    [
      [430, 524],
      [520, 478],
      [610, 420],
      [690, 424],
      [780, 482],
      [850, 524],
    ],
    '#5d9346',
  )
  hill(
    [
      [500, 526],
      [580, 486],
      [660, 462],
      [760, 500],
      [820, 526],
    ],
    '#3d7040',
  )
  const p = pen.at({ x: 656, y: 430, scale: 1.06 })
  const white = linear([-60, 0], [60, 0], [0, '#ffffff'], [0.5, '#f3f0dd'], [1, '#a9b98f'])
  p.fill('M -66 10 L 66 10 L 60 -8 L -60 -8 Z M -54 -8 L 54 -8 L 48 -24 L -48 -24 Z', white)
  p.fill('M -34 -24 C -60 -60 -52 -102 0 -106 C 52 -102 60 -60 34 -24 Z', white)
  p.fill('M -16 -36 C -18 -66 18 -66 16 -36 Z', '#d9775f')
  p.fill('M -15 -104 L -6 -160 L 6 -160 L 15 -104 Z', white)
  for (const y of [-114, -124, -134, -144, -153])
    p.line(`M ${-14 + (y + 104) * -0.15} ${y} L ${14 - (y + 104) * -0.15} ${y}`, '#b9c39b', 2)
  p.fill('M -20 -160 L 20 -160 L 13 -168 L -13 -168 Z M -3 -168 L 0 -190 L 3 -168 Z', '#e3b14c')
  pen.fill('M 548 520 L 560 492 L 640 492 L 652 520 Z', '#b8503f')
  pen.fill('M 536 494 L 556 470 L 644 470 L 664 494 Z', '#2e5c3c')
  const random = seeded(6)
  for (const [x, y, r] of [
    [470, 512, 16],
    [500, 506, 22],
    [706, 500, 24],
    [744, 508, 20],
    [780, 514, 15],
    [690, 514, 16],
  ] as const)
    pen.dot([x, y], r, lit([x, y], r, [0, '#a8cc7d'], [1, '#44793f']))
  for (const y of [548, 572, 600])
    pen.line(
      polyline([
        [560 + random() * 30, y],
        [740 - random() * 30, y],
      ]),
      '#c3dcbc',
      5,
    )
  // Floes, lit from the left.
  for (const [x, y, s] of [
    [430, 566, 1],
    [752, 598, 1.1],
    [560, 640, 1.3],
    [404, 640, 0.7],
    [690, 684, 0.9],
    [506, 708, 0.7],
  ] as const) {
    const f = pen.at({ x, y, scale: s })
    f.fill('M -60 4 L -30 -12 L 22 -10 L 60 2 L 34 18 L -26 20 Z', '#5f9a86')
    f.fill(
      'M -60 -2 L -30 -16 L 22 -14 L 60 -2 L 34 12 L -26 14 Z',
      linear([-60, -16], [60, 14], [0, '#ffffff'], [1, '#cfe6dc']),
    )
  }
}

const leaf = (b: Pen, [x, y]: Point, angle: number, length: number, colour: string): void => {
  const p = b.at({ x, y, turn: angle })
  p.fill(
    `M 0 0 C ${length * 0.3} ${-length * 0.13} ${length * 0.7} ${-length * 0.1} ${length} 0 C ${length * 0.7} ${length * 0.1} ${length * 0.3} ${length * 0.12} 0 0 Z`,
    colour,
  )
}

const drawWillow = (pen: Pen): void => {
  const limb = tube(
    [
      [1200, 96],
      [1060, 66],
      [900, 92],
      [742, 84],
      [640, 112],
    ],
    [26, 20, 13, 8, 2],
    undefined,
    10,
  )
  pen.fill(limb.band(-1, 1), '#3f4a2d')
  pen.fill(limb.band(-1, -0.2), '#7c8456')
  const random = seeded(41)
  batched(pen, (b) => {
    for (let k = 0; k < 14; k++) {
      const x = 664 + k * 39 + random() * 12
      const length = 190 + random() * 150 + Math.max(0, k - 6) * 34
      const sway = -20 - random() * 36
      const spine = Array.from(
        { length: 9 },
        (_, i): Point => [x + sway * (i / 8) ** 1.6 + 9 * Math.sin(i * 0.8 + k), 84 + (length * i) / 8],
      )
      b.line(smooth(spine), k % 2 ? '#5f7f3a' : '#79934c', 2.4)
      for (let i = 1; i < 9; i++)
        for (const side of [-1, 1]) {
          const at = spine[i] ?? [x, 84]
          leaf(
            b,
            at,
            90 + side * (32 + random() * 16),
            24 + random() * 12,
            (k + i) % 3 === 0 ? '#bfd97a' : side < 0 ? '#94bf58' : '#5d9346',
          )
        }
    }
  })
}

const blossom = (pen: Pen, [x, y]: Point, r: number, turn: number): void => {
  const p = pen.at({ x, y, turn, scale: r / 30 })
  for (let i = 0; i < 5; i++) {
    const q = p.at({ turn: i * 72 })
    q.fill(
      'M 0 -2 C -24 -14 -20 -40 -4 -42 L 0 -37 L 4 -42 C 20 -40 24 -14 0 -2 Z',
      radial([0, -10], 40, [0, '#ee7e6c'], [0.5, '#f7ad9f'], [1, '#fdd9cf']),
    )
  }
  for (let i = 0; i < 8; i++)
    p.line(
      polyline([
        [0, 0],
        [17 * Math.cos(i * 0.785), 17 * Math.sin(i * 0.785)],
      ]),
      '#c4503f',
      1.6,
    )
  for (let i = 0; i < 8; i++) p.dot([18 * Math.cos(i * 0.785), 18 * Math.sin(i * 0.785)], 2.8, '#fbe08a')
  p.dot([0, 0], 5, '#b8432f')
}

const drawPeach = (pen: Pen): void => {
  const branch = tube(
    [
      [60, 880],
      [190, 812],
      [300, 770],
      [410, 756],
      [510, 712],
    ],
    [17, 13, 9, 6, 2],
    undefined,
    10,
  )
  pen.fill(branch.band(-1, 1), '#4a3328')
  pen.fill(branch.band(-1, -0.2), '#8d6a4e')
  for (const d of ['M 240 792 C 236 740 252 700 284 668', 'M 372 762 C 400 790 440 806 476 806']) {
    pen.line(d, '#4a3328', 8)
    pen.line(d, '#7b5a43', 3)
  }
  for (const [x, y, r, t] of [
    [288, 660, 34, 10],
    [236, 728, 28, 40],
    [330, 756, 40, -8],
    [424, 744, 32, 24],
    [478, 804, 30, 4],
    [196, 800, 34, 55],
    [516, 706, 22, 30],
    [262, 806, 24, 12],
  ] as const)
    blossom(pen, [x, y], r, t)
  for (const [x, y] of [
    [306, 628],
    [250, 690],
    [548, 690],
    [510, 814],
    [380, 784],
  ] as const)
    pen.dot([x, y], 10, lit([x, y], 10, [0, '#fbc4b8'], [1, '#d9604d']))
}

const swallow = (pen: Pen, x: number, y: number, scale: number, turn: number): void => {
  const p = pen.at({ x, y, scale, turn })
  const back = linear([-120, -60], [100, 60], [0, '#3f6a74'], [0.5, '#17333a'], [1, '#0d2024'])
  p.fill('M 58 6 C 100 8 150 30 190 66 C 150 44 120 34 96 30 C 130 52 150 80 160 112 C 130 72 96 42 54 24 Z', back)
  p.fill('M -2 -8 C 20 -70 76 -128 160 -160 C 122 -108 92 -40 40 14 Z', back)
  p.fill('M 4 -8 C 30 -60 74 -108 130 -138 C 92 -98 60 -40 30 2 Z', '#4e7f88')
  p.fill('M -86 -18 C -70 -40 -30 -34 20 -10 C 50 2 64 14 66 24 C 30 34 -30 24 -64 6 Z', back)
  p.fill('M -74 2 C -40 22 20 36 62 26 C 40 40 -20 40 -58 18 Z', '#fdf6e6')
  p.fill('M -92 -10 C -84 4 -70 12 -56 12 C -56 0 -66 -8 -82 -14 Z', '#c9503a')
  p.fill('M -104 -14 L -84 -20 L -84 -10 Z', '#0d2024')
  p.fill('M -6 6 C -40 60 -96 92 -160 96 C -110 70 -70 30 -40 -4 Z', back)
  p.dot([-76, -20], 3.4, '#fdf6e6')
}

/** The naturalist's clock: a dial of 24 terms with the lake he walked by, and what he watched each spring. */
export const willowCalendar = (pen: Drawing): void => {
  pen.fill(box(0, 0, WIDTH, HEIGHT), radial([520, 380], 820, [0, '#eef3d8'], [0.5, C.light], [1, '#a9c583']))
  glow(pen, CENTRE, 440, '#f9f9ee', '#dbe6bf', 4)
  drawDial(pen)
  drawLake(pen)
  drawWillow(pen)
  drawPeach(pen)
  swallow(pen, 424, 392, 0.92, -6)
  swallow(pen, 806, 424, 0.32, -14)
}
