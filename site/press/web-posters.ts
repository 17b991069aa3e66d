import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { type FormatId, type Panel, type PanelId, type Problem, problem, type Snapshot } from '#contract'
import type { MadePoster } from '../build/poster-pictures.ts'
import { readSnapshot } from '../data/read-snapshot.ts'
import { panelPlace } from '../sheet/names.ts'
import { toPaper } from '../sheet/paper.ts'
import { usualDistanceM } from '../sheet/reading.ts'
import { panelSheet } from './panel-sheet.ts'
import { pressHash } from './press-hash.ts'
import { hashOf } from './sheet-cache.ts'
import type { WebPosterJob, WebPosterReceipt } from './web-poster-job.ts'
import { createPool } from './worker-pool.ts'
import { layoutPath, openWorkspace, type Workspace } from './workspace.ts'

export interface WebPosterOptions {
  snapshotDir: string
  dataDir: string
  wanted: { panel: PanelId; formats: FormatId[] }[]
  workers?: number
  layoutsDir?: string | undefined
  onProgress?: (done: number, total: number) => void
}

/** Widths on screen: to read the poster by, and small for walls and lists. */
const LARGE_PX: Record<FormatId, number> = { '600x900': 1080, '900x1200': 1080, '2400x1200': 1680, a3: 1080 }
const SMALL_PX: Record<FormatId, number> = { '600x900': 480, '900x1200': 480, '2400x1200': 720, a3: 480 }
/** No shop is meant: nothing to trim, no marks, the press's own ink limit. */
const SCREEN_PROFILE = { bleedMm: 0, cropMarks: false, maxInk: 300, colour: 'rgb' } as const
const WEB_POSTER_VERSION = 3

/** Makes or finds the posters that the site shows, as files in the cache that stay; the PDF is A3, for no gallery in particular. A panel that cannot be set has no poster and a problem. */
export async function makeWebPosters(
  options: WebPosterOptions,
): Promise<{ posters: MadePoster[]; problems: Problem[] }> {
  const { snapshot, mediaDir } = readSnapshot(options.snapshotDir)
  const cacheDir = join(options.dataDir, 'press', 'cache')
  const folder = join(cacheDir, 'web')
  mkdirSync(folder, { recursive: true })
  const workspace = openWorkspace(cacheDir, options.layoutsDir)
  const problems: Problem[] = []
  const planned: { panel: PanelId; format: FormatId; kind: 'pictures' | 'pdf'; job: WebPosterJob }[] = []
  for (const { panel: id, formats } of options.wanted) {
    const panel = snapshot.panels.find((p) => p.id === id)
    if (!panel) continue
    if (!existsSync(join(workspace.dir, layoutPath(workspace, panel.layout)))) {
      problems.push(noLayout(panel))
      continue
    }
    for (const [format, kind] of [...formats.map((f) => [f, 'pictures'] as const), ['a3', 'pdf'] as const]) {
      const made = await toJob(panel, format, kind, snapshot, mediaDir, workspace)
      problems.push(...made.problems)
      if (made.job) planned.push({ panel: id, format, kind, job: made.job })
    }
  }
  const receipts = await makeAll(
    planned.map((p) => p.job),
    workspace,
    folder,
    options,
  )
  problems.push(...receipts.problems)
  const posters = new Map<PanelId, MadePoster>()
  for (const { panel, format, kind, job } of planned) {
    const receipt = receipts.found.get(job.key)
    const poster = posters.get(panel) ?? { panel, pictures: [] }
    posters.set(panel, poster)
    const file = (ending: string): string => join(folder, `${job.key}${ending}`)
    if (kind === 'pdf' && receipt && existsSync(file('.pdf'))) poster.pdf = file('.pdf')
    if (kind === 'pictures' && receipt?.large && receipt.small)
      poster.pictures.push({
        format,
        file: file('.webp'),
        ...receipt.large,
        thumb: file('-small.webp'),
        thumbWidthPx: receipt.small.widthPx,
        thumbHeightPx: receipt.small.heightPx,
      })
  }
  return { posters: [...posters.values()], problems }
}

async function toJob(
  panel: Panel,
  format: FormatId,
  kind: 'pictures' | 'pdf',
  snapshot: Snapshot,
  mediaDir: string,
  workspace: Workspace,
) {
  const edition = snapshot.editions.find((e) => e.id === panel.edition)
  if (!edition) return { job: null, problems: [] }
  const distanceM = usualDistanceM(format)
  const { data, problems } = await panelSheet({
    snapshot,
    panel,
    edition,
    format,
    distanceM,
    profile: SCREEN_PROFILE,
    mediaDir,
    workspace,
    lang: 'zh',
    screen: true,
    mode: 'print',
  })
  const sizes = kind === 'pdf' ? 'pdf' : [LARGE_PX[format], SMALL_PX[format]]
  const key = hashOf(WEB_POSTER_VERSION, pressHash(workspace), data, sizes, panel.updatedAt)
  const instant = `${new Date(panel.updatedAt).toISOString().slice(0, 19)}Z`
  const make: WebPosterJob['make'] =
    kind === 'pdf'
      ? { kind, paper: toPaper(format, SCREEN_PROFILE), identity: { title: data.title, instant, id: key, pdfx: false } }
      : { kind, largePx: LARGE_PX[format], smallPx: SMALL_PX[format] }
  const job: WebPosterJob = {
    key,
    at: `${panelPlace(panel)} / ${format}`,
    layout: layoutPath(workspace, panel.layout),
    data,
    make,
  }
  return { job, problems }
}

async function makeAll(jobs: WebPosterJob[], workspace: Workspace, folder: string, options: WebPosterOptions) {
  const found = new Map<string, WebPosterReceipt>()
  const problems: Problem[] = []
  const dirty: WebPosterJob[] = []
  for (const job of jobs) {
    const receipt = join(folder, `${job.key}.json`)
    if (existsSync(receipt)) found.set(job.key, JSON.parse(readFileSync(receipt, 'utf8')) as WebPosterReceipt)
    else dirty.push(job)
  }
  if (dirty.length > 0) {
    const pool = createPool<WebPosterJob, WebPosterReceipt>({
      entry: new URL('./web-poster-worker.ts', import.meta.url),
      size: Math.min(options.workers ?? availableParallelism(), dirty.length),
      workerData: { workspaceDir: workspace.dir, cacheDir: dirname(folder), folder },
      nameOf: (job) => job.at,
    })
    let done = 0
    const running = dirty.map(async (job) => {
      const outcome = await pool.run(job)
      options.onProgress?.(++done, dirty.length)
      if (outcome.ok) found.set(job.key, outcome.value)
      else problems.push(outcome.problem)
    })
    await Promise.all(running)
    await pool.drain()
  }
  for (const receipt of found.values()) problems.push(...receipt.problems)
  // The A3 picture and the PDF to keep are one sheet, and say the same.
  const once = new Map(problems.map((p) => [`${p.code} ${p.at} ${p.zh}`, p]))
  return { found, problems: [...once.values()] }
}

function noLayout(panel: Panel): Problem {
  return problem({
    code: 'press/no-layout',
    at: panelPlace(panel),
    zh: `没有这个版式：${panel.layout}`,
    en: `There is no layout ${panel.layout}`,
  })
}
