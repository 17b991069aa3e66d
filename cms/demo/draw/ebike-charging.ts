import { mix, PALETTE } from './colour.ts'
import { batched, type Drawing, HEIGHT, linear, lit, type Pen, type Point, radial, WIDTH } from './kit.ts'
import { scatter } from './scenery.ts'
import { box, oval, polygon, polyline, puffs, seeded, smooth } from './shapes.ts'

const C = PALETTE.sep
const FLOOR = 716

const drawNight = (pen: Pen): void => {
  pen.fill(
    box(0, 0, WIDTH, FLOOR),
    linear([0, 0], [0, FLOOR], [0, '#14333f'], [0.45, '#1c5660'], [0.8, C.accent], [1, '#8fc2a4']),
  )
  scatter(pen, 2, 46, [0, 0, WIDTH, 300], [0.8, 2.2], ['#f8dfa2', '#ffffff'])
  pen.dot([244, 128], 38, lit([244, 128], 38, [0, '#fffbe8'], [1, '#f3dc9c']))
  // Flats, at a distance; nobody charges up there.
  for (const [x, y, w, seed] of [
    [30, 250, 170, 1],
    [226, 318, 130, 2],
    [930, 226, 190, 3],
    [1128, 300, 120, 4],
  ] as const) {
    pen.fill(box(x, y, w, FLOOR - y), linear([x, 0], [x + w, 0], [0, '#2f6a72'], [0.7, '#1c4c57'], [1, '#123741']))
    pen.fill(box(x - 6, y - 12, w + 12, 14), '#123741')
    const random = seeded(seed)
    for (let i = 0; i < Math.floor((w - 20) / 36); i++)
      for (let j = 0; j < 8; j++) {
        if (y + 34 + j * 44 > 560) continue
        pen.fill(box(x + 18 + i * 36, y + 26 + j * 44, 20, 24), random() > 0.55 ? '#f8d98a' : '#164450')
      }
  }
  puffs(
    pen,
    [
      [40, 690, 60],
      [120, 700, 50],
      [1080, 690, 56],
      [1160, 684, 66],
      [210, 712, 40],
      [990, 710, 44],
    ],
    '#0f4a4c',
  )
  puffs(
    pen,
    [
      [30, 676, 40],
      [108, 690, 34],
      [1066, 676, 36],
      [1148, 670, 44],
    ],
    '#2a7f72',
  )
}

const drawShed = (pen: Pen): void => {
  pen.fill(
    box(0, FLOOR, WIDTH, HEIGHT - FLOOR),
    radial([600, FLOOR + 20], 620, [0, '#fbe7b4'], [0.35, '#d9b264'], [0.75, '#6d5624'], [1, '#33290f']),
  )
  pen.fill(box(176, 330, 848, FLOOR - 330), radial([600, 380], 560, [0, '#fff3cf'], [0.4, '#f3d389'], [1, '#a97c2c']))
  batched(pen, (b) => {
    for (let y = 358; y < FLOOR; y += 32)
      b.line(
        polyline([
          [176, y],
          [1024, y],
        ]),
        '#dcb866',
        2,
      )
  })
  // Roof with panels for the sun, on four posts.
  pen.fill(
    polygon([
      [118, 286],
      [1082, 286],
      [1122, 330],
      [78, 330],
    ]),
    linear([0, 286], [0, 330], [0, '#fcf7e9'], [1, '#c9a453']),
  )
  pen.fill(
    polygon([
      [190, 204],
      [1010, 204],
      [1082, 286],
      [118, 286],
    ]),
    linear([190, 204], [1010, 286], [0, '#3fa3ae'], [0.5, '#186a78'], [1, '#0c3b48']),
  )
  batched(pen, (b) => {
    for (let i = 0; i <= 14; i++)
      b.line(
        polyline([
          [190 + i * 58.57, 204],
          [118 + i * 68.86, 286],
        ]),
        '#9ad3d3',
        2,
      )
    for (const t of [0, 0.33, 0.66, 1])
      b.line(
        polyline([
          [190 - 72 * t, 204 + 82 * t],
          [1010 + 72 * t, 204 + 82 * t],
        ]),
        '#9ad3d3',
        2,
      )
  })
  pen.fill(box(78, 330, 1044, 14), '#5d4414')
  for (const x of [150, 1034])
    pen.fill(
      box(x, 344, 22, FLOOR - 330),
      linear([x, 0], [x + 22, 0], [0, '#fff0c4'], [0.4, '#c08d23'], [1, '#5d4414']),
    )
  // Lights, a smoke detector and a sprinkler pipe.
  pen.line(
    polyline([
      [172, 362],
      [1034, 362],
    ]),
    '#d8492c',
    8,
  )
  for (const x of [300, 500, 700, 900]) {
    pen.line(`M ${x} 362 L ${x} 380`, '#d8492c', 6)
    pen.fill(`M ${x - 11} 380 L ${x + 11} 380 L ${x + 5} 391 L ${x - 5} 391 Z`, '#b5341c')
  }
  for (const x of [400, 600, 800]) {
    pen.fill(box(x - 54, 346, 108, 12, 5), '#ffffff')
  }
}

