import { batched, linear, lit, type Pen } from './kit.ts'
import { box, oval, seeded } from './shapes.ts'

const SHADOW = '#9c5a2b'

/** A plate of radius 100 at 0, 0: rim, glaze line and well, lit from the upper left. */
const plate = (pen: Pen, rim: readonly [string, string, string], well: readonly [string, string, string]): void => {
  pen.dot([7, 11], 102, SHADOW)
  pen.dot([0, 0], 100, lit([0, 0], 100, [0, rim[0]], [0.6, rim[1]], [1, rim[2]]))
  pen.line(oval([0, 0], 93, 93), well[2], 1.6)
  pen.dot([0, 0], 75, rim[2])
  // The well is hollow: its light lies on the far side.
  pen.dot([1, 1], 73, { ...hollow(73, well) })
}

const hollow = (r: number, [a, b, c]: readonly [string, string, string]) =>
  ({
    kind: 'radial',
    centre: [0, 0],
    radius: r,
    focus: [r * 0.3, r * 0.34],
    stops: [
      [0, a],
      [0.6, b],
      [1, c],
    ],
  }) as const

const leaf = (pen: Pen, x: number, y: number, length: number, width: number, turn: number, tone: number): void => {
  const [top, under, vein] = tone
    ? (['#4f9a3c', '#2c6b2c', '#cfe39a'] as const)
    : (['#86b94a', '#4c8a34', '#e3efb4'] as const)
  const p = pen.at({ x, y, turn })
  p.fill(
    `M 0 0 C ${length * 0.2} ${-width} ${length * 0.75} ${-width * 1.1} ${length} 0 C ${length * 0.75} ${width * 1.1} ${length * 0.2} ${width} 0 0 Z`,
    top,
  )
  p.fill(`M 0 0 C ${length * 0.2} ${width} ${length * 0.75} ${width * 1.1} ${length} 0 Z`, under)
  p.line(`M ${-length * 0.25} 0 L ${length * 0.82} 0`, vein, width * 0.22)
}

/** Rice, egg and greens in a lunch box on a blue plate. */
export const drawLunchBox = (pen: Pen): void => {
  plate(pen, ['#6fb3c2', '#3d8497', '#1c5566'], ['#f4f5f0', '#e0e6e4', '#a9bcc0'])
  pen.fill(box(-61, -42, 130, 96, 16), '#56707a')
  pen.fill(box(-66, -50, 130, 96, 16), linear([-66, -50], [64, 46], [0, '#fffdf6'], [1, '#cfd0c6']))
  for (const [x, y, w, h] of [
    [-60, -44, 72, 84],
    [18, -44, 40, 39],
    [18, 1, 40, 39],
  ] as const) {
    pen.fill(box(x, y, w, h, 10), '#a9aaa0')
    pen.fill(box(x + 2, y + 3, w - 2, h - 3, 9), '#e6e3d8')
  }
  pen.fill(box(-56, -39, 66, 76, 10), lit([-24, -2], 56, [0, '#ffffff'], [0.6, '#f6f2e8'], [1, '#d9d0bf']))
  const random = seeded(11)
  batched(pen, (layer) => {
    for (let i = 0; i < 120; i++) {
      const [x, y, t] = [-52 + random() * 58, -35 + random() * 68, random() * 3.14]
      layer.line(`M ${x} ${y} L ${x + 4.4 * Math.cos(t)} ${y + 4.4 * Math.sin(t)}`, i % 3 ? '#ffffff' : '#d3c9b6', 2.6)
    }
    for (let i = 0; i < 13; i++) {
      const [x, y] = [-44 + random() * 42, -26 + random() * 50]
      layer.line(`M ${x} ${y} L ${x + 2} ${y + 1}`, '#2b201a', 2.4)
    }
  })
  pen.fill(oval([38, -24], 18, 16, 16), '#c9c6ba')
  pen.fill(oval([37, -26], 17, 15, 16), '#ffffff')
  pen.dot([38, -25], 9.4, lit([38, -25], 9.4, [0, '#ffd75a'], [0.6, '#f6a516'], [1, '#d27c0a']))
  for (let i = 0; i < 9; i++) leaf(pen, 24 + random() * 22, 8 + random() * 22, 16, 5, random() * 360, i % 2)
}

