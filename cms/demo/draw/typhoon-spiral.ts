import { mix, PALETTE, ramp } from './colour.ts'
import { batched, type Drawing, HEIGHT, linear, type Pen, type Point, radial, WIDTH } from './kit.ts'
import { between, blob, box, oval, seeded } from './shapes.ts'

const C = PALETTE.jul
const EYE: Point = [620, 520]
/** The camera looks down at a slant: the storm's circle is an ellipse. */
const TILT = 0.62

const seaAt = ramp([0, '#0f7ea6'], [0.35, '#0a5f86'], [0.75, C.deep], [1, '#00283f'])

/** From polar to the sheet; on the northern hemisphere the arms trail clockwise outward, which is a growing angle here. */
const place = (r: number, angle: number, dy = 0): Point => [
  EYE[0] + r * Math.cos(angle),
  EYE[1] + r * Math.sin(angle) * TILT + dy,
]

interface Arm {
  start: number
  turn: number
  from: number
  to: number
  width: number
}

/** One band of cloud along a logarithmic spiral, with the lumps of its thunderheads on the outer rim. */
const armPath = (arm: Arm, grow: number, shift: Point, lumps: number): string => {
  const n = 14
  const [outer, inner]: [Point[], Point[]] = [[], []]
  for (let i = 0; i <= n; i++) {
    const u = i / n
    const r = arm.from * (arm.to / arm.from) ** u
    const swell = Math.sin(Math.PI * Math.min(1, u * 0.97 + 0.03)) ** 0.6
    const w = arm.width * r * swell * grow
    const lump = 1 + lumps * Math.sin(i * 1.9 + arm.start * 7) + lumps * 0.6 * Math.sin(i * 2.9 + arm.start * 3)
    const angle = arm.start + u * arm.turn
    outer.push(place(r + (w / 2) * lump, angle))
    inner.push(place(r - w / 2, angle))
  }
  const move = ([x, y]: Point): Point => [x + shift[0], y + shift[1]]
  return between(outer.map(move), inner.map(move))
}

const drawSpace = (pen: Pen): void => {
  pen.fill(box(0, 0, WIDTH, HEIGHT), linear([0, 0], [0, 260], [0, '#021526'], [1, '#04263d']))
  const random = seeded(12)
  for (let i = 0; i < 60; i++)
    pen.dot([random() * WIDTH, random() * 190], 0.7 + random() * 1.3, i % 4 ? '#7fb4c9' : '#e8f3f5')
  const centre: Point = [600, 1960]
  for (const [r, colour] of [
    [1792, '#06304b'],
    [1780, '#0a4b6b'],
    [1770, '#137ba0'],
    [1762, '#5fbcd3'],
    [1756, '#c7e3ec'],
  ] as const)
    pen.dot(centre, r, colour)
  pen.dot(
    centre,
    1752,
    linear([240, 200], [900, 900], [0, '#2ba6c6'], [0.3, '#0f83aa'], [0.62, '#05577b'], [1, '#002c45']),
  )
}

const drawSea = (pen: Pen): void => {
  const random = seeded(33)
  for (let i = 0; i < 40; i++) {
    const [x, y] = [random() * WIDTH, 236 + random() ** 1.2 * 640]
    const depth = (y - 200) / 700
    const lit = Math.max(0, 1 - Math.hypot((x - 210) / 420, (y - 330) / 240))
    const half = 8 + 30 * depth * random()
    pen.line(`M ${x - half} ${y} L ${x + half} ${y}`, mix(seaAt(depth), '#d7f0f2', 0.08 + 0.5 * lit), 1.4 + depth * 2)
  }
}

/** Loose cumulus in lines that run into the storm. */
const scatter = (): Puff[] => {
  const random = seeded(5)
  const out: Puff[] = []
  for (let i = 0; i < 36; i++) {
    const u = random()
    const [x, y] = place(430 + 300 * u + random() * 40, (i % 6) * 1.047 + 0.5 + u * 1.5)
    if (y < 262 || y > 890) continue
    const size = Math.round((4 + random() * 7) * (0.5 + y / 1100))
    for (let k = 0; k < 3; k++)
      out.push({
        at: [x + (random() - 0.5) * size * 4, y + (random() - 0.5) * size * 1.4],
        size: Math.max(3, size - k * 2),
      })
  }
  return out
}

