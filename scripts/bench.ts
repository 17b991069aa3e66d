import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Snapshot } from '../cms/contract/index.ts'
import { LEAN_MEMORY } from '../cms/server/rebuild/run-step.ts'
import { compareEngines, type EngineFigures, enginesTable } from './bench/compare-engines.ts'
import { auditPages, type PageScores, scoresTable } from './bench/lighthouse.ts'
import { type Measured, measure } from './bench/measure.ts'
import { measurePages } from './bench/measure-pages.ts'
import { multiplyDemo } from './bench/multiply.ts'
import { measureServer } from './bench/server-latency.ts'
import { type Row, toTable } from './bench/table.ts'

/**
 * `npm run bench -- [--times 10] [--out bench.json] [--engines DATA_DIR] [--pages DATA_DIR] [--lighthouse DATA_DIR]`: the
 * whole pipeline measured from outside, on the demo and on ten times as many galleries, each beside the same work done
 * plainly. Takes about ten minutes on two cores. With --engines only the tools that set posters are compared, on a data
 * folder that has a snapshot: a browser takes six minutes for what the press does in ten seconds. With --pages only the
 * pages of many years are built, beside Hugo and Astro where they are; with --lighthouse only a release is audited.
 */
const { values } = parseArgs({
  options: {
    times: { type: 'string' },
    out: { type: 'string' },
    engines: { type: 'string' },
    pages: { type: 'string' },
    lighthouse: { type: 'string' },
  },
})
const times = Number(values.times ?? 10)
const say = (line: string) => process.stderr.write(`${line}\n`)
const rows: Row[] = []
const put = (row: Row) => {
  rows.push(row)
  say(`${row.what} · ${row.size}: ${row.seconds.toFixed(3)} s`)
}

const script = (name: string) => ['scripts/run.mjs', name]
let engines: EngineFigures[] = []
let audited: PageScores[] = []
const folder = await mkdtemp(join(tmpdir(), 'galleries-bench-'))
try {
  if (values.engines !== undefined) engines = await compareEngines(values.engines, say)
  else if (values.pages !== undefined) await measurePages(values.pages, folder, put)
  else if (values.lighthouse !== undefined) audited = await auditPages(values.lighthouse, say)
  else await everything()
} finally {
  await rm(folder, { recursive: true, force: true })
}
process.stdout.write(
  `${[rows.length > 0 ? toTable(rows) : [], enginesTable(engines), scoresTable(audited)].flat().join('\n\n')}\n`,
)
const isPart = [values.engines, values.pages, values.lighthouse].some((one) => one !== undefined)
const out = values.out ?? (isPart ? undefined : 'bench.json')
const machine = { cores: availableParallelism(), cpu: cpus()[0]?.model ?? '', node: process.version }
if (out !== undefined) {
  await writeFile(out, `${JSON.stringify({ machine, rows, engines }, null, 2)}\n`)
  say(`→ ${out}`)
}

async function everything(): Promise<void> {
  await demo(join(folder, 'one'))
  await measurePages(join(folder, 'one'), join(folder, 'years'), put)
  if (times > 1) await many(join(folder, 'many'), join(folder, 'content'))
}

