import { mix, PALETTE } from './colour.ts'
import { egret } from './egret.ts'
import { batched, type Drawing, HEIGHT, linear, type Pen, type Point, radial, WIDTH } from './kit.ts'
import { box, ground, oval, polygon, polyline, seeded, smooth, tube } from './shapes.ts'

const C = PALETTE.jun
const WATER = 574
const MUD = 704

const drawSky = (pen: Pen): void => {
  pen.fill(
    box(0, 0, WIDTH, WATER),
    linear([0, 0], [0, WATER], [0, '#6fb7a6'], [0.45, C.light], [0.8, '#fbeee0'], [1, '#fad3cb']),
  )
  for (let i = 0; i < 6; i++) pen.dot([820, 300], 190 - i * 22, mix('#e4ebdd', '#fbe3d6', (i + 1) / 6))
  pen.dot([820, 300], 72, radial([796, 276], 100, [0, '#ffd0cb'], [1, C.accent]))
  pen.fill(
    ground(
      [
        [0, 500],
        [200, 486],
        [420, 496],
        [640, 488],
        [900, 498],
        [1200, 484],
      ],
      WATER,
    ),
    '#a9cbbb',
  )
  const random = seeded(13)
  batched(pen, (b) => {
    for (let i = 0; i < 120; i++) {
      const x = random() * WIDTH
      const h = 24 + random() * 46
      b.fill(
        polygon([
          [x, 548],
          [x + 3, 548 - h],
          [x + 7, 548],
        ]),
        i % 2 ? '#7fb3a0' : '#94c2b0',
      )
    }
  })
  pen.fill(
    ground(
      [
        [0, 540],
        [300, 532],
        [640, 542],
        [900, 534],
        [1200, 540],
      ],
      WATER,
    ),
    '#6aa590',
  )
  batched(pen, (b) => {
    for (const [x, y, s] of [
      [250, 150, 1],
      [318, 186, 0.8],
      [372, 140, 0.7],
      [196, 198, 0.6],
      [430, 176, 0.5],
    ] as const)
      b.line(
        `M ${x - 24 * s} ${y - 8 * s} C ${x - 12 * s} ${y - 16 * s} ${x - 4 * s} ${y - 8 * s} ${x} ${y} C ${x + 4 * s} ${y - 8 * s} ${x + 12 * s} ${y - 16 * s} ${x + 24 * s} ${y - 8 * s}`,
        '#2f7767',
        4 * s,
      )
  })
}

const drawWater = (pen: Pen): void => {
  pen.fill(
    box(0, WATER, WIDTH, MUD - WATER + 30),
    linear([0, WATER], [0, MUD + 20], [0, '#f3d8cc'], [0.1, '#9fd0c0'], [0.4, C.mid], [1, '#1d6f62']),
  )
  for (let i = 0; i < 9; i++)
    pen.fill(oval([816 + (i % 2) * 14, WATER + 10 + i * 11], 70 - i * 5, 4), mix('#fbc0bd', C.mid, i / 9))
  for (const [x, y, w] of [
    [120, 590, 120],
    [330, 600, 90],
    [960, 596, 140],
    [500, 622, 60],
    [1080, 626, 90],
    [240, 640, 70],
  ] as const)
    pen.line(
      polyline([
        [x - w, y],
        [x + w, y],
      ]),
      '#bfe2d6',
      3,
    )
  pen.line(
    polyline([
      [0, WATER],
      [WIDTH, WATER],
    ]),
    '#fdf3ea',
    3,
  )
}

/** The mud: a layer with air along the roots, a layer without below it. */
const drawMud = (pen: Pen): void => {
  pen.fill(
    ground(
      [
        [0, 694],
        [220, 708],
        [460, 698],
        [720, 712],
        [980, 698],
        [1200, 706],
      ],
      HEIGHT,
    ),
    linear([0, 694], [0, 800], [0, '#a3845f'], [1, '#6f5643']),
  )
  pen.fill(
    ground(
      [
        [0, 782],
        [260, 796],
        [560, 780],
        [860, 798],
        [1200, 784],
      ],
      HEIGHT,
    ),
    linear([0, 780], [0, HEIGHT], [0, '#3f4a3f'], [1, '#0c2a26']),
  )
  const random = seeded(51)
  for (const x0 of [96, 196, 300, 930, 1020, 1116]) {
    for (let k = 0; k < 5; k++) {
      const end: Point = [x0 + (k - 2) * 34 + random() * 16, 790 + random() * 90]
      const mid: Point = [x0 + (k - 2) * 14, 750]
      pen.line(smooth([[x0, 690], mid, end]), '#e9d8b0', 6 - Math.abs(k - 2))
      // Oxygen leaks out of the root tips.
      for (let i = 0; i < 3; i++)
        pen.dot(
          [end[0] + (random() - 0.5) * 34, end[1] + (random() - 0.5) * 30],
          3 + random() * 4,
          i % 2 ? '#f9c2c6' : '#dff2ea',
        )
    }
    pen.fill(box(x0 - 46, 690, 92, 12, 6), '#c9ae7c')
  }
  for (let i = 0; i < 40; i++)
    pen.fill(
      oval([400 + random() * 440, 730 + random() * 150], 4 + random() * 8, 3 + random() * 3, random() * 90),
      i % 3 ? '#57463a' : '#bb9a6d',
    )
  for (const [x, y] of [
    [560, 770],
    [690, 752],
    [480, 828],
  ] as const) {
    pen.fill(
      `M ${x - 26} ${y} C ${x - 20} ${y - 20} ${x + 20} ${y - 20} ${x + 26} ${y} C ${x + 16} ${y + 14} ${x - 16} ${y + 14} ${x - 26} ${y} Z`,
      linear([x - 26, y - 16], [x + 26, y + 14], [0, '#e6f0ea'], [1, '#4a6f66']),
    )
    pen.line(`M ${x - 18} ${y - 2} C ${x - 8} ${y - 12} ${x + 8} ${y - 12} ${x + 18} ${y - 2}`, '#5f8078', 2)
  }
}

