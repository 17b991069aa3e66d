import { mix, PALETTE, ramp } from './colour.ts'
import { batched, type Drawing, HEIGHT, linear, type Pen, type Point, radial, WIDTH } from './kit.ts'
import { drawFlame, drawRocket, X } from './rocket-launch-rocket.ts'
import { box, ground, oval, polygon, seeded, tube } from './shapes.ts'

const C = PALETTE.apr

const SEA = 706

const sky = ramp([0, '#0d1737'], [0.3, C.deep], [0.62, '#2a5591'], [0.84, '#8fa3c4'], [1, '#f3c79c'])

const drawSky = (pen: Pen): void => {
  pen.fill(
    box(0, 0, WIDTH, SEA),
    linear([0, 0], [0, SEA], ...[0, 0.15, 0.3, 0.46, 0.62, 0.74, 0.84, 1].map((t) => [t, sky(t)] as const)),
  )
  const random = seeded(6)
  for (let i = 0; i < 52; i++) {
    const y = random() ** 1.4 * 380
    pen.dot([random() * WIDTH, y], 0.8 + random() * 1.3, mix('#e8effa', sky(y / SEA), y / 460))
  }
  // The flame lights the air about it.
  for (let i = 0; i < 7; i++) {
    const r = 330 - i * 42
    const at: Point = [X, 560]
    const stops = [0, 0.25, 0.5, 0.75, 1].map(
      (t) =>
        [t, mix(sky(Math.max(0, Math.min(1, (at[1] - r + 2 * r * t) / SEA))), '#ffb25c', 0.05 + i * 0.055)] as const,
    )
    pen.dot(at, r, linear([0, at[1] - r], [0, at[1] + r], ...stops))
  }
  for (const [x, y, half, w] of [
    [230, 520, 150, 9],
    [330, 540, 110, 7],
    [930, 470, 170, 9],
    [1020, 490, 120, 7],
    [120, 590, 120, 8],
    [1080, 600, 140, 8],
  ] as const)
    pen.line(`M ${x - half} ${y} L ${x + half} ${y}`, mix(sky(y / SEA), '#ffd9b0', 0.4), w)
}

const drawSea = (pen: Pen): void => {
  pen.fill(
    box(0, SEA - 4, WIDTH, HEIGHT - SEA + 4),
    linear([0, SEA], [0, HEIGHT], [0, '#dca777'], [0.18, '#5c7199'], [1, C.deep]),
  )
  const random = seeded(19)
  batched(pen, (batch) => {
    for (let i = 0; i < 44; i++) {
      const depth = random()
      const [x, half] = [random() * WIDTH, 10 + 40 * depth]
      const near = Math.max(0, 1 - Math.abs(x - X) / 420)
      batch.line(
        `M ${x - half} ${SEA + 4 + depth * 90} L ${x + half} ${SEA + 4 + depth * 90}`,
        near > 0.45 ? '#ffc98a' : '#7f93b8',
        depth > 0.5 ? 3 : 2,
      )
    }
  })
}

const drawTower = (pen: Pen): void => {
  const x = 734
  const tone = linear([x - 40, 0], [x + 44, 0], [0, '#e79a5c'], [0.3, '#6c5a66'], [1, '#1a2748'])
  for (const dx of [-34, 34]) pen.fill(box(x + dx - 5, 250, 10, 480), tone)
  let d = ''
  for (let y = 260; y < 720; y += 44)
    d += `M ${x - 34} ${y} L ${x + 34} ${y + 44} M ${x + 34} ${y} L ${x - 34} ${y + 44} M ${x - 36} ${y} L ${x + 36} ${y} `
  pen.line(d, '#3a3f5c', 3.4)
  pen.line(
    d.replace(/M (\S+) (\S+)/g, (_, a: string, b: string) => `M ${Number(a) - 1} ${Number(b) - 1}`),
    '#a97a60',
    1.2,
  )
  pen.fill(
    polygon([
      [x - 44, 252],
      [x + 44, 252],
      [x + 36, 236],
      [x - 36, 236],
    ]),
    '#8a6a62',
  )
  pen.line(`M ${x} 236 L ${x} 168`, '#4a4a66', 4)
  // Swing arms, drawn back.
  for (const y of [318, 412, 520]) {
    pen.fill(
      polygon([
        [x - 34, y],
        [x - 78, y + 16],
        [x - 78, y + 22],
        [x - 34, y + 14],
      ]),
      '#c98a5c',
    )
    pen.fill(
      polygon([
        [x - 34, y + 8],
        [x - 78, y + 20],
        [x - 78, y + 22],
        [x - 34, y + 14],
      ]),
      '#4a4660',
    )
  }
  for (const tx of [296, 902]) {
    pen.fill(
      polygon([
        [tx - 3, 330],
        [tx + 3, 330],
        [tx + 12, 730],
        [tx - 12, 730],
      ]),
      linear(
        [tx - 12, 0],
        [tx + 12, 0],
        tx < X ? [0, '#33476f'] : [0, '#d39466'],
        tx < X ? [1, '#d39466'] : [1, '#27365c'],
      ),
    )
    pen.line(`M ${tx} 330 L ${tx} 276`, '#4a5578', 2.4)
  }
}

