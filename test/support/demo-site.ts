import { execFile } from 'node:child_process'
import { mkdtemp, realpath } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { buildPages } from '../../site/build/build-site.ts'
import { noPosters } from './site.ts'

const run = promisify(execFile)

/** The demo year as its own site, without posters: half a minute, for what is about all its pages. Returns DATA_DIR. */
export async function buildDemoSite(): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'demo-site-'))
  for (const script of ['seed', 'snapshot'])
    await run(process.execPath, ['scripts/run.mjs', script, '--json'], { env: { ...process.env, DATA_DIR: dataDir } })
  const snapshotDir = await realpath(join(dataDir, 'snapshots', 'current'))
  await buildPages({ snapshotDir, dataDir }, noPosters)
  return dataDir
}
