import { mix, PALETTE } from './colour.ts'
import { batched, type Drawing, HEIGHT, linear, lit, type Pen, type Point, WIDTH } from './kit.ts'
import { box, ground, oval, polyline, seeded } from './shapes.ts'
import { drawCaller, drawCapital } from './signal-waves-ends.ts'

const C = PALETTE.oct
const SOIL = 560
const PHONE: Point = [330, 402]
const MAST: Point = [596, 146]
/** The glass thread, much thicker than it is. */
const FIBRE = { y: 716, cladding: 74, core: 34 } as const

const drawSky = (pen: Pen): void => {
  pen.fill(
    box(0, 0, WIDTH, SOIL + 20),
    linear([0, 0], [0, SOIL], [0, '#2f7f8f'], [0.4, C.mid], [0.75, C.light], [1, C.paper]),
  )
  pen.fill(
    ground(
      [
        [0, 430],
        [200, 400],
        [420, 424],
        [640, 404],
        [860, 426],
        [1040, 396],
        [1200, 414],
      ],
      SOIL,
    ),
    '#a9ccd0',
  )
  pen.fill(
    ground(
      [
        [0, 470],
        [240, 452],
        [520, 470],
        [820, 448],
        [1200, 466],
      ],
      SOIL,
    ),
    '#86b4bb',
  )
}

/** Waves from the phone to the mast: tight arcs that open as they fly. */
const drawWaves = (pen: Pen): void => {
  const aim = Math.atan2(MAST[1] + 40 - PHONE[1], MAST[0] - PHONE[0])
  for (let i = 1; i < 9; i++) {
    const r = i * 38
    const spread = 0.62 - i * 0.022
    const arc = Array.from({ length: 12 }, (_, k): Point => {
      const a = aim - spread + (2 * spread * k) / 11
      return [PHONE[0] + r * Math.cos(a), PHONE[1] + r * Math.sin(a)]
    })
    pen.line(polyline(arc), mix(C.accent, '#ffd9a8', i / 10), 9 - i * 0.5)
  }
}

const drawMast = (pen: Pen): void => {
  const [x, top] = MAST
  batched(pen, (b) => {
    for (let i = 0; i < 8; i++) {
      const [y0, y1] = [SOIL - i * 48, SOIL - (i + 1) * 48]
      const [w0, w1] = [40 - i * 4.2, 40 - (i + 1) * 4.2]
      b.line(
        polyline([
          [x - w0, y0],
          [x + w1, y1],
        ]),
        '#7fa9ae',
        4,
      )
      b.line(
        polyline([
          [x + w0, y0],
          [x - w1, y1],
        ]),
        '#7fa9ae',
        4,
      )
      b.line(
        polyline([
          [x - w1, y1],
          [x + w1, y1],
        ]),
        '#7fa9ae',
        4,
      )
    }
    b.line(
      polyline([
        [x - 40, SOIL],
        [x - 6, top + 20],
      ]),
      '#ffffff',
      8,
    )
    b.line(
      polyline([
        [x + 40, SOIL],
        [x + 6, top + 20],
      ]),
      '#2b5a63',
      8,
    )
  })
  pen.line(
    polyline([
      [x, top + 30],
      [x, top - 50],
    ]),
    '#2b5a63',
    6,
  )
  for (const [dx, light] of [
    [-48, '#ffffff'],
    [-2, '#eef4f4'],
    [42, '#a9c3c6'],
  ] as const) {
    pen.fill(
      box(x + dx - 12, top - 12, 28, 106, 7),
      linear([x + dx - 12, 0], [x + dx + 16, 0], [0, light], [1, mix(light, C.deep, 0.45)]),
    )
    pen.fill(box(x + dx - 12, top + 78, 28, 8), C.accent)
  }
  pen.fill(box(x - 58, top + 44, 116, 8), '#2b5a63')
  pen.dot([x, top - 54], 8, lit([x, top - 54], 8, [0, '#ffd9a8'], [1, '#d8402a']))
  pen.fill(box(x + 52, SOIL - 74, 82, 74, 4), linear([x + 52, 0], [x + 134, 0], [0, '#ffffff'], [1, '#86a6aa']))
  for (let i = 0; i < 3; i++) pen.fill(box(x + 62, SOIL - 62 + i * 18, 62, 8, 3), '#2b5a63')
  pen.dot([x + 116, SOIL - 12], 4, C.accent)
}

