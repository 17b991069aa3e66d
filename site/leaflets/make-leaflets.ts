import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '#contract'
import type { MadeLeaflet, MakeLeaflets } from '../build/leaflet-files.ts'
import { pruneMade } from '../build/prune-made.ts'
import { readSnapshot } from '../data/read-snapshot.ts'
import { settableCharacters } from '../press/fonts/charset.ts'
import { pressHash } from '../press/press-hash.ts'
import { openWorkspace } from '../press/workspace.ts'
import type { LeafletReceipt } from './leaflet-job.ts'
import { openLeafletMaker } from './leaflet-maker.ts'
import { type PlannedLeaflet, planLeaflets, TEMPLATES_DIR } from './plan-leaflets.ts'

/** Leaflets that nothing leads to any more are kept this long: a panel changed back is found again. */
const STALE_DAYS = 7

export type LeafletOptions = Parameters<MakeLeaflets>[0] & { workers?: number | undefined }

/**
 * Makes or finds leaflets and booklets, as files in the cache that stay: tagged PDF/UA-1, in the colours of the month.
 * One that cannot be set is missing, with a problem; the others are made.
 */
export async function makeLeaflets(options: LeafletOptions): Promise<{ leaflets: MadeLeaflet[]; problems: Problem[] }> {
  const { snapshot, mediaDir } = readSnapshot(options.snapshotDir)
  const cacheDir = join(options.dataDir, 'press', 'cache')
  const folder = join(cacheDir, 'leaflets')
  mkdirSync(folder, { recursive: true })
  const workspace = openWorkspace(cacheDir, TEMPLATES_DIR)
  const maker = openLeafletMaker({ ...options, folder, workspace })
  const settable = await settableCharacters(cacheDir)
  const planned = planLeaflets({
    snapshot,
    mediaDir,
    wanted: options.wanted,
    templates: workspace.layouts,
    // Only the native one tags to PDF/UA: whatever sets the sheets, it sets the leaflets.
    tools: pressHash(workspace, 'native'),
    settable,
  })
  try {
    // Found or begun first, all of them; then waited for.
    const coming = planned.map((one) => maker.find(one.job) ?? maker.make(one.job))
    const made: { leaflets: MadeLeaflet[]; problems: Problem[] } = { leaflets: [], problems: [] }
    for (const [i, one] of planned.entries()) take(made, one, await coming[i], folder)
    pruneMade(folder, STALE_DAYS)
    return made
  } finally {
    await maker.end()
  }
}

function take(
  made: { leaflets: MadeLeaflet[]; problems: Problem[] },
  { job, edition, panel, lang, size, problems }: PlannedLeaflet,
  receipt: LeafletReceipt | Problem | undefined,
  folder: string,
): void {
  made.problems.push(...problems)
  if (!receipt) return
  if ('code' in receipt) made.problems.push(asWarning(receipt))
  else {
    made.problems.push(...receipt.problems.map(asWarning))
    const { pages, bytes } = receipt
    const file = join(folder, `${job.key}.pdf`)
    if (pages > 0 && existsSync(file)) made.leaflets.push({ edition, panel, lang, size, file, bytes, pages })
  }
}

/** A leaflet that is missing is said and stops nothing: the page has the same text. */
function asWarning(problem: Problem): Problem {
  return { ...problem, level: 'warning' }
}
