import { mkdirSync, mkdtempSync, symlinkSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { buildPages, type SiteReport } from '../../site/build/build-site.ts'
import type { MakeLeaflets } from '../../site/build/leaflet-files.ts'
import type { PressPosters } from '../../site/build/poster-pictures.ts'
import { type SnapshotInput, writeTestSnapshot } from './snapshot.ts'

export interface TestSite {
  snapshotDir: string
  dataDir: string
  workDir: string
  /** Writes the snapshot with a change and builds it into the same folder. */
  build: (change?: (snapshot: SnapshotInput) => void) => Promise<SiteReport>
}

/** A press that has no posters: for what is about pages alone. */
export const noPosters: PressPosters = async () => ({ posters: [], problems: [] })

export function openTestSite(pressPosters: PressPosters = noPosters, makeLeaflets?: MakeLeaflets): TestSite {
  const root = mkdtempSync(join(tmpdir(), 'site-'))
  const [snapshotDir, dataDir] = [join(root, 'snapshot'), join(root, 'data')]
  // One store of made pictures for all sites of a test file: they are the same few, and dear to make.
  const pictures = join(tmpdir(), `site-pictures-${process.pid}`)
  mkdirSync(pictures, { recursive: true })
  mkdirSync(join(dataDir, 'press', 'cache'), { recursive: true })
  symlinkSync(pictures, join(dataDir, 'press', 'cache', 'img'))
  return {
    snapshotDir,
    dataDir,
    workDir: join(dataDir, 'site', 'work'),
    build: async (change) => {
      await writeTestSnapshot(snapshotDir, change)
      return buildPages({ snapshotDir, dataDir }, pressPosters, makeLeaflets)
    },
  }
}

/** Every file under a folder with its bytes, by its path. */
export async function filesOf(dir: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return new Map(
    await Promise.all(files.sort().map(async (file) => [relative(dir, file), await readFile(file)] as const)),
  )
}
