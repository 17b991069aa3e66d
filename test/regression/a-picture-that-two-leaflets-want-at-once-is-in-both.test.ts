import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createPool } from '../../site/press/worker-pool.ts'

// Two threads wrote one picture through one half-written file: the slower found it renamed away, took the picture for
// broken, and its leaflet was kept without it.
test('a file that two threads write at once is written by both, whole', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'same-file-'))
  const file = join(dir, 'picture.jpg')
  const texts = ['a', 'b'].map((letter) => letter.repeat(20_000))
  const workers = createPool<string, string>({
    entry: new URL('../fixtures/workers/same-file-worker.ts', import.meta.url),
    size: 2,
    workerData: { file },
    nameOf: (text) => text.slice(0, 1),
  })
  const outcomes = await Promise.all(texts.map((text) => workers.run(text)))
  await workers.drain()
  expect(outcomes.map((one) => (one.ok ? one.value.slice(0, 1) : one.problem.zh))).toEqual(['a', 'b'])
  expect(texts).toContain(readFileSync(file, 'utf8'))
  expect(readdirSync(dir)).toEqual(['picture.jpg'])
})
