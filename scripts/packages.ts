import { join } from 'node:path'
import { loadEnv } from '../cms/config/env.ts'
import { readSnapshot, writePackages } from '../site/index.ts'
import { runCommand } from './run-command.ts'

await runCommand({
  usage: 'npm run packages -- [--edition 2026-11] [--json]',
  options: { edition: { type: 'string' } },
  run: async (values, progress) => {
    const { dataDir } = loadEnv()
    const edition = values.edition ?? readSnapshot(join(dataDir, 'snapshots', 'current')).snapshot.currentEdition ?? ''
    const packages = await writePackages({ dataDir, edition })
    for (const { file, sheets } of packages) progress(`${file}　${sheets} 张`)
    const sheets = packages.reduce((sum, p) => sum + p.sheets, 0)
    return { counts: { edition, packages: packages.length, sheets }, problems: [] }
  },
})
