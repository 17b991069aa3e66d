import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { readManifest } from '../../site/press/manifest.ts'
import { type PressReport, pressPosters } from '../../site/press/press-posters.ts'
import { openTestPress, type TestPress } from '../support/press.ts'

let press: TestPress
let first: PressReport
const pdfs = (): string[] => readdirSync(first.outDir).filter((f) => f.endsWith('.pdf'))

beforeAll(async () => {
  press = await openTestPress()
  first = await pressPosters(press.options)
})

test('an edition that did not change is not pressed again', async () => {
  const stamp = statSync(join(first.outDir, pdfs()[0] ?? '')).mtimeMs
  const again = await pressPosters(press.options)
  expect(again.counts).toMatchObject({ planned: 15, pressed: 0, kept: 15, failed: 0 })
  expect(statSync(join(first.outDir, pdfs()[0] ?? '')).mtimeMs).toBe(stamp)
})

test('a sheet that was deleted or cut short comes back from the cache', async () => {
  const [file = ''] = pdfs()
  const { rmSync } = await import('node:fs')
  rmSync(join(first.outDir, file))
  await pressPosters(press.options)
  expect(existsSync(join(first.outDir, file))).toBe(true)
})

test('one changed article presses its panel’s sheets only', async () => {
  await press.rewrite((snapshot) => {
    const panel = snapshot.panels.find((p) => p.edition === '2026-11' && p.no === 2)
    Object.assign(panel ?? {}, { lead: { zh: '江豚又多了几头。' } })
  })
  const of2 = readManifest(first.outDir)?.sheets.filter((s) => s.panelNo === 2).length
  const changed = await pressPosters(press.options)
  expect(changed.counts.pressed).toBe(of2)
  expect(changed.counts.kept).toBe(15 - (of2 ?? 0))
  await press.rewrite(() => undefined)
})

test('a gallery’s new name presses that gallery’s sheets only', async () => {
  await press.rewrite((snapshot) => {
    const gallery = snapshot.galleries.find((g) => g.code === 'TC-004')
    Object.assign(gallery ?? {}, { name: { zh: '听海新村科普画廊' } })
  })
  const changed = await pressPosters(press.options)
  expect(changed.counts.pressed).toBe(2)
  await press.rewrite(() => undefined)
})

test('a gallery taken out of the assignments loses its sheets, and only it', async () => {
  await press.rewrite((snapshot) => {
    snapshot.assignments = snapshot.assignments.filter((a) => a.gallery !== 'TC-004')
  })
  const before = pdfs().length
  await pressPosters(press.options)
  expect(pdfs().some((f) => f.startsWith('TC-004'))).toBe(false)
  expect(pdfs().length).toBe(before - 2)
  await press.rewrite(() => undefined)
  await pressPosters(press.options)
})

test('pressing one gallery leaves the others’ sheets and their lines in the manifest', async () => {
  const one = await pressPosters({ ...press.options, gallery: 'TC-001', noCache: true })
  expect(one.counts).toMatchObject({ planned: 4, pressed: 4 })
  expect(readManifest(first.outDir)?.sheets).toHaveLength(15)
  expect(pdfs()).toHaveLength(15)
})

test('a sheet that fails now is not left lying with its old content', async () => {
  await press.rewrite((snapshot) => {
    const panel = snapshot.panels.find((p) => p.edition === '2026-11' && p.no === 1)
    Object.assign(panel ?? {}, { lead: { zh: '😀' } })
  })
  await pressPosters(press.options)
  const listed = readManifest(first.outDir)?.sheets ?? []
  expect(pdfs().sort()).toEqual(listed.map((s) => s.file).sort())
  expect(listed.some((s) => s.panelNo === 1)).toBe(false)
  await press.rewrite(() => undefined)
})

test('every thumbnail the manifest names is a picture', async () => {
  const report = await pressPosters(press.options)
  for (const sheet of readManifest(report.outDir)?.sheets ?? []) {
    const bytes = readFileSync(join(report.outDir, 'thumbnails', sheet.thumbnail ?? ''))
    expect(bytes.subarray(8, 12).toString()).toBe('WEBP')
  }
})
