import { PALETTE } from './colour.ts'
import { batched, type Drawing, HEIGHT, linear, type Pen, type Point, radial, WIDTH } from './kit.ts'
import { bareTree, scatter, wisp } from './scenery.ts'
import { box, ground, oval, polygon, polyline } from './shapes.ts'
import { drawRoom } from './winter-heating-room.ts'

const C = PALETTE.dec
const FLOOR = 748
const [LEFT, RIGHT, TOP] = [296, 908, 356] as const

const drawCold = (pen: Pen): void => {
  pen.fill(box(0, 0, WIDTH, HEIGHT), radial([600, 560], 820, [0, '#5d4a50'], [0.4, '#3d363f'], [1, '#1d1a22']))
  scatter(pen, 17, 40, [0, 0, WIDTH, 420], [0.7, 2], ['#cfc9cf', '#f4d0b2'])
  bareTree(pen, [140, 770], 470, 9, '#16131a', '#4d424a')
  bareTree(pen, [1076, 764], 380, 21, '#16131a', '#4d424a')
  pen.fill(
    ground(
      [
        [0, 742],
        [220, 726],
        [500, 752],
        [800, 736],
        [1200, 730],
      ],
      HEIGHT,
    ),
    linear([0, 730], [0, HEIGHT], [0, '#f3eef0'], [0.3, '#b9aeb8'], [1, '#5d5260']),
  )
  pen.fill(
    ground(
      [
        [0, 826],
        [280, 810],
        [640, 834],
        [940, 814],
        [1200, 828],
      ],
      HEIGHT,
    ),
    linear([0, 810], [0, HEIGHT], [0, '#dcd3da'], [1, '#7a6d7c']),
  )
}

/** Heat that leaves: through the roof, round the window, under the door. */
const drawLeaks = (pen: Pen): void => {
  const leaks: [readonly Point[], number][] = [
    [
      [
        [430, 250],
        [416, 190],
        [452, 140],
        [424, 84],
      ],
      15,
    ],
    [
      [
        [600, 190],
        [584, 138],
        [616, 92],
        [592, 30],
      ],
      18,
    ],
    [
      [
        [770, 250],
        [790, 196],
        [754, 142],
        [784, 88],
      ],
      15,
    ],
    [
      [
        [912, 470],
        [962, 456],
        [1000, 428],
        [1056, 420],
      ],
      13,
    ],
    [
      [
        [912, 560],
        [968, 552],
        [1010, 526],
        [1070, 524],
      ],
      13,
    ],
    [
      [
        [296, 706],
        [242, 704],
        [204, 676],
        [150, 680],
      ],
      13,
    ],
    [
      [
        [296, 730],
        [238, 744],
        [196, 726],
        [136, 738],
      ],
      12,
    ],
  ]
  // Thin threads of warm air that cool as they go, three abreast: not flames.
  for (const [spine, width] of leaks) {
    const [a, z]: [Point, Point] = [spine[0] ?? [0, 0], spine[spine.length - 1] ?? [0, 0]]
    const upright = Math.abs(a[0] - z[0]) < Math.abs(a[1] - z[1])
    for (const side of [-1, 0, 1]) {
      const row = spine.map(
        ([x, y]): Point => (upright ? [x + side * 26, y + Math.abs(side) * 16] : [x, y + side * 17]),
      )
      wisp(pen, row, width * 0.3, linear(a, z, [0, '#ffd9a8'], [0.4, '#d98a5c'], [0.8, '#7a5450'], [1, '#4d3f47']))
    }
  }
}

