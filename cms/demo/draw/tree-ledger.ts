import { PALETTE, ramp } from './colour.ts'
import { batched, type Drawing, HEIGHT, linear, lit, type Pen, type Point, WIDTH } from './kit.ts'
import { box, ground, oval, seeded, shadeTube, smooth, tube } from './shapes.ts'
import { drawCrown } from './tree-ledger-crown.ts'
import { drawSlice } from './tree-ledger-slice.ts'

const C = PALETTE.dec

const SOIL = 640

const bark = ramp([0, '#d9a07a'], [0.16, '#9c5f40'], [0.5, '#5b3628'], [0.82, '#33211f'], [1, '#5d3a2c'])

const drawSky = (pen: Pen): void => {
  pen.fill(
    box(0, 0, WIDTH, SOIL + 10),
    linear([0, 0], [700, SOIL], [0, C.paper], [0.4, '#fae6d2'], [0.75, C.light], [1, '#eeb58a']),
  )
  pen.dot([170, 486], 60, lit([170, 486], 60, [0, '#ffe9cf'], [0.7, '#fcc691'], [1, '#f6b071']))
  pen.fill(
    ground(
      [
        [0, 590],
        [160, 572],
        [330, 584],
        [520, 574],
        [720, 586],
        [940, 568],
        [1200, 580],
      ],
      SOIL + 8,
    ),
    '#e3a57d',
  )
  pen.fill(
    ground(
      [
        [0, 616],
        [240, 604],
        [500, 614],
        [800, 602],
        [1200, 612],
      ],
      SOIL + 8,
    ),
    '#c97f56',
  )
  const random = seeded(3)
  for (let i = 0; i < 15; i++) {
    const x = i < 8 ? random() * 330 : 830 + random() * 370
    const s = 10 + random() * 14
    pen.fill(oval([x, 600 - s * 0.7], s * 0.8, s), i % 2 ? '#c47b55' : '#d08c63')
  }
}

/** The soil cut open: litter, humus, mineral ground, each holding less of what the tree has taken in. */
const drawSoil = (pen: Pen): void => {
  pen.fill(
    ground(
      [
        [0, SOIL + 4],
        [220, SOIL - 8],
        [420, SOIL - 2],
        [600, SOIL - 14],
        [800, SOIL],
        [1010, SOIL - 8],
        [1200, SOIL],
      ],
      HEIGHT,
    ),
    linear([0, SOIL], [0, HEIGHT], [0, '#5b3426'], [0.35, '#41292a'], [1, C.deep]),
  )
  const top: Point[] = [
    [0, SOIL + 4],
    [220, SOIL - 8],
    [420, SOIL - 2],
    [600, SOIL - 14],
    [800, SOIL],
    [1010, SOIL - 8],
    [1200, SOIL],
  ]
  pen.line(smooth(top), '#8d5130', 15)
  pen.line(smooth(top.map(([x, y]): Point => [x, y - 6])), C.accent, 5)
  pen.fill(
    ground(
      [
        [0, 806],
        [260, 818],
        [540, 802],
        [860, 822],
        [1200, 804],
      ],
      HEIGHT,
    ),
    '#1d191b',
  )
  const random = seeded(14)
  batched(pen, (batch) => {
    for (let i = 0; i < 76; i++) {
      const [x, y] = [random() * WIDTH, SOIL + 22 + random() ** 1.3 * 150]
      batch.line(
        `M ${x} ${y} L ${x + 1 + random() * 9} ${y + random() * 3}`,
        i % 3 ? '#6d4030' : '#2f2022',
        2 + (i % 3),
      )
    }
    for (let i = 0; i < 34; i++) {
      const [x, y] = [random() * WIDTH, 826 + random() * 66]
      batch.line(`M ${x} ${y} L ${x + 10 + random() * 26} ${y + 1}`, '#352e30', 7)
    }
  })
}

