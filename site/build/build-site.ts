import { mkdir, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type PanelId, type Problem, problem, type Snapshot } from '#contract'
import { readSnapshot } from '../data/read-snapshot.ts'
import { type PlannedPage, planPages, planSearch } from '../pages/plan.ts'
import { planScanned } from '../pages/scanned.ts'
import { type MadeFiles, openWebsite } from '../pages/website.ts'
import type { PanelPosters } from '../parts/poster/web.tsx'
import { placeAttachments } from './attachments.ts'
import { codeAddresses, writeCodeAddresses } from './code-addresses.ts'
import { keepGivenCodes, readGivenCodes } from './given-codes.ts'
import { type MakeLeaflets, wantedLeaflets } from './leaflet-files.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { dirtyPages, hashPages, type PageManifest, readManifest, writeManifest } from './page-manifest.ts'
import { sizeOf, writeChanged } from './place.ts'
import { placeLeaflets } from './place-leaflets.ts'
import { placePosters } from './place-posters.ts'
import { type PressPosters, wantedPosters } from './poster-pictures.ts'
import { keyOf, pruneFolder } from './prune-folder.ts'
import { type EleventyProcess, startEleventy } from './run-eleventy.ts'
import { nameIndexes, writeIndexes } from './search-index.ts'
import { robots, sitemap } from './site-lists.ts'
import { tidyFolder } from './tidy-folder.ts'
import { makeWebFiles } from './web-files.ts'
import { makePictures } from './web-pictures.ts'
import { shownMedia } from './web-rights.ts'

/** For other machines. */
const LISTS = ['sitemap.xml', 'robots.txt']
/** Pictures that left the site are kept this long. */
const STALE_DAYS = 7

export interface SiteOptions {
  snapshotDir: string
  /** DATA_DIR: the site comes to lie in `site/work`, made pictures in `press/cache/img`. */
  dataDir: string
  /** Where the site comes to lie, in `work`, when not in `DATA_DIR/site`: a preview has a folder of its own. */
  siteDir?: string | undefined
  onProgress?: (words: string) => void
}
export interface SiteReport {
  /** Pages of the site, and how many of them had to be written. */
  pages: number
  written: number
  /** Printed codes with an address. */
  codes: number
  /** True when anything under the folder changed: pages, pictures, assets, or something deleted. */
  changed: boolean
  seconds: number
  problems: Problem[]
}

/** What the rooms below make for the site. */
interface Makers {
  pressPosters: PressPosters
  makeLeaflets: MakeLeaflets
}

/** Builds the web site from a snapshot into `site/work`, making only what changed since the last build there. */
export function buildPages(
  options: SiteOptions,
  pressPosters: PressPosters,
  makeLeaflets: MakeLeaflets = noLeaflets,
): Promise<SiteReport> {
  const onWait = () => options.onProgress?.('等另一次生成结束 · waiting for another build to end')
  return oneAtATime(join(siteDirOf(options), 'building'), onWait, () => build(options, { pressPosters, makeLeaflets }))
}

const noLeaflets: MakeLeaflets = () => Promise.resolve({ leaflets: [], problems: [] })

async function build(options: SiteOptions, makers: Makers): Promise<SiteReport> {
  const manifest = await readManifest(manifestFileOf(options))
  // Without a manifest every page is to be written: Eleventy loads while pictures and posters are made.
  const early = Object.keys(manifest).length === 0 ? startEleventy() : null
  try {
    return await buildFrom(options, makers, manifest, early)
  } finally {
    early?.end()
  }
}

const siteDirOf = ({ dataDir, siteDir }: SiteOptions) => siteDir ?? join(dataDir, 'site')
const manifestFileOf = (options: SiteOptions) => join(siteDirOf(options), 'manifest.json')

