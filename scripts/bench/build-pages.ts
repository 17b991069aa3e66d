import { buildPages } from '../../site/build/build-site.ts'
import { publishRelease } from '../../site/index.ts'

const [snapshotDir = '', dataDir = ''] = process.argv.slice(2)
const t0 = process.cpuUsage()
const r = await buildPages({ snapshotDir, dataDir }, async () => ({ posters: [], problems: [] }))
const t1 = process.cpuUsage(t0)
console.error(JSON.stringify(r), t1)
const t2 = process.cpuUsage()
await publishRelease({ dataDir, builtDir: `${dataDir}/site/work`, id: String(Date.now()) })
console.error('release', process.cpuUsage(t2), process.resourceUsage().maxRSS)
