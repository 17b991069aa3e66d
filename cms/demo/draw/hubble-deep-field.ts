import { mix, PALETTE } from './colour.ts'
import { batched, type Drawing, HEIGHT, type Pen, type Point, radial, WIDTH } from './kit.ts'
import { between, box, oval, polygon, seeded } from './shapes.ts'

const C = PALETTE.apr
const NIGHT = '#0b1430'

interface Galaxy {
  at: Point
  size: number
  /** Width against length: 1 seen from above, 0.15 from the side. */
  flat: number
  turn: number
  colour: string
  core: string
}

/** An elliptical galaxy or a bulge: light that thins out evenly. */
const drawHaze = (pen: Pen, { at, size, flat, turn, colour, core }: Galaxy, steps: number, edge = 0.08): void => {
  for (let i = 0; i < steps; i++) {
    const t = i / (steps - 1)
    const r = size * (1 - t) ** 1.5 + size * 0.06
    const tone = t <= 0.6 ? mix(NIGHT, colour, edge + (1 - edge) * (t / 0.6)) : mix(colour, core, (t - 0.6) / 0.4)
    pen.fill(oval(at, r, r * (flat + (1 - flat) * t * 0.5), turn), tone)
  }
}

/** A disc from the side: a thin lens with a band of dust before its bulge. */
const drawEdgeOn = (pen: Pen, galaxy: Galaxy): void => {
  drawHaze(pen, { ...galaxy, flat: 0.1 }, galaxy.size > 40 ? 8 : 3)
  const bulge = galaxy.size > 40 ? 7 : 3
  for (let i = 0; i < bulge; i++) {
    const r = galaxy.size * 0.25 * (1 - i / bulge)
    pen.fill(
      oval(galaxy.at, r * (1.3 - (0.3 * i) / bulge), r * (0.5 + (0.3 * i) / bulge), galaxy.turn),
      mix(galaxy.colour, galaxy.core, (i + 1) / bulge),
    )
  }
  const p = pen.at({ x: galaxy.at[0], y: galaxy.at[1], turn: galaxy.turn })
  const s = galaxy.size
  p.fill(
    `M ${-s * 0.8} 0 C ${-s * 0.3} ${s * 0.035} ${s * 0.3} ${s * 0.035} ${s * 0.8} 0 C ${s * 0.3} ${s * 0.006} ${-s * 0.3} ${s * 0.006} ${-s * 0.8} 0 Z`,
    mix(NIGHT, '#6a2f1a', 0.55),
  )
}

/** Spurs beside the main arms: how far ahead, from where to where, how wide, how bright. */
const FEATHERS = [
  [1.1, 0.3, 0.9, 0.13, 0.56],
  [0.62, 0.34, 0.78, 0.07, 0.68],
  [1.7, 0.26, 0.74, 0.08, 0.5],
  [2.3, 0.4, 0.96, 0.06, 0.5],
] as const

/** Two main arms along logarithmic spirals, with blue knots where stars are born, and reddish dust inside them. */
const drawSpiral = (pen: Pen, galaxy: Galaxy, winding: number, arms: number): void => {
  const { size, flat, colour, core } = galaxy
  const p = pen.at({ x: galaxy.at[0], y: galaxy.at[1], turn: galaxy.turn })
  const at = (r: number, angle: number): Point => [r * Math.cos(angle), r * Math.sin(angle) * flat]
  for (let i = 0; i < 4; i++)
    p.fill(oval([0, 0], size * (1 - i * 0.2), size * (1 - i * 0.2) * flat), mix(NIGHT, colour, 0.1 + i * 0.11))
  const arm = (start: number, from: number, to: number, width: number, tone: string): void => {
    const rows: [Point[], Point[]] = [[], []]
    const parts = size > 100 ? 11 : 7
    for (let i = 0; i <= parts; i++) {
      const u = i / parts
      const r = size * from * (to / from) ** u
      const w = width * r * Math.sin(Math.PI * Math.min(1, u * 0.96 + 0.04)) ** 0.7
      rows[0].push(at(r + w / 2, start + u * winding))
      rows[1].push(at(r - w / 2, start + u * winding))
    }
    p.fill(between(rows[0], rows[1]), tone)
  }
  for (let k = 0; k < arms; k++) {
    const start = (k * 2 * Math.PI) / arms
    arm(start, 0.13, 1, 0.5, mix(NIGHT, colour, 0.5))
    arm(start + 0.05, 0.13, 0.96, 0.34, mix(NIGHT, colour, 0.78))
    arm(start - 0.22, 0.16, 0.8, 0.07, mix(NIGHT, '#7a3a22', 0.6))
    arm(start + 0.1, 0.14, 0.9, 0.14, mix(colour, '#ffffff', 0.35))
    if (size > 100)
      for (const [ahead, from, to, width, tone] of FEATHERS)
        arm(start + ahead, from, to, width, mix(NIGHT, colour, tone))
  }
  const random = seeded(Math.round(size * 7 + galaxy.turn))
  batched(p, (batch) => {
    for (let i = 0; i < size * 0.9; i++) {
      const u = random()
      const r = size * 0.16 * (1 / 0.16) ** u
      const angle = (Math.floor(random() * arms) * 2 * Math.PI) / arms + 0.06 + u * winding + (random() - 0.5) * 0.4
      const [x, y] = at(r, angle)
      batch.line(`M ${x} ${y} L ${x + 0.1} ${y}`, i % 4 ? '#dcebff' : '#ff9d8a', i % 3 ? 2 : 3.4)
    }
  })
  for (let i = 0; i < 6; i++)
    p.fill(
      oval([0, 0], size * (0.24 - i * 0.036), size * (0.24 - i * 0.036) * (flat + i * 0.05)),
      mix(mix(colour, C.accent, 0.4), core, i / 5),
    )
}

