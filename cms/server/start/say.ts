import path from 'node:path'
import type { Problem } from '#contract'
import { type Env, EXAMPLE_PUBLIC_URL } from '../../config/env.ts'

type Say = (line: string) => void

/** Where everything is, once the server answers. */
export function sayAddresses(
  say: Say,
  { address, env, seconds }: { address: string; env: Env; seconds: number },
): void {
  say('')
  say(`  科普画廊已启动，用时 ${seconds.toFixed(1)} 秒 / Started in ${seconds.toFixed(1)} s`)
  say(`  网站 site      ${address}/`)
  say(`  后台 admin     ${address}/admin`)
  say(`  接口 REST      ${address}/api`)
  say(`  印制 print     ${address}/print`)
  if (env.demo) say(`  演示账号 demo accounts  ${path.join(env.dataDir, 'demo-accounts.json')}`)
  else say('  第一次使用：打开后台建第一个账号 / First time: open the admin and make the first account')
  if (env.publicUrl === EXAMPLE_PUBLIC_URL) {
    say('')
    say(`  二维码和网址现在用的是示例域名 ${EXAMPLE_PUBLIC_URL}；送印之前请设 PUBLIC_URL。`)
    say(`  QR codes and links carry the example domain ${EXAMPLE_PUBLIC_URL}; set PUBLIC_URL before printing.`)
  }
  say('')
}

export function sayProblems(say: Say, problems: readonly Problem[]): void {
  for (const p of problems) {
    say(`${p.level === 'warning' ? '▲' : '✗'} ${p.at}：${p.zh}`)
    say(`  ${p.en}`)
    if (p.hint) say(`  → ${p.hint}`)
  }
}
