/**
 * `index-pages.ts DATA_DIR SNAPSHOT_DIR...`: the search indexes of a site's pages, of one snapshot after the other in the
 * same folder, as a build makes them; for each how much CPU it took beside planning and judging the pages, and the memory
 * of all until then.
 */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { openJudge } from '../../site/build/page-manifest.ts'
import { nameIndexes, writeIndexes } from '../../site/build/search-index.ts'
import { tidyFolder } from '../../site/build/tidy-folder.ts'
import { makeWebFiles } from '../../site/build/web-files.ts'
import { readSnapshot } from '../../site/index.ts'
import { planPages } from '../../site/pages/plan.ts'
import { NOTHING_MADE, openWebsite } from '../../site/pages/website.ts'

const [dataDir = '', ...snapshotDirs] = process.argv.slice(2)
const [outDir, cacheDir] = [join(dataDir, 'indexed'), join(dataDir, 'press', 'cache', 'img')]
await mkdir(outDir, { recursive: true })
const measured: { pages: number; written: number; seconds: number; cpuSeconds: number; peakMb: number }[] = []
for (const dir of snapshotDirs) {
  const { snapshot } = readSnapshot(dir)
  const { names } = await makeWebFiles(snapshot, openWebsite(snapshot, NOTHING_MADE).begun, { outDir, cacheDir })
  const pages = planPages(openWebsite(snapshot, { ...NOTHING_MADE, files: names }))
  const judge = await openJudge({}, outDir, null)
  const marks = new Map(pages.map((page) => [page.file, judge(page).mark]))
  const before = process.cpuUsage()
  const started = performance.now()
  const folders = await nameIndexes(pages, marks)
  const { files, written } = await writeIndexes({ pages, marks, folders, outDir, knownDir: dataDir })
  const { user, system } = process.cpuUsage(before)
  measured.push({
    pages: pages.length,
    written,
    seconds: Math.round(performance.now() - started) / 1000,
    cpuSeconds: Math.round((user + system) / 1e4) / 100,
    peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
  })
  tidyFolder(outDir, new Set(files))
}
process.stdout.write(`${JSON.stringify(measured)}\n`)