interface Puff {
  x: number
  y: number
  r: number
}

/** Smoke that the flame throws out to both sides: each bank is lit on the side of the fire. */
const drawSmoke = (
  pen: Pen,
  seed: number,
  base: number,
  spread: number,
  height: number,
  tones: readonly [string, string, string, string],
  count: number,
): void => {
  const random = seeded(seed)
  const puffs: Puff[] = Array.from({ length: count }, (_, i) => {
    const side = i % 2 ? 1 : -1
    const u = (i / count) ** 0.8
    const x = X + side * (28 + u * spread) + (random() - 0.5) * 40
    const r = Math.round(26 + height * 0.3 * (1 - u * 0.5) * (0.6 + 0.5 * random()))
    return { x, y: base - height * (0.2 + 0.5 * random()) * (1 - u * 0.55), r }
  })
  const layer = (towards: number, lift: number, size: number, tone: (warm: number) => string): void =>
    batched(pen, (batch) => {
      for (const { x, y, r } of puffs) {
        const fire = Math.sign(X - x) || 1
        const warm = Math.round(Math.max(0, 1 - Math.abs(X - x) / (spread * 0.9)) * 4) / 4
        const [px, py] = [x + fire * towards * r, y - lift * r]
        batch.line(`M ${px} ${py} L ${px + 0.1} ${py}`, tone(warm), Math.round(r * 2 * size))
      }
    })
  const [dark, body, light, fire] = tones
  layer(-0.08, -0.1, 1.06, (warm) => mix(dark, fire, warm * 0.25))
  layer(0, 0, 0.98, (warm) => mix(body, fire, warm * 0.5))
  layer(0.2, 0.18, 0.66, (warm) => mix(light, fire, warm * 0.75))
  layer(0.32, 0.26, 0.34, (warm) => mix(mix(light, '#ffffff', 0.4), mix(fire, '#fff3cf', 0.6), warm))
}

const palm = (pen: Pen, x: number, base: number, height: number, lean: number): void => {
  const top: Point = [x + lean, base - height]
  pen.fill(
    tube([[x, base], [x + lean * 0.3, base - height * 0.5], top], [7, 5, 4], undefined, 6).band(-1, 1),
    '#101a36',
  )
  for (const a of [-2.9, -2.35, -1.8, -1.2, -0.7, -0.15, 0.35, 2.85]) {
    const l = height * 0.42
    const tip: Point = [top[0] + Math.cos(a) * l, top[1] + Math.sin(a) * l * 0.7 + l * 0.3]
    const mid: Point = [top[0] + Math.cos(a) * l * 0.5, top[1] + Math.sin(a) * l * 0.62 - l * 0.04]
    pen.fill(tube([top, mid, tip], [2, 8, 0], [1, 3, 0], 5).band(-1, 1), a > -1.57 && a < 1 ? '#1d2c52' : '#14203f')
  }
}

/** Lift-off on the southern coast at first light. */
export const rocketLaunch = (pen: Drawing): void => {
  drawSky(pen)
  drawSea(pen)
  drawSmoke(pen, 4, 706, 470, 150, ['#52618a', '#8391b3', '#c3c9d8', '#ffae5e'], 36)
  drawTower(pen)
  drawFlame(pen)
  drawRocket(pen)
  drawSmoke(pen, 11, 800, 560, 200, ['#33426c', '#6f7fa6', '#cfd5e2', '#ffb768'], 48)
  pen.fill(oval([X, 742], 66, 58), radial([X, 730], 66, [0, '#fffbe6'], [0.5, '#ffe2a0'], [1, '#ffc879']))
  drawSmoke(pen, 23, 872, 640, 150, ['#202f58', '#4d5f8c', '#a4afc9', '#f5a862'], 42)
  pen.fill(
    ground(
      [
        [0, 846],
        [200, 858],
        [420, 870],
        [700, 872],
        [960, 860],
        [1200, 842],
      ],
      HEIGHT,
    ),
    '#0d1733',
  )
  for (const [x, h, lean] of [
    [92, 210, 26],
    [158, 160, -18],
    [1096, 220, -30],
    [1030, 150, 20],
    [1160, 170, 14],
  ] as const)
    palm(pen, x, 876, h, lean)
}
