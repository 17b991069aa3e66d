import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesOf, openTestSite, type TestSite } from '../support/site.ts'

const indexes = async (site: TestSite) => (await readdir(join(site.workDir, 'assets', 'search'))).sort()

describe('the index of a built site', () => {
  it('is the same bytes in two builds, and not written again as long as nothing changes', async () => {
    const [one, other] = [openTestSite(), openTestSite()]
    await one.build()
    await other.build()
    const search = async (site: TestSite) =>
      new Map([...(await filesOf(site.workDir))].filter(([file]) => /(^|\/)search/.test(file)))
    const [ours, theirs] = [await search(one), await search(other)]
    expect(ours.size).toBeGreaterThan(30)
    expect([...ours.keys()]).toEqual([...theirs.keys()])
    for (const [file, bytes] of ours) expect(bytes.equals(theirs.get(file) ?? Buffer.alloc(0)), file).toBe(true)
    expect((await one.build()).changed).toBe(false)
  })

  it('is made anew when a word changes, in that language alone, and the old one goes', async () => {
    const site = openTestSite()
    await site.build()
    const before = await indexes(site)
    const report = await site.build((snapshot) => {
      const bulletin = snapshot.bulletins.find(({ id }) => id === 'b1')
      if (bulletin) bulletin.body.zh = [{ kind: 'paragraph', runs: [{ text: '改在下午三点。' }] }]
    })
    const after = await indexes(site)
    expect(report.changed).toBe(true)
    expect(after).toHaveLength(2)
    expect(after.find((name) => name.endsWith('.zh'))).not.toBe(before.find((name) => name.endsWith('.zh')))
    expect(after.find((name) => name.endsWith('.en'))).toBe(before.find((name) => name.endsWith('.en')))
    const page = (await filesOf(join(site.workDir, 'search'))).get('index.html')?.toString() ?? ''
    for (const name of after.filter((one) => one.endsWith('.zh'))) expect(page).toContain(`/assets/search/${name}/`)
  })

  it('that was left half written is made again', async () => {
    const site = openTestSite()
    await site.build()
    const before = await filesOf(join(site.workDir, 'assets', 'search'))
    for (const name of await indexes(site)) {
      await rm(join(site.workDir, 'assets', 'search', name, 'whole.json'))
      await rm(join(site.workDir, 'assets', 'search', name, 'text', 'keys.bin'))
    }
    await site.build()
    const after = await filesOf(join(site.workDir, 'assets', 'search'))
    expect([...after.keys()]).toEqual([...before.keys()])
  })
})
