import { join, resolve } from 'node:path'
import { loadEnv } from '../cms/config/env.ts'
import { LAYOUT_IDS, LayoutIdSchema, ProblemError, problem } from '../cms/contract/index.ts'
import { DEMO_CONTENT_DIR } from '../cms/demo/load.ts'
import { contactSheetDir, drawContactSheet } from '../site/index.ts'
import { runCommand } from './run-command.ts'

await runCommand({
  usage: 'npm run contact-sheet -- [--out DIR] [--layout quiz] [--json]',
  options: { out: { type: 'string' }, layout: { type: 'string' } },
  run: async (values, progress) => {
    const { dataDir, pressEngine } = loadEnv()
    const outDir = values.out === undefined ? contactSheetDir(dataDir) : resolve(values.out)
    const { sheets, problems } = await drawContactSheet({
      outDir,
      engine: pressEngine,
      cacheDir: join(dataDir, 'press', 'cache'),
      art: join(DEMO_CONTENT_DIR, 'pictures', 'porpoise.svg'),
      photo: join(DEMO_CONTENT_DIR, 'pictures', 'black-marble.jpg'),
      ...(values.layout === undefined ? {} : { layouts: [toLayout(values.layout)] }),
      onProgress: (done, total, layout) => {
        if (done % 24 === 0 || done === total) progress(`样张 ${done}/${total}　${layout}`)
      },
    })
    return { counts: { sheets: sheets.length, out: outDir }, problems }
  },
})

function toLayout(text: string) {
  const layout = LayoutIdSchema.safeParse(text)
  if (layout.success) return layout.data
  throw new ProblemError([
    problem({
      code: 'command/bad-value',
      at: '--layout',
      zh: `应是其中之一：${LAYOUT_IDS.join('、')}`,
      en: `must be one of ${LAYOUT_IDS.join(', ')}`,
    }),
  ])
}
