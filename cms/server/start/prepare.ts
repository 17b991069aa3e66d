import { existsSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type Problem, ProblemError, problem } from '#contract'
import { isMongoEmpty } from '../../config/check-mongo.ts'
import type { Env } from '../../config/env.ts'
import { runStep } from '../rebuild/run-step.ts'
import { toProblems } from '../rebuild/to-problems.ts'
import { readCurrentRelease } from '../release/release-root.ts'
import { buildNext, isNextBuilt } from './next-build.ts'

/** Of the compiler's words, when it fails. */
const LAST_LINES = 12
/** Next's build beside the seed and the site's needs about this much. */
const SIDE_BY_SIDE_BYTES = 4 * 1024 ** 3

export interface Prepared {
  /** The admin is built. */
  admin: boolean
  /** A release can be served. */
  release: boolean
  /** The release belongs to what was published just now: nothing has to follow. */
  fresh: boolean
  problems: Problem[]
}

export interface Progress {
  begin: (name: string, zh: string, en: string) => void
  line: (name: string, line: string) => void
  end: (name: string, ok: boolean, seconds: number) => void
}

const STEPS = {
  seed: { zh: '放入演示内容', en: 'Seeding the demo' },
  snapshot: { zh: '导出快照', en: 'Exporting the snapshot' },
  site: { zh: '生成网站', en: 'Building the site' },
  posters: { zh: '排当期海报的印张', en: "Pressing the current edition's sheets" },
} as const

/** Makes what is missing before the server can start, each heavy step in a child process of its own. */
export async function prepare(env: Env, progress: Progress): Promise<Prepared> {
  const built = await isNextBuilt()
  const started = await hasContent(env)
  const together = os.freemem() >= SIDE_BY_SIDE_BYTES && os.availableParallelism() >= 2
  const problems: Problem[] = []

  const makeAdmin = async () => built || (await buildAdmin(progress, problems))
  const makeContent = async () => {
    // An empty newsroom serves at once: its first release follows behind the server, as every other.
    if (!started && env.demo) problems.push(...(await firstContent(env, progress)))
  }
  let admin: boolean
  if (together) [admin] = await Promise.all([makeAdmin(), makeContent()])
  else {
    admin = await makeAdmin()
    await makeContent()
  }
  const release = (await readCurrentRelease(env.dataDir)) !== null
  return { admin, release, fresh: !started && env.demo, problems }
}

async function buildAdmin(progress: Progress, problems: Problem[]): Promise<boolean> {
  const name = 'admin'
  const from = performance.now()
  progress.begin(name, '编译后台界面（只在第一次和升级后）', 'Compiling the admin (first start and upgrades only)')
  const tail: string[] = []
  const ok = await buildNext((line) => {
    tail.push(line)
    if (tail.length > LAST_LINES) tail.shift()
    progress.line(name, line)
  })
  progress.end(name, ok, (performance.now() - from) / 1000)
  if (!ok) problems.push(adminNotBuilt(tail.join('\n')))
  return ok
}

/**
 * Seed → snapshot → site → sheets, when there is no release or no database yet; the first step that fails ends the row,
 * and its problems are returned.
 */
export async function firstContent(
  env: Env,
  progress: Progress,
  after: readonly (keyof typeof STEPS)[] = ['snapshot', 'site', 'posters'],
): Promise<Problem[]> {
  const problems: Problem[] = []
  if (await hasContent(env)) return problems
  for (const name of env.demo ? (['seed', ...after] as const) : after) {
    progress.begin(name, STEPS[name].zh, STEPS[name].en)
    const result = await runStep({ script: name, onLine: (line) => progress.line(name, line) })
    progress.end(name, result.ok, result.seconds)
    problems.push(...toProblems(name, result))
    if (!result.ok) break
  }
  return problems
}

/**
 * True for a second start. A release without its database is a wrong address or a lost disk far oftener than the wish to
 * begin anew: seeding then would put the demo in the place of what the public reads, and an admin without accounts
 * would be anybody's.
 */
async function hasContent(env: Env): Promise<boolean> {
  if ((await readCurrentRelease(env.dataDir)) === null) return false
  const { database } = env
  const empty = database.kind === 'mongodb' ? await isMongoEmpty(database.url) : !existsSync(database.file)
  if (empty) throw new ProblemError([emptied(env)])
  return true
}

function emptied({ dataDir, database }: Env): Problem {
  const releases = path.join(dataDir, 'releases')
  return problem({
    code: 'database/emptied',
    at: database.kind === 'mongodb' ? 'DATABASE_URL' : database.file,
    zh: '网站已经发布过，数据库却是空的：地址写错了，或者数据丢了；没有动已发布的网站',
    en: 'a site was released before, yet the database is empty: a wrong address, or lost data; the release is untouched',
    hint: `改正 DATABASE_URL 或 DATA_DIR，或恢复备份；真要从头开始，先移走 ${releases} / mend DATABASE_URL or DATA_DIR, or restore a backup; to begin anew move ${releases} away first`,
  })
}

function adminNotBuilt(words: string): Problem {
  return problem({
    code: 'server/admin-not-built',
    at: 'next build cms',
    zh: `后台界面没有编译成，网站和数据没有动过。编译器最后说：\n${words}`,
    en: 'The admin was not compiled; the site and the data were left alone. What the compiler said last stands above',
    hint: '若同一文件夹里还有一个服务在运行，先停掉它，再运行 npm start；内存要有 3 GB / stop a server that runs from the same folder, then npm start again; 3 GB of memory are needed',
  })
}
