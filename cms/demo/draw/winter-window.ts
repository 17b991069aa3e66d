import { PALETTE } from './colour.ts'
import { type Drawing, HEIGHT, linear, lit, type Pen, type Point, radial, WIDTH } from './kit.ts'
import { bareTree, glow, scatter, townHouse, wisp } from './scenery.ts'
import { blob, box, ground, oval, polyline } from './shapes.ts'

const C = PALETTE.jan
const TABLE = 690

const drawOutside = (pen: Pen): void => {
  pen.fill(box(280, 70, 640, 560), linear([0, 70], [0, 600], [0, '#0f2c49'], [0.5, '#2a6492'], [1, '#8fbdd6']))
  glow(pen, [742, 188], 104, '#5f96bd', '#1d4a72', 4)
  pen.dot([742, 188], 44, lit([742, 188], 44, [0, '#ffffff'], [1, '#d9e8ef']))
  pen.fill(
    ground(
      [
        [280, 470],
        [420, 432],
        [600, 462],
        [780, 430],
        [920, 458],
      ],
      630,
    ),
    '#6fa2c2',
  )
  const snowy = { wall: '#c2dceb', shade: '#8ab1ca', roof: '#f8faf8', ridge: '#2b4d6d', window: '#ffb46a' }
  townHouse(pen, [336, 540], 120, 62, snowy)
  townHouse(pen, [700, 536], 130, 66, snowy)
  bareTree(pen, [566, 556], 330, 14, '#173a58', '#5f8fb0')
  pen.fill(
    ground(
      [
        [280, 540],
        [440, 528],
        [620, 548],
        [780, 532],
        [920, 544],
      ],
      630,
    ),
    linear([0, 530], [0, 630], [0, '#f8faf8'], [1, '#b9d5e5']),
  )
  scatter(pen, 12, 120, [286, 76, 628, 520], [1.6, 5], ['#ffffff', '#dcebf3', '#c2dceb'])
}

const drawFrame = (pen: Pen): void => {
  const wood = linear([250, 0], [950, 0], [0, '#f6d3b4'], [0.5, '#cf9f80'], [1, '#8d6d68'])
  pen.fill('M 250 40 L 950 40 L 950 650 L 250 650 Z M 286 76 L 286 600 L 914 600 L 914 76 Z M 286 76 Z', '#6f5a60')
  for (const [x, y, w, h] of [
    [250, 40, 700, 36],
    [250, 40, 36, 600],
    [914, 40, 36, 600],
    [588, 76, 24, 524],
    [286, 286, 628, 18],
  ] as const)
    pen.fill(box(x, y, w, h), wood)
  pen.fill('M 286 76 L 914 76 L 914 84 L 294 84 L 294 600 L 286 600 Z', '#5c4c58')
  pen.fill(box(612, 84, 6, 202), '#5c4c58')
  pen.fill(box(612, 304, 6, 296), '#5c4c58')
  // Frost in the corners of the panes.
  for (const [x, y, sx, sy, s] of [
    [286, 600, 1, -1, 1],
    [914, 600, -1, -1, 1.2],
    [588, 600, -1, -1, 0.7],
    [618, 600, 1, -1, 0.7],
    [914, 84, -1, 1, 0.8],
  ] as const) {
    pen.fill(
      `M ${x} ${y} L ${x + sx * 120 * s} ${y} C ${x + sx * 96 * s} ${y + sy * 20 * s} ${x + sx * 74 * s} ${y + sy * 14 * s} ${x + sx * 62 * s} ${y + sy * 40 * s} C ${x + sx * 40 * s} ${y + sy * 38 * s} ${x + sx * 36 * s} ${y + sy * 74 * s} ${x + sx * 16 * s} ${y + sy * 90 * s} L ${x} ${y + sy * 120 * s} Z`,
      linear([x, y], [x + sx * 90 * s, y + sy * 90 * s], [0, '#ffffff'], [1, '#a9cbe0']),
    )
    for (const [a, b] of [
      [90, 12],
      [66, 34],
      [40, 52],
      [18, 84],
    ] as const)
      pen.line(
        polyline([
          [x, y],
          [x + sx * a * s, y + sy * b * s],
        ]),
        '#d6e8f1',
        2,
      )
  }
  // Thermometer outside the left pane, below zero.
  const p = pen.at({ x: 214, y: 2 })
  p.fill(box(360, 170, 16, 10), '#8d6d68')
  p.fill(box(318, 118, 46, 150, 14), '#f8faf8')
  p.fill(box(337, 132, 8, 104, 4), '#c2dceb')
  p.fill(box(337, 206, 8, 40, 3), C.accent)
  p.dot([341, 246], 12, lit([341, 246], 12, [0, '#ff9a73'], [1, '#c23c1c']))
  for (let i = 0; i < 9; i++)
    p.line(
      `M ${i === 5 ? 348 : 351} ${140 + i * 12} L 358 ${140 + i * 12}`,
      i === 5 ? C.accent : '#123452',
      i === 5 ? 3.4 : 2,
    )
}