/** Stir-fried greens with garlic, left over from last night. */
export const drawGreens = (pen: Pen): void => {
  plate(pen, ['#ffffff', '#f1eee4', '#c4c0b2'], ['#e9f1f2', '#cfdee2', '#8aa7b1'])
  const random = seeded(12)
  for (let i = 0; i < 40; i++) {
    const [a, q] = [random() * 6.283, Math.sqrt(random()) * 42]
    leaf(
      pen,
      q * Math.cos(a),
      q * Math.sin(a),
      28 + random() * 14,
      8 + random() * 5,
      ((a + random() * 2.4 - 1.2) * 180) / Math.PI,
      i % 3 ? 1 : 0,
    )
  }
  for (let i = 0; i < 8; i++) {
    const [a, q] = [random() * 6.283, random() * 42]
    pen.fill(oval([q * Math.cos(a), q * Math.sin(a)], 6.6, 4.4, random() * 180), '#fff6dc')
    pen.fill(oval([q * Math.cos(a) + 1, q * Math.sin(a) + 0.8], 4, 2.2, random() * 180), '#ecd7a4')
  }
}

const persimmon = (pen: Pen, x: number, y: number, scale: number): void => {
  const p = pen.at({ x, y, scale, turn: 22 })
  p.fill(oval([3, 5], 27, 25), '#8fa0a4')
  p.fill(oval([0, 0], 27, 25), lit([0, 0], 27, [0, '#ffb659'], [0.55, '#f0761b'], [1, '#a8430c']))
  p.fill(
    'M 0 0 C -6 -18 -16 -16 -20 -12 C -14 -8 -10 -4 0 0 C -18 4 -18 12 -14 18 C -8 12 -4 8 0 0 C 4 18 12 18 18 14 C 12 8 8 4 0 0 C 18 -4 18 -12 14 -18 C 8 -14 4 -8 0 0 Z',
    '#5c7a32',
  )
  p.dot([0, 0], 3.4, '#39401c')
  p.fill(oval([-12, -13], 6, 3, -40), '#ffe0ac')
}

/** The crab and the persimmons of the old wives' tale. */
export const drawCrabAndPersimmons = (pen: Pen): void => {
  plate(pen, ['#3f7f9a', '#17506b', '#0a2c3f'], ['#fdfaf2', '#eee9dd', '#b9b5a6'])
  const p = pen.at({ x: -12, y: -4, scale: 0.94, turn: -13 })
  for (const s of [-1, 1]) {
    for (let i = 0; i < 4; i++) {
      const [y, e] = [-10 + i * 11, 54 - i * 3]
      p.line(`M ${s * 26} ${y * 0.7} L ${s * (e - 12)} ${y - 10 + i * 7} L ${s * e} ${y + 6 + i * 8}`, '#a12a10', 6.4)
      p.line(
        `M ${s * 26} ${y * 0.7 - 1} L ${s * (e - 12)} ${y - 11 + i * 7} L ${s * e} ${y + 5 + i * 8}`,
        '#ea5a2c',
        3.6,
      )
    }
    p.line(`M ${s * 24} -18 C ${s * 40} -26 ${s * 46} -36 ${s * 42} -46`, '#a12a10', 10)
    p.line(`M ${s * 24} -19 C ${s * 39} -27 ${s * 45} -37 ${s * 41} -47`, '#ea5a2c', 6.5)
    p.fill(
      `M ${s * 42} -40 C ${s * 60} -46 ${s * 58} -70 ${s * 36} -78 C ${s * 44} -68 ${s * 42} -62 ${s * 38} -60 C ${s * 34} -66 ${s * 28} -68 ${s * 22} -66 C ${s * 20} -52 ${s * 28} -40 ${s * 42} -40 Z`,
      linear([20, -80], [40, -40], [0, '#f47a48'], [1, '#c03a16']),
    )
    p.dot([s * 9, -37], 5.4, '#c03a16')
    p.dot([s * 9, -38], 3.4, '#1d0f0c')
  }
  p.fill(
    'M -36 -4 C -40 -26 -18 -34 0 -34 C 18 -34 40 -26 36 -4 C 34 18 18 29 0 29 C -18 29 -34 18 -36 -4 Z',
    '#86200c',
  )
  p.fill(
    'M -35 -9 C -39 -30 -18 -38 0 -38 C 18 -38 39 -30 35 -9 C 33 12 17 22 0 22 C -17 22 -33 12 -35 -9 Z',
    lit([0, -8], 40, [0, '#ff9a68'], [0.5, '#e9542a'], [1, '#b23512']),
  )
  p.line('M -16 -16 C -6 -8 6 -8 16 -16 M -8 2 C -3 6 3 6 8 2', '#a12a10', 2.3)
  for (const [x, y] of [
    [-20, -4],
    [20, -4],
    [-13, 10],
    [13, 10],
  ] as const)
    p.dot([x, y], 1.8, '#a12a10')
  p.fill(oval([-15, -26], 8, 3.4, -28), '#ffd0b0')
  persimmon(pen, 38, 42, 0.98)
  persimmon(pen, -30, 54, 0.84)
}

