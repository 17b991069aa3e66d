import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isReleased } from '../../site/delivery/is-released.ts'
import { publishRelease } from '../../site/delivery/publish-release.ts'

// The disk was full, room was made, and `npm run site` said "nothing changed" and served the old pages for ever.
test('what was built but never released is still news to the next build', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'unreleased-'))
  const builtDir = join(dataDir, 'site', 'work')
  mkdirSync(join(builtDir, 'about'), { recursive: true })
  writeFileSync(join(builtDir, 'about', 'index.html'), 'one')
  expect(await isReleased({ dataDir, builtDir })).toBe(false)
  await publishRelease({ dataDir, builtDir, id: '001' })
  expect(await isReleased({ dataDir, builtDir })).toBe(true)
  // As the build writes: never into a file that is there.
  rmSync(join(builtDir, 'about', 'index.html'))
  writeFileSync(join(builtDir, 'about', 'index.html'), 'two and a half')
  expect(await isReleased({ dataDir, builtDir })).toBe(false)
  await publishRelease({ dataDir, builtDir, id: '002' })
  expect(await isReleased({ dataDir, builtDir })).toBe(true)
  rmSync(join(builtDir, 'about', 'index.html'))
  expect(await isReleased({ dataDir, builtDir })).toBe(false)
})