const drawCurtain = (pen: Pen, x: number, mirror: boolean): void => {
  const p = pen.at({ x, mirror })
  p.fill(
    'M -200 20 L 176 20 C 168 200 140 360 44 430 C 70 520 84 600 90 700 L -200 700 Z',
    linear(
      [-200, 0],
      [170, 0],
      [0, mirror ? '#6d2f2c' : '#b5482f'],
      [0.6, mirror ? '#933d30' : '#e2704a'],
      [1, mirror ? '#a9492f' : '#f59a72'],
    ),
  )
  for (const [a, b] of [
    [-140, -120],
    [-70, -60],
    [0, -20],
    [64, 8],
    [120, 26],
  ] as const)
    p.fill(
      `M ${a} 20 C ${a + 4} 200 ${a - 6} 340 ${b} 430 C ${b + 16} 540 ${b + 20} 620 ${b + 22} 700 L ${b + 40} 700 C ${b + 34} 620 ${b + 30} 540 ${b + 14} 430 C ${a + 16} 340 ${a + 28} 200 ${a + 24} 20 Z`,
      mirror ? '#5f2a2b' : '#a93f2b',
    )
  p.fill(
    'M -200 412 L 40 418 C 56 424 56 448 40 452 L -200 470 Z',
    linear([-200, 0], [50, 0], [0, '#c98a4b'], [1, '#f6cf8e']),
  )
}

const drawSoup = (pen: Pen): void => {
  pen.fill(oval([612, 800], 240, 30), '#5c3227')
  pen.fill(oval([600, 790], 226, 32), linear([380, 0], [820, 0], [0, '#fdf6ea'], [1, '#b99a88']))
  pen.fill(oval([600, 784], 190, 24), '#d8bca8')
  pen.fill(
    'M 412 640 C 412 730 470 790 540 794 L 660 794 C 730 790 788 730 788 640 Z',
    linear([412, 640], [788, 780], [0, '#ffffff'], [0.35, '#e5eef2'], [0.7, '#9dbace'], [1, '#53789a']),
  )
  pen.fill('M 424 690 C 440 722 760 722 776 690 L 768 710 C 740 738 460 738 432 710 Z', '#4488b0')
  for (let i = 0; i < 9; i++) pen.dot([456 + i * 36, 722 + 10 * Math.sin((i / 8) * Math.PI)], 5, C.accent)
  pen.fill(oval([600, 640], 190, 50), linear([410, 0], [790, 0], [0, '#ffffff'], [1, '#a8c2d4']))
  pen.fill(oval([600, 644], 172, 41), radial([560, 634], 190, [0, '#ffd587'], [0.6, '#eda54d'], [1, '#b8682b']))
  for (const [x, y, a, c, t] of [
    [520, 640, 34, '#f6efe0', 8],
    [660, 650, 38, '#f4d9bd', -6],
    [600, 630, 28, '#f2795a', 4],
    [690, 632, 24, '#e8633f', 10],
    [560, 660, 26, '#ee7d55', -8],
  ] as const) {
    pen.fill(oval([x + 3, y + 5], a, a * 0.42, t), '#c07a35')
    pen.fill(oval([x, y], a, a * 0.42, t), linear([x - a, y - 10], [x + a, y + 10], [0, '#ffffff'], [0.4, c], [1, c]))
  }
  for (const [x, y, t] of [
    [492, 652, 20],
    [630, 666, -15],
    [712, 654, 40],
    [560, 626, 70],
    [616, 650, 0],
    [660, 626, 30],
  ] as const) {
    pen.fill(oval([x, y], 11, 4.6, t), '#5f9a3e')
    pen.fill(oval([x, y], 5.5, 2, t), '#a9d06c')
  }
  for (const [x, w, s] of [
    [520, 13, 1],
    [604, 18, 1.16],
    [684, 12, 0.94],
  ] as const)
    wisp(
      pen,
      [
        [x, 622],
        [x - 34, 560],
        [x + 24, 486],
        [x - 22, 414],
        [x + 28, 340 - 40 * (s - 1)],
      ].map(([a, b]): Point => [a ?? 0, b ?? 0]),
      w,
      linear([0, 620], [0, 340], [0, '#fff4e2'], [0.5, '#dfe7ea'], [1, '#8fb3cc']),
    )
}

