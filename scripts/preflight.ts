import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadEnv } from '../cms/config/env.ts'
import { FormatIdSchema, ProblemError, problem } from '../cms/contract/index.ts'
import { preflightFiles } from '../site/index.ts'
import { runCommand } from './run-command.ts'

await runCommand({
  usage:
    'npm run preflight -- FILE… --profile offset-x4|offset-x1a|inkjet|inkjet-rgb|SHOP [--format 600x900] [--distance 1.5] [--address URL] [--report out.html] [--json]',
  options: {
    profile: { type: 'string' },
    format: { type: 'string' },
    distance: { type: 'string' },
    address: { type: 'string' },
    report: { type: 'string' },
  },
  files: true,
  run: async ({ profile, format, distance, address, report }, progress, files) => {
    if (files.length === 0) throw bad('FILE', '没有指定文件', 'no file was named')
    if (profile === undefined) throw bad('--profile', '要指定制作参数', 'a profile is needed')
    const said = await preflightFiles({
      files,
      profile,
      snapshotDir: () => join(loadEnv().dataDir, 'snapshots', 'current'),
      format: format === undefined ? undefined : toFormat(format),
      distanceM: distance === undefined ? undefined : toMetres(distance),
      address,
      report: report !== undefined,
      onFile: (file, errors) => progress(`${errors === 0 ? '✓' : '✗'} ${file}`),
    })
    if (report !== undefined && said.html !== null) writeFileSync(report, said.html)
    const errors = said.findings.filter((one) => one.level === 'error').length
    const warnings = said.findings.length - errors
    return {
      counts: { profile, files: files.length, errors, warnings, report: report ?? null },
      problems: said.findings,
    }
  },
})

function toFormat(text: string) {
  const format = FormatIdSchema.safeParse(text)
  if (format.success) return format.data
  throw bad('--format', `没有这个画幅：${text}`, `there is no such format: ${text}`)
}

function toMetres(text: string): number {
  const metres = Number(text)
  if (metres > 0 && metres <= 100) return metres
  throw bad('--distance', '应是 0–100 的米数', 'must be metres from 0 to 100')
}

function bad(at: string, zh: string, en: string): ProblemError {
  return new ProblemError([problem({ code: 'command/bad-value', at, zh, en })])
}
