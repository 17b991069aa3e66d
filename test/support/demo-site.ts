import { execFile } from 'node:child_process'
import { mkdtemp, realpath } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { buildPages } from '../../site/build/build-site.ts'
import { noPosters } from './site.ts'

const run = promisify(execFile)

/** The demo year in a newsroom of its own, exported; ten seconds. Returns DATA_DIR and the snapshot's folder. */
export async function exportDemo(): Promise<{ dataDir: string; snapshotDir: string }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'demo-site-'))
  for (const script of ['seed', 'snapshot'])
    await run(process.execPath, ['scripts/run.mjs', script, '--json'], { env: { ...process.env, DATA_DIR: dataDir } })
  return { dataDir, snapshotDir: await realpath(join(dataDir, 'snapshots', 'current')) }
}

/** Its site, without posters, for what is about all its pages. Returns the site's folder. */
export async function buildDemoSite(): Promise<string> {
  const { dataDir, snapshotDir } = await exportDemo()
  await buildPages({ snapshotDir, dataDir }, noPosters)
  return join(dataDir, 'site', 'work')
}