const egg = (pen: Pen, x: number, y: number, turn: number, brown: boolean): void => {
  const p = pen.at({ x, y, turn, scale: 0.86 })
  p.fill('M -28 6 C -28 -18 -10 -34 5 -34 C 22 -34 36 -16 36 8 C 36 30 22 40 5 40 C -14 40 -28 28 -28 6 Z', '#3c2413')
  p.fill(
    'M -31 0 C -31 -24 -14 -40 0 -40 C 16 -40 31 -22 31 2 C 31 24 17 34 0 34 C -18 34 -31 22 -31 0 Z',
    brown ? '#c98a5c' : '#efeae0',
  )
}

/** Brown eggs and white in a nest of straw; the light keeps its side however an egg lies. */
export const drawEggs = (pen: Pen): void => {
  plate(pen, ['#c08a55', '#94602f', '#5f3a1a'], ['#5c3a1e', '#6e4726', '#3a2210'])
  const random = seeded(13)
  batched(pen, (layer) => {
    for (let i = 0; i < 130; i++) {
      const [a, q] = [random() * 6.283, 20 + random() * 48]
      const t = a + 1.57 + random() * 1.6 - 0.8
      const [x, y] = [q * Math.cos(a), q * Math.sin(a)]
      layer.line(
        `M ${x} ${y} Q ${x + 12 * Math.cos(t)} ${y + 12 * Math.sin(t)} ${x + 24 * Math.cos(t + 0.3)} ${y + 24 * Math.sin(t + 0.3)}`,
        ['#eecb72', '#d6aa4e', '#a97c34'][i % 3] ?? '#d6aa4e',
        1.7,
      )
    }
  })
  const eggs = [
    [-26, -25, -28, true],
    [28, -22, 28, false],
    [-27, 27, -137, false],
    [27, 31, 143, true],
    [1, 3, 6, true],
  ] as const
  for (const [x, y, turn, brown] of eggs) {
    egg(pen, x, y, turn, brown)
    const tones = brown ? (['#f4c49a', '#d99b6c', '#c98a5c'] as const) : (['#ffffff', '#f8f5ee', '#efeae0'] as const)
    pen.dot([x - 4, y - 5], 20, lit([x - 4, y - 5], 20, [0, tones[0]], [0.6, tones[1]], [1, tones[2]]))
    pen.fill(oval([x - 9, y - 12], 6, 3.6, -40), brown ? '#ffe6cf' : '#ffffff')
  }
}
