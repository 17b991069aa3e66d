import { describe, expect, it } from 'vitest'
import { folded, foldedSum, foldedWithin, sayFolded } from '../../../cms/workflow/counts/fold.ts'
import { foldEdition, foldEditions } from '../../../cms/workflow/counts/fold-edition.ts'

const random = (seed: number) => () => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
  return seed / 2_147_483_648
}

describe('a count as everybody sees it', () => {
  it('is told from five on, in steps of five, and fewer than five are one word', () => {
    expect([0, 1, 4, 5, 9, 10, 1234].map((n) => sayFolded(folded(n)))).toEqual([
      ...['<5', '<5', '<5', '5', '5', '10', '1,230'],
    ])
  })

  it('a sum never tells what its one small part was', () => {
    for (let small = 0; small < 5; small += 1) expect(foldedSum([100, small])).toBe(100)
    expect(foldedSum([3])).toBe(0)
    expect(foldedSum([4, 4])).toBe(0)
    expect(foldedSum([4, 4, 4])).toBe(5)
    expect(foldedSum(Array.from({ length: 100 }, () => 3))).toBe(300)
  })

  it('from a sum and all its other parts no small part can be told from none, whatever the numbers', () => {
    const next = random(20_261_128)
    for (let round = 0; round < 3000; round += 1) {
      const counts = Array.from({ length: 1 + Math.floor(next() * 6) }, () => Math.floor(next() * next() * 14))
      const sum = foldedSum(counts)
      const real = counts.reduce((a, b) => a + b, 0)
      expect(sum).toBeLessThanOrEqual(real)
      // What a reader can conclude: a part is at least the sum less the most that all others that were there can be.
      const there = counts.filter((count) => count > 0)
      there.forEach((count, i) => {
        const others = there.filter((_, j) => j !== i).reduce((most, one) => most + folded(one) + 4, 0)
        expect(sum - others, JSON.stringify(counts)).toBeLessThanOrEqual(folded(count))
      })
    }
  })

  it('days say no more than the sum they are days of', () => {
    expect(foldedWithin([12, 7, 3], 20)).toEqual([10, 5, 0])
    expect(foldedWithin([12, 7], 10)).toEqual([5, 5])
    expect(foldedWithin([5], 0)).toEqual([0])
  })
})

describe('an edition’s counts', () => {
  const cell = (no: number, gallery: string, count: number, kind: 'scan' | 'read' = 'scan', edition = '2026-11') => ({
    ...{ edition, no, gallery, kind, count },
  })

  it('name the galleries and panels of which there are five or more, and count what no gallery led to', () => {
    const counts = foldEdition('2026-11', [
      ...[cell(1, 'TC-001', 12), cell(2, 'TC-001', 3), cell(1, 'TC-002', 4), cell(1, '', 31, 'read')],
    ])
    expect(counts).toEqual({
      edition: '2026-11',
      ...{ scans: 15, reads: 30 },
      panels: [{ no: 1, scans: 10, reads: 30 }],
      galleries: [{ gallery: 'TC-001', scans: 10, reads: 0, panels: [{ no: 1, scans: 10, reads: 0 }] }],
    })
  })

  it('are one of each edition, in their order', () => {
    const all = foldEditions([cell(1, 'TC-001', 9, 'scan', '2026-12'), cell(1, 'TC-001', 9)])
    expect(all.map(({ edition, scans }) => [edition, scans])).toEqual([
      ['2026-11', 5],
      ['2026-12', 5],
    ])
  })
})
