import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { hasErrors, type Problem, ProblemError, problem } from '#contract'
import { pruneFolder } from '../build/prune-folder.ts'
import { pruneMade } from '../build/prune-made.ts'
import { readSnapshot } from '../data/read-snapshot.ts'
import { planSheets } from '../sheet/plan-sheets.ts'
import { bundleWorker } from './bundle-worker.ts'
import type { EngineName } from './engine/render-sheet.ts'
import { missingFaces } from './fonts/faces.ts'
import { gatherProblems } from './gather-problems.ts'
import { layersDir } from './layer-cache.ts'
import { readManifest, type SheetEntry } from './manifest.ts'
import { readyReports, reportsDir } from './panel-reports.ts'
import { unreadableProfiles } from './pictures/profiles.ts'
import { type KeyedSheet, keySheets } from './plan-jobs.ts'
import { dropOldParts, pruneWorkspace } from './prune-workspace.ts'
import { placeSheets, publishSheets } from './publish-sheets.ts'
import { openSheetCache } from './sheet-cache.ts'
import { toEntry } from './sheet-entry.ts'
import type { SheetJob, SheetReceipt } from './sheet-job.ts'
import { askForThumbnails, readyThumbnails } from './thumbnails.ts'
import { createPool, type WorkerPool } from './worker-pool.ts'
import { LAYOUTS_DIR, openWorkspace } from './workspace.ts'

const WORKER = new URL('./press-worker.ts', import.meta.url)
/** Sheets that nothing links to are kept this long: an article changed back is found again. */
const STALE_DAYS = 7

export interface PressOptions {
  /** A snapshot folder, such as `DATA_DIR/snapshots/current`. */
  snapshotDir: string
  dataDir: string
  /** The current edition when left out. */
  edition?: string | undefined
  gallery?: string | undefined
  /** Id or slug of a print shop. */
  shop?: string | undefined
  /** Only sheets of these file names. */
  files?: readonly string[] | undefined
  /** `DATA_DIR/press/sheets/<edition>` when left out. */
  outDir?: string | undefined
  /** Presses every sheet again. */
  noCache?: boolean | undefined
  /** One a core when left out. */
  workers?: number | undefined
  onProgress?: (progress: { done: number; total: number; file: string }) => void
  /** The tool that sets the sheets, 'native' when left out. */
  engine?: EngineName | undefined
  /** Another set of layouts, for tests. */
  layoutsDir?: string | undefined
}

export interface PressReport {
  edition: string
  outDir: string
  /** Sheets asked for, pressed now, taken from the cache, refused. */
  counts: { planned: number; pressed: number; kept: number; failed: number; bytes: number }
  seconds: number
  /** True when every planned sheet lies finished in `outDir`. */
  ok: boolean
  problems: Problem[]
}

/**
 * Presses an edition's sheets for all galleries, or for those asked for. A sheet that fails is not in the folder nor
 * in its manifest; the others are finished, and all problems come back together.
 */
export async function pressPosters(options: PressOptions): Promise<PressReport> {
  const started = performance.now()
  // Made while the snapshot is read: what must be pressed is known only then. If it fails, the pool says so.
  bundleWorker(WORKER).catch(() => {})
  const { snapshot, mediaDir } = readSnapshot(options.snapshotDir)
  const edition = options.edition ?? snapshot.currentEdition
  if (!edition) throw new ProblemError([noEdition()])
  const missing = [...missingFaces(), ...unreadableProfiles()]
  if (missing.length > 0) throw new ProblemError(missing)

  const { engine = 'native' } = options
  const cacheDir = join(options.dataDir, 'press', 'cache')
  const outDir = options.outDir ?? join(options.dataDir, 'press', 'sheets', edition)
  const workspace = openWorkspace(cacheDir, options.layoutsDir)
  const cache = openSheetCache(cacheDir)
  const { gallery, shop, files } = options
  const plan = planSheets(snapshot, { edition, gallery, shop, files })
  if (plan.sheets.length === 0 && hasErrors(plan.problems)) throw new ProblemError(plan.problems)
  const keyed = await keySheets(plan.sheets, snapshot, mediaDir, workspace, engine)

  const receipts = new Map<string, SheetReceipt>()
  const lost: Problem[] = []
  const dirty: KeyedSheet[] = []
  for (const sheet of keyed) {
    if (sheet.problems.length > 0) lost.push(...sheet.problems)
    else {
      const receipt = options.noCache ? null : cache.find(sheet.key)
      if (receipt) receipts.set(sheet.sheet.file, receipt)
      else dirty.push(sheet)
    }
  }
  const kept = receipts.size
  if (dirty.length > 0) {
    const size = Math.max(1, Math.min(options.workers ?? availableParallelism(), dirty.length))
    const pool = createPool<SheetJob, SheetReceipt>({
      entry: WORKER,
      size,
      workerData: { workspaceDir: workspace.dir, cacheDir, engine, reuse: !options.noCache },
      nameOf: (job) => job.order.at,
      kindOf: (job) => job.panelKey,
    })
    // Eleventy keeps this thread busy while it loads: the workers are sent off before.
    await pool.start()
    lost.push(...(await pressDirty(dirty, pool, receipts, { ...options, outDir })))
  }
  const finished = keyed.filter(({ sheet }) => receipts.get(sheet.file)?.sha256)
  const thumbnails = await readyThumbnails(finished, { cache, cacheDir })
  const whole = gallery === undefined && shop === undefined && files === undefined
  const reports = readyReports(finished, cacheDir)
  const entries = finished.map((keyed) =>
    toEntry(keyed, receipts.get(keyed.sheet.file), snapshot.publicUrl, { thumbnails, reports }),
  )
  const others = whole ? [] : othersOf(keyed, outDir)
  const theme = snapshot.editions.find((e) => e.id === edition)?.theme.zh ?? ''
  const sheets = {
    manifest: { version: 1 as const, edition, theme, sheets: inOrder([...others, ...entries], whole) },
    files: new Map([
      ...others.map(({ file }): [string, string] => [file, join(outDir, file)]),
      ...finished.map(({ sheet, key }): [string, string] => [sheet.file, cache.pathOf(key, sheet.profile.file)]),
    ]),
    thumbnails: new Map([...besides(others, outDir, 'thumbnail'), ...thumbnails]),
    reports: new Map([...besides(others, outDir, 'report'), ...reports]),
  }
  if (options.outDir === undefined) publishSheets(outDir, sheets)
  else placeSheets(outDir, sheets)

  cache.prune(STALE_DAYS)
  pruneWorkspace(workspace, STALE_DAYS)
  await pruneFolder(join(cacheDir, 'thumbnails'), { days: STALE_DAYS })
  for (const folder of [layersDir(cacheDir), reportsDir(cacheDir)])
    if (existsSync(folder)) pruneMade(folder, STALE_DAYS)
  for (const folder of [outDir, workspace.dir, join(cacheDir, 'sheets')]) dropOldParts(folder)

  const problems = gatherProblems([...plan.problems, ...lost, ...[...receipts.values()].flatMap((r) => r.problems)])
  const failed = keyed.length - finished.length
  return {
    edition,
    outDir,
    counts: {
      planned: keyed.length,
      pressed: dirty.length,
      kept,
      failed,
      bytes: entries.reduce((sum, e) => sum + e.bytes, 0),
    },
    seconds: Math.round(performance.now() - started) / 1000,
    ok: failed === 0 && !hasErrors(problems),
    problems,
  }
}

