import { readdir, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesOf, openTestSite, type TestSite } from '../support/site.ts'
import type { SnapshotInput } from '../support/snapshot.ts'

const indexes = async (site: TestSite) => (await readdir(join(site.workDir, 'assets', 'search'))).sort()

/** A word of a bulletin is changed, and one more bulletin stands between others. */
function change(snapshot: SnapshotInput): void {
  const bulletin = snapshot.bulletins.find(({ id }) => id === 'b1')
  if (!bulletin) throw new Error('the test snapshot has no bulletin b1')
  bulletin.body.zh = [{ kind: 'paragraph', runs: [{ text: '改在下午三点。' }] }]
  snapshot.bulletins.push({ ...structuredClone(bulletin), id: 'b1-more', slug: `${bulletin.slug}-more` })
}
const fileIn = async (site: TestSite, name: string) =>
  join(site.workDir, 'assets', 'search', (await indexes(site)).find((one) => one.endsWith('.zh')) ?? '', name)

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

  it('is renewed from the last one into the bytes of a new one, or made anew when that one was torn', async () => {
    const [site, torn, fresh] = [openTestSite(), openTestSite(), openTestSite()]
    await site.build()
    await torn.build()
    // A gallery has no day, so its id stays: its record is the same file, which shows that nothing was made anew.
    const before = await stat(await fileIn(site, 'pages/0.json'))
    for (const name of (await readdir(await fileIn(torn, 'text'))).filter((one) => one !== 'keys.bin'))
      await truncate(await fileIn(torn, `text/${name}`), 5)
    await writeFile(join(torn.dataDir, 'site', 'search.en.json'), '{"folder":')
    for (const one of [site, torn, fresh]) await one.build(change)
    expect((await stat(await fileIn(site, 'pages/0.json'))).ino).toBe(before.ino)
    const expected = await filesOf(join(fresh.workDir, 'assets', 'search'))
    for (const one of [site, torn]) {
      const made = await filesOf(join(one.workDir, 'assets', 'search'))
      expect([...made.keys()]).toEqual([...expected.keys()])
      for (const [file, bytes] of expected) expect(made.get(file)?.equals(bytes), file).toBe(true)
    }
  })
})
