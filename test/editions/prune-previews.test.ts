import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { forgetPreview, prunePreviews, readPreview, writePreview } from '../../cms/server/editions/preview-folder.ts'

const DAY_S = 86_400
const NOW_S = Date.parse('2026-11-28T00:00:00Z') / 1000

describe('previews that nobody looks at any more', () => {
  let dataDir = ''
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'previews-'))
  })
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

  const build = (edition: string, daysAgo: number) => {
    const dir = join(dataDir, 'previews', edition)
    mkdirSync(join(dir, 'site', 'work'), { recursive: true })
    writeFileSync(join(dir, 'preview.json'), '{}')
    utimesSync(join(dir, 'preview.json'), NOW_S - daysAgo * DAY_S, NOW_S - daysAgo * DAY_S)
  }

  it('the three newest stay, the one just built among them, and none stays for longer than two weeks', async () => {
    for (const [edition, days] of [
      ['2026-09', 40],
      ['2026-10', 15],
      ['2026-11', 3],
      ['2026-12', 2],
      ['2027-01', 1],
      ['2027-02', 0],
    ] as const)
      build(edition, days)
    const gone = await prunePreviews(dataDir, '2027-02', NOW_S * 1000)
    expect(gone.sort()).toEqual(['2026-09', '2026-10', '2026-11'])
    expect(readdirSync(join(dataDir, 'previews')).sort()).toEqual(['2026-12', '2027-01', '2027-02'])
    // An old one beside nothing newer goes all the same.
    expect(await prunePreviews(dataDir, '2027-02', (NOW_S + 30 * DAY_S) * 1000)).toHaveLength(2)
  })

  it('one that is being built anew cannot be looked at', async () => {
    build('2026-12', 0)
    const preview = { edition: '2026-12', today: '2026-12-01', builtAt: '2026-11-28T00:00:00.000Z', snapshot: 'ab' }
    await writePreview(dataDir, { ...preview, unsigned: [2], problems: [], publicUrl: 'https://kphl.example' })
    expect((await readPreview(dataDir, '2026-12'))?.unsigned).toEqual([2])
    await forgetPreview(dataDir, '2026-12')
    expect(await readPreview(dataDir, '2026-12')).toBe(null)
  })
})
