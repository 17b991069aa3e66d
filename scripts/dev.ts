import path from 'node:path'
import { hasErrors } from '#contract'
import { loadEnv } from '../cms/config/env.ts'
import { makeLogger } from '../cms/config/logger.ts'
import { REPOSITORY_ROOT } from '../cms/server/rebuild/run-step.ts'
import { checkMachine } from '../cms/server/start/check-machine.ts'
import { firstContent } from '../cms/server/start/prepare.ts'
import { sayAddresses, sayProblems } from '../cms/server/start/say.ts'
import { terminalProgress } from '../cms/server/start/terminal-progress.ts'
import { watchFolder } from '../cms/server/start/watch-folder.ts'
import { toKnownProblems } from './known-failures.ts'

/**
 * `npm run dev`: the admin by Next's dev server; a saved template or style makes the site anew, a saved poster layout
 * the previews. Only a change in cms/server itself needs a new start.
 */
Object.assign(process.env, { NODE_ENV: 'development' })
const say = (line: string) => process.stderr.write(`${line}\n`)
const from = performance.now()

try {
  const env = loadEnv()
  const found = await checkMachine(env)
  sayProblems(say, found)
  if (hasErrors(found)) process.exit(1)
  sayProblems(say, await firstContent(env, terminalProgress(say), ['snapshot', 'site']))

  const { serve } = await import('../cms/server/serve.ts')
  const steps = [{ script: 'snapshot' }, { script: 'site' }]
  const server = await serve({ env, log: makeLogger('info'), dev: true, steps, quietMs: 300 })
  const folders = ['data', 'pages', 'parts', 'styles', 'build', 'sheet', 'posters']
  const ends = folders.map((name) =>
    watchFolder(path.join(REPOSITORY_ROOT, 'site', name), () => {
      if (name === 'posters' || name === 'sheet') server.redraw()
      else server.renew()
    }),
  )
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      for (const end of ends) end()
      void server.close().then(() => process.exit(0))
    })
  }
  sayAddresses(say, { address: server.address, env, seconds: (performance.now() - from) / 1000 })
} catch (error) {
  const known = toKnownProblems(error)
  if (known !== null) sayProblems(say, known)
  else say(error instanceof Error ? (error.stack ?? error.message) : String(error))
  process.exit(1)
}
