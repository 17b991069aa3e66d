import { expect, it } from 'vitest'
import { thinned } from '../../site/parts/figures/chart.tsx'

const monthly = Array.from({ length: 744 }, (_, i): [number, number] => [
  1959 + i / 12,
  Math.round((315 + i / 7 + 3 * Math.sin((i * Math.PI) / 6)) * 100) / 100,
])

it('draws of a long series its ends, its peaks and its valleys, in their order', () => {
  const drawn = thinned(monthly)
  expect(drawn.length).toBeLessThanOrEqual(240)
  expect(drawn[0]).toEqual(monthly[0])
  expect(drawn.at(-1)).toEqual(monthly.at(-1))
  const values = monthly.map(([, value]) => value)
  const shown = drawn.map(([, value]) => value)
  expect(Math.max(...shown)).toBe(Math.max(...values))
  expect(Math.min(...shown)).toBe(Math.min(...values))
  expect(drawn).toEqual(drawn.toSorted(([a], [b]) => a - b))
  for (const point of drawn) expect(monthly).toContain(point)
})

it('draws a short series as it is', () => {
  expect(thinned(monthly.slice(0, 200))).toEqual(monthly.slice(0, 200))
})
