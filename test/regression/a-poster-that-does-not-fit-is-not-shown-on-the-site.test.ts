import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { PanelId } from '#contract'
import { makeWebPosters } from '../../site/press/web-posters.ts'
import { openTestPress } from '../support/press.ts'

// The print sheets refused a title of 10,000 characters; the site showed it printed over the body.
test('text that does not fit leaves the page without this poster, and a warning with panel and format', async () => {
  const press = await openTestPress((snapshot) => {
    const panel = snapshot.panels.find((p) => p.edition === '2026-11' && p.no === 2)
    Object.assign(panel ?? {}, { title: { zh: '字'.repeat(10_000) } })
  })
  const wanted = ['panel-2026-11-1', 'panel-2026-11-2'].map((id) => ({
    panel: id as PanelId,
    formats: ['600x900' as const],
  }))
  const { snapshotDir, dataDir, layoutsDir } = press.options
  const { posters, problems } = await makeWebPosters({ snapshotDir, dataDir, layoutsDir, wanted })
  const [fits, tooLong] = posters
  expect(fits?.pictures[0]?.file).toContain(join('cache', 'web'))
  expect(fits?.pdf).toBeDefined()
  expect(tooLong).toMatchObject({ pictures: [] })
  expect(tooLong?.pdf).toBeUndefined()
  const said = problems.filter((p) => p.code === 'panel/text-too-long')
  expect(said.map((p) => p.level)).toEqual(['warning', 'warning'])
  expect(said.some((p) => p.at.includes('2026-11 / 第 2 版 / 600x900'))).toBe(true)
})
