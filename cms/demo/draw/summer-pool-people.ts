import { PALETTE } from './colour.ts'
import { linear, lit, type Pen } from './kit.ts'
import { blob, oval } from './shapes.ts'

const C = PALETTE.jul

/** A child in a swimming ring, seen from above. */
export const drawChild = (pen: Pen): void => {
  const p = pen.at({ x: 716, y: 300, turn: -24 })
  for (const [r, c] of [
    [188, '#5fc4de'],
    [160, '#8fdcec'],
  ] as const)
    p.line(oval([0, 0], r, r * 0.96), c, 4)
  p.fill(oval([26, 30], 134, 128), '#0b6f94')
  p.fill(
    blob([
      [-20, 100],
      [-34, 176],
      [-18, 196],
      [0, 170],
      [8, 100],
    ]),
    '#c9966f',
  )
  p.fill(
    blob([
      [24, 100],
      [44, 170],
      [60, 186],
      [64, 160],
      [48, 96],
    ]),
    '#c9966f',
  )
  p.dot([0, 0], 130, lit([0, 0], 132, [0, '#ffffff'], [0.7, '#f3eadb'], [1, '#c9b89f']))
  for (let i = 0; i < 6; i++) {
    const [a, b] = [(i * Math.PI) / 3, (i * Math.PI) / 3 + 0.52]
    const arc = (r: number, from: number, to: number): string =>
      Array.from(
        { length: 6 },
        (_, k) =>
          `${(r * Math.cos(from + ((to - from) * k) / 5)).toFixed(1)} ${(r * Math.sin(from + ((to - from) * k) / 5)).toFixed(1)}`,
      ).join(' L ')
    p.fill(`M ${arc(130, a, b)} L ${arc(72, b, a)} Z`, i > 2 && i < 6 ? '#ffb43c' : '#df7f08')
  }
  p.line(oval([0, 0], 100, 100), '#fff6e2', 3)
  p.dot([0, 0], 72, '#0a6c92')
  // Shoulders, arms on the ring, hair.
  p.fill(
    blob([
      [-66, 10],
      [-50, -26],
      [0, -36],
      [50, -26],
      [66, 10],
      [40, 40],
      [-40, 40],
    ]),
    linear([-60, -30], [60, 40], [0, '#ffdcb8'], [0.6, '#e8ab80'], [1, '#b97b56']),
  )
  p.fill(
    blob([
      [-54, -8],
      [-100, -34],
      [-122, -76],
      [-106, -88],
      [-78, -54],
      [-36, -30],
    ]),
    linear([-120, -80], [-40, 0], [0, '#ffe2c4'], [1, '#dd9f74']),
  )
  p.fill(
    blob([
      [54, -8],
      [100, -30],
      [124, -70],
      [108, -84],
      [80, -50],
      [36, -30],
    ]),
    linear([40, -80], [120, 0], [0, '#f6c79f'], [1, '#b97b56']),
  )
  p.fill('M -34 38 C -20 20 20 20 34 38 L 30 54 L -30 54 Z', C.accent)
  p.dot([0, -6], 44, lit([0, -6], 46, [0, '#5a463c'], [0.6, '#2f2420'], [1, '#15100f']))
  p.line('M -6 -44 C -22 -24 -26 0 -20 28 M 2 -46 C 12 -20 16 4 10 32', '#6d564a', 3)
  p.fill(oval([4, -52], 14, 9), '#f2c097')
}

/** A grown-up on the edge, feet in the water, the face to the child. */
export const drawParent = (pen: Pen): void => {
  const p = pen.at({ x: 366, y: 486, turn: 58 })
  p.fill(oval([34, 20], 130, 96), '#c49d70')
  for (const [x, y] of [
    [-30, -150],
    [30, -156],
  ] as const) {
    p.line(oval([x, y], 34, 26), '#bfeaf4', 4)
    p.fill(
      blob([
        [x - 22, -20],
        [x - 20, -90],
        [x - 12, y + 4],
        [x + 12, y + 4],
        [x + 20, -90],
        [x + 20, -20],
      ]),
      linear([x - 20, -100], [x + 20, 0], [0, '#f3c29a'], [1, '#c98a62']),
    )
    p.fill(
      blob([
        [x - 14, y + 12],
        [x - 14, y - 18],
        [x, y - 26],
        [x + 14, y - 16],
        [x + 14, y + 12],
      ]),
      '#8fc3c4',
    )
  }
  p.fill(
    blob([
      [-74, 10],
      [-62, -70],
      [0, -84],
      [62, -70],
      [74, 10],
      [0, 40],
    ]),
    linear([-70, -80], [70, 30], [0, '#4f8fb2'], [1, C.deep]),
  )
  p.fill(
    blob([
      [-104, 36],
      [-92, -12],
      [-40, -36],
      [40, -36],
      [92, -12],
      [104, 36],
      [60, 84],
      [-60, 84],
    ]),
    linear([-100, -30], [100, 84], [0, '#ffffff'], [0.5, '#f3ede0'], [1, '#b9b6ac']),
  )
  for (const d of [
    'M -84 -4 C -50 20 -50 60 -56 82',
    'M -30 -30 C -16 10 -16 60 -20 84',
    'M 30 -30 C 22 10 22 60 22 84',
    'M 84 -4 C 60 20 58 60 58 82',
  ])
    p.line(d, C.mid, 6)
  p.fill(
    blob([
      [-98, 30],
      [-130, 0],
      [-124, -60],
      [-104, -62],
      [-98, -20],
      [-72, 16],
    ]),
    linear([-130, -60], [-72, 30], [0, '#ffdcb8'], [1, '#d99a70']),
  )
  p.fill(
    blob([
      [98, 30],
      [128, -10],
      [112, -80],
      [94, -76],
      [98, -20],
      [72, 16],
    ]),
    linear([72, -80], [128, 30], [0, '#f3c29a'], [1, '#b97b56']),
  )
  p.fill(oval([22, 42], 104, 96), '#a8a294')
  p.dot([0, 20], 98, lit([0, 20], 100, [0, '#fff0bf'], [0.6, '#efca7c'], [1, '#b6843c']))
  for (const r of [88, 76, 64, 54]) p.line(oval([0, 20], r, r), '#d9ad5c', 2)
  p.dot([0, 20], 48, lit([0, 20], 50, [0, '#fff6d6'], [0.6, '#eec672'], [1, '#a87733']))
  p.line(oval([0, 20], 48, 48), '#c8412a', 9)
}
