import { mix } from './colour.ts'
import { batched, linear, type Paint, type Pen, type Point } from './kit.ts'
import { oval, polygon, seeded, tube } from './shapes.ts'

/** Light around a lamp or a sun on a flat ground: rings that melt into it. */
export const glow = (pen: Pen, centre: Point, radius: number, light: string, dark: string, rings = 6): void => {
  for (let i = 0; i < rings; i++) pen.dot(centre, radius * (1 - i / rings), mix(dark, light, ((i + 1) / rings) ** 1.6))
}

/** Stars, or snow, or sparks: small dots at seeded places inside a rectangle. */
export const scatter = (
  pen: Pen,
  seed: number,
  count: number,
  [x, y, width, height]: readonly [number, number, number, number],
  [small, large]: Point,
  colours: readonly string[],
): void => {
  const random = seeded(seed)
  for (let i = 0; i < count; i++) {
    const at: Point = [x + random() * width, y + random() * height]
    const size = random()
    pen.dot(at, small + (large - small) * size * size, colours[i % colours.length] ?? '#ffffff')
  }
}

/** A bare winter tree: limbs that fork, in one or two nodes. */
export const bareTree = (pen: Pen, [x, y]: Point, height: number, seed: number, dark: string, light: string): void => {
  const random = seeded(seed)
  batched(pen, (b) => {
    const grow = (from: Point, angle: number, length: number, width: number, level: number): void => {
      const end: Point = [from[0] + Math.sin(angle) * length, from[1] - Math.cos(angle) * length]
      const [nx, ny] = [Math.cos(angle) * width, Math.sin(angle) * width]
      const tip = level > 3 ? 0.25 : 0.62
      b.fill(
        polygon([
          [from[0] - nx, from[1] - ny],
          [end[0] - nx * tip, end[1] - ny * tip],
          [end[0] + nx * tip, end[1] + ny * tip],
          [from[0] + nx, from[1] + ny],
        ]),
        dark,
      )
      if (level < 3)
        b.fill(
          polygon([
            [from[0] - nx, from[1] - ny],
            [end[0] - nx * tip, end[1] - ny * tip],
            [end[0] - nx * tip * 0.3, end[1]],
            [from[0] - nx * 0.3, from[1]],
          ]),
          light,
        )
      if (level > 4) return
      const forks = level === 0 ? 3 : 2
      for (let i = 0; i < forks; i++) {
        const spread = (i - (forks - 1) / 2) * (level === 0 ? 0.62 : 0.78) + (random() - 0.5) * 0.4
        grow(end, angle * 0.85 + spread, length * (0.62 + random() * 0.2), width * tip, level + 1)
      }
    }
    grow([x, y], (random() - 0.5) * 0.1, height * 0.34, height * 0.03, 0)
  })
}

/** A white-walled house of the river towns, seen from the front: dark tiles, gable end to the right. */
export const townHouse = (
  pen: Pen,
  [x, y]: Point,
  width: number,
  height: number,
  tones: { wall: string; shade: string; roof: string; ridge: string; window: string },
): void => {
  const side = width * 0.3
  const roof = height * 0.46
  pen.fill(
    polygon([
      [x, y],
      [x, y - height],
      [x + width, y - height],
      [x + width, y],
    ]),
    tones.wall,
  )
  pen.fill(
    polygon([
      [x + width, y],
      [x + width, y - height],
      [x + width + side / 2, y - height - roof],
      [x + width + side, y - height],
      [x + width + side, y],
    ]),
    tones.shade,
  )
  pen.fill(
    polygon([
      [x - width * 0.07, y - height + 3],
      [x + side / 2, y - height - roof],
      [x + width + side / 2, y - height - roof],
      [x + width + 2, y - height + 3],
    ]),
    tones.roof,
  )
  pen.fill(
    polygon([
      [x + width + 2, y - height + 3],
      [x + width + side / 2, y - height - roof],
      [x + width + side * 1.12, y - height + 4],
      [x + width + side, y - height + 8],
      [x + width + side / 2, y - height - roof + 9],
    ]),
    tones.ridge,
  )
  const w = width * 0.16
  for (const u of [0.2, 0.62])
    pen.fill(
      polygon([
        [x + width * u, y - height * 0.3],
        [x + width * u, y - height * 0.72],
        [x + width * u + w, y - height * 0.72],
        [x + width * u + w, y - height * 0.3],
      ]),
      tones.window,
    )
}

