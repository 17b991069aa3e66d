import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { listen } from './listen.ts'

export const ROOT = fileURLToPath(new URL('../../', import.meta.url))
/** A cold build of the admin on a busy machine. */
const START_MS = 400_000

export interface Account {
  role: 'admin' | 'editor' | 'reviewer' | 'print-shop'
  email: string
  password: string
}
export interface RunningServer {
  origin: string
  pid: number
  /** From the command to the first answer, seconds. */
  startSeconds: number
  /** What it has said on stderr until now. */
  said: () => string
  /** Ends it as Ctrl-C does. */
  stop: () => Promise<void>
}

/** The settings of a product that shares nothing with the caller's own. */
export function productEnv(dataDir: string, more: Record<string, string> = {}): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    DATA_DIR: dataDir,
    HOST: '127.0.0.1',
    ...more,
  }
  Reflect.deleteProperty(env, 'VITEST')
  return env
}

/** Runs `npm start` on a free port and resolves with the first page that answers; the bench and the tests share it. */
export async function runServer(env: NodeJS.ProcessEnv): Promise<RunningServer> {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const from = performance.now()
  const child = spawn(process.execPath, ['scripts/run.mjs', 'start'], {
    cwd: ROOT,
    env: { ...env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  await untilAnswers(`${origin}/healthz`, child, () => said)
  return {
    origin,
    pid: child.pid ?? 0,
    startSeconds: (performance.now() - from) / 1000,
    said: () => said,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    },
  }
}

/** The accounts that the demo brings. */
export async function demoAccounts(dataDir: string): Promise<Account[]> {
  return JSON.parse(await readFile(path.join(dataDir, 'demo-accounts.json'), 'utf8')) as Account[]
}

/** A session's cookie. */
export async function signIn(origin: string, account: Account | undefined): Promise<string> {
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

/** An answer in any state: an empty newsroom is well, and not yet healthy. */
async function untilAnswers(url: string, child: ChildProcess, said: () => string): Promise<void> {
  const deadline = Date.now() + START_MS
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}:\n${said()}`)
    const answer = await fetch(url).catch(() => null) // nothing listens yet
    if (answer !== null) return
    await sleep(100)
  }
  child.kill('SIGKILL')
  throw new Error(`${url} did not answer in ${START_MS / 1000} s:\n${said()}`)
}

async function freePort(): Promise<number> {
  const probe = await listen((_req, res) => res.end())
  await probe.close()
  return probe.port
}
