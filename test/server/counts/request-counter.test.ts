import { afterEach, expect, it } from 'vitest'
import type { AddedCount } from '../../../cms/collections/counts/add-counts.ts'
import { createRequestCounter, type RequestCounter } from '../../../cms/server/counts/request-counter.ts'

const CELL = { day: '2026-11-28', edition: '2026-11', no: 2, gallery: 'TC-017', kind: 'scan' } as const
const log = { warn: () => {} }
let counter: RequestCounter | undefined
afterEach(() => counter?.close())

it('many requests are one line of one batch', async () => {
  const batches: AddedCount[][] = []
  counter = createRequestCounter({ log, write: async (_, counts) => void batches.push([...counts]) })
  for (let i = 0; i < 300; i += 1) counter.count(CELL)
  counter.count({ ...CELL, kind: 'read' })
  expect(batches).toEqual([])
  await counter.close()
  expect(batches).toEqual([
    [
      { ...CELL, count: 300 },
      { ...CELL, kind: 'read', count: 1 },
    ],
  ])
})

it('is written by itself after a while, and only when there is something', async () => {
  let written = 0
  const write = async (_: string, counts: readonly AddedCount[]) => {
    written += counts[0]?.count ?? 0
  }
  counter = createRequestCounter({ log, flushMs: 1, write })
  await counter.flush()
  expect(written).toBe(0)
  counter.count(CELL)
  await expect.poll(() => written).toBe(1)
})

it('a batch that was refused comes again under its own name, before what came since', async () => {
  const tries: [string, number][] = []
  const refuse = { once: true }
  counter = createRequestCounter({
    log,
    write: async (batch, counts) => {
      tries.push([batch, counts[0]?.count ?? 0])
      if (!refuse.once) return
      refuse.once = false
      throw new Error('database is locked')
    },
  })
  counter.count(CELL)
  counter.count(CELL)
  await counter.flush()
  counter.count(CELL)
  await counter.flush()
  expect(tries.map(([, count]) => count)).toEqual([2, 2, 1])
  const [first, again, later] = tries.map(([batch]) => batch)
  expect(again).toBe(first)
  expect(later).not.toBe(first)
})
