import { mix, PALETTE } from './colour.ts'
import { drawCrabAndPersimmons, drawEggs, drawGreens, drawLunchBox } from './family-table-dishes.ts'
import { batched, type Drawing, HEIGHT, linear, lit, type Pen, type Point, radial, WIDTH } from './kit.ts'
import { box, oval, seeded, tube } from './shapes.ts'

const C = PALETTE.aug
const CENTRE: Point = [600, 450]
const SHADOW = '#5a2a12'

const drawFloor = (pen: Pen): void => {
  pen.fill(box(0, 0, WIDTH, HEIGHT), linear([0, 0], [WIDTH, HEIGHT], [0, '#7fb0bb'], [0.5, C.mid], [1, '#3d7484']))
  for (let i = 0; i < 8; i++)
    for (let j = 0; j < 6; j++)
      if ((i + j) % 2) pen.fill(box(i * 150, j * 150, 150, 150), mix('#6a9fad', '#2f6474', (i * 0.9 + j) / 12))
}

/** A stool seen from above, half under the table. */
const stool = (pen: Pen, angle: number): void => {
  const [x, y] = [CENTRE[0] + 470 * Math.cos(angle), CENTRE[1] + 470 * Math.sin(angle)]
  pen.dot([x + 12, y + 18], 92, '#234f5c')
  pen.dot([x, y], 92, lit([x, y], 92, [0, '#e0552f'], [0.7, '#b53318'], [1, '#7c1f10']))
  pen.dot([x, y], 76, lit([x, y], 76, [0, '#f27a52'], [0.6, C.accent], [1, '#a82a14']))
}

const drawTable = (pen: Pen): void => {
  pen.dot([CENTRE[0] + 22, CENTRE[1] + 34], 452, '#2a5866')
  pen.dot(CENTRE, 448, '#5c2a12')
  pen.dot(CENTRE, 442, lit(CENTRE, 442, [0, '#d98a4c'], [0.6, '#b5632e'], [1, '#8a4420']))
  const random = seeded(5)
  batched(pen, (layer) => {
    for (let i = 0; i < 30; i++) {
      const y = CENTRE[1] - 430 + i * 29 + random() * 9
      const half = Math.sqrt(Math.max(0, 436 ** 2 - (y - CENTRE[1]) ** 2)) - 4
      if (half < 30) continue
      layer.line(
        `M ${CENTRE[0] - half} ${y} C ${CENTRE[0] - half * 0.4} ${y + random() * 14 - 7} ${CENTRE[0] + half * 0.3} ${y + random() * 14 - 7} ${CENTRE[0] + half} ${y}`,
        i % 2 ? '#9a5227' : '#c9793f',
        1.4,
      )
    }
  })
  pen.line(oval(CENTRE, 430, 430), '#f0b077', 2.4)
  // The turntable.
  pen.dot([CENTRE[0] + 9, CENTRE[1] + 14], 330, SHADOW)
  pen.dot(CENTRE, 326, '#7a3c19')
  pen.dot(CENTRE, 321, lit(CENTRE, 321, [0, '#fcd2a0'], [0.55, '#eaab70'], [1, '#cf8748']))
  pen.line(oval(CENTRE, 306, 306), '#b97440', 2)
}

/** A glass pot of tea in the middle, and the light it throws. */
const drawTeapot = (pen: Pen): void => {
  const [x, y] = CENTRE
  pen.dot([x + 8, y + 12], 66, '#a9622f')
  pen.fill(
    tube(
      [
        [x + 46, y - 30],
        [x + 74, y - 46],
        [x + 96, y - 42],
      ],
      [18, 11, 7],
      undefined,
      6,
    ).band(-1, 1),
    linear([x + 50, y - 60], [x + 90, y - 20], [0, '#f05a38'], [1, '#a3230f']),
  )
  pen.line(`M ${x - 52} ${y + 20} C ${x - 104} ${y + 52} ${x - 92} ${y + 84} ${x - 40} ${y + 48}`, '#8e1d0d', 17)
  pen.line(`M ${x - 53} ${y + 18} C ${x - 102} ${y + 48} ${x - 92} ${y + 78} ${x - 42} ${y + 46}`, C.accent, 11)
  pen.dot(CENTRE, 64, lit(CENTRE, 64, [0, '#ff8a66'], [0.45, C.accent], [1, '#931d0c']))
  pen.dot([x, y], 42, lit([x, y], 42, [0, '#ffa382'], [0.5, '#dc3517'], [1, '#8a1a0a']))
  pen.line(oval([x, y], 42, 42), '#8a1a0a', 2)
  for (let i = 0; i < 5; i++) {
    const a = i * 1.2566 - 1.57
    pen.dot([x + 25 * Math.cos(a), y + 25 * Math.sin(a)], 7, '#fbd7a6')
  }
  pen.dot([x + 3, y + 4], 13, '#7c170a')
  pen.dot([x, y], 12, lit([x, y], 12, [0, '#fff1d6'], [1, '#e0a45c']))
}