async function pressDirty(
  dirty: KeyedSheet[],
  pool: WorkerPool<SheetJob, SheetReceipt>,
  receipts: Map<string, SheetReceipt>,
  options: PressOptions & { outDir: string },
): Promise<Problem[]> {
  const lost: Problem[] = []
  const running: Promise<void>[] = []
  const thumbnails = askForThumbnails(dirty, join(options.dataDir, 'press', 'cache'))
  let done = 0
  const enqueue = ({ file, keyed }: { file: string; keyed: KeyedSheet }): void => {
    const settle = pool.run(keyed.toJob(thumbnails.get(keyed))).then((outcome) => {
      done += 1
      if (outcome.ok) receipts.set(file, outcome.value)
      else lost.push(outcome.problem)
      options.onProgress?.({ done, total: dirty.length, file })
    })
    running.push(settle)
  }
  // Eleventy takes a second to load: an edition that did not change does not wait for it.
  const { buildPosters } = await import('../build/posters.config.ts')
  const asked = await buildPosters({
    layoutsDir: options.layoutsDir ?? LAYOUTS_DIR,
    outDir: options.outDir,
    pages: dirty.map((keyed) => ({ layout: keyed.sheet.panel.layout, file: keyed.sheet.file, keyed })),
    enqueue,
    drain: async () => {
      await Promise.all(running)
      await pool.drain()
    },
  })
  // A layout that is not there is a page that Eleventy never asks for: it would be left out in silence.
  if (asked !== dirty.length || running.length !== asked) {
    const layouts = [...new Set(dirty.filter((d) => !receipts.has(d.sheet.file)).map((d) => d.sheet.panel.layout))]
    lost.push(notAsked(dirty.length, asked, layouts))
  }
  return lost
}

/** Pressing a part of an edition leaves the rest of its folder as it was. */
function othersOf(keyed: KeyedSheet[], outDir: string): SheetEntry[] {
  const asked = new Set(keyed.map(({ sheet }) => sheet.file))
  return (readManifest(outDir)?.sheets ?? []).filter((e) => !asked.has(e.file) && existsSync(join(outDir, e.file)))
}

/** What lies beside sheets that stay: their thumbnails, or their reports. */
function besides(entries: SheetEntry[], outDir: string, what: 'thumbnail' | 'report'): [string, string][] {
  const names = new Set(entries.flatMap((entry) => entry[what] ?? []))
  const placed = [...names].map((name): [string, string] => [name, join(outDir, `${what}s`, name)])
  return placed.filter(([, path]) => existsSync(path))
}

/** A whole edition comes as it was planned, by panel; with others in between by name. */
function inOrder(entries: SheetEntry[], whole: boolean): SheetEntry[] {
  return whole ? entries : entries.sort((a, b) => a.file.localeCompare(b.file))
}

function notAsked(wanted: number, asked: number, layouts: string[]): Problem {
  return problem({
    code: 'press/not-asked',
    at: layouts.join('、'),
    zh: `应排 ${wanted} 张，只排了 ${asked} 张：缺少版式`,
    en: `${wanted} sheets were to be pressed, ${asked} were asked for: a layout is missing`,
  })
}

function noEdition(): Problem {
  return problem({
    code: 'edition/none-current',
    at: 'npm run posters',
    zh: '还没有当期：没有已发布且已开始的一期',
    en: 'There is no current edition: none is published and has begun',
    hint: '用 --edition 指定一期。 Name one with --edition.',
  })
}
