import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Problem, problem } from '#contract'
import { wantedLeaflets } from '../build/leaflet-files.ts'
import { leafletName } from '../build/place-leaflets.ts'
import { readSnapshot } from '../data/read-snapshot.ts'
import { placeFile } from '../press/place-file.ts'
import { makeLeaflets } from './make-leaflets.ts'

export interface LeafletsOptions {
  snapshotDir: string
  dataDir: string
  /** The current one when left out. */
  edition?: string | undefined
  /** `DATA_DIR/press/leaflets/<edition>` when left out. */
  outDir?: string | undefined
  onProgress?: (done: number, total: number) => void
}
export interface LeafletsReport {
  edition: string
  leaflets: number
  booklets: number
  pages: number
  outDir: string
  problems: Problem[]
}

/** An edition's leaflets and booklet as files with their public names, whether its month has begun or not. */
export async function writeLeaflets(options: LeafletsOptions): Promise<LeafletsReport> {
  const { snapshotDir, dataDir } = options
  const { snapshot } = readSnapshot(snapshotDir)
  const id = options.edition ?? snapshot.currentEdition ?? ''
  const outDir = options.outDir ?? join(dataDir, 'press', 'leaflets', id)
  const report = { edition: id, leaflets: 0, booklets: 0, pages: 0, outDir }
  const edition = snapshot.editions.find((e) => e.id === id)
  if (!edition) return { ...report, problems: [unknown(id)] }
  const wanted = wantedLeaflets(snapshot, [edition])
  const { onProgress } = options
  const { leaflets, problems } = await makeLeaflets({
    snapshotDir,
    dataDir,
    wanted,
    ...(onProgress ? { onProgress } : {}),
  })
  mkdirSync(outDir, { recursive: true })
  const panels = new Map(snapshot.panels.map((p) => [p.id, p]))
  for (const leaflet of leaflets) {
    placeFile(leaflet.file, join(outDir, leafletName(leaflet, panels)))
    report.pages += leaflet.pages
    if (leaflet.panel === null) report.booklets += 1
    else report.leaflets += 1
  }
  return { ...report, problems }
}

function unknown(id: string): Problem {
  return problem({
    code: 'edition/unknown',
    at: id || '--edition',
    zh: id === '' ? '还没有一期已经开始，请用 --edition 指明' : `快照里没有这一期：${id}`,
    en: id === '' ? 'No edition has begun: name one with --edition' : `The snapshot has no edition ${id}`,
    hint: '先导出快照，或核对编号。 Export a snapshot first, or check the id.',
  })
}
