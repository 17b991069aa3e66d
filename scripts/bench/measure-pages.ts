import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { LEAN_MEMORY } from '../../cms/server/rebuild/run-step.ts'
import { EIGHTEEN_YEARS, FIVE_YEARS, type ManyYears } from './many-years.ts'
import { type Measured, measure } from './measure.ts'
import { layAstro, layHugo, readAround, readPages } from './peer-sites.ts'
import type { Row } from './table.ts'

/** One of our builds swings by a fifth within a minute: so often each, and the middle one counts. */
const TIMES = 3
const MIDDLE = `, middle of ${TIMES}`

/** What bench/index-pages answers for a snapshot. */
interface IndexedPages {
  pages: number
  seconds: number
  cpuSeconds: number
  peakMb: number
}

/**
 * The pages of five and of eighteen years, and one article changed, each from a snapshot to its release; Hugo and Astro
 * with the same pages, their bodies ready as HTML, where HUGO names the program and ASTRO_DIR a folder it is installed in.
 * @param dataDir a folder with the demo's snapshot and its made pictures
 */
export async function measurePages(dataDir: string, folder: string, put: (row: Row) => void): Promise<void> {
  const demo = await realpath(join(dataDir, 'snapshots', 'current'))
  const [five, changed, eighteen] = ['five', 'changed', 'eighteen'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  await grow(demo, five, FIVE_YEARS)
  await grow(demo, changed, FIVE_YEARS, 'changed')
  // Pictures have a row of their own: those that are still to be made are made before, also of what the demo shows later.
  const warm = await emptyData(dataDir, join(folder, 'warm'))
  await build(five, warm)
  const data = join(folder, 'data-0')
  const colds: Measured[] = []
  // Each in a folder of its own, and none is deleted before the end: where files were, ext4 looks long for room.
  for (let i = 0; i < TIMES; i += 1) colds.push(await build(five, await emptyData(warm, join(folder, `data-${i}`))))
  put({ ...row(`pages, cold${MIDDLE}`, middleOf(colds, 'cpuSeconds')), aim: '< 12 s CPU, 700 MB' })
  for (const peer of await peers(join(data, 'site', 'work'), folder)) put(peer)
  // Three releases stand, as they do in every city after three days.
  for (const snapshot of [changed, five]) await build(snapshot, data)
  const [other, same]: [Measured[], Measured[]] = [[], []]
  for (let i = 0; i < TIMES; i += 1) {
    other.push(await build(changed, data))
    same.push(await build(changed, data))
    await build(five, data)
  }
  put({ ...row(`pages, one article changed${MIDDLE}`, middleOf(other, 'seconds')), aim: '< 2 s' })
  put(row(`pages, nothing changed${MIDDLE}`, middleOf(same, 'seconds')))
  const indexes = (await done(run('bench/index-pages', data, five, changed))).answer as IndexedPages[]
  const indexRow = (what: string, aim: string, of: IndexedPages | undefined) => {
    if (of)
      put({ what, size: `${of.pages} pages`, seconds: of.seconds, cpuSeconds: of.cpuSeconds, peakMb: of.peakMb, aim })
  }
  indexRow('their search index, cold', '< 20 s, 500 MB', indexes[0])
  indexRow('their search index, one article changed', '< 1 s', indexes[1])
  await grow(demo, eighteen, EIGHTEEN_YEARS)
  const long = await build(eighteen, await emptyData(warm, join(folder, 'data-long')))
  put({ ...row('pages, cold', long), aim: 'linear' })
}

async function grow(demo: string, dir: string, { years, bulletinsAMonth }: ManyYears, changed = ''): Promise<void> {
  await done(run('bench/grow-snapshot', demo, dir, String(years), String(bulletinsAMonth), changed))
}

/** Nothing but the pictures that were made for the web: they have a row of their own. */
async function emptyData(from: string, to: string): Promise<string> {
  const pictures = ['press', 'cache', 'img']
  await mkdir(join(to, ...pictures), { recursive: true })
  await cp(join(from, ...pictures), join(to, ...pictures), { recursive: true, preserveTimestamps: true })
  return to
}

async function peers(siteDir: string, folder: string): Promise<Row[]> {
  const { HUGO, ASTRO_DIR } = process.env
  if (!HUGO && !ASTRO_DIR) return []
  const [pages, around] = [await readPages(siteDir), await readAround(siteDir)]
  const rows: Row[] = []
  const one = async (name: string, measured: Promise<Measured>, out: string) => {
    const { length } = (await readdir(out, { recursive: true })).filter((file) => file.endsWith('index.html'))
    if (length !== pages.length) throw new Error(`${name} wrote ${length} of ${pages.length} pages`)
    rows.push({ ...row(`pages, cold: ${name}`, await measured), size: `${length} pages` })
  }
  if (HUGO) {
    const dir = join(folder, 'hugo')
    await layHugo(dir, pages, around)
    const args = ['--source', dir, '--cacheDir', join(dir, 'cache'), '--quiet']
    await one('Hugo, bodies ready', Promise.resolve(await done(measure(args, {}, HUGO))), join(dir, 'public'))
  }
  if (ASTRO_DIR) {
    const dir = join(folder, 'astro')
    await layAstro(dir, pages, around, ASTRO_DIR)
    const entry = ['astro.js', 'bin/astro.mjs'].map((file) => join(dir, 'node_modules', 'astro', file)).find(existsSync)
    const args = [entry ?? '', 'build', '--silent']
    const env = { ASTRO_TELEMETRY_DISABLED: '1' }
    await one(
      'Astro, bodies ready',
      Promise.resolve(await done(measure(args, env, process.execPath, dir))),
      join(dir, 'dist'),
    )
  }
  return rows
}

const middleOf = (all: readonly Measured[], by: 'seconds' | 'cpuSeconds'): Measured =>
  [...all].sort((a, b) => a[by] - b[by])[all.length >> 1] as Measured

const build = (snapshot: string, dataDir: string) => done(run('bench/build-pages', snapshot, dataDir))

function run(name: string, ...args: string[]): Promise<Measured> {
  return measure(['scripts/run.mjs', name, ...args], { ...LEAN_MEMORY, NODE_ENV: 'production' })
}

async function done(measured: Promise<Measured>): Promise<Measured> {
  const result = await measured
  if (result.exitCode !== 0) throw new Error('it failed')
  return result
}

function row(what: string, { seconds, cpuSeconds, peakMb, answer }: Measured): Row {
  const { pages } = (answer ?? {}) as { pages?: number }
  return { what, size: `${pages} pages`, seconds, cpuSeconds, peakMb }
}
