import { mix, PALETTE, ramp } from './colour.ts'
import { batched, type Drawing, HEIGHT, linear, type Pen, type Point, WIDTH } from './kit.ts'
import { box, ground, oval, polygon, seeded } from './shapes.ts'

const C = PALETTE.feb
const WATER = 742
/** The colours that salts give a flame: strontium, sodium, barium, copper. */
const SALT = { red: '#ff5436', gold: C.accent, green: '#5fc98a', blue: '#4f9be0' }
const sky = ramp([0, '#1d0710'], [0.45, '#3f0c15'], [0.8, C.deep], [1, '#a5281c'])

interface Burst {
  at: Point
  radius: number
  colour: string
  core: string
  rays: number
  seed: number
  /** How far the sparks have sunk, as a part of the radius. */
  sag: number
}

/** Where a spark is at time t of its flight: out, ever slower, and down. */
const spark = (burst: Burst, dir: Point, t: number): Point => [
  burst.at[0] + dir[0] * burst.radius * (1 - (1 - t) ** 2),
  burst.at[1] + dir[1] * burst.radius * (1 - (1 - t) ** 2) + burst.sag * burst.radius * t * t,
]

const drawGlow = (pen: Pen, { at, radius, colour }: Burst): void => {
  for (let i = 0; i < 5; i++) {
    const r = radius * (1.06 - i * 0.2)
    const tone = (y: number): string => mix(sky(Math.max(0, Math.min(1, y / WATER))), colour, 0.05 + i * 0.05)
    pen.dot(
      at,
      r,
      linear([0, at[1] - r], [0, at[1] + r], [0, tone(at[1] - r)], [0.5, tone(at[1])], [1, tone(at[1] + r)]),
    )
  }
}

/** A shell is a sphere: its sparks fly evenly in all directions, and those towards us look short. */
const drawBurst = (pen: Pen, burst: Burst): void => {
  const random = seeded(burst.seed)
  const directions = Array.from({ length: burst.rays }, (_, i): Point => {
    const z = 1 - (2 * (i + 0.5)) / burst.rays
    const angle = i * Math.PI * (3 - Math.sqrt(5)) + random() * 0.2
    const flat = Math.sqrt(1 - z * z)
    return [Math.cos(angle) * flat, Math.sin(angle) * flat]
  })
  const trail = (from: number, to: number, colour: string, width: number): void =>
    batched(pen, (batch) => {
      for (const dir of directions) {
        const [a, m, b] = [spark(burst, dir, from), spark(burst, dir, (from + to) / 2), spark(burst, dir, to)]
        const bend: Point = [2 * m[0] - (a[0] + b[0]) / 2, 2 * m[1] - (a[1] + b[1]) / 2]
        batch.line(`M ${a[0]} ${a[1]} Q ${bend[0]} ${bend[1]} ${b[0]} ${b[1]}`, colour, width)
      }
    })
  const size = burst.radius / 200
  trail(0.16, 0.62, mix(burst.colour, '#5a1016', 0.5), 2.6 * size)
  trail(0.4, 0.9, burst.colour, 3.8 * size)
  trail(0.72, 1, mix(burst.colour, burst.core, 0.7), 3.4 * size)
  batched(pen, (batch) => {
    for (const dir of directions) {
      const [x, y] = spark(burst, dir, 1)
      batch.line(`M ${x} ${y} L ${x + 0.1} ${y}`, burst.core, 6 * size)
      if (random() < 0.6) {
        const [u, v] = spark(burst, dir, 0.5 + random() * 0.4)
        batch.line(
          `M ${u + random() * 8} ${v + random() * 8} L ${u + 0.1} ${v}`,
          mix(burst.colour, burst.core, 0.5),
          2.4 * size,
        )
      }
    }
  })
  pen.dot(burst.at, 9 * size, mix(burst.colour, burst.core, 0.5))
  pen.dot(burst.at, 5 * size, '#ffffff')
}

const BURSTS: readonly Burst[] = [
  { at: [640, 292], radius: 226, colour: SALT.red, core: '#ffe2bd', rays: 110, seed: 3, sag: 0.14 },
  { at: [922, 236], radius: 132, colour: SALT.blue, core: '#e3f2ff', rays: 66, seed: 9, sag: 0.12 },
  { at: [388, 420], radius: 128, colour: SALT.green, core: '#effbe0', rays: 64, seed: 14, sag: 0.14 },
  { at: [846, 488], radius: 138, colour: SALT.gold, core: '#fff6d2', rays: 60, seed: 21, sag: 0.34 },
]

