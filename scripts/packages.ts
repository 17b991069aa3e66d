import { join } from 'node:path'
import { loadEnv } from '../cms/config/env.ts'
import { readSnapshot, writePackages } from '../site/index.ts'
import { runCommand } from './run-command.ts'

await runCommand({
  usage: 'npm run packages -- [--edition 2026-11] [--shop ID] [--json]',
  options: { edition: { type: 'string' }, shop: { type: 'string' } },
  run: async (values, progress) => {
    const { dataDir } = loadEnv()
    const edition = values.edition ?? readSnapshot(join(dataDir, 'snapshots', 'current')).snapshot.currentEdition ?? ''
    const packages = await writePackages({
      dataDir,
      edition,
      shop: values.shop,
      // Read by the server too, which shows it to whoever waits: see cms/server/packages/packing.ts.
      onProgress: ({ shop, done, total }) => progress(`成品包 ${shop} ${done}/${total}`),
    })
    const sheets = packages.reduce((sum, p) => sum + p.sheets, 0)
    const newPackages = packages.filter((p) => p.written).length
    return { counts: { edition, packages: packages.length, newPackages, sheets }, problems: [] }
  },
})
