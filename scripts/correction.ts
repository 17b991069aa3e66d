import { join } from 'node:path'
import { loadEnv } from '../cms/config/env.ts'
import { ProblemError, problem } from '../cms/contract/index.ts'
import { pressPosters, writeCorrections } from '../site/index.ts'
import { runCommand } from './run-command.ts'

await runCommand({
  usage: 'npm run correction -- --edition 2026-11 --files A.pdf,B.pdf [--reason TEXT] [--json]',
  options: { edition: { type: 'string' }, files: { type: 'string' }, reason: { type: 'string' } },
  run: async ({ edition = '', files: named = '', reason = '' }, progress) => {
    const { dataDir, pressEngine } = loadEnv()
    const files = named.split(',').filter((file) => file !== '')
    if (edition === '' || files.length === 0) throw new ProblemError([nothingNamed()])
    const report = await pressPosters({
      snapshotDir: join(dataDir, 'snapshots', 'current'),
      dataDir,
      engine: pressEngine,
      edition,
      files,
      // Read by the server too, which shows it to whoever waits: see cms/server/packages/packing.ts.
      onProgress: ({ done, total }) => progress(`更正 ${done}/${total}`),
    })
    // Half a correction would let the old sheets hang beside the new ones.
    if (!report.ok) return { counts: { edition, packages: 0, sheets: 0 }, problems: report.problems }
    const day = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
    const written = await writeCorrections({ dataDir, edition, files, reason, day })
    const sheets = written.reduce((sum, one) => sum + one.files.length, 0)
    return { counts: { edition, packages: written.length, sheets }, problems: report.problems }
  },
})

function nothingNamed() {
  return problem({
    code: 'command/bad-value',
    at: '--edition, --files',
    zh: '要写明哪一期、哪几张印张',
    en: 'name the edition and the sheets',
  })
}