const drawRoots = (pen: Pen): void => {
  const roots: [Point[], number][] = [
    [
      [
        [560, 628],
        [470, 672],
        [360, 690],
        [250, 742],
      ],
      20,
    ],
    [
      [
        [566, 640],
        [516, 712],
        [452, 760],
        [410, 838],
      ],
      17,
    ],
    [
      [
        [576, 640],
        [584, 720],
        [568, 790],
        [588, 864],
      ],
      18,
    ],
    [
      [
        [588, 640],
        [640, 714],
        [690, 758],
        [716, 836],
      ],
      16,
    ],
    [
      [
        [592, 628],
        [680, 668],
        [790, 690],
        [876, 744],
      ],
      19,
    ],
    [
      [
        [440, 680],
        [392, 730],
        [330, 770],
      ],
      8,
    ],
    [
      [
        [484, 742],
        [470, 800],
        [480, 850],
      ],
      7,
    ],
    [
      [
        [640, 716],
        [640, 780],
        [660, 840],
      ],
      7,
    ],
    [
      [
        [720, 676],
        [770, 726],
        [800, 792],
      ],
      8,
    ],
    [
      [
        [330, 700],
        [280, 706],
        [210, 700],
      ],
      6,
    ],
    [
      [
        [810, 700],
        [880, 704],
        [940, 722],
      ],
      6,
    ],
  ]
  for (const [spine, width] of roots) {
    const root = tube(spine, [width, width * 0.62, width * 0.34, 1], undefined, 8)
    pen.fill(root.band(-1, 1), '#3c2620')
    pen.fill(root.band(-1, 0.25), '#8a5638')
    pen.fill(root.band(-0.9, -0.35), '#c98a5f')
  }
  const random = seeded(6)
  batched(pen, (batch) => {
    for (const [spine] of roots)
      for (const [x, y] of spine.slice(1))
        for (let k = 0; k < 4; k++) {
          const a = 0.2 + random() * 2.7
          const l = 22 + random() * 30
          batch.line(
            `M ${x} ${y} Q ${x + Math.cos(a) * l * 0.6 + 6} ${y + Math.sin(a) * l * 0.5} ${x + Math.cos(a) * l} ${y + Math.sin(a) * l}`,
            '#b57a52',
            1.8,
          )
        }
  })
}

const drawTrunk = (pen: Pen): void => {
  const trunk = tube(
    [
      [574, 664],
      [572, 560],
      [568, 440],
      [570, 300],
      [572, 150],
    ],
    [66, 36, 30, 15, 3],
    undefined,
    10,
  )
  shadeTube(pen, trunk, bark, 9)
  batched(pen, (batch) => {
    for (const u of [-0.62, -0.3, 0, 0.3, 0.62])
      for (let k = 0; k < 4; k++) {
        const t = 0.05 + k * 0.13 + (u + 1) * 0.03
        const [a, b, c] = [trunk.point(t, u), trunk.point(t + 0.045, u + 0.05), trunk.point(t + 0.09, u)]
        batch.line(`M ${a[0]} ${a[1]} Q ${b[0]} ${b[1]} ${c[0]} ${c[1]}`, u < 0 ? '#6d3f2b' : '#231719', 2.6)
      }
  })
}

/** Carbon dioxide on its way in: one black ball between two red ones. */
const drawCarbon = (pen: Pen): void => {
  const molecule = (x: number, y: number, s: number, turn: number): void => {
    const p = pen.at({ x, y, scale: s, turn })
    for (const dx of [-15, 15]) p.dot([dx, 0], 10, lit([dx, 0], 10, [0, '#ffc6a0'], [0.5, '#dd5a2c'], [1, '#8c2d12']))
    p.dot([0, 0], 11.5, lit([0, 0], 11.5, [0, '#8d8488'], [0.5, '#3b3438'], [1, '#151214']))
  }
  for (const [x, y, s, t] of [
    [226, 300, 0.9, 20],
    [250, 392, 0.8, -30],
    [262, 208, 0.75, 60],
    [926, 292, 0.85, -24],
    [908, 396, 0.75, 40],
    [884, 196, 0.7, 10],
    [318, 470, 0.6, 75],
  ] as const)
    molecule(x, y, s, t)
  for (const d of [
    'M 246 312 Q 264 322 282 322',
    'M 268 394 Q 284 398 300 394',
    'M 906 300 Q 890 308 876 308',
    'M 890 402 Q 876 404 862 402',
  ])
    pen.line(d, '#b5714a', 3)
}

/** What a tree takes in stands in its wood: a crown, its roots, and the rings that keep the account. */
export const treeLedger = (pen: Drawing): void => {
  drawSky(pen)
  drawSoil(pen)
  drawRoots(pen)
  drawTrunk(pen)
  drawCrown(pen)
  drawCarbon(pen)
  drawSlice(pen)
}
