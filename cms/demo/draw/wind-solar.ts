import { mix, PALETTE, ramp } from './colour.ts'
import {
  batched,
  type Drawing,
  HEIGHT,
  linear,
  lit,
  type Paint,
  type Pen,
  type Point,
  type Stop,
  WIDTH,
} from './kit.ts'
import { box, ground, oval, polygon, seeded, smooth, tube } from './shapes.ts'

const C = PALETTE.dec
const HORIZON = 540
const SUN: Point = [372, 452]
const sky = ramp([0, '#8c4a3c'], [0.22, '#b96d52'], [0.5, '#e8a376'], [0.78, C.light], [1, '#fde6c8'])
const skyPaint = (glow: number): Paint =>
  linear([0, 0], [0, HORIZON], ...Array.from({ length: 7 }, (_, i): Stop => [i / 6, mix(sky(i / 6), '#fff0d2', glow)]))

const drawSky = (pen: Pen): void => {
  pen.fill(box(0, 0, WIDTH, HORIZON + 4), skyPaint(0))
  for (let i = 0; i < 7; i++) pen.dot(SUN, 380 - i * 46, skyPaint(0.04 + i * 0.09))
  pen.dot(SUN, 72, lit(SUN, 72, [0, '#fff6df'], [0.6, '#ffcf7d'], [1, C.accent]))
  for (const [x, y, half, w, tone] of [
    [930, 150, 190, 12, 0.3],
    [840, 172, 120, 8, 0.4],
    [1060, 262, 150, 9, 0.35],
    [200, 300, 150, 8, 0.4],
    [300, 322, 90, 6, 0.5],
    [640, 388, 150, 6, 0.5],
    [980, 420, 180, 7, 0.5],
  ] as const)
    pen.line(`M ${x - half} ${y} L ${x + half} ${y}`, mix(sky(y / HORIZON), '#fff0d6', tone), w)
}

const drawSea = (pen: Pen): void => {
  pen.fill(
    box(0, HORIZON, WIDTH, 180),
    linear([0, HORIZON], [0, 720], [0, '#fbdcb8'], [0.3, '#d9976c'], [1, '#8a4b3c']),
  )
  const random = seeded(8)
  batched(pen, (batch) => {
    for (let i = 0; i < 76; i++) {
      const depth = random()
      const glint = i % 2 === 0
      const half = 6 + 30 * depth * random() + 4
      const x = glint ? SUN[0] + (random() + random() - 1) * (66 + 150 * depth) : random() * WIDTH
      const y = HORIZON + 4 + depth * 130
      batch.line(
        `M ${x - half} ${y} L ${x + half} ${y}`,
        glint ? (depth > 0.5 ? '#ffd28f' : '#fff1d3') : depth > 0.5 ? '#a4604a' : '#c9845f',
        2 + Math.round(depth * 2),
      )
    }
  })
}

/** A wind turbine: the blades twist, so each is lit on its leading side. */
const turbine = (pen: Pen, x: number, base: number, height: number, turn: number, haze: number): void => {
  const tone = (colour: string): string => mix(colour, '#e9b48c', haze)
  const hub: Point = [x, base - height]
  const w = height * 0.02
  pen.fill(
    `M ${x - w * 1.5} ${base} L ${x - w * 0.6} ${hub[1]} L ${x + w * 0.6} ${hub[1]} L ${x + w * 1.5} ${base} Z`,
    linear([x - w * 1.5, 0], [x + w * 1.5, 0], [0, tone('#fffaf0')], [0.35, tone('#f0dfcc')], [1, tone('#8a5a4c')]),
  )
  pen.fill(oval([x + w * 0.9, hub[1] - w * 0.2], w * 2.1, w * 1.1), tone('#b98a74'))
  for (let k = 0; k < 3; k++) {
    const p = pen.at({ x: hub[0], y: hub[1], turn: turn + k * 120, scale: height / 100 })
    p.fill('M 0 -1.3 C 8 -3.6 16 -3.8 26 -2.4 C 42 -1.2 54 -0.5 62 0 C 48 0.9 30 1.4 8 1.2 L 0 1.2 Z', tone('#fffaf0'))
    p.fill('M 4 0.4 C 20 0.2 42 -0.2 62 0 C 48 0.9 30 1.4 8 1.2 L 0 1.2 Z', tone('#c99a80'))
  }
  pen.dot(hub, w * 1.25, lit(hub, w * 1.25, [0, tone('#ffffff')], [1, tone('#a5705a')]))
  pen.fill(oval([x, base + 1], w * 4, w * 0.8), tone('#b3724f'))
}