async function demo(dataDir: string): Promise<void> {
  const size = '142 galleries'
  const run = (name: string, ...args: string[]) => step(dataDir, name, args)
  const seed = await run('seed')
  const snapshot = await run('snapshot')
  const sql = await peer<{ all: number; list: number }>('plain-sql', join(dataDir, 'db', 'galleries.db'))
  put(row('seed', size, seed))
  put({ ...row('snapshot', size, snapshot), peer: { name: 'every row through libSQL', seconds: sql.all } })

  const found = await measured([...script('bench/search-index'), join(dataDir, 'snapshots', 'current')], {})
  const { seconds: indexing, peakMb } = found.answer as { seconds: number; peakMb: number }
  put({ what: 'search index', size: '11000 pages', seconds: indexing, peakMb, aim: '< 20 s, 500 MB' })

  const cold = await run('site')
  const plain = await peer<{ seconds: number }>('plain-eleventy', dataDir)
  put({
    ...row('web build, cold', size, cold),
    peer: { name: 'Eleventy, same pages, HTML ready', seconds: plain.seconds },
    aim: '< 30 s',
  })
  put({ ...row('web build, unchanged', size, await run('site')), aim: '< 3 s' })

  put(row('one poster', '1 sheet', await run('posters', '--gallery', await oneFrameGallery(dataDir))))
  put(row('sheets of one gallery', '4 sheets', await run('posters', '--gallery', 'TC-017')))
  const sheets = await run('posters', '--no-cache')
  const typst = await peer<{ seconds: number }>('plain-typst', dataDir)
  put({
    ...row('all sheets, cold', '566 sheets', sheets),
    peer: { name: 'Typst alone, one core, not finished', seconds: typst.seconds },
    aim: '< 60 s',
  })
  put({ ...row('all sheets, unchanged', '566 sheets', await run('posters')), aim: '< 3 s' })

  const edition =
    (typeof sheets.answer === 'object' && sheets.answer !== null && 'counts' in sheets.answer
      ? (sheets.answer.counts as { edition?: string }).edition
      : undefined) ?? ''
  await measured([...script('bench/change-article'), '--edition', edition], { DATA_DIR: dataDir })
  const again = await run('snapshot')
  put({ ...row('one article changed: sheets', '142 sheets', await run('posters'), again), aim: '< 8 s' })
  put(row('one article changed: web', size, await run('site'), again))

  const { rows: history } = await peer<{ rows: number }>('ten-years', join(dataDir, 'db', 'galleries.db'))
  const server = await measureServer(dataDir)
  put({ what: 'second npm start', size, seconds: server.startSeconds, peakMb: server.idleMb, aim: '< 600 MB idle' })
  put({ what: 'preview, 50th percentile', size: '600x900', seconds: server.preview.p50, peakMb: null })
  put({ what: 'preview, 95th percentile', size: '600x900', seconds: server.preview.p95, peakMb: null, aim: '< 0.2 s' })
  const list = { name: 'libSQL, same page', seconds: sql.list }
  put({ what: 'gallery list, 95th percentile', size, seconds: server.list.p95, peakMb: null, peer: list })
  put({ what: 'dashboard, 95th percentile', size, seconds: server.dashboard.p95, peakMb: null })
  const rows10 = `${history} rows, 10 years`
  const { p95: seconds } = server.coverage
  put({ what: 'coverage page, 95th percentile', size: rows10, seconds, peakMb: null, aim: '< 0.2 s' })
}

async function many(dataDir: string, content: string): Promise<void> {
  const size = `${142 * times} galleries`
  await multiplyDemo(content, times)
  put(row('seed', size, await step(dataDir, 'seed', ['--content', content])))
  put(row('snapshot', size, await step(dataDir, 'snapshot', [])))
  put(row('web build, cold', size, await step(dataDir, 'site', [])))
  put(row('web build, unchanged', size, await step(dataDir, 'site', [])))
  const sheets = await step(dataDir, 'posters', [])
  put(row('all sheets, cold', `${sheetsOf(sheets)} sheets`, sheets))
  put(row('all sheets, unchanged', `${sheetsOf(sheets)} sheets`, await step(dataDir, 'posters', [])))
}

/** A gallery in which the current edition has one sheet. */
async function oneFrameGallery(dataDir: string): Promise<string> {
  const file = join(dataDir, 'snapshots', 'current', 'snapshot.json')
  const { assignments, currentEdition } = JSON.parse(await readFile(file, 'utf8')) as Snapshot
  const one = assignments.find(({ edition, frames }) => edition === currentEdition && frames.length === 1)
  if (!one) throw new Error('no gallery has one sheet')
  return one.gallery
}

/** How many sheets a press was asked for. */
function sheetsOf({ answer }: Measured): number {
  const { counts } = (answer ?? {}) as { counts?: { planned?: number } }
  return counts?.planned ?? 0
}

function step(dataDir: string, name: string, args: string[]): Promise<Measured> {
  return measured([...script(name), ...args, '--json'], { ...LEAN_MEMORY, DATA_DIR: dataDir })
}

async function measured(args: string[], env: Record<string, string>): Promise<Measured> {
  const result = await measure(args, env)
  if (result.exitCode !== 0) throw new Error(`${args.join(' ')} failed`)
  return result
}

async function peer<T>(name: string, argument: string): Promise<T> {
  return (await measured([...script(`bench/${name}`), argument], {})).answer as T
}

/** Seconds from the command to its end; `before` is what must run first to get there. */
function row(what: string, size: string, { seconds, peakMb }: Measured, before?: Measured): Row {
  return { what, size, seconds: seconds + (before?.seconds ?? 0), peakMb: Math.max(peakMb, before?.peakMb ?? 0) }
}
