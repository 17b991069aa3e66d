import { mkdir, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { PanelId, Problem, Snapshot } from '#contract'
import { readSnapshot } from '../data/read-snapshot.ts'
import { type PlannedPage, planPages, planSearch } from '../pages/plan.ts'
import { planScanned } from '../pages/scanned.ts'
import { type MadeFiles, NOTHING_MADE, openWebsite } from '../pages/website.ts'
import type { PanelPosters } from '../parts/poster/web.tsx'
import { placeAttachments } from './attachments.ts'
import type { MakeCards } from './card-files.ts'
import { writeCodes } from './code-addresses.ts'
import { countProblems, missingPages } from './count-pages.ts'
import { dropFiles } from './drop-files.ts'
import { type FileList, listOf, markOf, readFileList, writeFileList } from './file-list.ts'
import { keepGivenCodes, readGivenCodes } from './given-codes.ts'
import { type MakeLeaflets, wantedLeaflets } from './leaflet-files.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { writeOpenFiles } from './open-files.ts'
import { openJob } from './page-job.ts'
import {
  doubtPages,
  manifestOf,
  openJudge,
  type PageManifest,
  type PageMark,
  readManifest,
  writeManifest,
} from './page-manifest.ts'
import { textOf, writeWhole } from './place.ts'
import { placeCards } from './place-cards.ts'
import { placeLeaflets } from './place-leaflets.ts'
import { placePosters } from './place-posters.ts'
import { type PressPosters, wantedPosters } from './poster-pictures.ts'
import { keyOf, pruneFolder } from './prune-folder.ts'
import { type EleventyWhenAsked, eleventyIn } from './run-eleventy.ts'
import { nameIndexes, writeIndexes } from './search-index.ts'
import type { WrittenPages } from './site.config.ts'
import { writeLists } from './site-lists.ts'
import { tidyFolder } from './tidy-folder.ts'
import { wantedCards } from './wanted-cards.ts'
import { makeWebFiles, PLAIN } from './web-files.ts'
import { makePictures } from './web-pictures.ts'
import { shownMedia } from './web-rights.ts'

const NO_INDEX = { files: [], written: 0 }
/** Pictures that left the site are kept this long. */
const STALE_DAYS = 7

export interface SiteOptions {
  snapshotDir: string
  /** DATA_DIR: the site comes to lie in `site/work`, made pictures in `press/cache/img`. */
  dataDir: string
  /** Where the site comes to lie, in `work`, when not in `DATA_DIR/site`: a preview has a folder of its own. */
  siteDir?: string | undefined
  /** False makes no index for search: a measurement of the pages alone. */
  search?: false
  onProgress?: (words: string) => void
  /** What is done with the built folder before another build may touch it. */
  onBuilt?: (report: SiteReport) => Promise<void>
}
export interface SiteReport {
  /** Pages of the site, and how many of them had to be made anew. */
  pages: number
  written: number
  /** Printed codes with an address. */
  codes: number
  /** True when anything under the folder changed: pages, pictures, assets, or something deleted. */
  changed: boolean
  seconds: number
  problems: Problem[]
  /** All that stands in the folder. */
  list: FileList
}

/** What the rooms below make for the site. */
interface Makers {
  pressPosters: PressPosters
  makeLeaflets: MakeLeaflets
  makeCards: MakeCards
}

/** Builds the web site from a snapshot into `site/work`, making only what changed since the last build there. */
export function buildPages(
  options: SiteOptions,
  pressPosters: PressPosters,
  makeLeaflets: MakeLeaflets = noLeaflets,
  makeCards: MakeCards = noCards,
): Promise<SiteReport> {
  const onWait = () => options.onProgress?.('等另一次生成结束 · waiting for another build to end')
  return oneAtATime(join(siteDirOf(options), 'building'), onWait, async () => {
    const report = await build(options, { pressPosters, makeLeaflets, makeCards })
    await options.onBuilt?.(report)
    return report
  })
}

const noLeaflets: MakeLeaflets = () => Promise.resolve({ leaflets: [], problems: [] })
const noCards: MakeCards = () => Promise.resolve({ cards: [], problems: [] })

async function build(options: SiteOptions, makers: Makers): Promise<SiteReport> {
  const manifest = await readManifest(manifestFileOf(options))
  const eleventy = eleventyIn(processDirOf(options))
  const snapshot = markOf(join(options.snapshotDir, 'snapshot.json'))
  const builtFrom = join(siteDirOf(options), 'built-from.txt')
  try {
    // Hardly any other snapshot has no page to write: Eleventy loads while pages are looked at, pictures and posters made.
    if (snapshot !== (await textOf(builtFrom))) await eleventy.start()
    const report = await buildFrom(options, makers, manifest, eleventy)
    await writeWhole(builtFrom, snapshot ?? '')
    return report
  } finally {
    await eleventy.end()
  }
}

const siteDirOf = ({ dataDir, siteDir }: SiteOptions) => siteDir ?? join(dataDir, 'site')
const processDirOf = (options: SiteOptions) => join(siteDirOf(options), 'process')
const manifestFileOf = (options: SiteOptions) => join(siteDirOf(options), 'manifest.txt')

async function buildFrom(
  options: SiteOptions,
  makers: Makers,
  manifest: PageManifest,
  eleventy: EleventyWhenAsked,
): Promise<SiteReport> {
  const started = performance.now()
  const say = options.onProgress ?? (() => undefined)
  const { snapshot, mediaDir } = readSnapshot(options.snapshotDir)
  const outDir = join(siteDirOf(options), 'work')
  const manifestFile = manifestFileOf(options)
  const isNew = (await mkdir(outDir, { recursive: true })) !== undefined
  const before: FileList | null = isNew ? new Map() : await readFileList(listOf(outDir))
  // Gone until all is as it says: a build that dies half way leaves a folder that the next one looks through.
  await rm(listOf(outDir), { force: true })

  const made = await makeFiles(options, snapshot, mediaDir, outDir, makers)
  const site = { ...made.bare, ...made.made }
  const pages = planPages(site)
  const job = openJob(join(siteDirOf(options), 'job'))
  const marks = new Map<string, PageMark>()
  const right = new Map<string, string>()
  const judge = await openJudge(manifest, outDir, before)
  const see = (page: PlannedPage) => {
    // The first who wants an address has it; the second is told of below, and nothing is released.
    if (marks.has(page.file)) return
    const { mark, line, lies } = judge(page)
    marks.set(page.file, mark)
    if (lies !== null) right.set(page.file, lies)
    if (line !== null) job.add(page.file, line)
  }
  for (const page of pages) see(page)
  const indexes = await nameIndexes(pages, marks)
  // What search does not know of: its own page, and what a code in the street shows.
  const unfound = [...planSearch(site, (lang) => `/${indexes[lang]}/`), ...planScanned(site)]
  for (const page of unfound) see(page)
  const parts = job.close()
  const all = [...pages, ...unfound]
  const files = all.map(({ file }) => file)
  say(`${files.length} 页，要写 ${job.files.length} 页 · ${files.length} pages, ${job.files.length} to write`)
  const problems = [...made.problems]
  let writing: Promise<WrittenPages> = Promise.resolve({ made: [], changed: 0 })
  if (parts.length > 0) {
    // Said first: if this build dies half way, the next one does not trust what it may have overwritten.
    await doubtPages(manifestFile, job.files)
    writing = eleventy.start().then(({ write }) => write(parts, outDir))
    // Told when it is waited for.
    writing.catch(() => undefined)
  }
  const given = await readGivenCodes(siteDirOf(options), options.dataDir)
  // Beside Eleventy, which has a process of its own.
  const index =
    options.search === false
      ? NO_INDEX
      : await writeIndexes({ pages, marks, folders: indexes, outDir, knownDir: siteDirOf(options) })
  const codes = await writeCodes({ site, given, outDir, knownFile: join(siteDirOf(options), 'codes.txt') })
  const { publicUrl } = snapshot
  const listsFile = join(siteDirOf(options), 'lists.txt')
  const lists = await writeLists({ pages: all, publicUrl, outDir, knownFile: listsFile })
  const open = await writeOpenFiles(site, outDir, siteDirOf(options))
  const written = await writing
  problems.push(...countProblems({ planned: files, asked: job.files, written: written.made }))
  const kept = new Set([...files, ...made.files, ...codes.files, ...index.files, ...open.files, ...lists.files])
  const deleted = before ? dropFiles(outDir, left(before, kept)) : tidyFolder(outDir, kept)
  await pruneFolder(pictureCache(options), { days: STALE_DAYS, used: new Set(made.pictureFiles.map(keyOf)) })
  const list = listed(outDir, kept, right)
  const now = manifestOf(marks, list)
  problems.push(...missingPages(files, now))
  await writeManifest(manifestFile, now)
  await rm(join(siteDirOf(options), 'job'), { recursive: true, force: true })
  await keepGivenCodes(siteDirOf(options), codes.codes)
  await writeFileList(listOf(outDir), list)
  return {
    pages: files.length,
    written: job.files.length,
    codes: codes.codes.length,
    changed:
      written.changed + made.written + codes.written + index.written + open.written + lists.written + deleted > 0,
    seconds: Math.round(performance.now() - started) / 1000,
    problems,
    list,
  }
}

async function makeFiles(
  options: SiteOptions,
  snapshot: Snapshot,
  mediaDir: string,
  outDir: string,
  { pressPosters, makeLeaflets, makeCards }: Makers,
) {
  const say = options.onProgress ?? (() => undefined)
  const { media, problems } = shownMedia(snapshot)
  const bare = openWebsite(snapshot, NOTHING_MADE)
  const cacheDir = join(options.dataDir, 'press', 'cache', 'img')
  await mkdir(cacheDir, { recursive: true })
  const webFiles = await makeWebFiles(snapshot, bare.begun, { outDir, cacheDir })
  const wanted = wantedPosters(bare)
  say(`图片 ${media.length} 张，海报 ${wanted.length} 幅 · ${media.length} pictures, ${wanted.length} posters`)
  const { snapshotDir, dataDir } = options
  const [pictures, [pressed, folded], attached] = await Promise.all([
    makePictures({ media, mediaDir, cacheDir: pictureCache(options), outDir }),
    pressPosters({
      snapshotDir,
      dataDir,
      wanted: wanted.map(({ panel, formats, sharp }) => ({ panel: panel.id, formats, sharp })),
      onProgress: (done, total) => {
        if (done % 20 === 0 || done === total) say(`海报 ${done}/${total}`)
      },
      // One after the other: both have a worker a core, and each worker its own fonts.
    }).then(async (posters) => {
      const onProgress = (done: number, total: number) => {
        if (done % 50 === 0 || done === total) say(`折页 ${done}/${total} · leaflets`)
      }
      const leaflets = wantedLeaflets(snapshot, bare.begun)
      return [posters, await makeLeaflets({ snapshotDir, dataDir, wanted: leaflets, onProgress })] as const
    }),
    placeAttachments(snapshot, mediaDir, outDir),
  ])
  const cardsWanted = wantedCards(bare, pressed.posters, PLAIN)
  const drawn = await makeCards({ dataDir, wanted: cardsWanted })
  const cards = await placeCards(drawn.cards, cardsWanted, outDir)
  const posters = await placePosters(pressed.posters, bare.panels, outDir)
  const leaflets = await placeLeaflets(folded.leaflets, bare.panels, outDir)
  const made: MadeFiles = {
    files: webFiles.names,
    pictures: pictures.pictures,
    posters: posters.posters as ReadonlyMap<PanelId, PanelPosters>,
    attachments: attached.attachments,
    leaflets: leaflets.leaflets,
    cards: cards.cards,
  }
  return {
    bare,
    made,
    pictureFiles: pictures.files.map((file) => basename(file)),
    files: [
      ...webFiles.files,
      ...pictures.files,
      ...posters.files,
      ...leaflets.files,
      ...cards.files,
      ...attached.files,
    ],
    written:
      webFiles.written + pictures.written + posters.written + leaflets.written + cards.written + attached.written,
    problems: [
      ...problems,
      ...pictures.problems,
      ...pressed.problems,
      ...folded.problems,
      ...drawn.problems,
      ...attached.problems,
    ],
  }
}

const pictureCache = ({ dataDir }: SiteOptions) => join(dataDir, 'press', 'cache', 'img')

const left = (before: FileList, kept: ReadonlySet<string>) =>
  Array.from(before.keys()).filter((file) => !kept.has(file))

/** What stands in the folder: with what is known of the files, and their size and time where nothing is. */
function listed(outDir: string, files: Iterable<string>, known: FileList): FileList {
  const list = new Map(known)
  for (const file of files) {
    const mark = list.has(file) ? null : markOf(join(outDir, file))
    // A page that could not be written is told of, and nothing is released.
    if (mark !== null) list.set(file, mark)
  }
  return list
}
