import { join } from 'node:path'
import { loadEnv } from '../cms/config/env.ts'
import { withNewsroom } from '../cms/config/open-newsroom.ts'
import { exportSnapshot } from '../cms/snapshot/export-snapshot.ts'
import { cityDay } from '../cms/workflow/city-time.ts'
import { runCommand } from './run-command.ts'

await runCommand({
  usage: 'npm run snapshot -- [--today 2026-11-26] [--json]',
  options: { today: { type: 'string' } },
  run: async ({ today: day = cityDay() }, progress) => {
    const env = loadEnv()
    const result = await withNewsroom(env, (payload) =>
      exportSnapshot(payload, {
        today: day,
        publicUrl: env.publicUrl,
        outDir: join(env.dataDir, 'snapshots'),
      }),
    )
    if (!result.ok) return { counts: {}, problems: result.problems }
    progress(result.value.dir)
    return { counts: { ...result.value.counts, hash: result.value.hash }, problems: result.problems }
  },
})
