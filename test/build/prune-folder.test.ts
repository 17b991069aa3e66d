import { linkSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { pruneFolder } from '../../site/build/prune-folder.ts'

const DAY_MS = 86_400_000
const inEightDays = () => Date.now() + 8 * DAY_MS
let root: string
let cache: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'prune-'))
  cache = mkdtempSync(join(root, 'cache-'))
  for (const name of ['ab12-400.webp', 'ab12-800.webp', 'ab12.json', 'cd34.webp'])
    writeFileSync(join(cache, name), name)
})

test('what nothing has used for a week goes as a whole, and not before', async () => {
  expect(await pruneFolder(cache, { days: 7 })).toEqual([])
  expect((await pruneFolder(cache, { days: 7, now: inEightDays() })).sort()).toEqual([
    'ab12-400.webp',
    'ab12-800.webp',
    'ab12.json',
    'cd34.webp',
  ])
  expect(readdirSync(cache)).toEqual([])
})

test('what lies in the site, by a second name or by its key, stays with all its files', async () => {
  const placed = join(root, 'placed.webp')
  linkSync(join(cache, 'ab12-800.webp'), placed)
  expect(await pruneFolder(cache, { days: 7, now: inEightDays(), used: new Set(['cd34']) })).toEqual([])
  rmSync(placed)
  // Taken off the site a moment ago, however long ago it was made.
  expect(await pruneFolder(cache, { days: 7, now: Date.now() + DAY_MS })).toEqual([])
  const gone = await pruneFolder(cache, { days: 7, now: inEightDays(), used: new Set(['cd34']) })
  expect(gone[0]).toBe('ab12.json')
  expect(readdirSync(cache)).toEqual(['cd34.webp'])
})

test('a folder that is not there yet is empty', async () => {
  expect(await pruneFolder(join(root, 'none'), { days: 7 })).toEqual([])
})
