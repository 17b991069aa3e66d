import { mix, PALETTE } from './colour.ts'
import { type Drawing, HEIGHT, linear, type Pen, radial, WIDTH } from './kit.ts'
import { paperLantern, scatter, townHouse } from './scenery.ts'
import { blob, box, ground, oval, polygon, polyline, seeded } from './shapes.ts'

const C = PALETTE.feb
const FIRE = [848, 700] as const

const drawNight = (pen: Pen): void => {
  pen.fill(
    box(0, 0, WIDTH, 660),
    radial([FIRE[0], 420], 900, [0, '#9c2a1c'], [0.35, '#741713'], [0.75, '#450d10'], [1, '#2b070d']),
  )
  scatter(pen, 3, 60, [0, 0, WIDTH, 420], [0.8, 2.2], ['#f8cead', '#b85a44'])
  for (let i = 0; i < 12; i++) pen.dot([FIRE[0], 420], 330 - i * 25, mix('#8f251b', '#f7a53f', (i / 12) ** 1.7 * 0.85))
  const tones = { wall: '#8b2d21', shade: '#5e1714', roof: '#3a0b0e', ridge: '#24060a', window: '#ffbf52' }
  townHouse(pen, [40, 626], 150, 82, tones)
  townHouse(pen, [262, 622], 120, 70, tones)
  townHouse(pen, [470, 624], 140, 74, { ...tones, wall: '#a03a28' })
  townHouse(pen, [980, 624], 150, 80, { ...tones, wall: '#a03a28', shade: '#6e1f19' })
  for (const [x, y, s] of [
    [226, 500, 0.24],
    [440, 512, 0.22],
    [652, 512, 0.22],
    [952, 506, 0.24],
  ] as const)
    paperLantern(pen.at({ x, y, scale: s }), '#ffe0a0', '#ee4a33', '#a11b14', C.accent)
}

const drawYard = (pen: Pen): void => {
  pen.fill(
    ground(
      [
        [0, 618],
        [300, 624],
        [600, 616],
        [900, 624],
        [1200, 618],
      ],
      HEIGHT,
    ),
    radial([FIRE[0], 716], 760, [0, '#ffc873'], [0.14, '#e98443'], [0.4, '#a33a25'], [0.75, '#5c1613'], [1, '#33090d']),
  )
  // Rings on the ground round the fire: near, nearer, the mark to stand behind.
  for (const [a, c, w] of [
    [120, '#ffd98f', 4],
    [222, '#f3a35a', 4],
  ] as const)
    pen.line(oval([FIRE[0], 724], a, a * 0.27), c, w)
  const [cx, cy, a, b] = [FIRE[0], 724, 330, 90]
  for (let i = 0; i < 44; i++) {
    const [t, u] = [(i / 44) * Math.PI * 2, ((i + 0.56) / 44) * Math.PI * 2]
    pen.line(
      polyline([
        [cx + a * Math.cos(t), cy + b * Math.sin(t)],
        [cx + a * Math.cos(u), cy + b * Math.sin(u)],
      ]),
      '#fff6e2',
      6,
    )
  }
}

const drawFountain = (pen: Pen): void => {
  const [x, y] = FIRE
  const random = seeded(31)
  const plume = (angle: number, speed: number, width: number, colour: string): void => {
    const rows: [number, number][] = []
    for (let t = 0; t <= 1; t += 0.125)
      rows.push([x + Math.sin(angle) * speed * t, y - 36 - Math.cos(angle) * speed * 1.9 * t + speed * 0.95 * t * t])
    pen.line(`M ${rows.map(([a, b]) => `${a.toFixed(1)} ${b.toFixed(1)}`).join(' L ')}`, colour, width)
  }
  for (let i = 0; i < 46; i++)
    plume(
      (random() - 0.5) * 1.15,
      300 + random() * 150,
      2 + random() * 2,
      ['#f7a53f', '#ffd46b', '#ef7a2f', '#ffe9b0'][i % 4] ?? '#ffd46b',
    )
  for (let i = 0; i < 24; i++)
    plume((random() - 0.5) * 0.5, 360 + random() * 130, 2 + random() * 2.4, i % 2 ? '#fff6d8' : '#ffe08a')
  for (let i = 0; i < 110; i++) {
    const [a, r] = [(random() - 0.5) * 2.7, 80 + random() * 330]
    pen.dot(
      [x + Math.sin(a) * r * 0.82, 500 - Math.cos(a) * r * 1.12],
      1.6 + random() * 4,
      ['#fff3cc', '#fbbb0a', '#ff8f3a', '#ffffff'][i % 4] ?? '#ffffff',
    )
  }
  pen.fill(oval([x + 10, y + 30], 66, 12), '#7c2a1a')
  pen.fill(
    box(x - 38, y - 38, 76, 64, 3),
    linear([x - 38, 0], [x + 38, 0], [0, '#f0523f'], [0.5, C.mid], [1, '#7c1612']),
  )
  pen.fill(box(x - 38, y - 16, 76, 20), linear([x - 38, 0], [x + 38, 0], [0, '#ffe08a'], [1, '#c98a14']))
  pen.fill(oval([x, y - 38], 38, 9), '#fff0c4')
  pen.fill(oval([x, y - 38], 15, 4), '#ffffff')
}

interface Coat {
  coat: string
  dark: string
  legs: string
  hat: string
}

