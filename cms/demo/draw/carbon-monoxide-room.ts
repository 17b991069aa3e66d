import { mix, PALETTE } from './colour.ts'
import { HEIGHT, linear, lit, type Pen, type Point, radial, WIDTH } from './kit.ts'
import { box, polyline, seeded } from './shapes.ts'

const C = PALETTE.nov
const FLOOR = 742
export const EMBER = '#fe8b43'
/** The middle of the stove, where the room's light comes from. */
export const STOVE: Point = [386, 640]

/** Wall and floor, lit by the stove alone. */
export const drawRoom = (pen: Pen): void => {
  pen.fill(
    box(0, 0, WIDTH, FLOOR),
    radial([STOVE[0], 600], 760, [0, '#a8683f'], [0.16, '#7d5547'], [0.4, '#43425a'], [0.7, '#1f3155'], [1, '#13264a']),
  )
  for (let x = 60; x < WIDTH; x += 120)
    pen.line(
      polyline([
        [x, 560],
        [x, FLOOR],
      ]),
      mix('#4a3f52', '#182b4e', Math.min(1, Math.abs(x - 386) / 560)),
      2,
    )
  pen.fill(
    box(0, 548, WIDTH, 12),
    linear([0, 0], [WIDTH, 0], [0, '#2c3557'], [0.32, '#a2694a'], [0.6, '#353a5a'], [1, '#16294c']),
  )
  pen.fill(
    box(0, FLOOR, WIDTH, HEIGHT - FLOOR),
    radial([STOVE[0], FLOOR + 10], 640, [0, '#d98a4b'], [0.25, '#8f5b45'], [0.6, '#3a3549'], [1, '#12213f']),
  )
  for (const [a, b] of [
    [-300, 60],
    [60, 200],
    [240, 330],
    [420, 470],
    [600, 610],
    [790, 760],
    [980, 920],
    [1200, 1130],
    [1500, 1300],
  ] as const)
    pen.line(
      polyline([
        [b, FLOOR],
        [a, HEIGHT],
      ]),
      mix('#57402f', '#0e1c38', Math.min(1, Math.abs(b - 386) / 560)),
      2.4,
    )
  pen.fill(
    box(0, FLOOR - 14, WIDTH, 14),
    linear([0, 0], [WIDTH, 0], [0, '#1b2a4c'], [0.32, '#6d4738'], [0.6, '#262f4f'], [1, '#0f1f3f']),
  )
}

/** A shut window on a winter night, between curtains. */
export const drawWindow = (pen: Pen): void => {
  pen.fill(box(506, 96, 288, 318), '#122445')
  pen.fill(box(514, 104, 272, 302), '#8c7a78')
  pen.fill(box(526, 116, 248, 278), linear([526, 116], [774, 394], [0, '#4d78a8'], [0.5, '#21467a'], [1, C.deep]))
  pen.dot([584, 176], 46, '#5c86b3')
  pen.dot([584, 176], 30, lit([584, 176], 30, [0, '#fffbe9'], [1, '#f3dfae']))
  // Roofs of the village under snow.
  pen.fill(
    'M 526 352 L 548 352 L 548 394 L 526 394 Z M 552 348 L 634 348 L 634 394 L 552 394 Z M 668 340 L 774 340 L 774 394 L 668 394 Z',
    '#0d2345',
  )
  pen.fill(
    'M 540 352 L 570 318 L 618 318 L 646 352 Z M 658 344 L 690 304 L 774 304 L 774 344 Z M 526 336 L 536 336 L 552 356 L 526 356 Z',
    '#c6d4e5',
  )
  pen.fill('M 594 352 L 570 318 L 618 318 L 646 352 Z M 722 344 L 690 304 L 774 304 L 774 344 Z', '#8ea8c6')
  pen.fill(box(586, 362, 14, 16), C.accent)
  pen.fill(box(704, 356, 14, 16), C.accent)
  const random = seeded(4)
  for (let i = 0; i < 44; i++) pen.dot([532 + random() * 236, 122 + random() * 262], 1.4 + random() * 2.2, '#e4edf4')
  // Frost grows in from the corners: the window has not been opened tonight.
  for (const [x, y, sx, sy] of [
    [526, 394, 1, -1],
    [774, 394, -1, -1],
  ] as const)
    pen.fill(
      `M ${x} ${y} L ${x + sx * 70} ${y} C ${x + sx * 50} ${y + sy * 12} ${x + sx * 40} ${y + sy * 10} ${x + sx * 34} ${y + sy * 22} C ${x + sx * 22} ${y + sy * 22} ${x + sx * 18} ${y + sy * 40} ${x + sx * 8} ${y + sy * 52} L ${x} ${y + sy * 66} Z`,
      '#a9c3d8',
    )
  pen.fill(
    `${box(642, 116, 16, 278)} ${box(526, 240, 248, 11)}`,
    linear([526, 0], [774, 0], [0, '#a68c80'], [1, '#6d6170']),
  )
  pen.fill(box(636, 254, 28, 10, 4), EMBER)
  pen.fill(box(494, 406, 312, 16), linear([494, 0], [806, 0], [0, '#d79a6c'], [1, '#5d566c']))
  pen.fill(box(494, 422, 312, 7), '#2a3150')
  for (const [x, mirror] of [
    [478, false],
    [822, true],
  ] as const) {
    const p = pen.at({ x, mirror })
    p.fill(
      'M -34 84 L 72 84 C 64 190 52 280 40 330 C 52 380 58 430 60 478 L -34 478 Z',
      linear(
        [-34, 0],
        [70, 0],
        [0, mirror ? '#274a78' : '#6787ab'],
        [0.6, mirror ? '#1c3a66' : '#41648f'],
        [1, '#17325c'],
      ),
    )
    for (const fold of [-12, 10, 32])
      p.fill(
        `M ${fold} 84 C ${fold + 4} 200 ${fold - 6} 340 ${fold + 4} 478 L ${fold + 13} 478 C ${fold + 4} 340 ${fold + 16} 200 ${fold + 11} 84 Z`,
        '#1d3b67',
      )
  }
  pen.line(
    polyline([
      [420, 82],
      [880, 82],
    ]),
    '#c28b62',
    8,
  )
}
