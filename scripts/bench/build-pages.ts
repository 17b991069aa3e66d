/**
 * `build-pages.ts SNAPSHOT_DIR DATA_DIR [search]`: the pages of a snapshot and their release, without what is pressed for them
 * (posters, leaflets) and without the search index, which has a row of its own, unless `search` is said. Answers how many
 * there are.
 */
import { hasErrors } from '../../cms/contract/index.ts'
import { buildPages } from '../../site/build/build-site.ts'
import { publishRelease } from '../../site/index.ts'

const [snapshotDir = '', dataDir = '', search] = process.argv.slice(2)
const noPosters = async () => ({ posters: [], problems: [] })
const { pages, written, codes, problems, list } = await buildPages(
  { snapshotDir, dataDir, ...(search === 'search' ? {} : { search: false }) },
  noPosters,
)
if (hasErrors(problems)) throw new Error(JSON.stringify(problems))
const release = { dataDir, builtDir: `${dataDir}/site/work`, list, id: String(Date.now()) }
await publishRelease(release)
process.stdout.write(`${JSON.stringify({ pages, written, codes })}\n`)
