import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type FormatId, type Panel, type PanelId, type Problem, problem, type Snapshot } from '#contract'
import type { MadePoster } from '../build/poster-pictures.ts'
import { pruneMade } from '../build/prune-made.ts'
import { readSnapshot } from '../data/read-snapshot.ts'
import { panelPlace } from '../sheet/names.ts'
import { toPaper } from '../sheet/paper.ts'
import { usualDistanceM } from '../sheet/reading.ts'
import { engineTitle } from './engine/create-engine.ts'
import type { EngineName } from './engine/render-sheet.ts'
import { panelSheet } from './panel-sheet.ts'
import { pressHash } from './press-hash.ts'
import { hashOf } from './sheet-cache.ts'
import type { WebPosterJob, WebPosterReceipt } from './web-poster-job.ts'
import { type Maker, openMaker } from './web-poster-maker.ts'
import { layoutPath, openWorkspace, type Workspace } from './workspace.ts'

export interface WebPosterOptions {
  snapshotDir: string
  dataDir: string
  /** `sharp`: with a picture for whoever looks at the smallest line. */
  wanted: { panel: PanelId; formats: FormatId[]; sharp?: boolean }[]
  workers?: number
  layoutsDir?: string | undefined
  /** The tool that sets them, 'native' when left out. */
  engine?: EngineName | undefined
  /** `total` grows while the posters are still being looked through. */
  onProgress?: (done: number, total: number) => void
}

/** Widths on screen: to read the poster by, small for walls, and smallest beside a line of text (72 to 128 px, two device px each). */
const LARGE_PX: Record<FormatId, number> = { '600x900': 1080, '900x1200': 1080, '2400x1200': 1680, a3: 1080 }
const SMALL_PX: Record<FormatId, number> = { '600x900': 480, '900x1200': 480, '2400x1200': 720, a3: 480 }
const MINI_PX = 256
/** Three px a mm, two of the widest: a source line, five mm high on the smallest sheet that hangs, has fifteen. */
const SHARP_PX: Record<FormatId, number> = { '600x900': 1920, '900x1200': 2400, '2400x1200': 3600, a3: 1680 }
/** No shop is meant: nothing to trim, no marks, the press's own ink limit. */
const SCREEN_PROFILE = { bleedMm: 0, cropMarks: false, maxInk: 300, black: 'k', colour: 'rgb' } as const
const KEEP_FORMAT: FormatId = 'a3'
/** The upright one is what people keep as a picture. */
const KEEP_PICTURE: FormatId = '600x900'
const WEB_POSTER_VERSION = 6
/** Posters that no page shows any more are kept this long: a panel changed back is found again. */
const STALE_DAYS = 7

interface Press {
  workspace: Workspace
  /** Over the tools. */
  hash: string
  snapshot: Snapshot
  mediaDir: string
  engine: EngineName
}
interface Planned {
  panel: PanelId
  format: FormatId
  job: WebPosterJob
  receipt: WebPosterReceipt | Promise<WebPosterReceipt | Problem>
}

/** Makes or finds the posters that the site shows, as files in the cache that stay; the PDF is A3, for no gallery in particular. A panel that cannot be set has no poster and a problem. */
export async function makeWebPosters(
  options: WebPosterOptions,
): Promise<{ posters: MadePoster[]; problems: Problem[] }> {
  const { snapshot, mediaDir } = readSnapshot(options.snapshotDir)
  const cacheDir = join(options.dataDir, 'press', 'cache')
  const folder = join(cacheDir, 'web')
  mkdirSync(folder, { recursive: true })
  const workspace = openWorkspace(cacheDir, options.layoutsDir)
  const { engine = 'native' } = options
  const press = { workspace, hash: pressHash(workspace, engine), snapshot, mediaDir, engine }
  const maker = openMaker({ ...options, engine, folder, cacheDir, workspaceDir: workspace.dir })
  try {
    const { planned, problems } = await planAll(options.wanted, press, maker)
    const posters = new Map<PanelId, MadePoster>()
    for (const { panel, format, job, receipt: coming } of planned) {
      const receipt = await coming
      const poster = posters.get(panel) ?? { panel, pictures: [] }
      posters.set(panel, poster)
      if ('code' in receipt) problems.push(receipt)
      else {
        problems.push(...receipt.problems)
        addTo(poster, format, receipt, join(folder, job.key))
      }
    }
    pruneMade(folder, STALE_DAYS)
    return { posters: [...posters.values()].reverse(), problems }
  } finally {
    await maker.end()
  }
}

