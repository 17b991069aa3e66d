import { hasErrors } from '#contract'
import { loadEnv } from '../cms/config/env.ts'
import { makeLogger } from '../cms/config/logger.ts'
import { checkMachine } from '../cms/server/start/check-machine.ts'
import { prepare } from '../cms/server/start/prepare.ts'
import { sayAddresses, sayProblems } from '../cms/server/start/say.ts'
import { terminalProgress } from '../cms/server/start/terminal-progress.ts'
import { toKnownProblems } from './known-failures.ts'

// React, Next and Payload decide by this at import: it stands before every one of them.
Object.assign(process.env, { NODE_ENV: process.env.NODE_ENV ?? 'production' })
const LONGEST_CLOSE_MS = 20_000
const say = (line: string) => process.stderr.write(`${line}\n`)

try {
  await start()
} catch (error) {
  const known = toKnownProblems(error)
  if (known !== null) sayProblems(say, known)
  else say(error instanceof Error ? (error.stack ?? error.message) : String(error))
  // A half-opened database would hold the process.
  process.exit(1)
}

async function start(): Promise<void> {
  const from = performance.now()
  const env = loadEnv()
  const found = await checkMachine(env)
  sayProblems(say, found)
  if (hasErrors(found)) process.exit(1)

  const prepared = await prepare(env, terminalProgress(say))
  sayProblems(say, prepared.problems)
  // Without the demo an empty newsroom is what was asked for: its first user mends the rest.
  if (!prepared.admin || (!prepared.release && env.demo)) process.exit(1)

  const { serve } = await import('../cms/server/serve.ts')
  const server = await serve({ env, log: makeLogger() })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      say('正在停止… / Stopping…')
      void server.close().then(() => process.exit(0))
      // What does not end by itself, such as a child that hears nothing, is not waited for: all that counts is on disk.
      setTimeout(() => process.exit(1), LONGEST_CLOSE_MS).unref()
    })
  }
  // What changed while nobody served (a day, an upgrade) is caught up behind the release that is there.
  if (!prepared.fresh) setTimeout(server.renew, 1_000).unref()
  sayAddresses(say, { address: server.address, env, seconds: (performance.now() - from) / 1000 })
}