const star = (pen: Pen, [x, y]: Point, size: number, colour: string): void => {
  const ray = (a: number, b: number): string =>
    polygon([
      [x - a, y],
      [x, y - b],
      [x + a, y],
      [x, y + b],
    ])
  pen.dot([x, y], size * 0.5, mix(NIGHT, colour, 0.3))
  pen.dot([x, y], size * 0.32, mix(NIGHT, colour, 0.6))
  pen.fill(ray(size * 2.2, size * 0.07), colour)
  pen.fill(ray(size * 0.07, size * 2.2), colour)
  pen.dot([x, y], size * 0.2, '#ffffff')
}

const FAR = ['#6f8fd0', '#c7d5ef', '#e39a5c', '#b06a4c', '#8fa4d8', '#f0c08a', '#5f78b8'] as const

const drawFar = (pen: Pen): void => {
  const random = seeded(77)
  batched(pen, (batch) => {
    for (let i = 0; i < 380; i++) {
      const [x, y] = [random() * WIDTH, random() * HEIGHT]
      const [a, l] = [random() * 3.14, random() ** 3 * 7 + 0.1]
      const tone = mix(NIGHT, FAR[i % FAR.length] ?? C.light, Math.round((0.3 + random() * 0.5) * 5) / 5)
      batch.line(
        `M ${x} ${y} L ${x + l * Math.cos(a)} ${y + l * Math.sin(a)}`,
        tone,
        [1.2, 1.8, 2.6, 3.6][Math.floor(random() ** 2 * 4)] ?? 1.2,
      )
    }
  })
}

const drawMiddle = (pen: Pen): void => {
  const random = seeded(41)
  for (let i = 0; i < 40; i++) {
    const at: Point = [random() * WIDTH, random() * HEIGHT]
    const colour = FAR[Math.floor(random() * FAR.length)] ?? C.light
    const galaxy: Galaxy = {
      at,
      size: 7 + random() ** 2 * 22,
      flat: 0.25 + random() * 0.7,
      turn: random() * 180,
      colour,
      core: '#fff4de',
    }
    if (at[0] < 420 && at[1] < 250 && galaxy.size > 14) continue
    if (i % 4 === 0) drawEdgeOn(pen, { ...galaxy, size: galaxy.size * 1.3 })
    else drawHaze(pen, galaxy, galaxy.size > 16 ? 4 : 3)
  }
}

/** Galaxies as deep as one can look: a drawing, not the telescope's picture. */
export const deepField = (pen: Drawing): void => {
  pen.fill(box(0, 0, WIDTH, HEIGHT), radial([600, 460], 820, [0, '#101c40'], [0.6, NIGHT], [1, '#070c20']))
  drawFar(pen)
  drawMiddle(pen)
  drawHaze(pen, { at: [852, 250], size: 92, flat: 0.8, turn: 24, colour: '#e8a765', core: '#fff3dc' }, 18)
  drawHaze(pen, { at: [330, 640], size: 58, flat: 0.66, turn: -30, colour: '#e08a4e', core: '#ffe9c8' }, 14)
  drawEdgeOn(pen, { at: [848, 676], size: 138, flat: 0.13, turn: -24, colour: '#b98a62', core: '#fff0d6' })
  drawEdgeOn(pen, { at: [372, 300], size: 76, flat: 0.13, turn: 48, colour: '#7f9be0', core: '#f2f6ff' })
  drawSpiral(pen, { at: [588, 452], size: 196, flat: 0.62, turn: -22, colour: '#5f8fdc', core: '#fff6e2' }, 4.9, 2)
  drawSpiral(pen, { at: [962, 470], size: 74, flat: 0.88, turn: 30, colour: '#7fa4e6', core: '#fff3da' }, 3.6, 3)
  drawSpiral(pen, { at: [428, 786], size: 60, flat: 0.45, turn: 60, colour: '#86a7df', core: '#fff0d2' }, 3.4, 2)
  star(pen, [724, 176], 26, '#cfe0ff')
  star(pen, [268, 460], 17, '#ffd9ae')
  star(pen, [1052, 742], 20, '#ffcf9a')
}
