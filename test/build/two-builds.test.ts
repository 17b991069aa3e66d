import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildPages } from '../../site/build/build-site.ts'
import { noPosters, openTestSite } from '../support/site.ts'

describe('two builds of one site', () => {
  it('go one after the other, and a build that died does not hold up the next', async () => {
    const site = openTestSite()
    await site.build()
    // Above the largest process id that Linux gives: nobody lives there.
    await writeFile(join(site.dataDir, 'site', 'building'), '4194999')
    const again = () => buildPages({ snapshotDir: site.snapshotDir, dataDir: site.dataDir }, noPosters)
    const [one, other] = await Promise.all([again(), again()])
    expect([one.written, other.written]).toEqual([0, 0])
    expect([...one.problems, ...other.problems]).toEqual([])
  })
})
