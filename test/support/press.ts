import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PressOptions } from '../../site/press/press-posters.ts'
import { type SnapshotInput, writeTestSnapshot } from './snapshot.ts'

/** A layout set with the least a layout can be: the press is tested, not the design. */
export const PLAIN_LAYOUTS = fileURLToPath(new URL('../fixtures/posters', import.meta.url))

export interface TestPress {
  options: PressOptions
  snapshotDir: string
  dataDir: string
  /** Writes the snapshot again with a change. */
  rewrite: (change: (snapshot: SnapshotInput) => void) => Promise<void>
}

/** The test snapshot with one plain layout and pictures that are fine enough, and a fresh data folder. */
export async function openTestPress(change: (snapshot: SnapshotInput) => void = () => undefined): Promise<TestPress> {
  const root = mkdtempSync(join(tmpdir(), 'press-'))
  const [snapshotDir, dataDir] = [join(root, 'snapshot'), join(root, 'data')]
  const rewrite = async (again: (snapshot: SnapshotInput) => void): Promise<void> => {
    await writeTestSnapshot(snapshotDir, (snapshot) => {
      for (const panel of snapshot.panels) Object.assign(panel, { layout: 'lead-picture', data: undefined })
      for (const shop of snapshot.printShops) shop.profile.minPpi = 36
      // From 3 m the test's small photograph is fine enough for the large frames.
      for (const gallery of snapshot.galleries) if (gallery.code === 'TC-003') gallery.viewingDistanceM = 3
      change(snapshot)
      again(snapshot)
    })
  }
  await rewrite(() => undefined)
  return { options: { snapshotDir, dataDir, layoutsDir: PLAIN_LAYOUTS }, snapshotDir, dataDir, rewrite }
}
