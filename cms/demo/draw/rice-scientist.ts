import { mix, PALETTE } from './colour.ts'
import { batched, type Drawing, HEIGHT, linear, lit, type Pen, type Point, WIDTH } from './kit.ts'
import { blob, box, ground, oval, seeded, tube } from './shapes.ts'

const C = PALETTE.sep
const SUN: Point = [600, 388]

const drawSky = (pen: Pen): void => {
  pen.fill(
    box(0, 0, WIDTH, 620),
    linear([0, 0], [0, 560], [0, '#0f6f7a'], [0.3, C.accent], [0.58, '#8fc2a4'], [0.8, '#f3dd9c'], [1, '#fbe9bd']),
  )
  for (let i = 0; i < 7; i++) pen.dot(SUN, 336 - i * 17, mix('#7cbaa4', '#fbe6ae', ((i + 1) / 7) ** 0.9))
  pen.dot(SUN, 224, lit(SUN, 236, [0, '#fffbe8'], [0.5, '#fbe3a0'], [1, '#f3b94a']))
  const hills = [
    [
      [
        [0, 500],
        [180, 452],
        [360, 486],
        [540, 440],
        [760, 490],
        [960, 446],
        [1200, 492],
      ],
      '#6fa79a',
    ],
    [
      [
        [0, 536],
        [220, 500],
        [480, 528],
        [720, 496],
        [940, 530],
        [1200, 502],
      ],
      '#3f8580',
    ],
  ] as const
  for (const [points, colour] of hills) pen.fill(ground(points, 640), colour)
  batched(pen, (b) => {
    for (const [x, y, s] of [
      [560, 92, 1],
      [618, 66, 0.8],
      [676, 96, 0.7],
      [520, 60, 0.6],
    ] as const)
      b.line(
        `M ${x - 24 * s} ${y - 8 * s} C ${x - 12 * s} ${y - 16 * s} ${x - 4 * s} ${y - 8 * s} ${x} ${y} C ${x + 4 * s} ${y - 8 * s} ${x + 12 * s} ${y - 16 * s} ${x + 24 * s} ${y - 8 * s}`,
        '#fcf7e9',
        4 * s,
      )
  })
}

const drawField = (pen: Pen, from: number, to: number): void => {
  const random = seeded(61)
  for (let row = from; row < to; row++) {
    const d = row / 7
    const y = 560 + d ** 1.5 * 330
    const h = 26 + d * 78
    pen.fill(
      box(0, y - h * 0.42, WIDTH, HEIGHT - y + h),
      linear([0, y - h * 0.4], [0, y + 90], [0, mix('#f3d584', '#b9842a', d)], [1, mix('#d6a843', '#5a4114', d)]),
    )
    batched(pen, (b) => {
      const step = 31 + d * 38
      for (let x = -20 + random() * step; x < WIDTH + 20; x += step) {
        const lean = (random() - 0.4) * h * 0.5
        b.line(
          `M ${x} ${y} Q ${x + lean * 0.2} ${y - h * 0.7} ${x + lean} ${y - h * 0.8}`,
          mix('#e8c260', '#8a671e', d),
          2 + d * 3,
        )
        b.fill(
          oval([x + lean + 4, y - h * 0.72], 3 + d * 5, h * 0.2, 150),
          random() > 0.4 ? mix('#fbeab4', '#d9a23a', d) : mix('#eccb72', '#b07a22', d),
        )
      }
    })
  }
}

/** Someone in a straw hat, seen from behind, who bends over one ear. */
const drawFigure = (pen: Pen): void => {
  const p = pen.at({ x: 596, y: 664, scale: 1.16 })
  p.fill(
    blob([
      [-62, 60],
      [-70, -60],
      [-60, -130],
      [-28, -160],
      [34, -158],
      [66, -126],
      [74, -50],
      [66, 60],
    ]),
    linear([-70, -150], [74, 40], [0, '#ffffff'], [0.4, '#e9ead8'], [0.8, '#a9b9a4'], [1, '#5f7f78']),
  )
  p.line('M 2 -150 C 6 -90 4 -20 2 50', '#a9b39c', 3)
  p.line('M -46 -120 C -38 -80 -44 -20 -50 40 M 50 -118 C 44 -80 50 -20 56 40', '#b9c2ac', 3)
  p.fill(
    blob([
      [54, -140],
      [92, -108],
      [118, -62],
      [152, -50],
      [150, -34],
      [108, -38],
      [78, -68],
    ]),
    linear([54, -140], [150, -40], [0, '#f3f2e4'], [1, '#8fa398']),
  )
  p.fill(oval([158, -44], 13, 11, 10), '#c98a5c')
  p.fill(
    blob([
      [-52, -140],
      [-88, -100],
      [-96, -40],
      [-84, 10],
      [-68, 6],
      [-70, -50],
      [-50, -90],
    ]),
    linear([-96, -140], [-50, 0], [0, '#ffffff'], [1, '#b9c4b4']),
  )
  p.fill(oval([-76, 14], 12, 13), '#d99a6a')
  p.fill('M -24 -160 C -24 -186 28 -186 28 -158 C 14 -148 -12 -148 -24 -160 Z', '#b97a4c')
  p.fill(oval([4, -176], 106, 27, 4), '#7d5a1c')
  p.fill(
    oval([2, -184], 106, 27, 4),
    linear([-104, -200], [108, -160], [0, '#fff0c0'], [0.5, '#e3b958'], [1, '#94681f']),
  )
  p.fill(
    'M -54 -190 C -52 -250 56 -252 60 -184 C 34 -168 -28 -172 -54 -190 Z',
    linear([-54, -240], [60, -180], [0, '#fff6d8'], [0.5, '#e9c46a'], [1, '#a3752a']),
  )
  p.line('M -54 -192 C -26 -174 34 -170 60 -186', '#19727a', 9)
  for (const d of ['M -40 -216 C -10 -204 30 -202 54 -208', 'M -28 -232 C -4 -224 24 -222 46 -228'])
    p.line(d, '#c99b42', 2)
}

