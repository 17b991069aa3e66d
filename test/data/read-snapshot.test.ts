import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ProblemError, SnapshotSchema } from '#contract'
import { isValidated, markValidated } from '#contract/validated'
import { readSnapshot } from '../../site/data/read-snapshot.ts'
import { testSnapshot, writeTestSnapshot } from '../support/snapshot.ts'

const folder = (): string => mkdtempSync(join(tmpdir(), 'snapshot-'))

function problemsOf(dir: string) {
  try {
    readSnapshot(dir)
    return []
  } catch (error) {
    if (error instanceof ProblemError) return error.problems
    throw error
  }
}

test('a valid snapshot is read whole', async () => {
  const dir = folder()
  const written = await writeTestSnapshot(dir)
  expect(readSnapshot(dir).snapshot).toEqual(written)
})

test('a snapshot of another contract is refused by its version, not by its details', async () => {
  const dir = folder()
  const { snapshot } = await testSnapshot()
  writeFileSync(join(dir, 'snapshot.json'), JSON.stringify({ ...snapshot, contract: 99, galleries: 'x' }))
  const problems = problemsOf(dir)
  expect(problems.map((p) => p.code)).toEqual(['snapshot/other-contract'])
  expect(problems[0]?.zh).toContain('99')
})

test('every mistake in a snapshot is said at once, each in the record it stands in', async () => {
  const dir = folder()
  const { snapshot } = await testSnapshot()
  Object.assign(snapshot.galleries[0] ?? {}, { lat: 200 })
  Object.assign(snapshot.panels[1] ?? {}, { layout: 'collage' })
  writeFileSync(join(dir, 'snapshot.json'), JSON.stringify(snapshot))
  const problems = problemsOf(dir)
  expect(problems.map((p) => p.at)).toEqual(['画廊 / TC-001 / lat', '画面 / panel-2026-10-2 / layout'])
  expect(problems.every((p) => /[\u4e00-\u9fff]/.test(p.zh) && p.en.length > 0)).toBe(true)
})

test('what was validated is read as it stands, and asked again as soon as a byte of it is another', async () => {
  const dir = folder()
  const written = await writeTestSnapshot(dir)
  const json = JSON.stringify(SnapshotSchema.parse(written))
  writeFileSync(join(dir, 'snapshot.json'), json)
  await markValidated(dir, json)
  expect(isValidated(dir, Buffer.from(json))).toBe(true)
  expect(readSnapshot(dir).snapshot).toEqual(written)
  const other = json.replace(/"layout":"[a-z-]+"/, '"layout":"collage"')
  expect(isValidated(dir, Buffer.from(other))).toBe(false)
  writeFileSync(join(dir, 'snapshot.json'), other)
  expect(problemsOf(dir).map((p) => p.at)).toEqual(['画面 / panel-2026-10-1 / layout'])
})

test('a folder without a snapshot and one with half of one are said', () => {
  const dir = folder()
  expect(problemsOf(dir).map((p) => p.code)).toEqual(['snapshot/missing'])
  writeFileSync(join(dir, 'snapshot.json'), '{"contract": 1, ')
  expect(problemsOf(dir).map((p) => p.code)).toEqual(['snapshot/broken'])
})
