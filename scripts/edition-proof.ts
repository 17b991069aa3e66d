import { join } from 'node:path'
import { loadEnv } from '../cms/config/env.ts'
import { readSnapshot, writeProof } from '../site/index.ts'
import { runCommand } from './run-command.ts'

await runCommand({
  usage: 'npm run edition-proof -- [--edition 2026-11] [--json]',
  options: { edition: { type: 'string' } },
  run: async (values, progress) => {
    const { dataDir } = loadEnv()
    const edition = values.edition ?? readSnapshot(join(dataDir, 'snapshots', 'current')).snapshot.currentEdition ?? ''
    const onProgress = (done: number, total: number) => progress(`样稿 ${done}/${total}`)
    const { path, pages, bytes, problems } = await writeProof({ dataDir, edition, onProgress })
    progress(path)
    return { counts: { edition, pages, bytes, path }, problems }
  },
})