/** Ears that close in front of the figure, so that it stands in the field. */
const drawNearEars = (pen: Pen): void => {
  const random = seeded(88)
  batched(pen, (b) => {
    for (let i = 0; i < 38; i++) {
      const x = 396 + i * 11.4 + random() * 8
      const [h, lean] = [46 + random() * 50, (random() - 0.4) * 34]
      b.line(`M ${x} 664 Q ${x + lean * 0.2} ${664 - h * 0.7} ${x + lean} ${664 - h}`, i % 2 ? '#d9ae48' : '#b98a2c', 3)
      b.fill(oval([x + lean + 4, 670 - h], 5, 15, 150), i % 3 ? '#f3d584' : '#e0b552')
    }
  })
}

/** A heavy ear of hybrid rice, drawn over the field like a frame. */
const ear = (pen: Pen, spine: readonly Point[], grains: number, size: number): void => {
  const stalk = tube(spine, [7, 6, 5, 4, 3, 2], undefined, 14)
  pen.fill(stalk.band(-1, 1), '#6d7a26')
  pen.fill(stalk.band(-1, -0.1), '#b9b04a')
  for (let i = 0; i < grains; i++) {
    const t = 0.48 + (i / grains) * 0.52
    const [x, y] = stalk.point(t, 0)
    const [x2, y2] = stalk.point(Math.min(1, t + 0.02), 0)
    const along = (Math.atan2(y2 - y, x2 - x) * 180) / Math.PI
    const side = i % 2 ? 1 : -1
    const p = pen.at({
      x,
      y,
      turn: (Number.isFinite(along) && t < 0.98 ? along : 90) + side * 28,
      scale: size * (1 - i * 0.004),
    })
    p.fill('M 0 0 C 8 -17 46 -17 64 0 C 46 15 8 15 0 0 Z', side > 0 ? '#b07a22' : '#d9a23a')
    p.fill('M 4 -2 C 14 -14 42 -14 58 -2 C 40 2 18 4 4 -2 Z', side > 0 ? '#e3b552' : '#fbe6a8')
    p.line('M 62 0 L 80 -3', '#c9953a', 2)
  }
}

const leaf = (pen: Pen, spine: readonly Point[], width: number): void => {
  const t = tube(spine, [width * 0.5, width, width * 0.7, 0.5], undefined, 10)
  pen.fill(t.band(-1, 1), '#3f6a3a')
  pen.fill(t.band(-1, 0), '#93a94c')
}

/** A field at harvest: one in a straw hat looks for one ear, and heavy ears frame the sun behind. */
export const riceScientist = (pen: Drawing): void => {
  drawSky(pen)
  drawField(pen, 0, 3)
  drawFigure(pen)
  drawNearEars(pen)
  drawField(pen, 3, 7)
  leaf(
    pen,
    [
      [110, 920],
      [150, 600],
      [120, 330],
      [40, 170],
    ],
    24,
  )
  leaf(
    pen,
    [
      [260, 920],
      [240, 700],
      [330, 540],
      [440, 500],
    ],
    20,
  )
  leaf(
    pen,
    [
      [1090, 920],
      [1050, 620],
      [1090, 350],
      [1170, 200],
    ],
    24,
  )
  leaf(
    pen,
    [
      [950, 920],
      [960, 720],
      [880, 580],
      [780, 560],
    ],
    20,
  )
  ear(
    pen,
    [
      [170, 920],
      [190, 560],
      [230, 300],
      [330, 190],
      [420, 240],
      [456, 360],
    ],
    20,
    1,
  )
  ear(
    pen,
    [
      [90, 920],
      [80, 640],
      [110, 460],
      [190, 390],
      [262, 440],
      [286, 560],
    ],
    16,
    0.9,
  )
  ear(
    pen,
    [
      [1030, 920],
      [1010, 560],
      [970, 310],
      [880, 190],
      [786, 240],
      [752, 360],
    ],
    20,
    1,
  )
  ear(
    pen,
    [
      [1120, 920],
      [1130, 650],
      [1100, 470],
      [1020, 400],
      [944, 450],
      [918, 570],
    ],
    16,
    0.9,
  )
}
