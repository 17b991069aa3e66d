import { mix, PALETTE } from './colour.ts'
import { batched, type Drawing, HEIGHT, linear, type Pen, type Point, radial, WIDTH } from './kit.ts'
import { scatter } from './scenery.ts'
import { blob, box, polyline, seeded } from './shapes.ts'

const C = PALETTE.oct

const drawRoom = (pen: Pen): void => {
  pen.fill(box(0, 0, WIDTH, HEIGHT), radial([560, 380], 820, [0, '#2b7a88'], [0.45, '#0f5563'], [1, '#01222a']))
  // Faint columns of cells: what the mask is knitted from.
  const random = seeded(35)
  batched(pen, (b) => {
    for (let i = 0; i < 190; i++) {
      const [x, y] = [Math.floor(random() * 50) * 24, Math.floor(random() * 38) * 24]
      b.fill(box(x, y, 20, 20, 3), ['#13606e', '#1a6c7a', '#0c4955'][i % 3] ?? '#13606e')
    }
  })
}

/** The head behind: nothing but nodes and threads. */
const drawHead = (pen: Pen): void => {
  const p = pen.at({ x: 664, y: 428 })
  p.fill(
    blob([
      [-190, -60],
      [-172, -210],
      [-60, -310],
      [90, -306],
      [200, -210],
      [216, -60],
      [190, 90],
      [130, 210],
      [20, 280],
      [-90, 240],
      [-166, 110],
    ]),
    linear([-190, -300], [216, 280], [0, '#0d4a57'], [0.5, '#063540'], [1, '#011a20']),
  )
  p.fill(
    'M -70 220 L -84 330 C -170 356 -300 380 -360 500 L 420 500 C 380 390 250 356 150 330 L 140 200 Z',
    linear([-300, 300], [420, 500], [0, '#0d4a57'], [0.6, '#04303a'], [1, '#011a20']),
  )
  const rows: Point[][] = []
  for (let j = 0; j < 10; j++) {
    const v = -1 + j / 4.5
    const w = 206 * Math.sqrt(Math.max(0.06, 1 - (v * 0.94) ** 2)) * (v > 0 ? 1 - v * 0.22 : 1)
    rows.push(
      Array.from({ length: 9 }, (_, i): Point => {
        const a = -1.45 + (i / 8) * 2.9
        return [14 + w * Math.sin(a), -14 + v * 276 + 20 * Math.cos(a) * (v > 0 ? 0.6 : -0.4)]
      }),
    )
  }
  batched(p, (b) => {
    rows.forEach((row, j) => {
      b.line(polyline(row), j % 2 ? '#3f9aa8' : '#2b7f8d', 2)
      row.forEach((q, i) => {
        const [below, aside] = [rows[j + 1]?.[i], rows[j + 1]?.[i + 1]]
        if (below) b.line(polyline([q, below]), '#2b7f8d', 2)
        if (aside) b.line(polyline([q, aside]), '#1d6370', 1.6)
      })
    })
  })
  rows.forEach((row, j) => {
    row.forEach((q, i) => {
      if ((i + j) % 2 === 0) p.dot(q, 4.4, (i * 3 + j) % 7 === 0 ? C.accent : '#8fd6e0')
    })
  })
}

