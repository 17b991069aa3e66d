import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pressPosters } from '../../site/press/press-posters.ts'
import { openTestPress } from '../support/press.ts'

test('what no press has used for a week is dropped, and what the edition needs stays', async () => {
  const press = await openTestPress()
  const first = await pressPosters(press.options)
  const workspace = join(press.dataDir, 'press', 'cache', 'workspace')
  const pictures = join(workspace, 'pictures')
  const used = readdirSync(pictures)
  expect(used.length).toBeGreaterThan(0)
  const strays = ['0123.jpg', '0123.receipt.json'].map((name) => join(pictures, name))
  const part = join(first.outDir, 'TC-001_2026-11_1of4_a3.pdf.77.part')
  const layouts = join(workspace, 'layouts-0000000000000000')
  mkdirSync(layouts)
  for (const file of [...strays, part]) writeFileSync(file, '')
  const eightDaysAgo = new Date(Date.now() - 8 * 86_400_000)
  const everything = [...readdirSync(pictures).map((name) => join(pictures, name)), layouts, part]
  for (const path of everything) utimesSync(path, eightDaysAgo, eightDaysAgo)

  const again = await pressPosters(press.options)
  expect(again).toMatchObject({ ok: true, counts: { pressed: 0 } })
  expect(readdirSync(pictures).sort()).toEqual(used.sort())
  for (const gone of [...strays, layouts, part]) expect(existsSync(gone), gone).toBe(false)
})
