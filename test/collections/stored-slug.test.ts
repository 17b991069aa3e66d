import { expect, it } from 'vitest'
import { firstFree } from '../../cms/collections/fields/stored-slug.ts'

it('the address of a bulletin is never a bare year, which lists that year’s, nor one that is taken', async () => {
  const taken = new Set(['gong-gao', 'gong-gao-2'])
  const free = (slug: string) => firstFree(slug, async (one) => taken.has(one))
  expect(await free('2024')).toBe('2024-2')
  expect(await free('gong-gao')).toBe('gong-gao-3')
  expect(await free('2024-11-01-gong-gao')).toBe('2024-11-01-gong-gao')
})
