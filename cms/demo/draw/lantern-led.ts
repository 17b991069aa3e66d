import { mix } from './colour.ts'
import { batched, type Drawing, HEIGHT, linear, lit, type Pen, radial, WIDTH } from './kit.ts'
import { paperLantern, scatter } from './scenery.ts'
import { box, oval, polygon, polyline, smooth } from './shapes.ts'

const NIGHT = '#3a0a0d'

/** A candle: fire that heats more than it lights. */
const candle = (p: Pen): void => {
  p.fill(box(-13, 8, 26, 56, 4), linear([-13, 0], [13, 0], [0, '#fff3d6'], [1, '#c9784a']))
  p.fill(
    'M 0 -48 C 18 -20 18 2 0 8 C -18 2 -18 -20 0 -48 Z',
    radial([0, -12], 40, [0, '#ffffff'], [0.4, '#ffd34d'], [1, '#f07a1a']),
  )
  p.line('M 0 10 L 0 -4', '#5a1a10', 3)
}

/** A carbon-filament bulb. */
const bulb = (p: Pen): void => {
  p.dot([0, -12], 42, radial([0, -12], 42, [0, '#fff6cf'], [0.7, '#ffcf63'], [1, '#f3a23a']))
  p.line('M -14 34 L -12 2 M 14 34 L 12 2', '#8a4a1c', 3)
  p.line('M -12 2 C -26 -40 -2 -44 0 -18 C 2 -44 26 -40 12 2', '#ffffff', 5)
  p.fill('M -16 26 L 16 26 L 14 62 L -14 62 Z', linear([-16, 0], [16, 0], [0, '#f3dca0'], [1, '#8a5a2a']))
  for (const y of [36, 46, 56]) p.line(`M -16 ${y} L 16 ${y}`, '#7a4a20', 3)
}

/** A fluorescent tube bent twice. */
const fluorescent = (p: Pen): void => {
  for (const x of [-22, 0, 22]) {
    p.line(`M ${x - 7} 34 L ${x - 7} -40 C ${x - 7} -54 ${x + 7} -54 ${x + 7} -40 L ${x + 7} 34`, '#dff4ff', 11)
    p.line(`M ${x - 8} 30 L ${x - 8} -36`, '#ffffff', 4)
  }
  p.fill(box(-36, 32, 72, 30, 6), linear([-36, 0], [36, 0], [0, '#ffffff'], [1, '#b9a08a']))
}

/** A light-emitting diode: one crystal in a cup, under a lens. */
const diode = (p: Pen): void => {
  p.line('M -12 30 L -12 66 M 12 30 L 12 66', '#d8c8b8', 5)
  p.fill(
    'M -32 30 L -32 -14 C -32 -60 32 -60 32 -14 L 32 30 Z',
    linear([-32, -50], [32, 30], [0, '#ffffff'], [0.5, '#e7f3ff'], [1, '#9cc7ef']),
  )
  p.fill(box(-38, 24, 76, 14, 5), linear([-38, 0], [38, 0], [0, '#ffffff'], [1, '#9db6cc']))
  p.fill('M -20 18 L -13 0 L 13 0 L 20 18 Z', '#8ea2b4')
  p.fill(box(-9, -8, 18, 10, 2), '#2f7df0')
  for (const a of [-1.1, -0.55, 0, 0.55, 1.1])
    p.line(
      polyline([
        [14 * Math.sin(a), -12 - 8 * Math.cos(a)],
        [30 * Math.sin(a), -14 - 24 * Math.cos(a)],
      ]),
      '#2f7df0',
      4,
    )
}

const LANTERNS = [
  { x: 364, y: 346, rope: 144, light: '#ffb13d', skin: '#c8321f', lamp: candle },
  { x: 522, y: 520, rope: 162, light: '#ffd873', skin: '#d63a28', lamp: bulb },
  { x: 680, y: 346, rope: 158, light: '#fff2d0', skin: '#df4433', lamp: fluorescent },
  { x: 838, y: 520, rope: 130, light: '#ffffff', skin: '#ea5240', lamp: diode },
] as const

