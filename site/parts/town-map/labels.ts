import { MAP } from './project.ts'

interface Named {
  key: string
  text: string
  dots: [number, number][]
}
export interface PlacedName {
  key: string
  text: string
  x: number
  y: number
}

const LETTER = 21
/** On a phone names are 36 high instead of 21, and a reader may space their letters: they keep on the page there too. */
const ON_A_PHONE = 2.25
const TRIES: [number, number][] = [
  [0, -34],
  [0, 38],
  [62, 0],
  [-62, 0],
  [56, -30],
  [-56, -30],
  [56, 34],
  [-56, 34],
  [0, -58],
  [0, 62],
  [96, 0],
  [-96, 0],
]

/** Puts each town's name beside its dots, where it covers the fewest dots and no other name. */
export function placeNames(towns: Named[]): PlacedName[] {
  const dots = towns.flatMap((town) => town.dots)
  const placed: (PlacedName & { half: number })[] = []
  for (const town of [...towns].sort((a, b) => b.dots.length - a.dots.length)) {
    const n = town.dots.length
    const cx = town.dots.reduce((sum, [x]) => sum + x, 0) / n
    const cy = town.dots.reduce((sum, [, y]) => sum + y, 0) / n
    const half = (Array.from(town.text).length * (/[a-z]/.test(town.text) ? 9 : LETTER)) / 2 + 4
    const cost = ([dx, dy]: [number, number], order: number) => {
      const [x, y] = [inside(cx + dx, half), cy + dy]
      const covers = dots.filter(([px, py]) => Math.abs(px - x) < half && Math.abs(py - y + 5) < 15).length
      const meets = placed.filter((p) => Math.abs(p.x - x) < p.half + half && Math.abs(p.y - y) < 34).length
      const out = y < 24 || y > MAP.height - 12 ? 1 : 0
      return meets * 1000 + out * 500 + covers * 4 + order
    }
    const best = TRIES.map((shift, i) => ({ shift, cost: cost(shift, i) })).sort((a, b) => a.cost - b.cost)[0]
    const [dx, dy] = best?.shift ?? [0, 0]
    placed.push({ key: town.key, text: town.text, x: Math.round(inside(cx + dx, half)), y: Math.round(cy + dy), half })
  }
  return placed.map(({ key, text, x, y }) => ({ key, text, x, y }))
}

function inside(x: number, half: number): number {
  const room = half * ON_A_PHONE
  return Math.min(MAP.width - room, Math.max(room, x))
}
