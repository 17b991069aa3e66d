import { PALETTE } from './colour.ts'
import { linear, lit, type Pen } from './kit.ts'
import { townHouse } from './scenery.ts'
import { blob, box, oval, polygon } from './shapes.ts'

const C = PALETTE.oct
const SOIL = 560

/** Far away, at the other end: the hall of prayer in the capital and a grandchild's window. */
export const drawCapital = (pen: Pen): void => {
  const p = pen.at({ x: 930, y: SOIL, scale: 0.94 })
  for (const [w, y] of [
    [170, 0],
    [140, -16],
    [112, -32],
  ] as const)
    p.fill(
      polygon([
        [-w, y],
        [w, y],
        [w - 10, y - 16],
        [-w + 10, y - 16],
      ]),
      linear([-w, 0], [w, 0], [0, '#ffffff'], [1, '#a9c3c6']),
    )
  for (const [w, y, h, r] of [
    [84, -48, 46, 116],
    [62, -122, 28, 88],
    [42, -180, 24, 62],
  ] as const) {
    p.fill(box(-w, y - h, 2 * w, h), linear([-w, 0], [w, 0], [0, '#f07a4c'], [0.5, '#c9432a'], [1, '#7a2216']))
    for (let i = -2; i <= 2; i++) p.fill(box(i * w * 0.4 - 4, y - h, 8, h), '#ffcf8a')
    p.fill(
      `M ${-r} ${y - h + 4} C ${-r * 0.7} ${y - h - 6} ${-r * 0.5} ${y - h - 22} ${-r * 0.36} ${y - h - 34} L ${r * 0.36} ${y - h - 34} C ${r * 0.5} ${y - h - 22} ${r * 0.7} ${y - h - 6} ${r} ${y - h + 4} Z`,
      linear([-r, 0], [r, 0], [0, '#4f9db0'], [0.4, '#1f6478'], [1, C.deep]),
    )
  }
  p.fill(
    'M -24 -236 C -14 -262 -8 -270 0 -284 C 8 -270 14 -262 24 -236 Z',
    linear([-24, 0], [24, 0], [0, '#4f9db0'], [1, C.deep]),
  )
  p.dot([0, -290], 9, lit([0, -290], 9, [0, '#fff0b0'], [1, '#d99a1c']))
  for (const [x, r] of [
    [766, 24],
    [1090, 30],
    [1132, 26],
  ] as const) {
    pen.dot([x, SOIL - 20], r, '#2f7a68')
    pen.dot([x - 7, SOIL - 28], r * 0.6, '#5fa58c')
  }
}

export const drawCaller = (pen: Pen): void => {
  const t = { wall: '#fbf5e8', shade: '#b9cdcb', roof: '#2b5a63', ridge: C.deep, window: '#7fb0b9' }
  townHouse(pen, [20, SOIL], 120, 70, t)
  const p = pen.at({ x: 262, y: SOIL + 6 })
  p.fill(oval([0, 0], 64, 9), '#2b5a4e')
  p.fill(
    'M -26 -110 L -24 0 L -2 0 L 0 -80 L 6 0 L 28 0 L 30 -110 Z',
    linear([-26, 0], [30, 0], [0, '#1f6475'], [1, '#02303b']),
  )
  p.fill(
    blob([
      [-38, -100],
      [-42, -160],
      [-26, -204],
      [0, -212],
      [28, -204],
      [42, -160],
      [36, -100],
      [0, -94],
    ]),
    linear([-42, -200], [42, -100], [0, '#ffb57c'], [0.5, C.accent], [1, '#a5480f']),
  )
  p.line('M 30 -190 C 56 -170 70 -150 58 -166 L 64 -158', '#e07028', 18)
  p.line('M 32 -188 L 66 -156 L 62 -190', '#e8762c', 17)
  p.line('M -32 -190 C -50 -160 -48 -130 -40 -104', '#f59a58', 17)
  p.dot([4, -244], 32, lit([4, -244], 34, [0, '#ffe6cb'], [0.7, '#eab48c'], [1, '#b97a56']))
  p.fill(
    blob([
      [-28, -232],
      [-34, -262],
      [-10, -284],
      [24, -280],
      [38, -258],
      [20, -262],
      [-4, -262],
      [-14, -240],
    ]),
    linear([-34, -284], [38, -240], [0, '#5a463c'], [1, '#1c1411']),
  )
  p.line('M 18 -228 C 22 -222 28 -222 30 -228', '#8a3f2c', 4)
  p.dot([24, -246], 3, '#2b1c16')
  p.at({ x: 68, y: -212, turn: 14 }).fill(
    box(-15, -28, 30, 56, 6),
    linear([-15, -28], [15, 28], [0, '#2b5a63'], [1, '#01181f']),
  )
  p.at({ x: 68, y: -212, turn: 14 }).fill(
    box(-11, -23, 22, 44, 3),
    linear([-11, -23], [11, 21], [0, '#ffffff'], [1, '#8fd0da']),
  )
  p.dot([62, -190], 10, '#eab48c')
}