/** A charging post with a green lamp and its cable's foot. */
const post = (pen: Pen, x: number): Point => {
  pen.fill(
    box(x - 30, 436, 60, 120, 8),
    linear([x - 30, 0], [x + 30, 0], [0, '#ffffff'], [0.5, '#e3ecec'], [1, '#8fa9a9']),
  )
  pen.fill(box(x - 20, 450, 40, 30, 4), '#0c4a52')
  pen.fill(`M ${x + 3} 453 L ${x - 9} 467 L ${x - 1} 467 L ${x - 4} 478 L ${x + 9} 463 L ${x + 1} 463 Z`, '#ffe07a')
  pen.dot([x - 12, 498], 5, '#3fc46a')
  pen.dot([x + 12, 498], 5, '#c9d6d4')
  pen.dot([x, 528], 12, '#2c4a4c')
  pen.dot([x, 528], 5, '#0c2022')
  return [x, 532]
}

/** An electric bicycle, about 250 long, its wheels on the line y = 0. */
const ebike = (pen: Pen, colour: string): void => {
  const dark = mix(colour, '#1c1408', 0.55)
  pen.fill(oval([0, 6], 140, 12), '#8a6a2c')
  for (const x of [-86, 86]) {
    pen.dot([x, -44], 46, '#241c12')
    pen.dot([x, -44], 36, '#c9b78a')
    pen.dot([x, -44], 32, '#3a2f1e')
    for (let i = 0; i < 5; i++)
      pen.line(
        polyline([
          [x, -44],
          [x + 32 * Math.cos(i * 1.257), -44 + 32 * Math.sin(i * 1.257)],
        ]),
        '#c9b78a',
        4,
      )
    pen.dot([x, -44], 13, lit([x, -44], 13, [0, '#ffffff'], [1, '#7d735c']))
  }
  // Mudguard, step-through frame, seat, basket.
  pen.line('M 86 -44 L 62 -150 L 52 -186', '#4a3a20', 11)
  pen.line('M 84 -44 L 60 -150 L 50 -186', '#d9cba4', 4)
  pen.fill(
    'M 70 -158 C 66 -92 36 -58 -16 -54 L -108 -60 C -132 -66 -138 -100 -116 -112 L -56 -116 C -30 -114 -14 -88 4 -90 C 20 -96 26 -130 32 -166 Z',
    linear([-120, -150], [60, -60], [0, mix(colour, '#ffffff', 0.5)], [0.5, colour], [1, dark]),
  )
  pen.fill(box(-34, -90, 60, 34, 7), linear([-34, -90], [26, -56], [0, '#5f6f6f'], [1, '#1c2626']))
  pen.fill('M -134 -66 C -130 -108 -50 -112 -40 -68 L -52 -64 C -62 -90 -112 -90 -122 -62 Z', dark)
  pen.fill(
    'M 40 -66 C 50 -104 120 -106 134 -62 L 122 -60 C 112 -88 64 -88 52 -60 Z',
    linear([40, -100], [134, -60], [0, mix(colour, '#ffffff', 0.4)], [1, colour]),
  )
  pen.fill(
    'M -132 -122 C -120 -140 -40 -138 -26 -118 C -24 -108 -34 -104 -44 -104 L -120 -104 C -132 -106 -136 -114 -132 -122 Z',
    linear([-130, -136], [-30, -104], [0, '#6d5a3c'], [1, '#241c12']),
  )
  pen.line('M 50 -186 L 34 -198 M 50 -186 L 78 -198 L 90 -190', '#2c2418', 9)
  pen.fill(oval([72, -168], 15, 18, 10), '#fff6cf')
  pen.line('M -130 -118 L -156 -128', '#2c2418', 6)
  pen.dot([-142, -88], 6, '#e8431f')
}

