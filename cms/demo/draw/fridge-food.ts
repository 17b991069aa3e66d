import { mix, PALETTE } from './colour.ts'
import { linear, lit, type Pen } from './kit.ts'
import { blob, box, oval } from './shapes.ts'

const C = PALETTE.aug
const [LEFT, INNER] = [392, 372] as const

const tub = (pen: Pen, x: number, y: number, w: number, h: number, food: string, lid: string): void => {
  pen.fill(box(x + 5, y - 4, w, 8, 4), '#8fb0bb')
  pen.fill(
    `M ${x} ${y - h} L ${x + w} ${y - h} L ${x + w - 8} ${y} L ${x + 8} ${y} Z`,
    linear([x, 0], [x + w, 0], [0, '#f9fdfd'], [0.5, '#d5e8ee'], [1, '#9cbfcc']),
  )
  pen.fill(
    `M ${x + 6} ${y - h * 0.66} C ${x + w * 0.3} ${y - h * 0.8} ${x + w * 0.7} ${y - h * 0.6} ${x + w - 6} ${y - h * 0.7} L ${x + w - 12} ${y - 5} L ${x + 12} ${y - 5} Z`,
    linear([x, y - h], [x + w, y], [0, mix(food, '#ffffff', 0.3)], [1, mix(food, C.deep, 0.25)]),
  )
  pen.fill(
    box(x - 5, y - h - 12, w + 10, 16, 5),
    linear([x, 0], [x + w, 0], [0, mix(lid, '#ffffff', 0.4)], [0.5, lid], [1, mix(lid, C.deep, 0.4)]),
  )
  pen.fill(box(x + w * 0.32, y - h * 0.42, w * 0.36, h * 0.26, 2), '#ffffff')
  pen.line(
    `M ${x + w * 0.37} ${y - h * 0.33} L ${x + w * 0.62} ${y - h * 0.33} M ${x + w * 0.37} ${y - h * 0.24} L ${x + w * 0.54} ${y - h * 0.24}`,
    '#7f98a1',
    2,
  )
}