/** Someone seen from behind in a winter coat, about 300 units high; the fire lights the right side. */
const watcher = (pen: Pen, { coat, dark, legs, hat }: Coat, arm: 'down' | 'round'): void => {
  pen.fill(oval([-60, 4], 96, 12), '#38090c')
  pen.fill(
    `M -40 -120 L -38 -6 L -6 -6 L -2 -100 L 4 -6 L 38 -6 L 42 -120 Z`,
    linear([-40, 0], [42, 0], [0, mix(legs, '#000000', 0.4)], [1, legs]),
  )
  for (const dx of [-26, 22])
    pen.fill(
      `M ${dx - 20} -10 L ${dx + 18} -10 C ${dx + 24} 2 ${dx + 22} 6 ${dx + 14} 6 L ${dx - 16} 6 C ${dx - 24} 6 ${dx - 24} 0 ${dx - 20} -10 Z`,
      '#24060a',
    )
  pen.fill(
    blob([
      [-58, -92],
      [-66, -150],
      [-56, -208],
      [-30, -232],
      [28, -232],
      [56, -208],
      [64, -150],
      [58, -92],
      [0, -84],
    ]),
    linear([-66, 0], [66, 0], [0, dark], [0.55, coat], [0.86, mix(coat, '#ffd28a', 0.5)], [1, '#ffe0a3']),
  )
  pen.line('M 0 -222 L 0 -90', dark, 3)
  pen.fill('M -58 -104 C -30 -96 30 -96 58 -104 L 57 -90 C 30 -82 -30 -82 -57 -90 Z', dark)
  if (arm === 'down') {
    pen.fill(
      blob([
        [-56, -214],
        [-76, -160],
        [-78, -110],
        [-60, -104],
        [-52, -150],
      ]),
      dark,
    )
    pen.fill(
      blob([
        [54, -214],
        [76, -160],
        [80, -112],
        [62, -104],
        [48, -150],
      ]),
      linear([48, 0], [80, 0], [0, coat], [1, '#ffd897']),
    )
  } else {
    pen.fill(
      blob([
        [50, -216],
        [84, -190],
        [112, -140],
        [100, -124],
        [70, -150],
        [44, -176],
      ]),
      linear([44, -216], [112, -130], [0, coat], [1, '#ffd897']),
    )
    pen.dot([108, -128], 13, '#f3b48a')
    pen.fill(
      blob([
        [-56, -214],
        [-78, -160],
        [-78, -110],
        [-60, -104],
        [-52, -150],
      ]),
      dark,
    )
  }
  pen.dot([0, -268], 38, radial([24, -262], 62, [0, '#ffd8b0'], [1, '#7a2c22']))
  pen.fill(
    'M -44 -262 C -48 -320 44 -326 44 -262 C 42 -250 38 -246 30 -248 C 10 -242 -20 -242 -34 -248 C -40 -246 -44 -250 -44 -262 Z',
    linear([-44, 0], [44, 0], [0, mix(hat, '#24060a', 0.6)], [0.6, hat], [1, mix(hat, '#ffe0a3', 0.6)]),
  )
  pen.fill(
    blob([
      [-40, -240],
      [0, -228],
      [40, -240],
      [46, -222],
      [0, -206],
      [-46, -222],
    ]),
    linear([-46, 0], [46, 0], [0, mix(C.accent, '#731511', 0.6)], [1, C.accent]),
  )
}

const drawBucket = (pen: Pen): void => {
  const p = pen.at({ x: 610, y: 872 })
  p.fill(oval([-20, 2], 64, 9), '#38090c')
  p.line('M -44 -62 C -40 -112 40 -112 44 -62', '#f8cead', 4)
  p.fill(
    'M -46 -64 L 46 -64 L 36 2 C 20 8 -20 8 -36 2 Z',
    linear([-46, 0], [46, 0], [0, '#7b2a24'], [0.6, '#d1362d'], [1, '#ffc487']),
  )
  p.fill(oval([0, -64], 46, 11), '#f8cead')
  p.fill(oval([0, -62], 39, 8), linear([-39, 0], [39, 0], [0, '#3f6f8f'], [1, '#cfe6ee']))
}

/** New Year's Eve in the open: the fire burns alone, the family stands behind the line, the water is at hand. */
export const fireSafety = (pen: Drawing): void => {
  drawNight(pen)
  drawYard(pen)
  drawFountain(pen)
  watcher(
    pen.at({ x: 262, y: 822, scale: 1.1 }),
    { coat: '#b3402c', dark: '#5a1513', legs: '#6b2a24', hat: '#e9573f' },
    'down',
  )
  watcher(
    pen.at({ x: 396, y: 834, scale: 1.26 }),
    { coat: '#8d2a24', dark: '#410c0f', legs: '#5c201d', hat: '#6e1c19' },
    'round',
  )
  watcher(
    pen.at({ x: 492, y: 842, scale: 0.76 }),
    { coat: '#e8a13a', dark: '#8f3a1c', legs: '#74281f', hat: '#d1362d' },
    'down',
  )
  drawBucket(pen)
  pen.fill(
    polygon([
      [0, HEIGHT],
      [0, 868],
      [300, 880],
      [700, 876],
      [1200, 866],
      [1200, HEIGHT],
    ]),
    '#2b070d',
  )
}
