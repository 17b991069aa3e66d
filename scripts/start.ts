import path from 'node:path'
import type { Problem } from '#contract'
import { hasErrors, ProblemError } from '#contract'
import { EXAMPLE_PUBLIC_URL, loadEnv } from '../cms/config/env.ts'
import { makeLogger } from '../cms/config/logger.ts'
import { checkMachine } from '../cms/server/start/check-machine.ts'
import { prepare } from '../cms/server/start/prepare.ts'
import { terminalProgress } from '../cms/server/start/terminal-progress.ts'

// React, Next and Payload decide by this at import: it stands before every one of them.
Object.assign(process.env, { NODE_ENV: process.env.NODE_ENV ?? 'production' })
const say = (line: string) => process.stderr.write(`${line}\n`)

try {
  await start()
} catch (error) {
  if (error instanceof ProblemError) print(error.problems)
  else say(error instanceof Error ? (error.stack ?? error.message) : String(error))
  // A half-opened database would hold the process.
  process.exit(1)
}

async function start(): Promise<void> {
  const from = performance.now()
  const env = loadEnv()
  const found = await checkMachine(env)
  print(found)
  if (hasErrors(found)) process.exit(1)

  const prepared = await prepare(env, terminalProgress(say))
  print(prepared.problems)
  // Without the demo an empty newsroom is what was asked for: its first user mends the rest.
  if (!prepared.admin || (!prepared.release && env.demo)) process.exit(1)

  const { serve } = await import('../cms/server/serve.ts')
  const server = await serve({ env, log: makeLogger() })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      say('正在停止… / Stopping…')
      void server.close().then(() => process.exit(0))
    })
  }
  // What changed while nobody served (a day, an upgrade) is caught up behind the release that is there.
  if (prepared.quick) setTimeout(server.renew, 1_000).unref()
  sayAddresses(server.address, env, (performance.now() - from) / 1000)
}

function sayAddresses(address: string, env: ReturnType<typeof loadEnv>, seconds: number): void {
  say('')
  say(`  科普画廊已启动，用时 ${seconds.toFixed(1)} 秒 / Started in ${seconds.toFixed(1)} s`)
  say(`  网站 site      ${address}/`)
  say(`  后台 admin     ${address}/admin`)
  say(`  接口 REST      ${address}/api`)
  say(`  印制 print     ${address}/print`)
  if (env.demo) say(`  演示账号 demo accounts  ${path.join(env.dataDir, 'demo-accounts.json')}`)
  else say(`  第一次使用：打开后台建第一个账号 / First time: open the admin and make the first account`)
  if (env.publicUrl === EXAMPLE_PUBLIC_URL) {
    say('')
    say(`  二维码和网址现在用的是示例域名 ${EXAMPLE_PUBLIC_URL}；送印之前请设 PUBLIC_URL。`)
    say(
      `  QR codes and links carry the example domain ${EXAMPLE_PUBLIC_URL}; set PUBLIC_URL before anything is printed.`,
    )
  }
  say('')
}

function print(problems: readonly Problem[]): void {
  for (const p of problems) {
    say(`${p.level === 'warning' ? '▲' : '✗'} ${p.at}：${p.zh}`)
    say(`  ${p.en}`)
    if (p.hint) say(`  → ${p.hint}`)
  }
}