export const drawFood = (pen: Pen): void => {
  // Upper shelf: cooked, covered, dated.
  tub(pen, 428, 246, 92, 66, '#e9a53e', C.accent)
  tub(pen, 534, 246, 92, 78, '#7fb04e', C.mid)
  tub(pen, 640, 246, 92, 60, '#c9683c', C.accent)
  // Middle: mostly room for the cold air, two dishes only.
  const p = pen.at({ x: 500, y: 394 })
  p.fill('M -56 -34 C -50 0 50 0 56 -34 Z', linear([-56, 0], [56, 0], [0, '#ffffff'], [1, '#86a9b6']))
  p.fill(oval([0, -34], 56, 10), '#eaf3f4')
  for (const [x, y, c] of [
    [-24, -42, '#e73c1b'],
    [4, -46, '#f0603c'],
    [28, -41, '#e73c1b'],
    [-8, -56, '#f27a55'],
  ] as const)
    p.dot([x, y], 16, lit([x, y], 17, [0, '#ffc3ad'], [0.4, c], [1, '#8c1f0c']))
  for (const [x, y] of [
    [652, 360],
    [690, 350],
    [618, 352],
  ] as const)
    for (let i = 0; i < 3; i++)
      pen.line(
        `M ${x + i * 12 - 12} ${y - 44} C ${x + i * 12 - 4} ${y - 24} ${x + i * 12 - 20} ${y - 8} ${x + i * 12 - 12} ${y + 14}`,
        i === 1 ? '#ffffff' : '#a9d3e0',
        4,
      )
  // Third shelf: vegetables.
  const v = pen.at({ x: 470, y: 544 })
  v.fill(
    blob([
      [-44, 0],
      [-58, -50],
      [-38, -92],
      [-8, -70],
      [10, -102],
      [40, -84],
      [52, -40],
      [40, 0],
    ]),
    linear([-50, -100], [50, 0], [0, '#b9dc82'], [0.5, '#6ea64a'], [1, '#2f6a3a']),
  )
  v.line('M -20 -6 C -22 -40 -30 -60 -36 -76 M 0 -4 C 0 -40 6 -66 10 -86 M 22 -6 C 26 -36 34 -56 42 -66', '#dcf0bb', 4)
  v.fill(
    blob([
      [-30, 0],
      [-26, -30],
      [0, -40],
      [26, -30],
      [30, 0],
    ]),
    linear([-30, -40], [30, 0], [0, '#ffffff'], [1, '#cfe3c6']),
  )
  for (const [x, y, t] of [
    [572, 530, -8],
    [596, 516, -4],
    [620, 534, 4],
  ] as const) {
    const c = pen.at({ x, y, turn: t })
    c.fill(
      'M -60 4 C -40 -16 20 -20 44 -8 C 52 0 48 12 40 14 C 10 20 -40 14 -60 4 Z',
      linear([-60, -16], [44, 16], [0, '#ffb072'], [0.5, '#ec7a2c'], [1, '#a8481a']),
    )
    c.line('M 44 0 L 66 -12 M 44 2 L 70 2 M 44 4 L 64 14', '#5f9a4c', 5)
  }
  for (const [x, y] of [
    [686, 526],
    [716, 532],
    [702, 506],
  ] as const)
    pen.fill(oval([x, y], 17, 21), linear([x - 16, y - 20], [x + 16, y + 20], [0, '#fff3e2'], [1, '#cf9b74']))
  // Drawer at the bottom: raw meat and fish, on their own.
  pen.fill(
    box(LEFT + 20, 580, INNER - 40, 142, 10),
    linear([LEFT, 580], [LEFT + INNER, 722], [0, '#e3f1f5'], [0.6, '#b5d3dd'], [1, '#7da6b5']),
  )
  const m = pen.at({ x: 506, y: 668 })
  m.fill(box(-86, 16, 172, 24, 6), linear([-86, 0], [86, 0], [0, '#ffffff'], [1, '#a8bfc7']))
  m.fill(
    blob([
      [-74, 14],
      [-78, -16],
      [-44, -42],
      [4, -38],
      [50, -44],
      [76, -14],
      [70, 18],
      [0, 24],
    ]),
    linear([-74, -40], [70, 20], [0, '#ff9b88'], [0.5, '#d8442f'], [1, '#8a1c16']),
  )
  m.fill(
    blob([
      [-62, 4],
      [-60, -16],
      [-36, -30],
      [-16, -22],
      [-30, -4],
    ]),
    '#ffe3d6',
  )
  m.line('M -6 -28 C 10 -20 22 -8 20 12 M 34 -32 C 46 -22 54 -10 52 6', '#ffd0c2', 6)
  const f = pen.at({ x: 662, y: 666, turn: -6 })
  f.fill(box(-78, 18, 156, 22, 6), linear([-78, 0], [78, 0], [0, '#ffffff'], [1, '#a8bfc7']))
  f.fill(
    'M -76 4 C -56 -30 10 -34 50 -4 L 78 -24 L 72 4 L 80 28 L 50 10 C 16 32 -52 30 -76 4 Z',
    linear([0, -30], [0, 28], [0, '#4d7f92'], [0.5, '#b7d3dc'], [1, '#ffffff']),
  )
  f.dot([-54, -2], 5, '#ffffff')
  f.dot([-54, -2], 2.6, C.deep)
  f.line('M -38 -18 C -32 -6 -32 8 -38 18', '#3d6d7d', 3)
  pen.fill(box(LEFT + 20, 580, INNER - 40, 20, 8), linear([LEFT, 0], [LEFT + INNER, 0], [0, '#ffffff'], [1, '#8fb3c0']))
  pen.fill(box(LEFT + 136, 586, 100, 9, 4), '#6f98a5')
}
