import { mix, PALETTE } from './colour.ts'
import { linear, lit, type Pen, type Point } from './kit.ts'
import { blob, seeded } from './shapes.ts'

const C = PALETTE.dec

/** A slice of an older trunk: one ring a year, wide in good years, and the years counted by pins at each tenth. */
export const drawSlice = (pen: Pen): void => {
  const [x, y, r] = [868, 668, 120]
  const random = seeded(52)
  const outline = (size: number, dx = 0, dy = 0): Point[] =>
    Array.from({ length: 11 }, (_, i) => {
      const a = (i * 2 * Math.PI) / 11
      const wobble = 1 + 0.028 * Math.sin(a * 3 + 1) + 0.018 * Math.sin(a * 5)
      return [x + dx + size * wobble * Math.cos(a), y + dy + size * wobble * Math.sin(a)]
    })
  pen.fill(blob(outline(r + 12, 14, 20)), '#151214')
  pen.fill(
    blob(outline(r + 12)),
    linear([x - r, y - r], [x + r, y + r], [0, '#a5683f'], [0.5, '#5d3624'], [1, '#2b1b18']),
  )
  pen.fill(blob(outline(r)), lit([x, y], r * 1.05, [0, '#ffe6c6'], [0.5, C.light], [1, '#d99a68']))
  let size = 5
  let year = 0
  const rings: number[] = []
  while (size < r - 3) {
    rings.push(size)
    size += 3 + 3.8 * random() * (year > 12 && year < 17 ? 0.35 : 1)
    year++
  }
  rings.forEach((ring, i) => {
    pen.line(
      blob(outline(ring)),
      i % 10 === 0 ? C.mid : mix('#c98653', '#e0a877', (i % 3) / 2),
      i % 10 === 0 ? 2.6 : 1.3,
    )
  })
  for (const a of [0.5, 2.2, 3.9])
    pen.line(
      `M ${x + 30 * Math.cos(a)} ${y + 30 * Math.sin(a)} L ${x + r * 0.97 * Math.cos(a)} ${y + r * 0.97 * Math.sin(a)}`,
      '#a8622f',
      1.8,
    )
  rings.forEach((ring, i) => {
    if (i % 10 === 0 && i) pen.dot([x + ring * Math.cos(-0.5), y + ring * Math.sin(-0.5)], 5.4, C.accent)
  })
  pen.dot([x, y], 4, '#7a3c1a')
}
