import { join } from 'node:path'
import { loadEnv } from '../cms/config/env.ts'
import { ProblemError, problem } from '../cms/contract/index.ts'
import { pressPosters } from '../site/index.ts'
import { runCommand } from './run-command.ts'

await runCommand({
  usage:
    'npm run posters -- [--edition 2026-11] [--gallery TC-017] [--shop ID] [--out DIR] [--workers 2] [--no-cache] [--json]',
  options: {
    edition: { type: 'string' },
    gallery: { type: 'string' },
    shop: { type: 'string' },
    out: { type: 'string' },
    workers: { type: 'string' },
    'no-cache': { type: 'boolean' },
  },
  run: async (values, progress) => {
    const { dataDir, pressEngine } = loadEnv()
    const report = await pressPosters({
      snapshotDir: join(dataDir, 'snapshots', 'current'),
      dataDir,
      engine: pressEngine,
      edition: values.edition,
      gallery: values.gallery,
      shop: values.shop,
      outDir: values.out,
      noCache: values['no-cache'],
      workers: toWorkers(values.workers),
      onProgress: everyTenth(progress),
    })
    return { counts: { edition: report.edition, ...report.counts, out: report.outDir }, problems: report.problems }
  },
})

/** A line every tenth of the way: 566 lines would hide the problems. */
function everyTenth(progress: (line: string) => void) {
  let said = 0
  return ({ done, total, file }: { done: number; total: number; file: string }): void => {
    const tenth = Math.floor((done / total) * 10)
    if (tenth === said && done !== total) return
    said = tenth
    progress(`印张 ${done}/${total}　${file}`)
  }
}

function toWorkers(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const workers = Number(text)
  if (Number.isInteger(workers) && workers >= 1 && workers <= 64) return workers
  throw new ProblemError([
    problem({
      code: 'command/bad-value',
      at: '--workers',
      zh: '应是 1–64 的整数',
      en: 'must be a whole number from 1 to 64',
    }),
  ])
}
