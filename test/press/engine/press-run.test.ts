import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { PanelId } from '#contract'
import { readManifest } from '../../../site/press/manifest.ts'
import { pressPosters } from '../../../site/press/press-posters.ts'
import { makeWebPosters } from '../../../site/press/web-posters.ts'
import { openTestPress } from '../../support/press.ts'

test('an edition is pressed by WebAssembly to finished, checked sheets, and not taken from the other engine’s', async () => {
  const { options } = await openTestPress()
  const native = await pressPosters({ ...options, gallery: 'TC-004', workers: 1 })
  expect(native).toMatchObject({ ok: true, counts: { failed: 0 } })
  const report = await pressPosters({ ...options, engine: 'wasm', workers: 2 })
  expect(report.problems.filter((p) => p.level === 'error')).toEqual([])
  expect(report).toMatchObject({ ok: true, counts: { planned: 15, pressed: 15, kept: 0, failed: 0 } })
  const sheets = readManifest(report.outDir)?.sheets ?? []
  expect(sheets).toHaveLength(15)
  for (const { file } of sheets) {
    const text = readFileSync(join(report.outDir, file), 'latin1')
    expect(text).toContain('Creator (Typst 0.15.0)')
  }
  expect(await pressPosters({ ...options, engine: 'wasm' })).toMatchObject({ counts: { pressed: 0, kept: 15 } })
})

test('the site’s posters are made by it too', async () => {
  const { options } = await openTestPress()
  const { snapshotDir, dataDir, layoutsDir } = options
  const wanted = [{ panel: 'panel-2026-11-1' as PanelId, formats: ['600x900' as const] }]
  const { posters, problems } = await makeWebPosters({ snapshotDir, dataDir, layoutsDir, wanted, engine: 'wasm' })
  expect(problems.filter((p) => p.level === 'error')).toEqual([])
  expect(posters).toHaveLength(1)
  expect(posters.every((poster) => poster.pdf !== undefined && poster.pictures.length === 1)).toBe(true)
})
