import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Problem, SnapshotSchema } from '#contract'
import { type MadeLeaflet, wantedLeaflets } from '../../site/build/leaflet-files.ts'
import { makeLeaflets } from '../../site/leaflets/make-leaflets.ts'
import { type SnapshotInput, writeTestSnapshot } from './snapshot.ts'

/** The leaflets of one edition of the test snapshot, in a data folder of their own. */
export async function leafletsOf(
  edition: string,
  change: (snapshot: SnapshotInput) => void = () => undefined,
): Promise<{ leaflets: MadeLeaflet[]; problems: Problem[]; snapshotDir: string; dataDir: string }> {
  const root = mkdtempSync(join(tmpdir(), 'leaflets-'))
  const [snapshotDir, dataDir] = [join(root, 'snapshot'), join(root, 'data')]
  const written = SnapshotSchema.parse(await writeTestSnapshot(snapshotDir, change))
  const wanted = wantedLeaflets(
    written,
    written.editions.filter((e) => e.id === edition),
  )
  return { ...(await makeLeaflets({ snapshotDir, dataDir, wanted, workers: 1 })), snapshotDir, dataDir }
}

/** The panel with that number in an edition. */
export function panelOf(snapshot: SnapshotInput, edition: string, no: number): SnapshotInput['panels'][number] {
  const panel = snapshot.panels.find((p) => p.edition === edition && p.no === no)
  if (!panel) throw new Error(`no panel ${edition} ${no}`)
  return panel
}

export function bytesOf({ file }: Pick<MadeLeaflet, 'file'>): Buffer {
  return readFileSync(file)
}
