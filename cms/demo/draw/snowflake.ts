import { mix, PALETTE } from './colour.ts'
import { batched, type Drawing, HEIGHT, linear, lit, type Pen, type Point, radial, WIDTH } from './kit.ts'
import { blob, box, polygon, seeded } from './shapes.ts'

const C = PALETTE.jan
const CENTRE: Point = [600, 462]

/** A facet's brightness by the way it faces: light from the upper left. */
const facet = (degrees: number): string => {
  const t = (Math.cos(((degrees - 225) * Math.PI) / 180) + 1) / 2
  // Twelve tones are enough, and let facets share a path.
  return mix('#3f7fa9', '#ffffff', 0.12 + 0.88 * (Math.round(t * 11) / 11))
}

/** A bar with a ridge: its two sides face opposite ways, and so differ in light. */
const bar = (pen: Pen, turn: number, from: number, to: number, w0: number, w1: number): void => {
  const tip = to + w1 * 1.2
  // The first side is drawn as the whole bar, so that no gap opens along the ridge.
  pen.fill(
    polygon([
      [from, -w0],
      [to, -w1],
      [tip, 0],
      [to, w1],
      [from, w0],
    ]),
    facet(turn - 90),
  )
  pen.fill(
    polygon([
      [from, 0],
      [from, w0],
      [to, w1],
      [tip, 0],
    ]),
    facet(turn + 90),
  )
}

/** A hexagonal plate, bevelled in six. */
const plate = (pen: Pen, turn: number, outer: number, inner: number, core: string): void => {
  const corner = (r: number, i: number): Point => [r * Math.cos((i * Math.PI) / 3), r * Math.sin((i * Math.PI) / 3)]
  for (let i = 0; i < 6; i++)
    pen.fill(polygon([[0, 0], corner(outer, i), corner(outer, i + 1)]), facet(turn + 30 + i * 60))
  pen.fill(polygon([0, 1, 2, 3, 4, 5].map((i) => corner(inner, i))), core)
}

/** Side branches: where along the arm, how long, how wide. */
const BRANCHES = [
  [104, 60, 9],
  [146, 100, 10],
  [190, 122, 10.5],
  [232, 96, 9.4],
  [268, 60, 8],
  [298, 30, 6],
] as const
const SIXTY = [0, 60, 120, 180, 240, 300] as const

/** Six arms grew under the same sky, and so alike: each layer is drawn for all of them at once. */
const eachBranch = (pen: Pen, draw: (branch: Pen, turn: number, length: number, width: number) => void): void => {
  for (const turn of SIXTY)
    for (const side of [-60, 60])
      for (const [x, length, width] of BRANCHES)
        draw(pen.at({ turn: turn + 30 }).at({ x, turn: side }), turn + 30 + side, length, width)
}

const drawFlake = (pen: Pen): void => {
  batched(pen, (layer) =>
    eachBranch(layer, (branch, turn, length, width) => {
      if (length < 55) return
      for (const far of length > 90 ? [0.42, 0.7] : [0.6])
        for (const bend of [-60, 60])
          bar(branch.at({ x: length * far, turn: bend }), turn + bend, 0, 21 - far * 7, width * 0.46, width * 0.3)
    }),
  )
  batched(pen, (layer) =>
    eachBranch(layer, (branch, turn, length, width) => bar(branch, turn, 0, length, width, width * 0.6)),
  )
  batched(pen, (layer) =>
    eachBranch(layer, (branch, turn, length, width) => {
      if (length > 65) plate(branch.at({ x: length + 6 }), turn, width * 1.4, width * 0.75, '#e1f0f7')
    }),
  )
  batched(pen, (layer) => {
    for (const turn of SIXTY) bar(layer.at({ turn: turn + 30 }), turn + 30, 30, 322, 15, 9)
  })
  batched(pen, (layer) => {
    for (const turn of SIXTY) plate(layer.at({ turn: turn + 30 }).at({ x: 328 }), turn + 30, 26, 15, '#eef7fb')
  })
  const middle = pen.at({ turn: 30 })
  plate(middle, 30, 96, 70, '#7fb4d1')
  plate(middle, 30, 66, 42, '#d7eaf3')
  plate(middle.at({ turn: 30 }), 60, 33, 18, '#ffffff')
}

/** The flake's shadow on the blue behind it: strokes are enough. */
const drawShadow = (pen: Pen, colour: string): void => {
  batched(pen, (layer) => {
    eachBranch(layer, (branch, _, length) => branch.line(`M 0 0 L ${length} 0`, colour, 13))
    for (const turn of SIXTY) layer.at({ turn: turn + 30 }).line('M 60 0 L 330 0', colour, 22)
  })
  pen.dot([0, 0], 88, colour)
}

