import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { listen } from './listen.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const SMALL_DEMO = path.join(ROOT, 'test', 'fixtures', 'demo-small')
/** A cold build of the admin on a busy machine. */
const START_MS = 400_000

export interface Account {
  role: 'admin' | 'editor' | 'reviewer' | 'print-shop'
  email: string
  password: string
}
export interface TestServer {
  origin: string
  dataDir: string
  accounts: Account[]
  /** A session's cookie for one of the accounts. */
  signIn: (account: Account | undefined) => Promise<string>
  stop: () => Promise<void>
}

/** The product as `npm start` runs it, on the small demo in a folder of its own. */
export async function startServer(): Promise<TestServer> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'newsroom-'))
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    DATA_DIR: dataDir,
    HOST: '127.0.0.1',
    PORT: String(await freePort()),
  }
  Reflect.deleteProperty(env, 'VITEST')
  await run(['scripts/seed.ts', '--content', SMALL_DEMO], env)
  await run(['scripts/snapshot.ts'], env)
  await run(['scripts/site.ts'], env)
  await run(['scripts/posters.ts'], env)

  const origin = `http://127.0.0.1:${env.PORT}`
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts'], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const words: string[] = []
  child.stderr.setEncoding('utf8').on('data', (text: string) => words.push(text))
  await untilHealthy(origin, child, words)
  const accounts = JSON.parse(await readFile(path.join(dataDir, 'demo-accounts.json'), 'utf8')) as Account[]
  return {
    origin,
    dataDir,
    accounts,
    signIn: (account) => signIn(origin, account),
    stop: async () => {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

async function signIn(origin: string, account: Account | undefined): Promise<string> {
  if (!account) throw new Error('the demo has no such account')
  const answer = await fetch(`${origin}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: account.email, password: account.password }),
  })
  const cookie = answer.headers.get('set-cookie')?.split(';')[0]
  if (!cookie) throw new Error(`${account.role} could not sign in: ${answer.status} ${await answer.text()}`)
  return cookie
}

async function run(args: string[], env: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', ...args], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`${args[0]} ended with ${code}:\n${said}`)
}

async function untilHealthy(origin: string, child: ChildProcess, words: string[]): Promise<void> {
  const deadline = Date.now() + START_MS
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}:\n${words.join('')}`)
    const answer = await fetch(`${origin}/healthz`).catch(() => null)
    if (answer?.ok) return
    await sleep(250)
  }
  child.kill('SIGKILL')
  throw new Error(`the server did not answer in ${START_MS / 1000} s:\n${words.join('')}`)
}

async function freePort(): Promise<number> {
  const probe = await listen((_req, res) => res.end())
  await probe.close()
  return probe.port
}
