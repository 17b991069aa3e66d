import { existsSync } from 'node:fs'
import os from 'node:os'
import type { Problem } from '#contract'
import type { Env } from '../../config/env.ts'
import { runStep } from '../rebuild/run-step.ts'
import { toProblems } from '../rebuild/to-problems.ts'
import { readCurrentRelease } from '../release/release-root.ts'
import { buildNext, isNextBuilt } from './next-build.ts'

/** Next's build beside the seed and the site's needs about this much. */
const SIDE_BY_SIDE_BYTES = 4 * 1024 ** 3

export interface Prepared {
  /** The admin is built. */
  admin: boolean
  /** A release can be served. */
  release: boolean
  /** Nothing had to be made: a second start. */
  quick: boolean
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

  const makeAdmin = async () => built || (await buildAdmin(progress))
  const makeContent = async () => {
    if (!started) problems.push(...(await firstContent(env, progress)))
  }
  let admin: boolean
  if (together) [admin] = await Promise.all([makeAdmin(), makeContent()])
  else {
    admin = await makeAdmin()
    await makeContent()
  }
  const release = (await readCurrentRelease(env.dataDir)) !== null
  return { admin, release, quick: built && started, problems }
}

async function buildAdmin(progress: Progress): Promise<boolean> {
  const name = 'admin'
  const from = performance.now()
  progress.begin(name, '编译后台界面（只在第一次和升级后）', 'Compiling the admin (first start and upgrades only)')
  const ok = await buildNext((line) => progress.line(name, line))
  progress.end(name, ok, (performance.now() - from) / 1000)
  return ok
}

/**
 * Seed → snapshot → site → sheets, when there is no release or no database yet; the first step that fails ends the row,
 * and its problems are returned.
 */
export async function firstContent(
  env: Env,
  progress: Progress,
  // An empty newsroom has no current edition to press.
  after: readonly (keyof typeof STEPS)[] = env.demo ? ['snapshot', 'site', 'posters'] : ['snapshot', 'site'],
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

/** A MongoDB that was emptied behind a release shows itself in the server; a missing file shows itself here. */
async function hasContent(env: Env): Promise<boolean> {
  if ((await readCurrentRelease(env.dataDir)) === null) return false
  return env.database.kind === 'mongodb' || existsSync(env.database.file)
}
