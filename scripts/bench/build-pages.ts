/**
 * `build-pages.ts SNAPSHOT_DIR DATA_DIR`: the pages of a snapshot and their release, without what is pressed for them
 * (posters, leaflets) and without the search index, which has a row of its own.
 */

import { hasErrors } from '../../cms/contract/index.ts'
import { buildPages } from '../../site/build/build-site.ts'
import { publishRelease } from '../../site/index.ts'

const [snapshotDir = '', dataDir = ''] = process.argv.slice(2)
const { pages, written, problems } = await buildPages({ snapshotDir, dataDir, search: false }, async () => ({
  posters: [],
  problems: [],
}))
const t1 = process.resourceUsage()
if (!hasErrors(problems)) await publishRelease({ dataDir, builtDir: `${dataDir}/site/work`, id: String(Date.now()) })
const t2 = process.resourceUsage()
process.stderr.write(
  `build ${(t1.userCPUTime + t1.systemCPUTime) / 1e6} release ${(t2.userCPUTime + t2.systemCPUTime - t1.userCPUTime - t1.systemCPUTime) / 1e6}\n`,
)
process.stdout.write(`${JSON.stringify({ pages, written })}\n`)
