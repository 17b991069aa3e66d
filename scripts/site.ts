import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { loadEnv } from '../cms/config/env.ts'
import { hasErrors } from '../cms/contract/index.ts'
import { buildSite, currentRelease, isReleased, publishRelease, type SiteReport } from '../site/index.ts'
import { runCommand } from './run-command.ts'

await runCommand({
  usage: 'npm run site -- [--json]',
  run: async (_values, progress) => {
    const { dataDir, pressEngine } = loadEnv()
    const current = join(dataDir, 'snapshots', 'current')
    // The folder behind the link: a newer snapshot may be switched in while this one is built.
    const snapshotDir = await realpath(current).catch(() => current)
    const builtDir = join(dataDir, 'site', 'work')
    let release: string | null = null
    // Before another build may touch the folder: a release is of one build.
    const onBuilt = async ({ changed, problems, list }: SiteReport) => {
      release = await currentRelease(dataDir)
      // A build with errors is never served: the last good release stays.
      if (hasErrors(problems) || !(changed || !(await isReleased({ dataDir, builtDir })))) return
      release = newReleaseId(release)
      await publishRelease({ dataDir, builtDir, list, id: release })
      progress(`发布 ${release} · released`)
    }
    const report = await buildSite({ snapshotDir, dataDir, engine: pressEngine, onProgress: progress, onBuilt })
    const { pages, written, codes, problems } = report
    return { counts: { pages, written, codes, release }, problems }
  },
})

/** '20261124-223000', and always later than the one before, even when the clock was set back. */
function newReleaseId(before: string | null): string {
  const now = new Date().toISOString().replace(/[-:]/g, '').replace('T', '-').slice(0, 15)
  return before === null || now > before ? now : `${before}x`
}