/** Snow out of focus: simple stars of six, the further the closer to the sky's colour. */
const farFlake = (pen: Pen, at: Point, size: number, turn: number, colour: string): void => {
  const p = pen.at({ x: at[0], y: at[1], scale: size, turn })
  let d = ''
  for (let i = 0; i < 3; i++) {
    const [c, s] = [Math.cos((i * Math.PI) / 3), Math.sin((i * Math.PI) / 3)]
    d += `M ${-10 * c} ${-10 * s} L ${10 * c} ${10 * s} `
    for (const e of [-1, 1]) {
      const [bx, by] = [6 * c * e, 6 * s * e]
      for (const k of [-1, 1]) {
        const a = (i * Math.PI) / 3 + (e < 0 ? Math.PI : 0) + k * 1.047
        d += `M ${bx} ${by} L ${bx + 3.6 * Math.cos(a)} ${by + 3.6 * Math.sin(a)} `
      }
    }
  }
  p.line(d, colour, 1.5)
}

const blossom = (pen: Pen, at: Point, size: number, turn: number): void => {
  const p = pen.at({ x: at[0], y: at[1], scale: size, turn })
  for (let i = 0; i < 5; i++) {
    const q = p.at({ turn: i * 72 })
    q.fill(
      blob([
        [0, 0],
        [-17, -18],
        [-14, -38],
        [0, -44],
        [14, -38],
        [17, -18],
      ]),
      radial([-4, -8], 44, [0, '#9c2a1a'], [0.4, C.accent], [1, '#ffa98a']),
    )
  }
  for (let i = 0; i < 10; i++) {
    const a = i * 0.628
    p.line(`M 0 0 L ${16 * Math.cos(a)} ${16 * Math.sin(a)}`, '#ffe2c4', 1.5)
    p.dot([17 * Math.cos(a), 17 * Math.sin(a)], 2.6, '#ffd27a')
  }
}

const drawPlum = (pen: Pen): void => {
  pen.fill(
    'M 1200 716 C 1120 742 1060 790 968 806 C 930 812 890 836 850 866 L 856 874 C 900 850 936 830 976 824 C 1060 812 1130 780 1200 762 Z',
    linear([860, 800], [1200, 760], [0, '#8a6a5c'], [1, '#4a3a44']),
  )
  pen.fill('M 1060 786 C 1040 756 1030 730 996 708 L 1000 703 C 1040 722 1056 748 1078 778 Z', '#6b5450')
  pen.fill(
    'M 1200 716 C 1120 742 1060 790 968 806 C 930 812 890 836 850 866 C 894 832 930 808 968 800 C 1050 786 1112 736 1200 708 Z',
    '#e3f0f6',
  )
  for (const [x, y, s, t] of [
    [1090, 752, 1, 12],
    [960, 812, 0.8, -20],
    [1004, 706, 0.62, 30],
    [1160, 770, 0.7, 50],
  ] as const)
    blossom(pen, [x, y], s, t)
  for (const [x, y, r] of [
    [896, 838, 13],
    [1046, 742, 11],
    [1030, 800, 12],
    [860, 860, 9],
  ] as const)
    pen.dot([x, y], r, lit([x, y], r, [0, '#ffb59a'], [0.5, C.accent], [1, '#8f2515']))
}

/** A dendrite of six arms, and the plum that flowers in the same month. */
export const snowflake = (pen: Drawing): void => {
  pen.fill(
    box(0, 0, WIDTH, HEIGHT),
    radial([430, 330], 900, [0, '#3a78a3'], [0.34, '#235480'], [0.7, C.deep], [1, '#0a2038']),
  )
  const random = seeded(40)
  for (let i = 0; i < 26; i++) {
    const at: Point = [random() * WIDTH, random() * HEIGHT]
    const far = Math.hypot((at[0] - 430) / 900, (at[1] - 330) / 900)
    const near = random()
    const colour = mix(mix('#3a78a3', C.deep, Math.min(1, far * 1.4)), C.light, 0.1 + near * 0.22)
    if (near > 0.55) farFlake(pen, at, 1.2 + near * 2.2, random() * 60, colour)
    else pen.dot(at, 2 + near * 14, colour)
  }
  const flake = pen.at({ x: CENTRE[0], y: CENTRE[1], turn: 8 })
  drawShadow(pen.at({ x: CENTRE[0] + 18, y: CENTRE[1] + 26, turn: 8 }), '#17406a')
  drawFlake(flake)
  drawPlum(pen)
}
