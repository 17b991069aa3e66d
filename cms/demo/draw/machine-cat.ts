import { PALETTE } from './colour.ts'
import { batched, type Drawing, HEIGHT, linear, lit, type Pen, type Point, radial, WIDTH } from './kit.ts'
import { CELL, EDGES, ellipse, FACE, HEAD, mirror, SIZE, seen, WHOLE } from './machine-cat-numbers.ts'
import { box, oval, polygon, polyline, seeded, smooth } from './shapes.ts'

const C = PALETTE.oct

const drawCat = (pen: Pen): void => {
  const p = pen.at({ x: HEAD[0], y: HEAD[1], scale: SIZE })
  p.fill(
    'M -150 170 C -260 240 -300 360 -310 460 L 310 460 C 300 360 260 240 150 170 Z',
    linear([-200, 170], [240, 460], [0, '#f7964e'], [0.5, '#cf5f1c'], [1, '#7a3212']),
  )
  p.fill(
    'M -90 190 C -110 280 -60 380 0 400 C 60 380 110 280 90 190 Z',
    linear([-90, 190], [90, 400], [0, '#ffffff'], [1, '#c9c3b4']),
  )
  for (const m of [false, true]) {
    const q = p.at({ mirror: m })
    q.fill(
      smooth([
        [-232, -40],
        [-246, -170],
        [-222, -288],
        [-140, -238],
        [-60, -180],
      ]),
      linear([-240, -290], [-60, -60], [0, m ? '#d96a20' : '#ffb67a'], [1, m ? '#a5480f' : C.accent]),
    )
    q.fill(
      smooth([
        [-208, -100],
        [-212, -190],
        [-204, -246],
        [-160, -206],
        [-110, -170],
      ]),
      linear([-210, -246], [-110, -100], [0, '#ffd0c0'], [1, '#c9694f']),
    )
  }
  p.fill(`${polygon(FACE)}`, {
    kind: 'radial',
    centre: [0, 0],
    radius: 300,
    focus: [-110, -110],
    stops: [
      [0, '#ffb97d'],
      [0.5, C.accent],
      [0.85, '#c4580f'],
      [1, '#8f3f10'],
    ],
  })
  for (const [x, l] of [
    [-74, 84],
    [-34, 108],
    [0, 118],
    [34, 108],
    [74, 84],
  ] as const)
    p.fill(
      `M ${x - 11} ${-196 + Math.abs(x) * 0.18} C ${x - 6} ${-150} ${x * 0.9 - 4} ${-130} ${x * 0.8} ${-206 + l} C ${x * 0.9 + 6} ${-130} ${x + 8} ${-150} ${x + 11} ${-196 + Math.abs(x) * 0.18} Z`,
      '#a5480f',
    )
  for (const m of [false, true])
    for (const [y, l] of [
      [20, 70],
      [62, 80],
      [104, 66],
    ] as const)
      p.at({ mirror: m }).fill(
        `M -250 ${y - 4} C -220 ${y + 2} -196 ${y + 8} ${-250 + l} ${y + 18} C -200 ${y + 20} -224 ${y + 16} -246 ${y + 12} Z`,
        m ? '#7a3212' : '#b4501a',
      )
  p.fill(oval([0, 122], 112, 72), {
    kind: 'radial',
    centre: [0, 122],
    radius: 112,
    focus: [-34, 92],
    stops: [
      [0, '#ffffff'],
      [0.7, '#f6ead8'],
      [1, '#d9b896'],
    ],
  })
  for (const x of [-104, 104]) {
    p.fill(oval([x, -16], 62, 64), '#7a3212')
    p.fill(oval([x, -18], 56, 59), '#fbf5e8')
    p.dot([x, -18], 50, lit([x, -18], 52, [0, '#e8f0a0'], [0.6, '#a9c24c'], [1, '#4f7a2c']))
    p.fill(oval([x, -18], 17, 44), '#0c1a1e')
    p.dot([x - 14, -38], 12, '#ffffff')
    p.dot([x + 12, 6], 5, '#dfeeb0')
  }
  p.fill(
    'M -32 60 C -16 52 16 52 32 60 C 26 82 12 94 0 98 C -12 94 -26 82 -32 60 Z',
    linear([-30, 54], [30, 98], [0, '#ffa592'], [1, '#b8493a']),
  )
  p.line('M 0 98 L 0 122 C -16 148 -48 148 -62 130 M 0 122 C 16 148 48 148 62 130', '#7a3212', 6)
  for (const [x, y] of [
    [-66, 108],
    [-48, 124],
    [-80, 126],
    [66, 108],
    [48, 124],
    [80, 126],
  ] as const)
    p.dot([x, y], 4, '#b4501a')
  for (const s of [-1, 1])
    for (const [y, e] of [
      [104, 70],
      [122, 118],
      [138, 164],
    ] as const)
      p.line(`M ${s * 78} ${y} C ${s * 180} ${y - 6} ${s * 250} ${(y + e) / 2 - 10} ${s * 336} ${e}`, '#fff6e6', 4)
}