/** The mask: a friendly face that ends at its edge. It hangs a little before the head, to the left. */
const drawMask = (pen: Pen): void => {
  const p = pen.at({ x: 508, y: 450, turn: -7 })
  const edge: readonly Point[] = [
    [-206, -120],
    [-176, -240],
    [-80, -300],
    [40, -304],
    [150, -248],
    [196, -130],
    [190, 10],
    [158, 140],
    [90, 244],
    [-4, 292],
    [-100, 250],
    [-174, 140],
    [-204, 10],
  ]
  p.at({ x: 26, y: 26 }).fill(blob(edge), '#01222a')
  p.at({ x: 14, y: 8 }).fill(blob(edge), linear([-200, 0], [200, 0], [0, '#b9683c'], [1, '#6d3420']))
  p.fill(blob(edge), {
    kind: 'radial',
    centre: [-10, -20],
    radius: 380,
    focus: [-120, -160],
    stops: [
      [0, '#fff3df'],
      [0.4, '#fbd9b5'],
      [0.75, '#eaa878'],
      [1, '#b9683c'],
    ],
  })
  // Planes: forehead, cheek in shade, chin.
  p.fill(
    blob([
      [60, -296],
      [150, -246],
      [194, -130],
      [188, 10],
      [156, 140],
      [88, 242],
      [20, 284],
      [70, 170],
      [112, 40],
      [104, -110],
      [92, -220],
    ]),
    linear([60, 0], [196, 60], [0, '#e9a877'], [1, '#c67a4c']),
  )
  p.fill(
    blob([
      [-140, 40],
      [-110, 10],
      [-64, 22],
      [-58, 62],
      [-96, 86],
      [-134, 74],
    ]),
    '#f6b08c',
  )
  p.fill(
    blob([
      [62, 46],
      [96, 22],
      [132, 36],
      [134, 70],
      [100, 88],
      [70, 76],
    ]),
    '#dd8f66',
  )
  // Nose.
  p.fill('M -6 -110 C 8 -40 30 10 44 42 C 40 62 10 70 -8 66 C 10 54 10 20 -6 -110 Z', '#d58a5c')
  p.fill('M -10 -110 C -22 -40 -44 12 -48 42 C -40 60 -20 66 -6 64 C -20 50 -14 0 -10 -110 Z', '#fff0da')
  p.line('M -34 58 C -24 66 -14 66 -8 60 M 12 62 C 22 68 34 64 38 54', '#a5583a', 5)
  // Eye holes: dark, and behind them the threads.
  for (const [x, m] of [
    [-92, false],
    [84, true],
  ] as const) {
    const q = p.at({ x, y: -66, mirror: m })
    q.fill('M -62 6 C -36 -42 36 -44 58 2 C 36 30 -36 32 -62 6 Z', '#8c4a2c')
    q.fill('M -54 6 C -32 -32 32 -34 50 2 C 30 22 -32 24 -54 6 Z', '#021d24')
    q.line('M -40 4 L 0 -22 L 36 0 L 0 16 Z M 0 -22 L 0 16', '#2b8c9a', 2.4)
    for (const [a, b] of [
      [-40, 4],
      [0, -22],
      [36, 0],
      [0, 16],
    ] as const)
      q.dot([a, b], 4.4, '#8fe3ee')
    q.dot([0, -3], 7, C.accent)
    q.fill('M -66 -52 C -30 -92 30 -90 64 -56 C 30 -72 -30 -72 -62 -40 Z', '#5d3a2a')
  }
  // A smile that is a little too even.
  p.fill('M -86 132 C -50 120 -20 128 0 136 C 20 128 50 120 84 130 C 56 194 -56 196 -86 132 Z', '#b8402c')
  p.fill('M -68 138 C -30 132 -14 140 0 144 C 14 140 30 132 66 136 C 40 166 -42 168 -68 138 Z', '#ffffff')
  for (let i = -3; i <= 3; i++)
    p.line(`M ${i * 17} ${140 + Math.abs(i) * 0.6} L ${i * 15} ${159 - Math.abs(i) * 2.6}`, '#d8d2c6', 2.4)
  p.fill(
    'M -86 132 C -50 120 -20 128 0 136 C 20 128 50 120 84 130 C 50 128 24 140 0 146 C -24 140 -52 130 -86 132 Z',
    '#d95a40',
  )
  p.fill('M -46 178 C -16 186 20 186 46 176 C 20 190 -20 192 -46 178 Z', '#f08a6c')
  p.line('M -112 108 C -100 124 -98 140 -104 154 M 106 104 C 98 120 98 136 104 150', '#c97e52', 5)
  // Hair painted on, straight at the rim.
  p.fill(
    blob([
      [-206, -120],
      [-178, -242],
      [-80, -302],
      [40, -306],
      [152, -250],
      [196, -130],
      [150, -190],
      [90, -226],
      [10, -214],
      [-70, -236],
      [-150, -180],
    ]),
    linear([-200, -300], [196, -120], [0, '#6b5648'], [0.5, '#33261f'], [1, '#150e0b']),
  )
  p.line('M -160 -220 C -100 -276 0 -290 80 -274 M -120 -216 C -60 -250 20 -258 90 -246', '#8a7260', 4)
  // The rim comes loose into squares.
  const random = seeded(83)
  for (let i = 0; i < 46; i++) {
    const t = random()
    const x = 168 + t * 150 + random() * 30
    const y = 20 + (random() - 0.6) * 320 * (1 - t * 0.4)
    const s = 24 * (1 - t * 0.75)
    p.fill(box(x, y, s, s, 2), ['#eaa878', '#c67a4c', '#fbd9b5', '#8fd6e0', C.accent][i % 5] ?? '#eaa878')
  }
  // A stick to hold it by, and strings.
  p.fill(
    'M -22 280 L 14 280 L 30 560 L -22 560 Z',
    linear([-22, 0], [30, 0], [0, '#f6c48f'], [0.5, '#c07a3c'], [1, '#6d3e1c']),
  )
}

const drawHand = (pen: Pen): void => {
  const p = pen.at({ x: 548, y: 796, turn: -4 })
  p.fill(
    'M -60 30 C -90 70 -110 110 -120 180 L 60 180 C 80 120 84 80 70 30 Z',
    linear([-100, 30], [80, 180], [0, '#f58b42'], [1, '#8f3f10']),
  )
  p.fill(
    blob([
      [-66, 36],
      [-74, -20],
      [-54, -64],
      [20, -76],
      [64, -50],
      [74, 0],
      [66, 40],
      [0, 56],
    ]),
    linear([-70, -70], [74, 50], [0, '#fbd9b5'], [1, '#a5633c']),
  )
  for (let i = 0; i < 4; i++)
    p.fill(
      box(-52 + i * 3, -62 + i * 25, 106 - i * 6, 23, 11),
      linear([-52, 0], [54, 0], [0, '#ffe6cb'], [0.6, '#e9ab7c'], [1, '#b46f45']),
    )
  p.fill(
    blob([
      [-60, 20],
      [-84, -20],
      [-70, -70],
      [-44, -84],
      [-34, -62],
      [-52, -30],
      [-40, 10],
    ]),
    linear([-84, -80], [-34, 20], [0, '#fff0dc'], [1, '#dd9a6a']),
  )
}

/** A mask may be made very like: behind it there is nobody, only a net of numbers. */
export const deepfakeMask = (pen: Drawing): void => {
  drawRoom(pen)
  drawHead(pen)
  drawMask(pen)
  drawHand(pen)
  scatter(pen, 6, 30, [700, 120, 360, 420], [1.4, 4], ['#8fd6e0', mix(C.accent, '#ffffff', 0.3), '#4fb0be'])
}
