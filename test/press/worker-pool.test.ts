import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createPool } from '../../site/press/worker-pool.ts'

interface Job {
  name: string
  die?: string
}
const pool = () =>
  createPool<Job, string>({
    entry: new URL('../fixtures/workers/mortal-worker.ts', import.meta.url),
    size: 2,
    workerData: {},
    nameOf: (job) => job.name,
  })

test('all jobs are done by the workers', async () => {
  const workers = pool()
  const names = Array.from({ length: 20 }, (_, i) => `sheet ${i}`)
  const outcomes = await Promise.all(names.map((name) => workers.run({ name })))
  await workers.drain()
  expect(outcomes.map((o) => (o.ok ? o.value : ''))).toEqual(names.map((name) => `pressed ${name}`))
})

test('a worker that dies is replaced and its sheet tried again', async () => {
  const workers = pool()
  const marker = join(mkdtempSync(join(tmpdir(), 'pool-')), 'died')
  const outcomes = await Promise.all([
    workers.run({ name: 'a', die: marker }),
    workers.run({ name: 'b' }),
    workers.run({ name: 'c' }),
  ])
  await workers.drain()
  expect(outcomes.map((o) => (o.ok ? o.value : o.problem.code))).toEqual(['pressed a', 'pressed b', 'pressed c'])
})

test('a sheet that kills its worker twice is reported by its name, and the others are pressed', async () => {
  const workers = pool()
  const jobs = [{ name: 'a' }, { name: 'TC-001 / 2026-11', die: 'always' }, { name: 'b' }, { name: 'c' }]
  const outcomes = await Promise.all(jobs.map((job) => workers.run(job)))
  await workers.drain()
  expect(outcomes.map((o) => o.ok)).toEqual([true, false, true, true])
  const [, lost] = outcomes
  expect(lost && !lost.ok && [lost.problem.code, lost.problem.at]).toEqual(['press/worker-died', 'TC-001 / 2026-11'])
})

test('workers that die on every third sheet lose none of the others', async () => {
  const workers = pool()
  const jobs = Array.from({ length: 30 }, (_, i) => ({ name: `sheet ${i}`, ...(i % 3 === 2 ? { die: 'always' } : {}) }))
  const outcomes = await Promise.all(jobs.map((job) => workers.run(job)))
  await workers.drain()
  expect(outcomes.map((o) => (o.ok ? 'pressed' : o.problem.at))).toEqual(
    jobs.map(({ name }, i) => (i % 3 === 2 ? name : 'pressed')),
  )
})

test('on a full disk the sheets that wait are given up at once', async () => {
  const workers = pool()
  const names = Array.from({ length: 40 }, (_, i) => `sheet ${i}`)
  const outcomes = await Promise.all(names.map((name) => workers.run({ name, die: 'full disk' })))
  await workers.drain()
  expect(new Set(outcomes.map((o) => (o.ok ? '' : o.problem.code)))).toEqual(new Set(['press/disk-full']))
})
