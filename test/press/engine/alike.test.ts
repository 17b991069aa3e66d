import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { EngineName, SetSheet } from '../../../site/press/engine/render-sheet.ts'
import { rasterOf } from '../../../site/press/page-raster.ts'
import { type EngineBench, EVERY_LAYOUT, openEngine } from '../../support/engines.ts'

/** A fifth of a point, in the millimetres of a report. */
const NEAR_MM = 0.2 / (72 / 25.4)
const engines = {} as Record<EngineName, EngineBench>
beforeAll(async () => {
  engines.native = await openEngine('native')
  engines.wasm = await openEngine('wasm')
})
afterAll(() => {
  for (const engine of Object.values(engines)) engine.close()
})

describe.each(EVERY_LAYOUT)('%s at %s', (layout, format) => {
  test('has every text at the same place and size from both engines, and looks the same', async () => {
    const [a, b] = [engines.native.setTypical(layout, format), engines.wasm.setTypical(layout, format)]
    expect(a.problems).toEqual([])
    expect(b.problems).toEqual([])
    expect(b.pages).toBe(a.pages)
    for (const kind of ['slots', 'pictures', 'own', 'code'] as const) near(a[kind], b[kind], kind)
    const [one, other] = await Promise.all([a, b].map(({ pdf }: SetSheet) => rasterOf(pdf ?? new Uint8Array(), 300)))
    const off = one?.data.filter((value, i) => Math.abs(value - (other?.data[i] ?? 0)) > 64).length ?? 1
    // Letters come from two ways to write a subset: an edge here and there is rounded another way. The curve's hatching
    // and dashes begin at another point besides.
    expect(off / (one?.data.length ?? 1)).toBeLessThan(layout === 'curve' ? 0.02 : 0.001)
  })
})

/** Same shape, same words, numbers within a fifth of a point (pt themselves within 0.2). */
function near(a: unknown, b: unknown, at: string): void {
  if (typeof a === 'number' && typeof b === 'number') {
    expect(Math.abs(a - b), at).toBeLessThanOrEqual(/\.(pt|hi|lo)$/.test(at) ? 0.2 : NEAR_MM)
  } else if (typeof a === 'object' && a !== null && typeof b === 'object' && b !== null) {
    expect(Object.keys(b).sort(), at).toEqual(Object.keys(a).sort())
    for (const [key, value] of Object.entries(a)) near(value, (b as Record<string, unknown>)[key], `${at}.${key}`)
  } else expect(b, at).toBe(a)
}
