import { PALETTE } from './colour.ts'
import { linear, type Pen } from './kit.ts'
import { box, polygon, tube } from './shapes.ts'

const C = PALETTE.apr

export const X = 588

const NOZZLE = 470

export const drawFlame = (pen: Pen): void => {
  const flame = (length: number, width: number, colour: string): void => {
    pen.fill(
      tube(
        [
          [X, NOZZLE - 4],
          [X, NOZZLE + length * 0.4],
          [X, NOZZLE + length],
        ],
        [width * 0.6, width, width * 0.9, 0],
        undefined,
        9,
      ).band(-1, 1),
      colour,
    )
  }
  flame(330, 82, '#f2913a')
  flame(300, 62, C.accent)
  flame(270, 48, '#ffb347')
  flame(220, 34, '#ffe08a')
  flame(150, 22, '#fffbe6')
  for (const dx of [-44, 44])
    pen.fill(
      tube(
        [
          [X + dx, NOZZLE - 8],
          [X + dx * 1.06, NOZZLE + 60],
          [X + dx * 1.12, NOZZLE + 170],
        ],
        [9, 15, 0],
        undefined,
        6,
      ).band(-1, 1),
      '#ffd27a',
    )
  for (const dx of [-44, 44])
    pen.fill(
      tube(
        [
          [X + dx, NOZZLE - 8],
          [X + dx, NOZZLE + 40],
          [X + dx * 1.04, NOZZLE + 100],
        ],
        [5, 8, 0],
        undefined,
        6,
      ).band(-1, 1),
      '#fffbe6',
    )
}

/** A body of the rocket: a cylinder lit by the sky from the left and by its own flame from below. */
const cylinder = (pen: Pen, x: number, half: number, top: number, bottom: number): void => {
  pen.fill(
    box(x - half, top, half * 2, bottom - top),
    linear(
      [x - half, 0],
      [x + half, 0],
      [0, '#c3cfe2'],
      [0.22, '#ffffff'],
      [0.46, '#dfe5ee'],
      [0.78, '#8794b2'],
      [1, '#5a6688'],
    ),
  )
  pen.fill(
    box(x - half, bottom - 46, half * 2, 46),
    linear([x - half, 0], [x + half, 0], [0, '#e0a878'], [0.24, '#ffd9ae'], [0.6, '#d68f58'], [1, '#7c5652']),
  )
}

export const drawRocket = (pen: Pen): void => {
  // Boosters behind, the core, boosters before.
  for (const dx of [-26, 26]) {
    cylinder(pen, X + dx, 15, 316, 462)
    pen.fill(
      `M ${X + dx - 15} 317 C ${X + dx - 14} 296 ${X + dx - 6} 280 ${X + dx} 272 C ${X + dx + 6} 280 ${X + dx + 14} 296 ${X + dx + 15} 317 Z`,
      '#7f8cab',
    )
  }
  cylinder(pen, X, 29, 214, 468)
  pen.fill(
    `M ${X - 33} 216 L ${X - 35} 170 C ${X - 33} 134 ${X - 14} 104 ${X} 92 C ${X + 14} 104 ${X + 33} 134 ${X + 35} 170 L ${X + 33} 216 Z`,
    linear(
      [X - 35, 0],
      [X + 35, 0],
      [0, '#c3cfe2'],
      [0.24, '#ffffff'],
      [0.48, '#e4e9f1'],
      [0.8, '#8390ae'],
      [1, '#586486'],
    ),
  )
  pen.fill(
    polygon([
      [X - 33, 216],
      [X + 33, 216],
      [X + 29, 226],
      [X - 29, 226],
    ]),
    linear([X - 33, 0], [X + 33, 0], [0, '#8894b0'], [0.3, '#c3cbdb'], [1, '#3f4a6c']),
  )
  for (const [y, h] of [
    [256, 9],
    [352, 6],
    [408, 9],
  ] as const)
    pen.fill(box(X - 29, y, 58, h), linear([X - 29, 0], [X + 29, 0], [0, C.mid], [0.3, '#5f92cc'], [1, '#1b2f62']))
  pen.fill(box(X - 8, 284, 16, 44), '#d8442c')
  for (const dx of [-44, 44]) {
    cylinder(pen, X + dx, 16, 322, 464)
    pen.fill(
      `M ${X + dx - 16} 323 C ${X + dx - 15} 300 ${X + dx - 7} 282 ${X + dx} 272 C ${X + dx + 7} 282 ${X + dx + 15} 300 ${X + dx + 16} 323 Z`,
      linear([X + dx - 16, 0], [X + dx + 16, 0], [0, '#c9d3e4'], [0.26, '#ffffff'], [0.6, '#b9c3d6'], [1, '#5f6b8d']),
    )
    pen.fill(
      polygon([
        [X + dx - 10, 464],
        [X + dx + 10, 464],
        [X + dx + 14, 478],
        [X + dx - 14, 478],
      ]),
      '#46485e',
    )
  }
  pen.fill(
    polygon([
      [X - 17, 468],
      [X + 17, 468],
      [X + 22, 484],
      [X - 22, 484],
    ]),
    '#3a3c54',
  )
  pen.line(`M ${X + 8} 100 C ${X + 26} 126 ${X + 33} 150 ${X + 34} 172`, '#a9b5cc', 2)
}
