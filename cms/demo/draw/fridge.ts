import { mix, PALETTE } from './colour.ts'
import { drawFood } from './fridge-food.ts'
import { batched, type Drawing, HEIGHT, linear, type Pen, radial, WIDTH } from './kit.ts'
import { box, oval, polygon, polyline } from './shapes.ts'

const C = PALETTE.aug
const FLOOR = 800
const [LEFT, TOP, INNER, DOWN] = [392, 96, 372, 640] as const

const drawKitchen = (pen: Pen): void => {
  pen.fill(box(0, 0, WIDTH, FLOOR), radial([580, 400], 820, [0, '#6f9fae'], [0.4, '#3d6d7d'], [1, '#123c49']))
  batched(pen, (b) => {
    for (let x = 0; x < WIDTH; x += 100)
      b.line(
        polyline([
          [x, 0],
          [x, FLOOR],
        ]),
        '#356474',
        2.4,
      )
    for (let y = 40; y < FLOOR; y += 100)
      b.line(
        polyline([
          [0, y],
          [WIDTH, y],
        ]),
        '#356474',
        2.4,
      )
  })
  pen.fill(
    box(0, FLOOR, WIDTH, HEIGHT - FLOOR),
    radial([580, FLOOR], 640, [0, '#eef4f2'], [0.25, '#9dbcc4'], [0.6, '#3f6c7a'], [1, '#0f303b']),
  )
  // Counter with a lamp off, to the left.
  pen.fill(box(-10, 560, 330, 30, 3), linear([0, 0], [320, 0], [0, '#8a5b3c'], [1, '#e7b585']))
  pen.fill(box(0, 590, 310, FLOOR - 590), linear([0, 0], [310, 0], [0, '#0f303b'], [1, '#4d7f8e']))
  pen.line('M 150 600 L 150 790 M 60 690 L 100 690 M 200 690 L 240 690', '#0c2831', 4)
  const p = pen.at({ x: 214, y: 560 })
  p.fill(
    'M -60 -70 L 60 -70 L 52 0 L -52 0 Z',
    linear([-60, 0], [60, 0], [0, '#4d2a20'], [0.6, '#c9512e'], [1, '#ff9c72']),
  )
  p.fill(oval([0, -70], 62, 14), '#f3c7a4')
  p.line('M -60 -58 C -96 -66 -96 -40 -58 -40 M 60 -58 C 96 -66 96 -40 58 -40', '#e7a985', 8)
  p.fill('M -66 -76 C -50 -104 50 -104 66 -76 Z', linear([-60, 0], [60, 0], [0, '#7d3420'], [1, '#ffb089']))
  p.dot([0, -104], 9, '#ffd9bd')
}

const drawBox = (pen: Pen): void => {
  pen.fill(oval([600, FLOOR + 34], 330, 26), '#0c2831')
  pen.fill(
    box(LEFT - 40, TOP - 46, INNER + 80, 760, 22),
    linear([LEFT - 40, 0], [LEFT + INNER + 40, 0], [0, '#ffffff'], [0.3, '#dfe9eb'], [1, '#88a6b0']),
  )
  pen.fill(box(LEFT - 8, TOP - 10, INNER + 16, DOWN + 20, 10), '#6f98a5')
  pen.fill(
    box(LEFT, TOP, INNER, DOWN, 6),
    radial([LEFT + INNER / 2, TOP + 20], 640, [0, '#ffffff'], [0.4, '#e8f3f6'], [0.8, '#b4d2dc'], [1, '#8fb6c4']),
  )
  pen.fill(
    polygon([
      [LEFT, TOP],
      [LEFT + 34, TOP + 26],
      [LEFT + 34, TOP + DOWN - 26],
      [LEFT, TOP + DOWN],
    ]),
    '#cfe2e8',
  )
  pen.fill(
    polygon([
      [LEFT + INNER, TOP],
      [LEFT + INNER - 34, TOP + 26],
      [LEFT + INNER - 34, TOP + DOWN - 26],
      [LEFT + INNER, TOP + DOWN],
    ]),
    '#a3c4d0',
  )
  pen.fill(box(LEFT + 120, TOP + 8, 132, 16, 8), '#ffffff')
  // A dial at four degrees: a snowflake and a short arc.
  pen.fill(box(LEFT + INNER - 86, TOP + 36, 46, 34, 6), C.deep)
  pen.line(
    `M ${LEFT + INNER - 70} ${TOP + 44} L ${LEFT + INNER - 74} ${TOP + 55} L ${LEFT + INNER - 62} ${TOP + 55} M ${LEFT + INNER - 65} ${TOP + 48} L ${LEFT + INNER - 65} ${TOP + 62}`,
    '#8fe3f2',
    3,
  )
  pen.dot([LEFT + INNER - 53, TOP + 47], 2.6, '#8fe3f2')
  for (const y of [250, 400, 548]) {
    pen.fill(
      polygon([
        [LEFT + 34, y - 8],
        [LEFT + INNER - 34, y - 8],
        [LEFT + INNER, y + 4],
        [LEFT, y + 4],
      ]),
      '#f4fafb',
    )
    pen.fill(box(LEFT, y + 4, INNER, 9), linear([LEFT, 0], [LEFT + INNER, 0], [0, '#ffffff'], [1, '#7fa9b8']))
  }
}

