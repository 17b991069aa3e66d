import { loadEnv } from '../cms/config/env.ts'
import { withNewsroom } from '../cms/config/open-newsroom.ts'
import { seedDemo } from '../cms/demo/seed.ts'
import { runCommand } from './run-command.ts'

await runCommand({
  usage: 'npm run seed -- [--content DIR] [--json]',
  options: { content: { type: 'string' } },
  run: async ({ content }, onProgress) => {
    const env = loadEnv()
    return await withNewsroom(env, (payload) =>
      seedDemo(payload, {
        dataDir: env.dataDir,
        onProgress,
        ...(content === undefined ? {} : { contentDir: content }),
      }),
    )
  },
})