async function buildFrom(
  options: SiteOptions,
  makers: Makers,
  manifest: PageManifest,
  early: EleventyProcess | null,
): Promise<SiteReport> {
  const started = performance.now()
  const say = options.onProgress ?? (() => undefined)
  const { snapshot, mediaDir } = readSnapshot(options.snapshotDir)
  const outDir = join(siteDirOf(options), 'work')
  const manifestFile = manifestFileOf(options)
  await mkdir(outDir, { recursive: true })

  const made = await makeFiles(options, snapshot, mediaDir, outDir, makers)
  const site = openWebsite(snapshot, made.made)
  const found = planPages(site)
  const foundHashes = await hashPages(found)
  const indexes = await nameIndexes(found, foundHashes)
  const unfound = [...planSearch(site, (lang) => `/${indexes[lang]}/`), ...planScanned(site)]
  const pages = [...found, ...unfound]
  const hashes = new Map([...foundHashes, ...(await hashPages(unfound))])
  const dirty = await dirtyPages(pages, hashes, manifest, outDir)
  say(`${pages.length} 页，要写 ${dirty.length} 页 · ${pages.length} pages, ${dirty.length} to write`)
  const problems = [...made.problems]
  let writing: Promise<string[]> = Promise.resolve([])
  if (dirty.length > 0) {
    // Forgotten first: if this build dies half way, the next one does not trust what it may have overwritten.
    for (const { file } of dirty) delete manifest[file]
    await writeManifest(manifestFile, manifest)
    // A release has these by a second name: they are written anew, not in place.
    for (const { file } of dirty) if (file.startsWith('q/')) await rm(join(outDir, file), { force: true })
    writing = (early ?? startEleventy()).write(dirty, outDir, join(siteDirOf(options), 'job.json'))
  }
  const codes = codeAddresses(site, await readGivenCodes(siteDirOf(options), options.dataDir))
  // Beside Eleventy, which has a process of its own.
  const index = await writeIndexes(found, indexes, outDir)
  const [written, small] = await Promise.all([writing, writeCodeAddresses(codes, outDir)])
  problems.push(...unwritten(dirty, written))
  const lists = await writeLists(pages, snapshot, outDir)
  const kept = new Set([...pages.map((page) => page.file), ...made.files, ...small.files, ...index.files, ...LISTS])
  const deleted = await tidyFolder(outDir, kept)
  await pruneFolder(pictureCache(options), { days: STALE_DAYS, used: new Set(made.pictureFiles.map(keyOf)) })
  await writeManifest(manifestFile, await manifestOf(pages, hashes, outDir))
  await keepGivenCodes(siteDirOf(options), codes)
  return {
    pages: pages.length,
    written: dirty.length,
    codes: codes.length,
    changed: dirty.length + made.written + small.written + index.written + lists + deleted > 0,
    seconds: Math.round(performance.now() - started) / 1000,
    problems,
  }
}

async function makeFiles(
  options: SiteOptions,
  snapshot: Snapshot,
  mediaDir: string,
  outDir: string,
  { pressPosters, makeLeaflets }: Makers,
) {
  const say = options.onProgress ?? (() => undefined)
  const { media, problems } = shownMedia(snapshot)
  const nothing: MadeFiles = {
    files: {} as MadeFiles['files'],
    pictures: new Map(),
    posters: new Map(),
    attachments: new Map(),
    leaflets: { panels: new Map(), booklets: new Map() },
  }
  const bare = openWebsite(snapshot, nothing)
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
  const posters = await placePosters(pressed.posters, bare.panels, outDir)
  const leaflets = await placeLeaflets(folded.leaflets, bare.panels, outDir)
  const made: MadeFiles = {
    files: webFiles.names,
    pictures: pictures.pictures,
    posters: posters.posters as ReadonlyMap<PanelId, PanelPosters>,
    attachments: attached.attachments,
    leaflets: leaflets.leaflets,
  }
  return {
    made,
    pictureFiles: pictures.files.map((file) => basename(file)),
    files: [...webFiles.files, ...pictures.files, ...posters.files, ...leaflets.files, ...attached.files],
    written: webFiles.written + pictures.written + posters.written + leaflets.written + attached.written,
    problems: [...problems, ...pictures.problems, ...pressed.problems, ...folded.problems, ...attached.problems],
  }
}

const pictureCache = ({ dataDir }: SiteOptions) => join(dataDir, 'press', 'cache', 'img')

async function writeLists(pages: PlannedPage[], { publicUrl }: Snapshot, outDir: string): Promise<number> {
  const changed = await Promise.all([
    writeChanged(join(outDir, 'sitemap.xml'), sitemap(pages, publicUrl)),
    writeChanged(join(outDir, 'robots.txt'), robots(publicUrl)),
  ])
  return changed.filter(Boolean).length
}

async function manifestOf(pages: PlannedPage[], hashes: Map<string, string>, outDir: string): Promise<PageManifest> {
  const manifest: PageManifest = {}
  await Promise.all(
    pages.map(async ({ file }) => {
      const [hash, bytes] = [hashes.get(file), await sizeOf(join(outDir, file))]
      if (hash !== undefined && bytes !== null) manifest[file] = { hash, bytes }
    }),
  )
  return Object.fromEntries(Object.entries(manifest).sort(([a], [b]) => a.localeCompare(b, 'en')))
}

/** Eleventy can write nothing and end well: what was asked for is compared with what it wrote. */
function unwritten(asked: PlannedPage[], written: string[]): Problem[] {
  const done = new Set(written)
  return asked
    .filter((page) => !done.has(page.file))
    .map((page) =>
      problem({
        code: 'page/not-written',
        at: `/${page.file}`,
        zh: '这一页没有写出来',
        en: 'This page was not written',
      }),
    )
}
