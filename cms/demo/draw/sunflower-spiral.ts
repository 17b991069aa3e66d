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
  placed,
  radial,
  WIDTH,
} from './kit.ts'
import { box, seeded, tube } from './shapes.ts'

const C = PALETTE.may
const CENTRE: Point = [600, 452]
/** Each floret turns by this much from the last: 137.5…°, the golden angle. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5))
const FLORETS = 610
const DISC = 202

const seat = (k: number): { at: Point; r: number; angle: number } => {
  const r = DISC * Math.sqrt((k + 0.5) / FLORETS)
  const angle = k * GOLDEN
  return { at: [CENTRE[0] + r * Math.cos(angle), CENTRE[1] + r * Math.sin(angle)], r, angle }
}

const petal = (pen: Pen, angle: number, from: number, length: number, width: number, tone: number): void => {
  const degrees = (angle * 180) / Math.PI
  const p = { x: CENTRE[0] + from * Math.cos(angle), y: CENTRE[1] + from * Math.sin(angle), turn: degrees }
  // How much the petal's upper side looks to the light; in steps, so that petals share their gradients.
  const light = Math.round(((Math.cos(angle - (-3 * Math.PI) / 4) + 1) / 2) * 5) / 5
  const base = mix(mix('#c2440e', C.accent, light), '#ffb13d', tone * 0.5 + light * 0.3)
  const tip = mix(mix(C.accent, '#ffc14f', light), '#ffe3a0', tone * 0.5)
  const outward = (...stops: [number, string][]): Paint => radial(CENTRE, DISC + 165, ...stops)
  pen.fill(
    placed(
      p,
      `M 0 0 C ${length * 0.2} ${-width} ${length * 0.66} ${-width * 1.05} ${length} 0 C ${length * 0.66} ${width * 1.05} ${length * 0.2} ${width} 0 0 Z`,
    ),
    outward([0.5, mix(base, '#7d2408', 0.5)], [0.68, base], [1, tip]),
  )
  pen.fill(
    placed(
      p,
      `M 0 0 C ${length * 0.2} ${width} ${length * 0.66} ${width * 1.05} ${length} 0 C ${length * 0.66} ${width * 0.35} ${length * 0.3} ${width * 0.12} 0 0 Z`,
    ),
    outward([0.5, mix(base, '#6a1e08', 0.65)], [0.76, mix(base, '#8f2f0a', 0.3)], [1, base]),
  )
  if (tone > 0)
    pen
      .at(p)
      .line(
        `M ${length * 0.12} ${-width * 0.14} C ${length * 0.4} ${-width * 0.3} ${length * 0.6} ${-width * 0.26} ${length * 0.84} ${-width * 0.06}`,
        mix(base, '#8f2f0a', 0.3),
        1.4,
      )
}

const leaf = (pen: Pen, x: number, y: number, scale: number, turn: number): void => {
  const p = pen.at({ x, y, scale, turn })
  p.fill(
    'M 0 0 C 60 -110 190 -120 330 -30 C 250 60 100 90 0 0 Z',
    linear([0, -90], [200, 60], [0, '#7fa79a'], [0.5, '#3f7275'], [1, '#1f4c57']),
  )
  p.fill(
    'M 0 0 C 110 -14 220 -28 330 -30 C 250 60 100 90 0 0 Z',
    linear([60, 0], [200, 70], [0, '#2d5d64'], [1, '#143945']),
  )
  for (const t of [60, 120, 180, 240])
    p.line(
      `M ${t} ${-t * 0.09} C ${t + 26} ${-t * 0.09 - 30} ${t + 40} ${-46} ${t + 50} ${-66 + t * 0.08}`,
      '#a8c4b8',
      1.8,
    )
  p.line('M 0 0 C 110 -14 220 -28 330 -30', '#bcd2c6', 3)
}

const drawStem = (pen: Pen): void => {
  const stem = tube(
    [
      [616, 600],
      [640, 760],
      [618, 930],
    ],
    [22, 20, 24],
  )
  const tone = ramp([0, '#8db0a4'], [0.35, '#4c7f80'], [1, '#163d48'])
  for (let i = 0; i < 7; i++) pen.fill(stem.band(-1 + (2 * i) / 7, 1), tone(i / 6))
  leaf(pen, 640, 800, 0.95, -12)
  leaf(pen.at({ x: 622, y: 856, mirror: true }), 0, 0, 0.98, -8)
}

const drawDisc = (pen: Pen): void => {
  pen.dot([CENTRE[0] + 10, CENTRE[1] + 16], DISC + 8, '#6b2410')
  pen.dot(CENTRE, DISC + 4, lit(CENTRE, DISC, [0, '#7a4a1d'], [0.6, '#4a2512'], [1, '#2b140c']))
  const ripe = ramp(
    [0, '#b9c478'],
    [0.14, '#94953f'],
    [0.32, '#6b4a20'],
    [0.6, '#a8541a'],
    [0.82, '#f0881f'],
    [1, '#ffc04a'],
  )
  const seats = Array.from({ length: FLORETS }, (_, i) => seat(FLORETS - 1 - i))
  const floret = (lift: number, width: number, tone: (colour: string, light: number) => string): void =>
    batched(pen, (layer) => {
      for (const { at, r } of seats) {
        const t = Math.ceil((r / DISC) * 14) / 14
        const light = Math.round(((CENTRE[0] - at[0] + CENTRE[1] - at[1]) / DISC) * 2.4) / 2.4
        const size = 3.8 + 2.7 * t
        const [x, y] = [at[0] - size * lift, at[1] - size * lift]
        layer.line(`M ${x} ${y} L ${x + 0.1} ${y}`, tone(ripe(t), light), size * width)
      }
    })
  const shaded = (colour: string, light: number): string =>
    mix(colour, light > 0 ? '#fff1c4' : '#2b140c', Math.abs(light) * 0.22)
  floret(0.05, 1.8, shaded)
  floret(0.32, 0.66, (colour, light) => shaded(mix(colour, '#ffe9b0', 0.6), light))
}

/** A sunflower whose 610 florets stand by the golden angle; the spirals come of themselves. */
export const sunflowerSpiral = (pen: Drawing): void => {
  pen.fill(box(0, 0, WIDTH, HEIGHT), linear([0, 0], [900, 900], [0, '#e9eff2'], [0.5, C.light], [1, '#a9c0cc']))

  drawStem(pen)
  const random = seeded(17)
  const ringOf = (n: number, offset: number, from: number, length: number, width: number, tone: number): void => {
    for (let i = 0; i < n; i++)
      petal(
        pen,
        offset + (i * 2 * Math.PI) / n + (random() - 0.5) * 0.06,
        from,
        length * (0.9 + random() * 0.2),
        width * (0.9 + random() * 0.2),
        tone,
      )
  }
  ringOf(21, 0.26, DISC * 0.86, 184, 35, -0.5)
  ringOf(21, 0.1, DISC * 0.86, 168, 35, 0)
  ringOf(34, 0.2, DISC * 0.9, 136, 23.5, 0.7)
  drawDisc(pen)
}