const drawDoor = (pen: Pen): void => {
  pen.fill(
    polygon([
      [812, 52],
      [1032, 8],
      [1032, 880],
      [812, 810],
    ]),
    linear([812, 0], [1032, 0], [0, '#e9f2f4'], [0.4, '#c5d9df'], [1, '#7f9faa']),
  )
  pen.fill(
    polygon([
      [1032, 8],
      [1052, 10],
      [1052, 878],
      [1032, 880],
    ]),
    '#4d7280',
  )
  pen.fill(
    polygon([
      [832, 78],
      [1008, 46],
      [1008, 840],
      [832, 784],
    ]),
    linear([832, 0], [1008, 0], [0, '#ffffff'], [1, '#a9c8d3']),
  )
  for (const [yl, yr] of [
    [262, 258],
    [470, 480],
    [742, 788],
  ] as const) {
    pen.fill(
      polygon([
        [832, yl - 60],
        [1008, yr - 72],
        [1008, yr],
        [832, yl],
      ]),
      linear([832, 0], [1008, 0], [0, '#d9ebf0'], [1, '#7fa6b5']),
    )
    pen.fill(
      polygon([
        [832, yl - 60],
        [1008, yr - 72],
        [1008, yr - 60],
        [832, yl - 50],
      ]),
      '#ffffff',
    )
  }
  const bottle = (x: number, y: number, h: number, colour: string, cap: string): void => {
    pen.fill(
      `M ${x - 22} ${y} L ${x - 22} ${y - h * 0.62} C ${x - 22} ${y - h * 0.76} ${x - 9} ${y - h * 0.78} ${x - 9} ${y - h * 0.92} L ${x + 9} ${y - h * 0.92} C ${x + 9} ${y - h * 0.78} ${x + 22} ${y - h * 0.76} ${x + 22} ${y - h * 0.62} L ${x + 22} ${y} Z`,
      linear([x - 22, 0], [x + 22, 0], [0, mix(colour, '#ffffff', 0.5)], [0.5, colour], [1, mix(colour, C.deep, 0.45)]),
    )
    pen.fill(box(x - 11, y - h, 22, h * 0.1, 3), cap)
  }
  bottle(868, 204, 96, '#ffffff', C.accent)
  bottle(918, 200, 104, '#f0b548', C.deep)
  bottle(970, 194, 92, '#8fbf6a', C.accent)
  bottle(884, 416, 130, '#ffffff', C.mid)
  bottle(946, 418, 144, '#b9d9c2', '#2f6a5a')
  bottle(878, 690, 150, '#e8663c', '#ffffff')
  bottle(944, 710, 170, '#5e95a5', C.accent)
  for (const [yl, yr] of [
    [262, 258],
    [470, 480],
    [742, 788],
  ] as const)
    pen.fill(
      polygon([
        [832, yl - 48],
        [1008, yr - 58],
        [1008, yr],
        [832, yl],
      ]),
      linear([832, 0], [1008, 0], [0, '#eaf5f8'], [1, '#8db3c1']),
    )
}

/** An open refrigerator at night: cooked above, raw below, room between, and light that kills nothing. */
export const fridge = (pen: Drawing): void => {
  drawKitchen(pen)
  drawBox(pen)
  drawFood(pen)
  drawDoor(pen)
  pen.fill(
    polygon([
      [352, 836],
      [812, 836],
      [1000, 900],
      [230, 900],
    ]),
    linear([0, 836], [0, 900], [0, '#eef4f2'], [1, '#a9c6cd']),
  )
  pen.fill(box(352, 810, 460, 26, 4), linear([352, 0], [812, 0], [0, '#b9ccd2'], [1, '#54747f']))
}
