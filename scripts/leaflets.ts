import { join } from 'node:path'
import { loadEnv } from '../cms/config/env.ts'
import { writeLeaflets } from '../site/index.ts'
import { runCommand } from './run-command.ts'

await runCommand({
  usage: 'npm run leaflets -- [--edition 2026-11] [--out DIR] [--json]',
  options: { edition: { type: 'string' }, out: { type: 'string' } },
  run: async (values, progress) => {
    const { dataDir } = loadEnv()
    const { problems, outDir, ...counts } = await writeLeaflets({
      snapshotDir: join(dataDir, 'snapshots', 'current'),
      dataDir,
      edition: values.edition,
      outDir: values.out,
      onProgress: (done, total) => {
        if (done === total) progress(`折页 ${done}/${total}`)
      },
    })
    return { counts: { ...counts, out: outDir }, problems }
  },
})
