import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pressPosters } from '../../site/press/press-posters.ts'
import { openTestPress } from '../support/press.ts'

/** Where two files part, in words; null when they are the same. */
function difference(a: Buffer, b: Buffer): string | null {
  if (a.equals(b)) return null
  const at = a.findIndex((byte, i) => byte !== b[i])
  const around = (bytes: Buffer): string => JSON.stringify(bytes.subarray(at - 20, at + 20).toString('latin1'))
  return `byte ${at} of ${a.length}/${b.length}: ${around(a)} and ${around(b)}`
}

test('two presses of one snapshot give the same bytes, on one worker or on three', async () => {
  const [one, three] = await Promise.all(
    [1, 3].map(async (workers) => {
      const press = await openTestPress()
      const { layoutsDir: _, ...options } = press.options
      return await pressPosters({ ...options, workers })
    }),
  )
  const files = readdirSync(one?.outDir ?? '').filter((f) => f.endsWith('.pdf'))
  expect(files).toHaveLength(15)
  const bytes = (report: typeof one, file: string): Buffer => readFileSync(join(report?.outDir ?? '', file))
  for (const file of files) expect([file, difference(bytes(one, file), bytes(three, file))]).toEqual([file, null])
  expect(readFileSync(join(three?.outDir ?? '', 'manifest.json'), 'utf8')).toBe(
    readFileSync(join(one?.outDir ?? '', 'manifest.json'), 'utf8'),
  )
})
