import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openTestSite } from '../support/site.ts'

it('a build that died after it had written where codes lead, and before it kept them, forgets none', async () => {
  const site = openTestSite()
  const { codes } = await site.build()
  expect(codes).toBeGreaterThan(10)
  // As after a kill between the two: what they were made from is written, the codes themselves are not.
  await rm(join(site.dataDir, 'site', 'codes.json'))
  expect((await site.build()).codes).toBe(codes)
  const withdrawn = await site.build((snapshot) => {
    snapshot.galleries = snapshot.galleries.filter((g) => g.code !== 'TC-003')
    snapshot.assignments = snapshot.assignments.filter((a) => a.gallery !== 'TC-003')
  })
  expect(withdrawn.codes).toBe(codes)
})