/** Every poster with its receipt, or the promise of one: it is made while the next ones are still looked through. */
async function planAll(wanted: WebPosterOptions['wanted'], press: Press, maker: Maker) {
  const { snapshot, workspace } = press
  const problems: Problem[] = []
  const planned: Planned[] = []
  // The newest first: its many formats take longest, and a last one would leave the other core idle.
  for (const { panel: id, formats, sharp = false } of [...wanted].reverse()) {
    const panel = snapshot.panels.find((p) => p.id === id)
    if (!panel) continue
    if (!existsSync(join(workspace.dir, layoutPath(workspace, panel.layout)))) {
      problems.push(noLayout(panel))
      continue
    }
    for (const format of new Set([...formats, KEEP_FORMAT])) {
      const made = await toJob(panel, format, { shown: formats.includes(format), sharp }, press)
      problems.push(...made.problems)
      if (!made.job) continue
      planned.push({ panel: id, format, job: made.job, receipt: maker.find(made.job) ?? maker.make(made.job) })
    }
  }
  return { planned, problems }
}

function addTo(poster: MadePoster, format: FormatId, receipt: WebPosterReceipt, file: string): void {
  const { large, small, mini, sharp, jpeg, pdf } = receipt
  if (pdf) poster.pdf = `${file}.pdf`
  if (jpeg) poster.jpeg = `${file}.jpg`
  if (!large || !small || !mini) return
  const thumb = { thumb: `${file}-small.webp`, thumbWidthPx: small.widthPx, thumbHeightPx: small.heightPx }
  const least = { mini: `${file}-mini.webp`, miniWidthPx: mini.widthPx, miniHeightPx: mini.heightPx }
  const closer = sharp ? { sharp: `${file}-sharp.webp`, sharpWidthPx: sharp.widthPx } : {}
  poster.pictures.push({ format, file: `${file}.webp`, ...large, ...thumb, ...least, ...closer })
}

async function toJob(
  panel: Panel,
  format: FormatId,
  { shown, sharp }: { shown: boolean; sharp: boolean },
  press: Press,
): Promise<{ job: WebPosterJob | null; problems: Problem[] }> {
  const { workspace, snapshot, mediaDir, engine } = press
  const edition = snapshot.editions.find((e) => e.id === panel.edition)
  if (!edition) return { job: null, problems: [] }
  const { data, problems } = await panelSheet({
    snapshot,
    panel,
    edition,
    format,
    distanceM: usualDistanceM(format),
    profile: SCREEN_PROFILE,
    mediaDir,
    workspace,
    lang: 'zh',
    screen: true,
    mode: 'print',
  })
  const sizes = { largePx: LARGE_PX[format], smallPx: SMALL_PX[format], miniPx: MINI_PX, keep: format === KEEP_PICTURE }
  const pictures = shown ? (sharp ? { ...sizes, sharpPx: SHARP_PX[format] } : sizes) : null
  const kept = format === KEEP_FORMAT
  const key = hashOf(WEB_POSTER_VERSION, press.hash, data, pictures, kept, panel.updatedAt)
  const instant = `${new Date(panel.updatedAt).toISOString().slice(0, 19)}Z`
  const identity = { title: data.title, instant, id: key, pdfx: false as const, creator: engineTitle(engine) }
  const job: WebPosterJob = {
    key,
    at: `${panelPlace(panel)} / ${format}`,
    layout: layoutPath(workspace, panel.layout),
    data,
    pictures,
    pdf: kept ? { paper: toPaper(format, SCREEN_PROFILE), identity } : null,
  }
  return { job, problems }
}

function noLayout(panel: Panel): Problem {
  return problem({
    code: 'press/no-layout',
    at: panelPlace(panel),
    zh: `没有这个版式：${panel.layout}`,
    en: `There is no layout ${panel.layout}`,
  })
}