const bowl = (pen: Pen, x: number, y: number, seed: number): void => {
  pen.dot([x + 7, y + 11], 50, SHADOW)
  pen.dot([x, y], 49, lit([x, y], 49, [0, '#ffffff'], [0.6, '#e3edef'], [1, '#9fb9c1']))
  pen.line(oval([x, y], 44, 44), '#2f7386', 2.6)
  pen.dot([x, y], 39, '#b9cdd2')
  pen.dot([x, y], 37, lit([x, y], 37, [0, '#ffffff'], [0.7, '#f4efe4'], [1, '#d6cbb8']))
  const random = seeded(seed)
  batched(pen, (layer) => {
    for (let i = 0; i < 90; i++) {
      const [a, q, t] = [random() * 6.283, Math.sqrt(random()) * 33, random() * 3.14]
      const [px, py] = [x + q * Math.cos(a), y + q * Math.sin(a)]
      layer.line(`M ${px} ${py} L ${px + 4 * Math.cos(t)} ${py + 4 * Math.sin(t)}`, i % 3 ? '#ffffff' : '#d8cfbd', 2.6)
    }
  })
}

const chopsticks = (pen: Pen, x: number, y: number, turn: number): void => {
  const p = pen.at({ x, y, turn })
  for (const [dy, bend] of [
    [-6, -2.5],
    [6, 1],
  ] as const) {
    const q = p.at({ y: dy, turn: bend })
    q.line('M -84 7 L 84 7', SHADOW, 6)
    q.line('M -84 0 L 84 0', '#3a1a12', 7)
    q.line('M -84 -1.5 L 84 -1.5', '#8a4a35', 2)
    q.line('M 58 0 L 84 0', C.accent, 7)
  }
}

const cup = (pen: Pen, x: number, y: number): void => {
  pen.dot([x + 5, y + 8], 28, SHADOW)
  pen.dot([x, y], 27, lit([x, y], 27, [0, '#ffffff'], [0.6, C.light], [1, '#8fb0ba']))
  pen.dot([x, y], 21, radial([x + 6, y + 6], 26, [0, '#e0b25a'], [0.7, '#b97c2a'], [1, '#8a5518']))
  pen.fill(oval([x - 7, y - 8], 7, 4, -40), '#fbe7b8')
}

/** The telephone that brings the rumour to the table: a chat, with one message in red. */
const phone = (pen: Pen, x: number, y: number, turn: number): void => {
  const p = pen.at({ x, y, turn })
  p.fill(box(-27, -48, 66, 116, 12), SHADOW)
  p.fill(box(-35, -58, 66, 116, 12), '#0c1f28')
  p.fill(box(-30, -51, 56, 102, 7), linear([-30, -51], [26, 51], [0, '#f4f8f8'], [1, '#bcd0d6']))
  p.fill(box(-24, -42, 34, 14, 5), '#8fb3be')
  p.fill(box(-14, -21, 34, 20, 5), C.accent)
  p.fill(box(-24, 6, 28, 12, 5), '#8fb3be')
  p.fill(box(-12, 25, 32, 12, 5), '#8fb3be')
  p.line('M -8 -15 L 14 -15 M -8 -8 L 6 -8', '#ffffff', 2.4)
}

/** A family's round table from above: four dishes about which people tell stories. */
export const familyTable = (pen: Drawing): void => {
  drawFloor(pen)
  for (const angle of [-2.55, -0.62, 0.5, 2.68]) stool(pen, angle)
  drawTable(pen)
  drawLunchBox(pen.at({ x: CENTRE[0] - 158, y: CENTRE[1] - 156, scale: 1.18, turn: -8 }))
  drawGreens(pen.at({ x: CENTRE[0] + 158, y: CENTRE[1] - 156, scale: 1.18 }))
  drawCrabAndPersimmons(pen.at({ x: CENTRE[0] - 158, y: CENTRE[1] + 158, scale: 1.18 }))
  drawEggs(pen.at({ x: CENTRE[0] + 158, y: CENTRE[1] + 158, scale: 1.18 }))
  drawTeapot(pen)
  bowl(pen, 222, 388, 31)
  chopsticks(pen, 212, 532, -76)
  bowl(pen, 978, 474, 47)
  chopsticks(pen, 990, 336, 100)
  cup(pen, 282, 640)
  cup(pen, 912, 236)
  phone(pen, 930, 618, 34)
  cup(pen, 612, 78)
  bowl(pen, 528, 826, 59)
  chopsticks(pen, 672, 828, -6)
}
