import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ProblemError } from '#contract'
import { currentRelease, publishRelease } from '../../site/delivery/publish-release.ts'
import { writeProblem } from '../../site/delivery/write-problem.ts'

function built(): { dataDir: string; builtDir: string } {
  const dataDir = mkdtempSync(join(tmpdir(), 'release-'))
  const builtDir = join(dataDir, 'site', 'work')
  mkdirSync(join(builtDir, 'panels'), { recursive: true })
  writeFileSync(join(builtDir, 'index.html'), 'one')
  writeFileSync(join(builtDir, 'panels', 'a.html'), 'panel')
  return { dataDir, builtDir }
}
/** As the build writes: never into a file that is there. */
function rewrite(file: string, text: string): void {
  rmSync(file, { force: true })
  writeFileSync(file, text)
}
const served = (dataDir: string, file: string): string =>
  readFileSync(join(dataDir, 'releases', 'current', file), 'utf8')

test('a release is served from a folder of its own', async () => {
  const { dataDir, builtDir } = built()
  expect(await currentRelease(dataDir)).toBeNull()
  await publishRelease({ dataDir, builtDir, id: '001' })
  expect(await currentRelease(dataDir)).toBe('001')
  expect(served(dataDir, 'panels/a.html')).toBe('panel')
})

test('a build that goes on does not change what is served, nor what was served before', async () => {
  const { dataDir, builtDir } = built()
  await publishRelease({ dataDir, builtDir, id: '001' })
  await publishRelease({ dataDir, builtDir, id: '002' })
  rewrite(join(builtDir, 'index.html'), 'two')
  rewrite(join(builtDir, 'panels', 'a.html'), 'PANEL')
  expect(served(dataDir, 'index.html')).toBe('one')
  await publishRelease({ dataDir, builtDir, id: '003' })
  expect(served(dataDir, 'index.html')).toBe('two')
  expect(readFileSync(join(dataDir, 'releases', '001', 'panels', 'a.html'), 'utf8')).toBe('panel')
})

test('files that did not change take no room twice', async () => {
  const { dataDir, builtDir } = built()
  await publishRelease({ dataDir, builtDir, id: '001' })
  await publishRelease({ dataDir, builtDir, id: '002' })
  const inode = (id: string): number => statSync(join(dataDir, 'releases', id, 'index.html')).ino
  expect(inode('002')).toBe(inode('001'))
  expect(inode('002')).toBe(statSync(join(builtDir, 'index.html')).ino)
})

test('the last three releases are kept', async () => {
  const { dataDir, builtDir } = built()
  for (const id of ['001', '002', '003', '004', '005']) await publishRelease({ dataDir, builtDir, id })
  expect(readdirSync(join(dataDir, 'releases')).sort()).toEqual(['003', '004', '005', 'current'])
})

test('a half release of a killed process is never served, and is cleared away later', async () => {
  const { dataDir, builtDir } = built()
  const half = join(dataDir, 'releases', '.000.part')
  mkdirSync(half, { recursive: true })
  await publishRelease({ dataDir, builtDir, id: '001' })
  expect(readdirSync(join(dataDir, 'releases')).sort()).toEqual(['.000.part', '001', 'current'])
  const yesterday = new Date(Date.now() - 86_400_000)
  utimesSync(half, yesterday, yesterday)
  await publishRelease({ dataDir, builtDir, id: '002' })
  expect(readdirSync(join(dataDir, 'releases')).sort()).toEqual(['001', '002', 'current'])
})

test('a release that cannot be written leaves the old one served and nothing half done', async () => {
  const { dataDir, builtDir } = built()
  await publishRelease({ dataDir, builtDir, id: '001' })
  await expect(publishRelease({ dataDir, builtDir: join(dataDir, 'nowhere'), id: '002' })).rejects.toThrow()
  expect(await currentRelease(dataDir)).toBe('001')
  expect(readdirSync(join(dataDir, 'releases')).sort()).toEqual(['001', 'current'])
})

test('a full disk is said in words', () => {
  const error = writeProblem(Object.assign(new Error('no space'), { code: 'ENOSPC' }), 'releases/002')
  expect(error).toBeInstanceOf(ProblemError)
  expect(error.message).toContain('delivery/disk-full')
})

