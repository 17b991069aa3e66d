import { PALETTE } from './colour.ts'
import { batched, HEIGHT, linear, type Pen, type Point, WIDTH } from './kit.ts'
import { between, ground, polygon, seeded, tube } from './shapes.ts'

const C = PALETTE.mar

const SEA = 556

const RIVER = { light: '#a9d6d8', mid: '#5fa9b4', deep: '#2f7f90' }

export const drawHills = (pen: Pen): void => {
  pen.fill(
    ground(
      [
        [380, 566],
        [520, 500],
        [640, 470],
        [760, 392],
        [850, 420],
        [960, 330],
        [1080, 372],
        [1200, 320],
      ],
      640,
    ),
    linear([0, 320], [0, 600], [0, '#a3c4a4'], [1, '#c6dab8']),
  )
  pen.fill(
    ground(
      [
        [520, 574],
        [640, 520],
        [720, 470],
        [800, 400],
        [850, 352],
        [884, 378],
        [950, 300],
        [1000, 268],
        [1046, 316],
        [1110, 372],
        [1200, 356],
      ],
      640,
    ),
    linear([760, 300], [1000, 620], [0, '#8fb884'], [0.5, '#6f9f62'], [1, '#4d8050']),
  )
  // The far sides of the ridges, turned from the light.
  pen.fill(
    polygon([
      [1000, 268],
      [1046, 316],
      [1110, 372],
      [1200, 356],
      [1200, 640],
      [1010, 640],
      [1040, 520],
      [1016, 420],
      [1030, 350],
    ]),
    linear([1000, 280], [1150, 600], [0, '#4f8257'], [1, '#2f6240']),
  )
  pen.fill(
    polygon([
      [850, 352],
      [884, 378],
      [924, 336],
      [900, 430],
      [912, 520],
      [860, 600],
      [846, 480],
      [866, 410],
    ]),
    linear([850, 360], [900, 600], [0, '#5a8d59'], [1, '#4a7a4e']),
  )
  pen.fill(
    'M 1000 268 L 978 284 L 960 310 L 976 304 L 984 322 L 998 306 L 1010 330 L 1020 312 L 1034 322 L 1030 300 Z',
    '#fbfaf0',
  )
  pen.fill('M 1000 268 L 1010 330 L 1020 312 L 1034 322 L 1030 300 Z', '#c9d9d3')
}

export const drawSea = (pen: Pen): void => {
  pen.fill(
    'M 0 556 L 640 556 C 580 590 520 610 500 648 C 486 680 516 704 520 748 L 0 748 Z',
    linear([0, 556], [260, 740], [0, '#bfe0dc'], [0.4, RIVER.mid], [1, '#2b7486']),
  )
  const random = seeded(3)
  batched(pen, (batch) => {
    for (let i = 0; i < 42; i++) {
      const depth = random()
      const half = 8 + 26 * depth
      const x = random() * (470 - 40 * depth)
      const y = SEA + 6 + depth * 140
      batch.line(
        `M ${x - half} ${y} L ${x + half} ${y}`,
        Math.abs(x - 214) < 40 + depth * 60 ? '#f6dcc0' : i % 2 ? '#8fc4c6' : '#4b97a6',
        1.8 + Math.round(depth * 2),
      )
    }
  })
  const boat = pen.at({ x: 118, y: 606, scale: 0.9 })
  boat.fill('M -34 0 L 36 0 L 26 14 L -24 14 Z', '#5a4434')
  boat.fill('M 0 -66 C -26 -40 -30 -18 -28 -4 L 0 -4 Z', '#fdf3dc')
  boat.fill('M 3 -60 C 22 -40 28 -18 28 -4 L 3 -4 Z', C.accent)
}

