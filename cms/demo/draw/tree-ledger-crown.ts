import { PALETTE, ramp } from './colour.ts'
import { batched, type Pen } from './kit.ts'
import { seeded } from './shapes.ts'

const C = PALETTE.dec

/** A ginkgo's fan in the fewest strokes; hundreds of them make the crown. */
const fan = (x: number, y: number, s: number, a: number): string => {
  const p = (r: number, t: number): string => `${x + r * s * Math.cos(a + t)} ${y + r * s * Math.sin(a + t)}`
  return `M ${p(0, 0)} L ${p(1, -0.8)} Q ${p(1.3, -0.35)} ${p(0.92, 0)} Q ${p(1.3, 0.35)} ${p(1, 0.8)} Z`
}

interface Tuft {
  x: number
  y: number
  r: number
  /** 0 in the shade at the lower right, 1 where the light falls. */
  light: number
}

/** Tufts of foliage fill the crown's outline; those in front hang lower and are drawn last. */
const tufts = (): Tuft[] => {
  const random = seeded(12)
  const out: Tuft[] = []
  for (let i = 0; i < 4000 && out.length < 66; i++) {
    const [a, q] = [random() * 6.283, Math.sqrt(random())]
    const [x, y] = [572 + 262 * q * Math.cos(a), 308 + 186 * q * Math.sin(a) * (Math.sin(a) > 0 ? 0.92 : 1.06)]
    const r = Math.round(38 + 24 * random() * (1 - q * 0.4))
    if (out.some((other) => Math.hypot(other.x - x, other.y - y) < 37)) continue
    const depth = 0.5 - (x - 572) / 700 - (y - 308) / 470
    out.push({ x, y, r, light: Math.round(Math.max(0, Math.min(1, depth + (random() - 0.5) * 0.24)) * 7) / 7 })
  }
  return out.sort((one, other) => one.y - other.y)
}

export const drawCrown = (pen: Pen): void => {
  const random = seeded(29)
  const shade = ramp([0, '#4f1f12'], [0.5, '#8c3a1a'], [1, '#c9661f'])
  const body = ramp([0, '#8a3a1c'], [0.45, '#d9621a'], [0.75, C.accent], [1, '#f9a238'])
  const shine = ramp([0, '#b04a22'], [0.45, '#ee7f1d'], [0.75, '#fba845'], [1, '#ffd98a'])
  const all = tufts()
  for (const { x, y, r } of all) pen.dot([x + 10, y + 16], r + 3, '#5a2413')
  for (const { x, y, r, light } of all) {
    pen.dot([x + 3, y + 5], r, shade(light))
    pen.dot([x - 1, y - 1], r * 0.93, body(light))
    pen.dot([x - r * 0.24, y - r * 0.26], r * 0.6, shine(light))
  }
  batched(pen, (batch) => {
    for (const { x, y, r, light } of all)
      for (let i = 0; i < 2; i++) {
        const a = random() * 6.283
        const q = r * (0.3 + 0.75 * random())
        const [u, v] = [x + q * Math.cos(a), y + q * Math.sin(a)]
        const lift = Math.round(Math.max(0, Math.min(1, light + (x - u + y - v) / (r * 5))) * 6) / 6
        batch.fill(fan(u, v, 9 + random() * 7, random() * 6.283), i ? shine(lift) : body(lift))
      }
  })
  batched(pen, (batch) => {
    for (let i = 0; i < 24; i++)
      batch.fill(
        fan(
          230 + random() * 620,
          i < 12 ? 480 + random() * 140 : 620 + random() * 22,
          11 + random() * 6,
          random() * 6.283,
        ),
        i % 3 ? C.accent : '#fba63a',
      )
  })
}