const drawSky = (pen: Pen): void => {
  pen.fill(
    box(0, 0, WIDTH, WATER + 4),
    linear([0, 0], [0, WATER], ...[0, 0.2, 0.45, 0.65, 0.8, 1].map((t) => [t, sky(t)] as const)),
  )
  const random = seeded(2)
  for (let i = 0; i < 36; i++) pen.dot([random() * WIDTH, random() * 300], 0.8 + random(), '#b8756a')
}

const drawRise = (pen: Pen): void => {
  for (const [x, top, bend] of [
    [640, 312, 10],
    [922, 250, -12],
    [388, 434, 9],
    [846, 500, -8],
  ] as const)
    pen.line(`M ${x + bend * 3} ${WATER - 60} Q ${x + bend} ${(WATER + top) / 2} ${x} ${top}`, '#9b3a2a', 2.4)
}

interface Tones {
  wall: string
  roof: string
  edge: string
}

/** A house under an upturned roof; windows that are lit. */
const house = (pen: Pen, x: number, base: number, width: number, height: number, tones: Tones, lamps: number): void => {
  const roof = width * 0.2 + 10
  pen.fill(
    polygon([
      [x, base],
      [x, base - height],
      [x + width, base - height],
      [x + width, base],
    ]),
    tones.wall,
  )
  pen.fill(
    `M ${x - 16} ${base - height + 6} C ${x} ${base - height + 2} ${x + width * 0.16} ${base - height - roof * 0.55} ${x + width * 0.22} ${base - height - roof} L ${x + width * 0.78} ${base - height - roof} C ${x + width * 0.84} ${base - height - roof * 0.55} ${x + width} ${base - height + 2} ${x + width + 16} ${base - height + 6} Z`,
    tones.roof,
  )
  pen.line(`M ${x + width * 0.2} ${base - height - roof} L ${x + width * 0.8} ${base - height - roof}`, tones.edge, 4)
  const step = width / (lamps + 1)
  for (let i = 1; i <= lamps; i++) {
    pen.fill(
      box(x + i * step - 9, base - height * 0.72, 18, height * 0.36),
      linear([0, base - height * 0.72], [0, base - height * 0.36], [0, '#ffd774'], [1, '#f09a2a']),
    )
    pen.line(`M ${x + i * step} ${base - height * 0.72} L ${x + i * step} ${base - height * 0.36}`, tones.roof, 2)
  }
}

const lantern = (pen: Pen, x: number, y: number, s: number): void => {
  const p = pen.at({ x, y, scale: s })
  p.line('M 0 -26 L 0 -12', '#2a0a0e', 1.6)
  p.fill(oval([0, 0], 14, 12), linear([-12, -8], [12, 10], [0, '#ff9a5a'], [0.5, C.mid], [1, '#9c1a14']))
  p.line('M -5 -11 C -8 -4 -8 4 -5 11 M 5 -11 C 8 -4 8 4 5 11', '#ffc25a', 1.2)
  p.fill('M -6 -13 L 6 -13 L 6 -10 L -6 -10 Z M -6 10 L 6 10 L 6 13 L -6 13 Z', C.accent)
  p.line('M 0 13 L 0 24', C.accent, 2)
}