/** What puts a fire out here: extinguishers, a bucket of sand, a hose cabinet. */
const drawSafety = (pen: Pen): void => {
  const p = pen.at({ x: 982, y: FLOOR + 72 })
  p.fill(box(-64, -196, 128, 200, 6), linear([-64, 0], [64, 0], [0, '#f0653f'], [0.5, '#d8402a'], [1, '#8c1f12']))
  p.fill(box(-50, -180, 100, 168, 3), '#6d170d')
  for (const x of [-24, 24]) {
    p.fill(
      `M ${x - 19} -24 L ${x - 19} -110 C ${x - 19} -128 ${x - 8} -130 ${x - 8} -140 L ${x + 8} -140 C ${x + 8} -130 ${x + 19} -128 ${x + 19} -110 L ${x + 19} -24 Z`,
      linear([x - 19, 0], [x + 19, 0], [0, '#ff9a7d'], [0.4, '#e8432a'], [1, '#9c2413']),
    )
    p.fill(box(x - 16, -96, 32, 34), '#fcf7e9')
    p.line(
      `M ${x - 4} -140 L ${x + 14} -156 M ${x} -140 L ${x} -152 C ${x - 24} -156 ${x - 26} -120 ${x - 24} -90`,
      '#1c1408',
      5,
    )
  }
  p.fill(oval([0, 6], 80, 8), '#4a3611')
}

const drawGuard = (pen: Pen): void => {
  const p = pen.at({ x: 232, y: FLOOR + 78 })
  p.fill(oval([4, 4], 60, 10), '#6d5424')
  p.fill(
    'M -28 -120 L -26 0 L -4 0 L 0 -90 L 6 0 L 28 0 L 30 -120 Z',
    linear([-28, 0], [30, 0], [0, '#1f4a56'], [1, '#0f2a33']),
  )
  p.fill(
    'M -34 -108 C -44 -170 -40 -210 -18 -218 L 20 -218 C 42 -210 46 -170 36 -108 C 14 -100 -14 -100 -34 -108 Z',
    linear([-40, -210], [40, -110], [0, '#3fb0b8'], [0.5, C.accent], [1, '#0c5a62']),
  )
  p.fill('M -38 -180 L 40 -180 L 40 -166 L -38 -166 Z M -36 -142 L 38 -142 L 38 -130 L -36 -130 Z', '#ffe07a')
  p.line('M 34 -204 C 52 -180 60 -160 78 -150', '#157a84', 17)
  p.dot([82, -148], 9, '#e8ad80')
  p.fill(box(78, -170, 14, 34, 3), '#1c2626')
  p.line('M -34 -204 C -50 -176 -50 -150 -44 -124', '#2b9ba5', 17)
  p.dot([0, -246], 28, lit([0, -246], 30, [0, '#ffe2c4'], [0.7, '#e8ad80'], [1, '#b97a56']))
  p.fill(
    'M -30 -252 C -32 -288 32 -288 30 -252 L 46 -248 C 48 -242 40 -240 30 -242 C 10 -250 -14 -250 -30 -246 Z',
    linear([-30, -280], [40, -244], [0, '#2b9ba5'], [1, '#0c4a52']),
  )
  p.dot([15, -250], 3, '#2b1c16')
  p.fill(oval([29, -242], 7, 5, 20), '#f1c09a')
  for (const x of [-16, 18]) p.fill(box(x - 14, -8, 34, 14, 6), '#1c1408')
  p.line('M 8 -238 C 12 -235 16 -235 19 -238', '#8a4a34', 3)
}

/** Outdoors, lit, watched, with water overhead: where an electric bicycle should spend the evening. */
export const ebikeCharging = (pen: Drawing): void => {
  drawNight(pen)
  drawShed(pen)
  const bikes = [
    [378, '#f7c548', -4],
    [588, '#2fb8c4', 0],
    [798, '#f07a4c', 3],
  ] as const
  for (const [x, colour, lean] of bikes) {
    const [cx, cy] = post(pen, x + 10)
    ebike(pen.at({ x, y: FLOOR + 44 + Math.abs(lean) * 2, scale: 0.75 }), colour)
    pen.line(
      smooth([
        [cx, cy],
        [cx + 30, cy + 60],
        [cx - 10, cy + 130],
        [x - 4, FLOOR - 30],
      ]),
      '#1c2a2c',
      5,
    )
    pen.dot([x - 4, FLOOR - 30], 7, '#3fc46a')
  }
  drawGuard(pen)
  drawSafety(pen)
  for (const [a, b] of [
    [300, 200],
    [466, 420],
    [654, 654],
    [842, 890],
  ] as const)
    pen.line(
      polyline([
        [a, FLOOR + 66],
        [b, HEIGHT],
      ]),
      '#fff6d8',
      7,
    )
}