const drawMarsh = (pen: Pen): void => {
  pen.fill(
    ground(
      [
        [0, 672],
        [140, 664],
        [330, 684],
        [540, 676],
        [760, 692],
        [980, 676],
        [1200, 684],
      ],
      HEIGHT,
    ),
    linear([0, 670], [0, HEIGHT], [0, '#7d4531'], [1, C.deep]),
  )
  pen.line(
    smooth([
      [0, 670],
      [140, 662],
      [330, 682],
      [540, 674],
      [760, 690],
      [980, 674],
      [1200, 682],
    ]),
    '#c9784a',
    4,
  )
  // A creek keeps a piece of the sky.
  pen.fill(
    'M 0 722 C 110 706 200 726 288 716 C 340 710 380 722 420 716 C 380 738 300 744 236 742 C 150 740 70 752 0 748 Z',
    linear([0, 710], [0, 750], [0, '#f7c793'], [1, '#b9683f']),
  )
}

/** One row of panels in perspective: glass that holds the sky, its frame and its legs. */
const panelRow = (pen: Pen, y: number, scale: number, from: number, count: number): void => {
  const [w, h, lean] = [168 * scale, 96 * scale, 46 * scale]
  for (let i = 0; i < count; i++) {
    const x = from + i * (w + 12 * scale)
    pen.fill(
      polygon([
        [x + 10 * scale, y + h * 0.72],
        [x + w, y + h * 0.72],
        [x + w + 26 * scale, y + h * 0.92],
        [x + 40 * scale, y + h * 0.92],
      ]),
      '#1c1719',
    )
    for (const u of [0.16, 0.8]) {
      pen.line(`M ${x + w * u} ${y + h * 0.36} L ${x + w * u} ${y + h * 0.8}`, '#3a2c2b', 5 * scale)
      pen.line(
        `M ${x + w * u - 1.4 * scale} ${y + h * 0.4} L ${x + w * u - 1.4 * scale} ${y + h * 0.8}`,
        '#a8725a',
        1.4 * scale,
      )
    }
    const corner = (u: number, v: number): Point => [x + lean * (1 - v) + w * u, y - h * 0.5 + h * v]
    const quad = (u0: number, v0: number, u1: number, v1: number): string =>
      polygon([corner(u0, v0), corner(u1, v0), corner(u1, v1), corner(u0, v1)])
    pen.fill(
      polygon([
        corner(0, 1),
        corner(1, 1),
        [corner(1, 1)[0], corner(1, 1)[1] + 5 * scale],
        [corner(0, 1)[0], corner(0, 1)[1] + 5 * scale],
      ]),
      '#5d4038',
    )
    pen.fill(quad(0, 0, 1, 1), '#e3c3aa')
    pen.fill(
      quad(0.02, 0.035, 0.98, 0.965),
      linear(corner(0, 0), corner(1, 1), [0, '#a0637a'], [0.35, '#56506e'], [0.7, '#2c3350'], [1, '#1a1f36']),
    )
    pen.fill(
      polygon([corner(0.02, 0.035), corner(0.4, 0.035), corner(0.16, 0.965), corner(0.02, 0.965)]),
      linear(corner(0, 0), corner(0.4, 1), [0, '#f9b97f'], [0.6, '#b36d6a'], [1, '#6a5470']),
    )
    let d = ''
    for (let k = 1; k < 6; k++) d += `M ${corner(k / 6, 0.035).join(' ')} L ${corner(k / 6, 0.965).join(' ')} `
    for (let k = 1; k < 4; k++) d += `M ${corner(0.02, k / 4).join(' ')} L ${corner(0.98, k / 4).join(' ')} `
    pen.line(d, '#c4a59a', 1.2 * scale)
  }
}

