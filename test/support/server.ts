import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Account, demoAccounts, productEnv, ROOT, runServer, signIn } from './running-server.ts'

export type { Account }

const SMALL_DEMO = path.join(ROOT, 'test', 'fixtures', 'demo-small')

export interface TestServer {
  origin: string
  dataDir: string
  accounts: Account[]
  /** A session's cookie for one of the accounts. */
  signIn: (account: Account | undefined) => Promise<string>
  stop: () => Promise<void>
}

/** The product as `npm start` runs it, on the small demo or the whole one, in a folder of its own. */
export async function startServer({ demo = 'small' }: { demo?: 'small' | 'whole' } = {}): Promise<TestServer> {
  const { dataDir, env } = await prepareDemo(demo)
  const { origin, stop } = await runServer(env)
  return {
    origin,
    dataDir,
    accounts: await demoAccounts(dataDir),
    signIn: (account) => signIn(origin, account),
    stop: async () => {
      await stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** All that a server needs before it starts, in a folder of its own. */
export async function prepareDemo(demo: 'small' | 'whole'): Promise<{ dataDir: string; env: NodeJS.ProcessEnv }> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'newsroom-'))
  const env = productEnv(dataDir)
  await run(demo === 'small' ? ['seed', '--content', SMALL_DEMO] : ['seed'], env)
  for (const step of ['snapshot', 'site', 'posters']) await run([step], env)
  return { dataDir, env }
}

/** One of the product's commands, to its end. */
export async function run(args: string[], env: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn(process.execPath, ['scripts/run.mjs', ...args], {
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
