import { utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
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

  it('are not held up by what a full disk left of the last one, nor by one that had our number', async () => {
    const site = openTestSite()
    await site.build()
    const file = join(site.dataDir, 'site', 'building')
    const minuteAgo = new Date(Date.now() - 60_000)
    for (const left of ['', String(process.pid)]) {
      await writeFile(file, left)
      await utimes(file, minuteAgo, minuteAgo)
      expect((await site.build()).problems).toEqual([])
    }
  })

  it('each have what they do with the built folder done before the other one touches it', async () => {
    const site = openTestSite()
    await site.build()
    const said: string[] = []
    const build = (name: string) =>
      buildPages(
        {
          snapshotDir: site.snapshotDir,
          dataDir: site.dataDir,
          onBuilt: async () => {
            said.push(`${name} begins`)
            await sleep(500)
            said.push(`${name} ends`)
          },
        },
        noPosters,
      )
    await Promise.all([build('one'), build('other')])
    expect(said.map((words) => words.split(' ')[0])).toEqual(
      [said[0], said[0], said[2], said[2]].map((w) => w?.split(' ')[0]),
    )
    expect(said.map((words) => words.split(' ')[1])).toEqual(['begins', 'ends', 'begins', 'ends'])
  })
})