/** A carp or other stout fish, head to the left, about 360 units long. */
export const carp = (
  pen: Pen,
  tones: { back: string; flank: string; belly: string; fin: string; line: string },
): void => {
  const fins = linear([0, -90], [0, 80], [0, mix(tones.fin, '#ffffff', 0.2)], [1, mix(tones.fin, tones.back, 0.5)])
  pen.fill(
    'M 136 -10 C 168 -30 186 -58 214 -64 C 204 -30 202 -8 190 2 C 204 16 208 40 212 66 C 186 54 164 32 136 14 Z',
    fins,
  )
  pen.fill('M -56 -54 C -40 -92 10 -94 76 -66 C 84 -54 74 -42 62 -34 Z', fins)
  pen.fill('M 6 42 C 18 66 40 82 64 84 C 62 62 58 48 52 34 Z', mix(tones.fin, tones.back, 0.35))
  pen.fill(
    'M -152 2 C -122 -48 -46 -66 36 -46 C 88 -32 120 -14 150 -9 L 150 12 C 112 22 60 46 0 49 C -72 53 -130 38 -152 2 Z',
    linear(
      [0, -60],
      [0, 52],
      [0, tones.back],
      [0.36, tones.flank],
      [0.7, tones.belly],
      [1, mix(tones.belly, tones.back, 0.45)],
    ),
  )
  batched(pen, (b) => {
    for (let row = 0; row < 5; row++)
      for (let i = 0; i < 9 - row * 0.5; i++) {
        const x = -72 + i * 22 + (row % 2) * 11
        const y = -32 + row * 15 + i * 1.2
        if (y > 40 - Math.max(0, x) * 0.26 || y < -44 + Math.max(0, x) * 0.32) continue
        b.line(`M ${x} ${y - 8} C ${x + 10} ${y - 5} ${x + 10} ${y + 5} ${x} ${y + 8}`, tones.line, 1.8)
      }
  })
  pen.fill(
    'M -152 2 C -138 -22 -116 -40 -90 -50 C -78 -24 -78 22 -92 43 C -122 36 -142 22 -152 2 Z',
    linear([-150, -50], [-80, 44], [0, tones.flank], [1, mix(tones.back, tones.flank, 0.4)]),
  )
  pen.line('M -90 -48 C -76 -24 -76 20 -92 42', tones.line, 2.6)
  pen.line('M -150 8 C -144 14 -138 15 -131 13', tones.line, 2.6)
  pen.line('M -148 10 C -150 18 -150 22 -147 28', tones.flank, 2)
  pen.dot([-121, -10], 8.4, '#f7f3e4')
  pen.dot([-122, -10], 4.8, '#0c1a28')
  pen.dot([-124, -12], 1.6, '#ffffff')
  pen.fill('M -72 24 C -58 44 -40 62 -20 64 C -24 46 -36 30 -52 20 Z', fins)
}

/** Warm air or steam: a ribbon that thins out at both ends. */
export const wisp = (pen: Pen, spine: readonly Point[], width: number, paint: Paint): void => {
  pen.fill(
    tube(spine, (t) => width * Math.sin(Math.PI * Math.min(1, t * 0.96 + 0.02)) ** 0.8, undefined, 10).band(-1, 1),
    paint,
  )
}

/** A red paper lantern with ribs, cap and tassel, alight. Its belly is about 180 wide, centred on 0, 0. */
export const paperLantern = (pen: Pen, heart: string, skin: string, rim: string, metal: string): void => {
  pen.line('M 0 -190 L 0 -92', metal, 3)
  pen.fill(oval([0, 0], 94, 84), {
    kind: 'radial',
    centre: [0, 6],
    radius: 98,
    focus: [-8, 0],
    stops: [
      [0, heart],
      [0.42, mix(heart, skin, 0.6)],
      [0.75, skin],
      [1, rim],
    ],
  })
  batched(pen, (b) => {
    for (const a of [30, 62]) b.line(oval([0, 0], a, 84), mix(skin, rim, 0.55), 1.8)
    b.line('M 0 -84 L 0 84', mix(skin, rim, 0.55), 1.8)
  })
  const brass = linear([-44, 0], [44, 0], [0, metal], [0.3, mix(metal, '#ffffff', 0.55)], [1, mix(metal, rim, 0.7)])
  pen.fill('M -42 -94 L 42 -94 L 38 -74 L -38 -74 Z M -38 74 L 38 74 L 42 94 L -42 94 Z', brass)
  for (let i = -3; i <= 3; i++)
    pen.line(`M ${i * 7} 94 C ${i * 8} 120 ${i * 8} 140 ${i * 8.4} 168`, i % 2 ? mix(metal, rim, 0.35) : metal, 4)
}
