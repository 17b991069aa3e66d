import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeEach, expect, test } from 'vitest'
import { bundleProcess } from '../../site/build/bundle-process.ts'

let root: string
let entry: URL
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bundle-'))
  const source = join(root, 'entry.ts')
  writeFileSync(source, 'const word: string = import.meta.url\nprocess.stdout.write(word)\n')
  entry = pathToFileURL(source)
})
const bundle = (state: string, dirs = [join(root, 'made')]) => bundleProcess(entry, { name: 'words', state, dirs })

test('a process is compiled once for a state of what it is made from, and knows where its sources lie', async () => {
  const file = await bundle('a')
  expect(execFileSync(process.execPath, [file], { encoding: 'utf8' })).toBe(entry.href)
  writeFileSync(entry, 'process.stdout.write("changed")')
  expect(await bundle('a')).toBe(file)
  expect(execFileSync(process.execPath, [file], { encoding: 'utf8' })).toBe(entry.href)
  expect(execFileSync(process.execPath, [await bundle('b')], { encoding: 'utf8' })).toBe('changed')
})

test('of many states those used last are kept, and nothing of another process', async () => {
  const made = join(root, 'made')
  mkdirSync(join(made, 'others-a'), { recursive: true })
  for (const [n, state] of ['a', 'b', 'c', 'd', 'e'].entries()) {
    await bundle(state)
    utimesSync(join(made, `words-${state}`), 1000 + n, 1000 + n)
  }
  // Used again, and so the last one.
  await bundle('b')
  await bundle('f')
  expect(readdirSync(made).sort()).toEqual(['others-a', 'words-b', 'words-d', 'words-e', 'words-f'])
})

test('where the first folder cannot be written to, the next one is', async () => {
  const file = join(root, 'a-file')
  writeFileSync(file, '')
  expect(await bundle('a', [join(file, 'made'), join(root, 'spare')])).toBe(
    join(root, 'spare', 'words-a', 'process.mjs'),
  )
})