const drawReeds = (pen: Pen): void => {
  const random = seeded(26)
  for (let i = 0; i < 26; i++) {
    const x = i < 13 ? -10 + random() * 210 : 1010 + random() * 200
    const h = 90 + random() * 170
    const lean = 20 + random() * 46
    const stem = tube(
      [
        [x, HEIGHT + 4],
        [x + lean * 0.25, HEIGHT - h * 0.5],
        [x + lean, HEIGHT - h],
      ],
      [3.4, 2.6, 1],
      undefined,
      4,
    )
    pen.fill(stem.band(-1, 1), i % 2 ? '#3d2620' : '#57352a')
    const plume = tube(
      [
        [x + lean * 0.86, HEIGHT - h * 0.92],
        [x + lean * 1.2, HEIGHT - h * 1.1],
        [x + lean * 1.9, HEIGHT - h * 1.16],
      ],
      [1, 9, 0],
      [1, 5, 0],
      5,
    )
    pen.fill(plume.band(-1, 1), i % 2 ? '#b9683f' : '#d98d58')
    pen.fill(plume.band(-1, -0.2), '#f6c795')
  }
}

const egret = (pen: Pen, x: number, y: number, s: number): void => {
  const p = pen.at({ x, y, scale: s })
  p.line('M -4 0 L -6 44 M 8 0 L 8 44', '#2b2022', 3)
  p.fill('M -34 2 C -40 -18 -6 -40 18 -30 C 30 -24 28 -6 18 2 C 0 10 -22 10 -34 2 Z', '#fffaf0')
  p.fill('M -34 2 C -20 -4 10 -6 24 -14 C 26 -6 24 -2 18 2 C 0 10 -22 10 -34 2 Z', '#d9b59a')
  p.line('M 16 -26 C 34 -40 12 -58 30 -74', '#fffaf0', 8)
  p.dot([32, -77], 7, '#fffaf0')
  p.fill('M 37 -80 L 62 -74 L 37 -73 Z', C.accent)
  p.dot([34, -78], 1.6, '#201a1c')
  p.line('M 27 -80 C 20 -78 14 -72 12 -66', '#fffaf0', 2)
}

/** Evening on the estuary: turbines off the shore, panels behind the dyke. */
export const windSolar = (pen: Drawing): void => {
  drawSky(pen)
  drawSea(pen)
  for (const [x, base, height, turn, haze] of [
    [500, 552, 96, 14, 0.62],
    [560, 553, 100, 70, 0.6],
    [626, 552, 96, 40, 0.62],
    [1010, 554, 110, 86, 0.58],
    [1076, 554, 104, 22, 0.6],
    [1136, 553, 100, 60, 0.6],
    [110, 553, 96, 30, 0.62],
    [170, 552, 92, 96, 0.64],
  ] as const)
    turbine(pen, x, base, height, turn, haze)
  turbine(pen, 700, 580, 232, 8, 0.32)
  turbine(pen, 958, 586, 264, 52, 0.26)
  turbine(pen, 822, 628, 404, -22, 0)
  drawMarsh(pen)
  panelRow(pen, 708, 0.56, 452, 6)
  panelRow(pen, 764, 0.78, 380, 5)
  panelRow(pen, 842, 1.1, 262, 4)
  egret(pen, 200, 700, 0.8)
  egret(pen, 262, 716, 0.6)
  drawReeds(pen)
}