const drawWool = (pen: Pen): void => {
  // Hat and mittens, ready for the door.
  const hat = pen.at({ x: 906, y: 716 })
  hat.fill(oval([6, 74], 104, 18), '#5c3227')
  hat.fill(
    'M -86 50 C -92 -40 -48 -94 0 -94 C 50 -94 94 -40 88 50 Z',
    linear([-86, -90], [90, 50], [0, '#8cc0dd'], [0.5, C.mid], [1, '#22527a']),
  )
  for (const x of [-52, -18, 16, 50])
    hat.line(`M ${x * 0.3} -92 C ${x * 0.9} -50 ${x * 1.2} 0 ${x * 1.2} 44`, '#2f6b94', 4)
  hat.fill(
    'M -92 34 C -40 52 40 52 94 34 L 96 66 C 40 84 -40 84 -94 66 Z',
    linear([-94, 0], [94, 0], [0, '#f8faf8'], [1, '#94b4c9']),
  )
  for (let i = 0; i < 9; i++)
    hat.line(
      `M ${-80 + i * 20} ${42 + 6 * Math.sin((i / 8) * Math.PI)} l 0 26`.replace(
        'l 0 26',
        `L ${-80 + i * 20} ${68 + 6 * Math.sin((i / 8) * Math.PI)}`,
      ),
      '#b9d1df',
      3,
    )
  hat.dot([0, -100], 28, lit([0, -100], 28, [0, '#ffffff'], [1, '#a4c0d2']))
  for (const [x, y, t, m] of [
    [290, 770, -14, false],
    [356, 786, 12, true],
  ] as const) {
    const p = pen.at({ x, y, turn: t, mirror: m, scale: 0.92 })
    p.fill(oval([4, 66], 50, 12), '#5c3227')
    p.fill(
      blob([
        [-34, 50],
        [-40, -10],
        [-34, -64],
        [0, -88],
        [32, -62],
        [36, -10],
        [32, 50],
      ]),
      linear([-40, -80], [36, 50], [0, '#f9a27c'], [0.5, C.accent], [1, '#a23a20']),
    )
    p.fill(
      blob([
        [28, 20],
        [40, -16],
        [60, -24],
        [66, -4],
        [44, 34],
      ]),
      '#d9532f',
    )
    p.fill(box(-40, 40, 78, 30, 8), linear([-40, 0], [40, 0], [0, '#ffffff'], [1, '#b7cbd8']))
    p.line('M -14 -46 L 0 -24 L 14 -46 M -14 -16 L 0 6 L 14 -16', '#fbe3d2', 4)
  }
}

/** Snow outside, a bowl of hot soup inside: what truly warms. */
export const winterWindow = (pen: Drawing): void => {
  pen.fill(box(0, 0, WIDTH, HEIGHT), linear([0, 0], [WIDTH, HEIGHT], [0, '#8a5244'], [0.5, '#6d3f3d'], [1, '#3d2a36']))
  drawOutside(pen)
  drawFrame(pen)
  drawCurtain(pen, 170, false)
  drawCurtain(pen, 1030, true)
  pen.fill(box(220, 626, 760, 24), linear([220, 0], [980, 0], [0, '#fbe0c4'], [1, '#9d7a70']))
  pen.fill(
    box(0, TABLE, WIDTH, HEIGHT - TABLE),
    radial([560, 720], 720, [0, '#d98f5c'], [0.4, '#b06a45'], [1, '#5a332c']),
  )
  pen.fill(box(0, TABLE, WIDTH, 8), linear([0, 0], [WIDTH, 0], [0, '#e0a06c'], [0.45, '#f6c893'], [1, '#7a4a3a']))
  for (const y of [738, 788, 846]) pen.line(`M 0 ${y} C 300 ${y + 8} 800 ${y - 8} ${WIDTH} ${y + 4}`, '#8c5038', 2)
  drawSoup(pen)
  drawWool(pen)
}
