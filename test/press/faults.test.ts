import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { pressPosters, writePackages } from '../../site/index.ts'
import { wrongSheets } from '../fixtures/faults/wrong-sheets.ts'
import { openTestPress } from '../support/press.ts'

const FAULTS = new URL('../fixtures/faults/', import.meta.url)

interface Outcome {
  n: number
  reached: boolean
  failed: string
  after: string[]
  again: string
  left: string[]
}

/** Two galleries' sheets are pressed; then an article changes, and every change of a file fails once. */
async function everyFault(thread: 'main' | 'worker'): Promise<Outcome[]> {
  const press = await openTestPress((snapshot) => {
    snapshot.assignments = snapshot.assignments.filter((a) => a.gallery === 'TC-004')
  })
  await pressPosters({ ...press.options, workers: 1 })
  await writePackages({ dataDir: press.dataDir, edition: '2026-11' })
  await press.rewrite((snapshot) => {
    const panel = snapshot.panels.find((p) => p.edition === '2026-11' && p.no === 1)
    Object.assign(panel ?? {}, { lead: { zh: '换了一句导语。' } })
  })
  const script = fileURLToPath(new URL('press-with-faults.ts', FAULTS))
  const work = mkdtempSync(join(tmpdir(), 'faults-'))
  const args = ['--import', 'tsx', script, thread, press.dataDir, press.snapshotDir, work]
  const env = {
    ...process.env,
    NODE_OPTIONS: `--import=${new URL('faults.mjs', FAULTS).href}`,
    FAULT_LAYOUTS: press.options.layoutsDir,
  }
  const { stdout } = await promisify(execFile)(process.execPath, args, { env, maxBuffer: 1 << 26 })
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Outcome)
}

test.each(['main', 'worker'] as const)(
  'whichever file call of a %s thread fails, what is listed is whole and the next run finishes',
  async (thread) => {
    const outcomes = await everyFault(thread)
    expect(outcomes.length).toBeGreaterThan(thread === 'main' ? 12 : 3)
    for (const { n, after, again, left, failed } of outcomes)
      expect({ n, failed, after, again, left }).toEqual({ n, failed, after: [], again: 'done', left: [] })
  },
  600_000,
)

test('a press that is killed at any moment leaves what was listed, and the next one finishes', async () => {
  const press = await openTestPress()
  const { layoutsDir: _, ...options } = press.options
  await pressPosters({ ...options, gallery: 'TC-001' })
  mkdirSync(join(press.dataDir, 'snapshots'))
  symlinkSync(press.snapshotDir, join(press.dataDir, 'snapshots', 'current'))
  const env = { ...process.env, DATA_DIR: press.dataDir }
  const args = ['scripts/run.mjs', 'posters', '--no-cache']
  for (const ms of [1200, 2000, 3000, 4000, 5500]) {
    const child = spawn(process.execPath, args, { env, stdio: 'ignore' })
    const ended = once(child, 'exit')
    await Promise.race([ended, sleep(ms)])
    child.kill('SIGKILL')
    await ended
    expect(wrongSheets(press.dataDir)).toEqual([])
  }
  expect(await pressPosters(options)).toMatchObject({ ok: true, counts: { planned: 15, failed: 0 } })
  expect(wrongSheets(press.dataDir)).toEqual([])
}, 300_000)