interface Layer extends Omit<Arm, 'start'> {
  arms: number
  body: string
  shade: string
  light: string
}
const LAYERS: readonly Layer[] = [
  { arms: 5, from: 120, to: 490, turn: 2.7, width: 0.36, body: '#6fb3ca', shade: '#04415f', light: '#a5d3df' },
  { arms: 4, from: 90, to: 420, turn: 3.2, width: 0.4, body: '#a9d1de', shade: '#1f7697', light: '#d3e9ef' },
  { arms: 4, from: 66, to: 320, turn: 3.4, width: 0.42, body: '#d2e6ec', shade: '#69a9c0', light: '#f3f8f8' },
  { arms: 3, from: 54, to: 220, turn: 3.6, width: 0.46, body: '#eaf2f3', shade: '#9cc4d2', light: '#ffffff' },
]

interface Puff {
  at: Point
  size: number
}

const drawPuffs = (pen: Pen, puffs: readonly Puff[], tones: readonly [string, string, string]): void => {
  const layer = (move: number, width: number, colour: string): void =>
    batched(pen, (batch) => {
      for (const { at, size } of puffs) {
        const [x, y] = [at[0] + move * size, at[1] + move * size]
        batch.line(`M ${x - size * 0.3} ${y} L ${x + size * 0.3} ${y}`, colour, size * width)
      }
    })
  layer(0.42, 1.7, tones[0])
  layer(0, 1.6, tones[1])
  layer(-0.22, 0.9, tones[2])
}

const drawStorm = (pen: Pen): void => {
  pen.fill(
    blob(Array.from({ length: 14 }, (_, i) => place(290 + 24 * Math.sin(i * 2.3), i * 0.4488, 16))),
    radial([EYE[0], EYE[1] + 16], 310, [0, '#8cc2d3'], [0.6, '#4f9dba'], [1, '#1a7397']),
  )
  LAYERS.forEach((layer, k) => {
    for (let j = 0; j < layer.arms; j++) {
      const start = (j * 2 * Math.PI) / layer.arms + k * 0.62
      const arm: Arm = {
        start,
        turn: layer.turn,
        from: layer.from,
        to: layer.to * (0.92 + 0.16 * ((j * 0.618) % 1)),
        width: layer.width,
      }
      // High ice cloud drawn out from the band's end into threads.
      for (const [ahead, reach, tone] of [
        [-0.16, 1.1, layer.shade],
        [0.2, 1.05, layer.body],
      ] as const) {
        if (k < 3)
          pen.fill(
            armPath(
              { ...arm, start: start + ahead, from: arm.from * 1.3, to: arm.to * reach, width: 0.07 },
              1,
              [0, 0],
              0,
            ),
            k ? tone : '#3f93b3',
          )
      }
      pen.fill(armPath(arm, 1.02, [9 - k, 15 - k * 2], 0.08), layer.shade)
      pen.fill(armPath(arm, 1, [0, 0], 0.14), layer.body)
      pen.fill(armPath({ ...arm, start: start + 0.06, width: layer.width * 0.5 }, 1, [-4, -5], 0.26), layer.light)
    }
  })
}

/** The eye is a well: the far wall is lit, the near one in shadow, the sea at its bottom. */
const drawEye = (pen: Pen): void => {
  const [x, y] = EYE
  pen.fill(oval([x, y], 96, 96 * TILT), radial([x - 14, y - 12], 100, [0, '#ffffff'], [0.6, '#f2f7f7'], [1, '#dcebef']))
  for (let i = 0; i < 3; i++) {
    const arm: Arm = { start: i * 2.09 + 0.4, turn: 2.6, from: 46, to: 104, width: 0.22 }
    pen.fill(armPath(arm, 1, [3, 4], 0), '#b3d2dc')
    pen.fill(armPath(arm, 0.8, [0, 0], 0), '#ffffff')
  }
  pen.fill(oval([x, y], 48, 48 * TILT), '#8fbccb')
  pen.fill(
    oval([x + 1, y + 4], 43, 43 * TILT),
    linear([x - 40, y - 24], [x + 40, y + 26], [0, '#2f7f9f'], [0.5, '#7db4c8'], [1, '#e4f0f2']),
  )
  pen.fill(
    oval([x - 2, y + 9], 31, 29 * TILT),
    linear([x - 30, y - 8], [x + 26, y + 26], [0, '#00293f'], [1, '#0b5f84']),
  )
  pen.fill(oval([x + 6, y + 14], 12, 4.4), '#1396bb')
}

/** A typhoon of the northern hemisphere from orbit: it turns anticlockwise. */
export const typhoonSpiral = (pen: Drawing): void => {
  drawSpace(pen)
  drawSea(pen)
  drawPuffs(pen, scatter(), ['#04415f', '#b9d9e3', '#ffffff'])
  drawStorm(pen)
  drawEye(pen)
}