const drawTown = (pen: Pen): void => {
  const far: Tones = { wall: '#6b1a1a', roof: '#541318', edge: '#8d2a22' }
  for (const [x, w, h] of [
    [-30, 150, 66],
    [120, 110, 52],
    [232, 140, 74],
    [372, 100, 56],
    [640, 120, 60],
    [770, 150, 78],
    [930, 110, 58],
    [1050, 170, 72],
  ] as const)
    house(pen, x, WATER, w, h, far, 0)
  pen.fill(
    ground(
      [
        [0, 712],
        [300, 706],
        [600, 714],
        [900, 704],
        [1200, 712],
      ],
      WATER + 4,
    ),
    '#4a1016',
  )
  const near: Tones = { wall: '#3a0d14', roof: '#230810', edge: '#7a2019' }
  for (const [x, w, h, n] of [
    [-40, 190, 92, 3],
    [150, 150, 74, 2],
    [908, 150, 80, 2],
    [1058, 190, 96, 3],
  ] as const)
    house(pen, x, WATER + 2, w, h, near, n)
  // The bridge, its arch and its ring in the water.
  pen.fill(
    `M 318 ${WATER + 3} C 400 ${WATER - 14} 470 ${WATER - 84} 600 ${WATER - 84} C 730 ${WATER - 84} 800 ${WATER - 14} 882 ${WATER + 3} L 700 ${WATER + 3} C 690 ${WATER - 62} 510 ${WATER - 62} 500 ${WATER + 3} Z`,
    linear([320, WATER - 84], [880, WATER], [0, '#6d2220'], [0.5, '#40121a'], [1, '#240a12']),
  )
  pen.line(
    `M 318 ${WATER - 12} C 400 ${WATER - 30} 470 ${WATER - 102} 600 ${WATER - 102} C 730 ${WATER - 102} 800 ${WATER - 30} 882 ${WATER - 12}`,
    '#2b0a12',
    5,
  )
  pen.line(`M 322 ${WATER - 15} C 404 ${WATER - 33} 472 ${WATER - 105} 600 ${WATER - 105}`, '#c2503a', 2)
  for (let i = 0; i < 17; i++) {
    const u = i / 16
    const x = 330 + u * 540
    const rise = 84 * Math.sin(Math.PI * u) ** 1.5
    pen.line(`M ${x} ${WATER - 8 - rise} L ${x} ${WATER - 16 - rise * 1.05}`, '#2b0a12', 4)
  }
  const people: [number, number, number][] = [
    [508, 94, 1],
    [536, 100, 0.72],
    [560, 100, 1.05],
    [640, 100, 1],
    [668, 96, 0.66],
    [692, 92, 1.02],
  ]
  for (const [x, rise, s] of people) {
    const p = pen.at({ x, y: WATER - rise + 10, scale: s })
    p.fill('M -11 0 C -13 -22 -9 -34 0 -34 C 9 -34 13 -22 11 0 Z', '#1b060d')
    p.dot([0, -42], 8, '#1b060d')
    p.line('M -7 -45 C -4 -50 2 -51 6 -47', '#ff9d6a', 2)
    p.line('M -10 -20 C -9 -29 -6 -33 -2 -34', '#b5452f', 2)
  }
  for (const [x, y, s] of [
    [186, 690, 1],
    [262, 690, 1],
    [944, 684, 1],
    [1024, 684, 1],
    [60, 672, 1.1],
    [1130, 670, 1.1],
  ] as const)
    lantern(pen, x, y, s)
}

const drawWater = (pen: Pen): void => {
  pen.fill(
    box(0, WATER, WIDTH, HEIGHT - WATER),
    linear([0, WATER], [0, HEIGHT], [0, '#5e1418'], [0.5, '#340b14'], [1, '#1a060e']),
  )
  pen.fill(`M 500 ${WATER} C 512 ${WATER + 58} 688 ${WATER + 58} 700 ${WATER} Z`, '#481014')
  const random = seeded(31)
  batched(pen, (batch) => {
    for (const { at, radius, colour } of BURSTS)
      for (let i = 0; i < 34; i++) {
        const depth = random()
        const half = 6 + 26 * depth * random()
        const x = at[0] + (random() + random() - 1) * radius * (0.5 + depth * 0.5)
        const y = WATER + 8 + depth * 146
        batch.line(
          `M ${x - half} ${y} L ${x + half} ${y}`,
          mix(colour, '#3a0d16', depth > 0.5 ? 0.5 : 0.22),
          depth > 0.5 ? 4 : 2.6,
        )
      }
    for (const x of [186, 262, 944, 1024, 60, 1130])
      for (let i = 0; i < 7; i++)
        batch.line(
          `M ${x - 10 + random() * 6} ${WATER + 10 + i * 17} L ${x + 6 + random() * 8} ${WATER + 10 + i * 17}`,
          '#f0a03a',
          3,
        )
  })
}

/** New Year over a river town: each colour of fire is a metal. */
export const fireworks = (pen: Drawing): void => {
  drawSky(pen)
  for (const burst of BURSTS) drawGlow(pen, burst)
  drawRise(pen)
  for (const burst of BURSTS) drawBurst(pen, burst)
  drawWater(pen)
  drawTown(pen)
}