/** The left part as a machine has it: squares, each one number. */
const drawGrid = (pen: Pen): void => {
  batched(pen, (b) => {
    for (let i = 0; i * CELL < EDGES; i++)
      for (let j = 0; j * CELL < HEIGHT; j++)
        b.fill(
          box(i * CELL, j * CELL, CELL + 0.4, CELL + 0.4),
          seen([((i + 0.5) * CELL - HEAD[0]) / SIZE, ((j + 0.5) * CELL - HEAD[1]) / SIZE]),
        )
  })
  batched(pen, (b) => {
    for (let x = CELL; x < EDGES; x += CELL)
      b.line(
        polyline([
          [x, 0],
          [x, HEIGHT],
        ]),
        '#0f4d59',
        1,
      )
    for (let y = CELL; y < HEIGHT; y += CELL)
      b.line(
        polyline([
          [0, y],
          [EDGES, y],
        ]),
        '#0f4d59',
        1,
      )
  })
}

/** The middle strip: only edges, the way the first layers answer. */
const drawEdges = (pen: Pen): void => {
  pen.fill(box(EDGES, 0, WHOLE - EDGES, HEIGHT), linear([EDGES, 0], [WHOLE, 0], [0, '#01303b'], [1, '#034652']))
  const inStrip = (row: readonly Point[]): Point[][] => {
    const parts: Point[][] = []
    let part: Point[] = []
    const dense = row.flatMap((p, i): Point[] => {
      const q = row[i + 1]
      return q
        ? Array.from({ length: 8 }, (_, k): Point => [p[0] + ((q[0] - p[0]) * k) / 8, p[1] + ((q[1] - p[1]) * k) / 8])
        : [p]
    })
    for (const [x, y] of dense) {
      if (x * SIZE > EDGES - HEAD[0] + 3 && x * SIZE < WHOLE - HEAD[0] - 3)
        part.push([x * SIZE + HEAD[0], y * SIZE + HEAD[1]])
      else if (part.length) {
        parts.push(part)
        part = []
      }
    }
    return part.length ? [...parts, part] : parts
  }
  const half: [readonly Point[], string, number][] = [
    [ellipse(-104, -18, 56, 59), '#d6ea8a', 6],
    [
      [
        [-66, 54],
        [-32, 60],
        [-18, 84],
        [0, 98],
        [0, 122],
        [-20, 142],
        [-44, 144],
        [-62, 130],
      ],
      '#f3917a',
      6,
    ],
    [
      [
        [-32, 60],
        [-16, 54],
        [0, 53],
      ],
      '#f3917a',
      6,
    ],
    [
      [
        [-78, 104],
        [-148, 98],
      ],
      '#fff6e6',
      4,
    ],
    [
      [
        [-78, 122],
        [-148, 120],
      ],
      '#fff6e6',
      4,
    ],
    [
      [
        [-78, 138],
        [-148, 143],
      ],
      '#fff6e6',
      4,
    ],
    [
      [
        [-90, 192],
        [-100, 260],
        [-70, 340],
        [0, 400],
      ],
      '#8fd0da',
      5,
    ],
  ]
  for (const x of [-84, -64, -44, -24, -8])
    half.push([
      [
        [x, -206 + Math.abs(x) * 0.1],
        [x * 0.84, -110 + Math.abs(x) * 0.3],
      ],
      '#e8945a',
      5,
    ])
  const shapes: [readonly Point[], string, number][] = [
    [[...FACE, FACE[0] ?? [0, 0]], '#ffb56b', 7],
    [[...ellipse(0, 122, 112, 72), [112, 122]], '#8fd0da', 5],
    ...half,
    ...half.map(([row, c, w]): [readonly Point[], string, number] => [mirror(row), c, w]),
  ]
  for (const [row, colour, width] of shapes)
    for (const part of inStrip(row)) if (part.length > 1) pen.line(polyline(part), colour, width)
}

const drawNet = (pen: Pen): void => {
  // Layers of a network carry the picture from left to right, along the top and the foot.
  const random = seeded(12)
  for (const y0 of [62, 846]) {
    const layers = [300, 420, 540, 660, 780, 900].map((x, i): Point[] =>
      Array.from({ length: i === 5 ? 1 : 3 }, (_, k): Point => [x, y0 + (k - (i === 5 ? 0 : 1)) * 30]),
    )
    batched(pen, (b) => {
      layers.forEach((layer, i) => {
        for (const p of layer)
          for (const q of layers[i + 1] ?? []) b.line(polyline([p, q]), random() > 0.6 ? '#ffb56b' : '#4d97a5', 2)
      })
    })
    layers.forEach((layer, i) => {
      for (const p of layer)
        pen.dot(
          p,
          i === 5 ? 17 : 9,
          lit(
            p,
            i === 5 ? 17 : 9,
            [0, '#ffffff'],
            [0.5, i === 5 ? C.accent : '#8fd0da'],
            [1, i === 5 ? '#a5480f' : '#1d6875'],
          ),
        )
    })
  }
}

/** One cat three ways: numbers in squares, edges, and the cat. */
export const machineCat = (pen: Drawing): void => {
  pen.fill(box(0, 0, WIDTH, HEIGHT), radial([760, 380], 760, [0, '#9fd0d6'], [0.5, C.mid], [1, '#1a6170']))
  drawCat(pen)
  drawGrid(pen)
  drawEdges(pen)
  for (const x of [EDGES, WHOLE]) pen.fill(box(x - 3, 0, 6, HEIGHT), '#fbf5e8')
  drawNet(pen)
}