/** The land cut open in front: soil, the water in it, and rock. */
export const drawSection = (pen: Pen): void => {
  const edge: Point[] = [
    [500, 660],
    [600, 634],
    [760, 640],
    [900, 624],
    [1040, 634],
    [1200, 618],
  ]
  const shore: Point[] = [[0, 722], [160, 726], [330, 730], [450, 722], [500, 690], ...edge.slice(1)]
  const move = (points: readonly Point[], dy: number): Point[] =>
    points.map(([x, y], i) => [x, y + dy + 5 * Math.sin(i * 1.7)])
  pen.fill(ground(shore, HEIGHT), linear([0, 640], [0, HEIGHT], [0, '#8a6a4a'], [1, '#5b4634']))
  const table: Point[] = [
    [0, 770],
    [200, 768],
    [420, 764],
    [560, 744],
    [760, 728],
    [960, 708],
    [1200, 692],
  ]
  pen.fill(between(table, move(table, 84)), linear([0, 700], [0, 860], [0, '#8fb9b4'], [1, '#4d8a94']))
  pen.fill(ground(move(table, 84), HEIGHT), linear([0, 780], [0, HEIGHT], [0, '#4a4a40'], [1, '#2c332c']))
  const random = seeded(13)
  batched(pen, (batch) => {
    for (let i = 0; i < 210; i++) {
      const x = random() * WIDTH
      const y = 700 + (780 - x * 0.066 - 700) + random() * 70
      batch.line(`M ${x} ${y} L ${x + 0.1} ${y}`, i % 3 ? '#6fa3a6' : '#b9d6cf', 3 + (i % 3) * 2)
    }
    for (let i = 0; i < 60; i++) {
      const x = random() * WIDTH
      const y = 870 - x * 0.05 + random() * 60
      batch.line(`M ${x} ${y} L ${x + 14 + random() * 20} ${y - 2}`, '#5d6253', 3)
    }
  })
  // What flows below, slowly, towards the sea.
  for (const [x, y, l] of [
    [1010, 742, 90],
    [820, 762, 90],
    [620, 786, 90],
    [420, 806, 84],
  ] as const) {
    pen.line(`M ${x} ${y} L ${x - l} ${y + l * 0.08}`, '#eef6ef', 4)
    pen.line(
      `M ${x - l + 15} ${y + l * 0.08 - 11} L ${x - l} ${y + l * 0.08} L ${x - l + 16} ${y + l * 0.08 + 9}`,
      '#eef6ef',
      4,
    )
  }
}

export const drawLand = (pen: Pen): void => {
  pen.fill(
    'M 640 556 C 580 590 520 610 500 648 C 492 668 500 682 520 694 C 700 650 900 660 1200 640 L 1200 540 C 1000 560 800 540 640 556 Z',
    linear([520, 560], [1200, 680], [0, '#bcd48a'], [0.4, '#8fba5f'], [1, '#5f9146']),
  )
  for (const [d, tone] of [
    ['M 700 590 L 820 576 L 850 600 L 720 616 Z', '#a9cb6e'],
    ['M 840 574 L 940 566 L 984 588 L 872 598 Z', '#cfdd94'],
    ['M 1000 590 L 1100 580 L 1160 604 L 1040 616 Z', '#a3c665'],
    ['M 736 622 L 860 604 L 900 628 L 760 644 Z', '#d8e09c'],
  ] as const)
    pen.fill(d, tone)
  // The river: narrow from the gorge, wide at the mouth.
  const river = tube(
    [
      [1018, 356],
      [986, 420],
      [950, 470],
      [968, 520],
      [900, 548],
      [810, 556],
      [742, 582],
      [650, 604],
      [566, 640],
      [440, 676],
    ],
    [2, 4, 7, 9, 11, 13, 15, 20, 30, 56],
    undefined,
    18,
  )
  pen.fill(river.band(-1, 1), linear([1000, 400], [480, 690], [0, '#e3f1ec'], [0.4, RIVER.light], [1, RIVER.mid]))
  pen.fill(river.band(0.2, 1), linear([1000, 400], [480, 690], [0, '#b3d7d6'], [0.5, '#77b8c0'], [1, '#4f9dac']))
}