const drawRoofs = (pen: Pen): void => {
  pen.fill(
    'M 0 900 L 0 770 L 60 740 L 260 740 L 330 790 L 420 790 L 480 760 L 700 760 L 760 800 L 820 800 L 900 752 L 1120 752 L 1200 796 L 1200 900 Z',
    '#52100f',
  )
  for (const [x, y, w] of [
    [-40, 760, 330],
    [270, 806, 250],
    [470, 778, 310],
    [800, 772, 420],
  ] as const) {
    pen.fill(
      `M ${x} ${y + 34} C ${x + 30} ${y + 28} ${x + 44} ${y + 8} ${x + 56} ${y - 22} L ${x + w - 56} ${y - 22} C ${x + w - 44} ${y + 8} ${x + w - 30} ${y + 28} ${x + w} ${y + 34} L ${x + w - 10} ${y + 46} L ${x + 10} ${y + 46} Z`,
      linear([0, y - 22], [0, y + 46], [0, '#8c2219'], [0.5, '#5f1411'], [1, '#2c0709']),
    )
    batched(pen, (b) => {
      for (let i = 1; i < w / 22 - 1; i++)
        b.line(
          polyline([
            [x + 14 + i * 22 + (w / 2 - i * 22) * 0.14, y - 18],
            [x + 6 + i * 22, y + 38],
          ]),
          '#3f0c0d',
          3,
        )
    })
    pen.line(`M ${x + 52} ${y - 24} L ${x + w - 52} ${y - 24}`, '#c4472f', 5)
    pen.fill(box(x + 20, y + 46, w - 40, 120), '#2c0709')
    for (let i = 0; i < w / 64 - 1; i++) {
      pen.fill(box(x + 42 + i * 64, y + 62, 34, 46, 2), i % 3 === 1 ? '#7a3413' : '#f5a93c')
      pen.line(
        `M ${x + 59 + i * 64} ${y + 62} L ${x + 59 + i * 64} ${y + 108} M ${x + 42 + i * 64} ${y + 84} L ${x + 76 + i * 64} ${y + 84}`,
        '#3f0c0d',
        3,
      )
    }
  }
}

/** Four lanterns of one shape on one string, each lit in its century's way: candle, filament, gas tube, diode. */
export const lanternLed = (pen: Drawing): void => {
  pen.fill(box(0, 0, WIDTH, HEIGHT), radial([620, 400], 760, [0, '#8e1d17'], [0.5, '#611210'], [1, NIGHT]))
  pen.dot([1010, 150], 58, lit([1010, 150], 58, [0, '#fff6dc'], [1, '#f4c987']))
  scatter(pen, 5, 70, [0, 0, WIDTH, 560], [0.8, 2.6], ['#f8cead', '#c4573f', '#fbbb0a'])
  drawRoofs(pen)
  const string = [
    [-20, 50],
    [180, 104],
    [364, 144],
    [522, 162],
    [680, 158],
    [838, 130],
    [1030, 76],
    [1220, 10],
  ] as const
  // Ring by ring for all four, so that the lights run into one another.
  for (let i = 0; i < 12; i++)
    for (const { x, y, light } of LANTERNS)
      pen.dot([x, y], 214 - i * 10, mix('#841a15', mix('#d8542a', light, 0.16), (i / 12) ** 1.5))
  for (const { x, y, rope, light, skin, lamp } of LANTERNS) {
    pen.line(
      polyline([
        [x, rope],
        [x, y - 150],
      ]),
      '#fbbb0a',
      3,
    )
    const p = pen.at({ x, y, scale: 1.14 })
    paperLantern(p, light, skin, '#8a1512', '#fbbb0a')
    p.fill(
      oval([0, 2], 58, 68),
      radial([0, -4], 68, [0, '#fffbe8'], [0.5, mix(light, '#fff6d8', 0.3)], [1, mix(light, skin, 0.32)]),
    )
    lamp(p)
    p.fill(
      polygon([
        [-62, -52],
        [-44, -68],
        [-70, -10],
        [-78, 6],
      ]),
      mix(skin, '#ffffff', 0.42),
    )
  }
  pen.line(smooth(string), '#fbbb0a', 4)
}
