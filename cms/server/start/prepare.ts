import os from 'node:os'
import { type Problem, problem } from '#contract'
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
  const started = await hasRelease(env)
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
  return { admin, release: await hasRelease(env), fresh: !started && env.demo, problems }
}

const hasRelease = async ({ dataDir }: Env) => (await readCurrentRelease(dataDir)) !== null

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
 * Seed → snapshot → site → sheets, when there is no release yet; the first step that fails ends the row,
 * and its problems are returned.
 */
export async function firstContent(
  env: Env,
  progress: Progress,
  after: readonly (keyof typeof STEPS)[] = ['snapshot', 'site', 'posters'],
): Promise<Problem[]> {
  const problems: Problem[] = []
  if (await hasRelease(env)) return problems
  for (const name of env.demo ? (['seed', ...after] as const) : after) {
    progress.begin(name, STEPS[name].zh, STEPS[name].en)
    const result = await runStep({ script: name, onLine: (line) => progress.line(name, line) })
    progress.end(name, result.ok, result.seconds)
    problems.push(...toProblems(name, result))
    if (!result.ok) break
  }
  return problems
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