/** Soil, the river that has to be crossed, and the duct under it. */
const drawGround = (pen: Pen): void => {
  pen.fill(
    ground(
      [
        [0, SOIL],
        [300, SOIL - 2],
        [620, SOIL + 2],
        [900, SOIL - 2],
        [1200, SOIL],
      ],
      HEIGHT,
    ),
    linear([0, SOIL], [0, HEIGHT], [0, '#5f7a5c'], [0.08, '#8a6a48'], [0.5, '#5d4636'], [1, '#2b241f']),
  )
  pen.fill(
    `M 686 ${SOIL - 4} C 700 ${SOIL + 52} 800 ${SOIL + 54} 816 ${SOIL - 4} Z`,
    linear([0, SOIL - 4], [0, SOIL + 44], [0, '#8fd0da'], [1, '#0f5563']),
  )
  for (const [x, y, w] of [
    [716, 566, 24],
    [760, 574, 30],
    [744, 586, 20],
  ] as const)
    pen.line(
      polyline([
        [x - w, y],
        [x + w, y],
      ]),
      '#c9e9ec',
      3,
    )
  const random = seeded(14)
  batched(pen, (b) => {
    for (let i = 0; i < 80; i++) {
      const [x, y] = [random() * WIDTH, SOIL + 30 + random() * 310]
      if (Math.abs(y - FIBRE.y) < 100 || (x > 670 && x < 830 && y < 630)) continue
      b.fill(oval([x, y], 6 + random() * 14, 4 + random() * 6, random() * 60), i % 2 ? '#75593f' : '#433328')
    }
  })
}

const drawFibre = (pen: Pen): void => {
  const { y, cladding, core } = FIBRE
  const [x0, x1] = [250, 1010]
  // From the cabinet down, and up again at the far end.
  pen.line(
    `M ${MAST[0] + 92} ${SOIL} C ${MAST[0] + 92} ${SOIL + 40} ${MAST[0] + 60} ${SOIL + 50} ${MAST[0] + 30} ${y - cladding}`,
    '#ee7422',
    7,
  )
  pen.line(`M 930 ${SOIL} C 930 ${SOIL + 40} 950 ${SOIL + 50} 960 ${y - cladding}`, '#ee7422', 7)
  pen.fill(
    box(-20, y - cladding - 16, 1240, 2 * cladding + 32),
    linear([0, y - cladding - 16], [0, y + cladding + 16], [0, '#3f4d4f'], [0.3, '#1c2a2d'], [1, '#060d0f']),
  )
  pen.fill(
    box(-20, y - cladding, 1240, 2 * cladding),
    linear(
      [0, y - cladding],
      [0, y + cladding],
      [0, '#e3f4f5'],
      [0.16, '#8fc8cf'],
      [0.5, '#2f8391'],
      [0.85, '#0b4e5c'],
      [1, '#3f97a3'],
    ),
  )
  pen.fill(
    box(-20, y - core, 1240, 2 * core),
    linear([0, y - core], [0, y + core], [0, '#f3fdfd'], [0.3, '#bfe9ec'], [0.7, '#6fc0ca'], [1, '#a9dfe4']),
  )
  // Light keeps to the core: it meets the wall too flat to leave.
  const step = 116
  const zig: Point[] = []
  for (let i = -1; i * step < WIDTH + step; i++) zig.push([i * step + 40, y + (i % 2 ? core : -core)])
  for (const [w, c] of [
    [17, '#ffc98f'],
    [10, C.accent],
    [4, '#fff6e2'],
  ] as const)
    pen.line(polyline(zig), c, w)
  for (const [x, yy] of zig) pen.dot([x, yy], 9, lit([x, yy], 9, [0, '#ffffff'], [1, '#ffc06b']))
  for (let i = 2; i < 9; i += 2) {
    const [a, b] = [zig[i], zig[i + 1]]
    if (!a || !b) continue
    const turn = (Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI
    pen.at({ x: (a[0] + b[0]) / 2, y: (a[1] + b[1]) / 2, turn }).fill('M 26 0 L -14 -17 L -6 0 L -14 17 Z', '#fff6e2')
  }
  // Ones and zeros: long and short flashes ride above.
  let x = x0
  for (const long of [1, 0, 1, 1, 0, 0, 1, 0, 1, 1, 1, 0]) {
    const w = long ? 44 : 16
    if (x + w > x1) break
    pen.fill(box(x, y - cladding + 13, w, 11, 5), '#ffffff')
    x += w + 20
  }
}

/** A word on its way: from the phone through the air to the mast, then as light through the glass under the river. */
export const signalWaves = (pen: Drawing): void => {
  drawSky(pen)
  drawCapital(pen)
  drawGround(pen)
  drawMast(pen)
  drawCaller(pen)
  drawWaves(pen)
  drawFibre(pen)
}
