import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { publishRelease } from '../../site/delivery/publish-release.ts'
import { filesOf, openTestSite } from '../support/site.ts'

it('a page and a picture that somebody else changed are made again, though their sizes are what they were', async () => {
  const site = openTestSite()
  const { list } = await site.build()
  await publishRelease({ dataDir: site.dataDir, builtDir: site.workDir, list, id: '001' })
  const before = await filesOf(site.workDir)
  const picture = [...before.keys()].find((file) => /^pictures\/.*\.webp$/.test(file)) ?? expect.fail('no picture')
  for (const [file, was, is] of [
    ['galleries/tc-001/index.html', 'TC-001', 'XX-001'],
    [picture, '', ''],
  ] as const) {
    const bytes = await readFile(join(site.workDir, file))
    await rm(join(site.workDir, file))
    const other = was === '' ? Buffer.alloc(bytes.length) : bytes.toString('utf8').replaceAll(was, is)
    await writeFile(join(site.workDir, file), other)
  }
  const report = await site.build()
  expect(report.changed).toBe(true)
  expect(report.written).toBe(1)
  const after = await filesOf(site.workDir)
  for (const [file, bytes] of before) expect(after.get(file)?.equals(bytes), file).toBe(true)
})