const reed = (pen: Pen, x: number, foot: number, height: number, lean: number, near: boolean): void => {
  const [dark, light] = near ? ['#0d5a4e', '#5fae8c'] : ['#3f8b78', '#86c0a5']
  const stem = tube(
    [
      [x, foot],
      [x + lean * 0.3, foot - height * 0.5],
      [x + lean, foot - height],
    ],
    [6, 4.4, 2],
    undefined,
    6,
  )
  pen.fill(stem.band(-1, 1), dark)
  pen.fill(stem.band(-1, 0), light)
  for (const [t, side, l] of [
    [0.3, 1, 130],
    [0.45, -1, 150],
    [0.6, 1, 120],
    [0.74, -1, 100],
  ] as const) {
    const [px, py] = stem.point(t, 0)
    const leaf = tube(
      [
        [px, py],
        [px + side * l * 0.5, py - l * 0.62],
        [px + side * l, py - l * 0.5],
      ],
      [4, 8, 0.4],
      undefined,
      6,
    )
    pen.fill(leaf.band(-1, 1), side > 0 ? dark : light)
  }
  const [tx, ty] = stem.point(1, 0)
  const plume = tube(
    [
      [tx, ty + 20],
      [tx + lean * 0.3 + 10, ty - 40],
      [tx + lean * 0.9 + 50, ty - 96],
    ],
    [3, 12, 9, 0.5],
    undefined,
    7,
  )
  pen.fill(plume.band(-1, 1), near ? '#a56e62' : '#c79a8a')
  pen.fill(plume.band(-1, -0.1), near ? '#e3aea0' : '#e6c3b4')
}

const drawFish = (pen: Pen): void => {
  for (const [x, y, t, s] of [
    [452, 656, -18, 0.9],
    [404, 634, -34, 0.7],
    [478, 690, 6, 0.8],
    [704, 668, 168, 0.8],
    [748, 646, 190, 0.6],
    [662, 694, 160, 0.6],
  ] as const) {
    const p = pen.at({ x, y, turn: t, scale: s })
    p.fill(
      'M -40 0 C -26 -13 10 -13 34 -2 L 52 -12 L 48 0 L 52 13 L 34 3 C 10 13 -26 12 -40 0 Z',
      linear([0, -12], [0, 12], [0, '#f6f3e4'], [0.5, '#b9d8cb'], [1, '#2f7767']),
    )
    p.dot([-28, -2], 2.6, C.deep)
  }
}

/** An egret fishes in the shallows; below, the reeds' roots carry air into the mud. */
export const wetlandEgret = (pen: Drawing): void => {
  drawSky(pen)
  for (const [x, h, l] of [
    [60, 330, 40],
    [150, 380, -30],
    [230, 300, 50],
    [1010, 340, -40],
    [1090, 390, 30],
    [1160, 320, -20],
  ] as const)
    reed(pen, x, WATER + 30, h, l, false)
  drawWater(pen)
  drawMud(pen)
  // Its light on the water, then the bird.
  for (let i = 0; i < 5; i++)
    pen.fill(oval([612 + (i % 2) * 18, 596 + i * 18], 96 - i * 14, 6), mix('#f6f7ef', C.mid, 0.25 + i * 0.14))
  drawFish(pen)
  egret(pen.at({ x: 640, y: 416, scale: 0.92 }))
  for (const [x, y, a] of [
    [608, 586, 26],
    [670, 588, 24],
  ] as const)
    pen.line(oval([x, y], a, 5), '#fdf3ea', 3)
  for (const [x, h, l] of [
    [96, 470, 50],
    [196, 560, 70],
    [300, 420, -30],
    [930, 440, 40],
    [1020, 560, -60],
    [1116, 480, -30],
  ] as const)
    reed(pen, x, 694, h, l, true)
}