test('the oldest release is renewed into the new one, file by file what was built', async () => {
  const { dataDir, builtDir } = built()
  mkdirSync(join(builtDir, 'q', '017-2611-1'), { recursive: true })
  writeFileSync(join(builtDir, 'q', '017-2611-1', 'index.html'), 'code')
  writeFileSync(join(builtDir, 'q', 'map.json'), '{"017-2611-1":"/"}')
  for (const id of ['001', '002', '003']) await publishRelease({ dataDir, builtDir, id })
  const inode = (id: string, file: string): number => statSync(join(dataDir, 'releases', id, file)).ino
  // A folder that keeps a file: one that empties goes and comes again, with whatever inode is free.
  const folder = inode('001', 'q')
  rmSync(join(builtDir, 'panels', 'a.html'))
  writeFileSync(join(builtDir, 'panels', 'b.html'), 'another')
  mkdirSync(join(builtDir, 'q', '018-2611-1'))
  writeFileSync(join(builtDir, 'q', '018-2611-1', 'index.html'), 'code 18')
  rewrite(join(builtDir, 'q', 'map.json'), '{"017-2611-1":"/","018-2611-1":"/"}')
  await publishRelease({ dataDir, builtDir, id: '004' })
  expect(readdirSync(join(dataDir, 'releases')).sort()).toEqual(['002', '003', '004', 'current'])
  expect(inode('004', 'q')).toBe(folder)
  expect(readdirSync(join(dataDir, 'releases', '004', 'panels'))).toEqual(['b.html'])
  expect(served(dataDir, 'q/018-2611-1/index.html')).toBe('code 18')
  expect(served(dataDir, 'q/017-2611-1/index.html')).toBe('code')
  // Releases that are still kept are as they were.
  expect(readdirSync(join(dataDir, 'releases', '003', 'panels'))).toEqual(['a.html'])
  expect(readdirSync(join(dataDir, 'releases', '003', 'q')).sort()).toEqual(['017-2611-1', 'map.json'])
})

test('an oldest release of which nothing is known is made anew', async () => {
  const { dataDir, builtDir } = built()
  for (const id of ['001', '002', '003']) await publishRelease({ dataDir, builtDir, id })
  rmSync(join(dataDir, 'site', 'released', '001.txt'))
  rewrite(join(dataDir, 'releases', '001', 'stray.html'), 'from elsewhere')
  rewrite(join(builtDir, 'index.html'), 'four')
  await publishRelease({ dataDir, builtDir, id: '004' })
  expect(readdirSync(join(dataDir, 'releases', '004')).sort()).toEqual(['index.html', 'panels'])
  expect(served(dataDir, 'index.html')).toBe('four')
})

test('an index of search under a new name keeps its files where they are, and loses what went', async () => {
  const { dataDir, builtDir } = built()
  const folder = (hash: string) => join(builtDir, 'assets', 'search', `${hash}.zh`)
  mkdirSync(folder('0a'), { recursive: true })
  for (const name of ['one.json', 'two.json', 'three.json']) writeFileSync(join(folder('0a'), name), name)
  for (const id of ['001', '002', '003']) await publishRelease({ dataDir, builtDir, id })
  const inode = (id: string, file: string): number => statSync(join(dataDir, 'releases', id, file)).ino
  const kept = inode('001', 'assets/search/0a.zh')
  renameSync(folder('0a'), folder('0b'))
  rewrite(join(folder('0b'), 'two.json'), 'another')
  rmSync(join(folder('0b'), 'three.json'))
  await publishRelease({ dataDir, builtDir, id: '004' })
  expect(readdirSync(join(dataDir, 'releases', '004', 'assets', 'search'))).toEqual(['0b.zh'])
  expect(inode('004', 'assets/search/0b.zh')).toBe(kept)
  expect(readdirSync(join(dataDir, 'releases', '004', 'assets', 'search', '0b.zh')).sort()).toEqual([
    'one.json',
    'two.json',
  ])
  expect(served(dataDir, 'assets/search/0b.zh/two.json')).toBe('another')
  expect(served(dataDir, 'assets/search/0b.zh/one.json')).toBe('one.json')
  // Who has a page open goes on with the index it began with.
  expect(readdirSync(join(dataDir, 'releases', '003', 'assets', 'search'))).toEqual(['0a.zh'])
})
