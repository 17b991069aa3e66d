import { rebuildCoverage } from '../cms/collections/coverage/rebuild-coverage.ts'
import { loadEnv } from '../cms/config/env.ts'
import { withNewsroom } from '../cms/config/open-newsroom.ts'
import { runCommand } from './run-command.ts'

await runCommand({
  usage: 'npm run coverage -- [--json]',
  run: async (_values, progress) => {
    const counts = await withNewsroom(loadEnv(), (payload) => rebuildCoverage(payload, progress))
    return { counts: { ...counts }, problems: [] }
  },
})