const drawHouse = (pen: Pen): void => {
  // Roof under snow, thin and wet where the warmth comes through.
  pen.fill(
    polygon([
      [230, 366],
      [602, 168],
      [974, 366],
      [946, 382],
      [602, 200],
      [258, 382],
    ]),
    '#3a2522',
  )
  pen.fill(
    polygon([
      [258, 382],
      [602, 200],
      [946, 382],
      [946, 372],
      [602, 190],
      [258, 372],
    ]),
    '#7a3a24',
  )
  pen.fill(
    polygon([
      [296, 376],
      [602, 212],
      [908, 376],
    ]),
    radial([602, 380], 300, [0, '#c96a3a'], [0.5, '#8a4428'], [1, '#54291f']),
  )
  batched(pen, (b) => {
    for (let i = 0; i < 7; i++)
      b.line(
        polyline([
          [340 + i * 88, 372],
          [340 + i * 88, 372 - Math.max(0, 138 - Math.abs(602 - 340 - i * 88) * 0.54)],
        ]),
        '#3f211b',
        6,
      )
    b.line(
      polyline([
        [402, 320],
        [802, 320],
      ]),
      '#3f211b',
      6,
    )
  })
  pen.fill(
    'M 222 362 C 270 326 320 300 368 282 L 398 272 L 420 282 L 340 324 C 300 344 262 366 240 374 Z',
    linear([222, 280], [420, 370], [0, '#ffffff'], [1, '#cfc4cc']),
  )
  pen.fill(
    'M 982 362 C 934 326 884 300 836 282 L 806 272 L 784 282 L 864 324 C 904 344 942 366 964 374 Z',
    linear([784, 280], [982, 370], [0, '#e3dbe1'], [1, '#8f8290']),
  )
  pen.fill('M 540 206 L 566 186 L 602 160 L 640 186 L 664 206 L 602 178 Z', '#f6eff2')
  for (const [x, y] of [
    [300, 372],
    [336, 352],
    [880, 360],
    [916, 378],
    [450, 300],
    [760, 302],
  ] as const)
    pen.fill(`M ${x - 4} ${y} L ${x + 4} ${y} L ${x} ${y + 26} Z`, '#dfe3ea')
  // Walls, cut; floor; room.
  pen.fill(
    box(LEFT - 26, TOP + 14, RIGHT - LEFT + 52, FLOOR - TOP, 3),
    linear([LEFT, 0], [RIGHT, 0], [0, '#d98a5c'], [0.5, '#9c4f30'], [1, '#5d2f24']),
  )
  batched(pen, (b) => {
    for (let y = TOP + 30; y < FLOOR; y += 22) {
      b.fill(box(LEFT - 26, y - 1, 26, 2), '#7a3a24')
      b.fill(box(RIGHT, y - 1, 26, 2), '#3a201a')
    }
  })
  pen.fill(
    box(LEFT, TOP + 26, RIGHT - LEFT, FLOOR - TOP - 40),
    radial([640, 520], 430, [0, '#ffe9c0'], [0.35, '#fbc184'], [0.75, '#ea8a4a'], [1, '#c9602e']),
  )
  pen.fill(
    box(LEFT, FLOOR - 66, RIGHT - LEFT, 66),
    linear([LEFT, 0], [RIGHT, 0], [0, '#b4623a'], [0.5, '#d98f5c'], [1, '#8a4428']),
  )
  for (const [a, b] of [
    [340, 310],
    [440, 424],
    [540, 534],
    [640, 646],
    [740, 758],
    [850, 884],
  ] as const)
    pen.line(
      polyline([
        [a, FLOOR - 66],
        [b, FLOOR],
      ]),
      '#8a4428',
      2.4,
    )
}

/** A split air conditioner: outside it gathers heat from the cold air, inside it lets it go. */
const drawPump = (pen: Pen): void => {
  const [x, y] = [474, 420]
  pen.fill(box(x, y, 172, 58, 10), linear([x, y], [x + 172, y + 58], [0, '#ffffff'], [0.6, '#f3e6da'], [1, '#b99a88']))
  pen.fill(box(x + 14, y + 42, 144, 9, 4), '#5d4a46')
  pen.dot([x + 150, y + 16], 4.6, '#3fae6a')
  for (const [dx, l] of [
    [26, 66],
    [62, 92],
    [98, 92],
    [134, 66],
  ] as const) {
    pen.line(
      `M ${x + dx} ${y + 60} C ${x + dx - 8} ${y + 76} ${x + dx + 8} ${y + 84} ${x + dx} ${y + 60 + l * 0.8}`,
      C.accent,
      6,
    )
    pen.fill(
      polygon([
        [x + dx - 11, y + 56 + l * 0.8],
        [x + dx + 11, y + 56 + l * 0.8],
        [x + dx, y + 74 + l * 0.8],
      ]),
      C.accent,
    )
  }
  const o = pen.at({ x: 206, y: 560 })
  o.fill(box(-4, 64, 98, 8), '#1d1a22')
  o.fill(box(-30, -52, 112, 116, 6), linear([-30, -52], [82, 64], [0, '#f3edef'], [1, '#8a7e88']))
  o.dot([20, 6], 44, '#4d434c')
  for (let i = 0; i < 5; i++)
    o.at({ x: 20, y: 6, turn: i * 72 }).fill('M 0 -4 C 10 -22 26 -30 36 -22 C 30 -8 14 2 0 4 Z', '#a79ba6')
  o.dot([20, 6], 9, '#d9d0d6')
  for (const r of [20, 32, 43]) o.line(oval([20, 6], r, r), '#6d616c', 2)
  pen.line('M 288 580 C 300 580 300 560 300 520 L 300 452 L 474 452', '#e9ddd6', 8)
  // Even cold air has heat to give.
  for (const dy of [-36, 0, 36]) {
    pen.line(
      polyline([
        [98, 566 + dy],
        [150, 566 + dy * 0.7],
      ]),
      '#9fb4d0',
      6,
    )
    pen.at({ x: 156, y: 566 + dy * 0.7, turn: -dy * 0.3 }).fill('M 14 0 L -10 -11 L -10 11 Z', '#9fb4d0')
  }
}

/** A house cut open on a cold night: how the warmth comes in, and every gap it leaves by. */
export const winterHeating = (pen: Drawing): void => {
  drawCold(pen)
  drawHouse(pen)
  drawRoom(pen)
  drawPump(pen)
  drawLeaks(pen)
  scatter(pen, 9, 90, [0, 0, WIDTH, 340], [1.6, 4.4], ['#ffffff', '#d9d0da'])
}
