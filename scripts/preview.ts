import { join } from 'node:path'
import { loadEnv } from '../cms/config/env.ts'
import { withNewsroom } from '../cms/config/open-newsroom.ts'
import { EditionIdSchema, ProblemError, problem } from '../cms/contract/index.ts'
import {
  forgetPreview,
  previewDir,
  prunePreviews,
  readPreview,
  writePreview,
} from '../cms/server/editions/preview-folder.ts'
import { exportPreview } from '../cms/snapshot/export-preview.ts'
import { buildSite } from '../site/index.ts'
import { runCommand } from './run-command.ts'

await runCommand({
  usage: 'npm run preview -- --edition 2026-12 [--json]',
  options: { edition: { type: 'string' } },
  run: async (values, progress) => {
    const asked = EditionIdSchema.safeParse(values.edition)
    if (!asked.success) throw new ProblemError([noEdition()])
    const edition = asked.data
    const env = loadEnv()
    const { dataDir, publicUrl, pressEngine } = env
    const dir = previewDir(dataDir, edition)
    progress('读取草稿 · reading the drafts')
    const exported = await withNewsroom(env, (payload) =>
      exportPreview(payload, { month: edition, publicUrl, outDir: join(dir, 'snapshots') }),
    )
    if (!exported.ok) return { counts: {}, problems: exported.problems }
    const { hash, today, unsigned } = exported.value
    const before = await readPreview(dataDir, edition)
    if (before?.snapshot !== hash) await forgetPreview(dataDir, edition)
    const report = await buildSite({
      ...{ dataDir, siteDir: join(dir, 'site'), snapshotDir: exported.value.dir },
      ...{ engine: pressEngine, onProgress: progress },
    })
    const problems = [...exported.problems, ...report.problems]
    if (before?.snapshot !== hash || report.changed) {
      const builtAt = new Date().toISOString()
      await writePreview(dataDir, { edition, today, builtAt, snapshot: hash, unsigned, problems, publicUrl })
    }
    const pruned = await prunePreviews(dataDir, edition)
    const { pages, written } = report
    // What its drafts lack is told beside it; the preview itself is made.
    const warnings = problems.map((one) => ({ ...one, level: 'warning' as const }))
    const counts = { edition, pages, written, unsigned: unsigned.length, pruned: pruned.length }
    return { counts, problems: warnings }
  },
})

function noEdition() {
  return problem({
    code: 'command/bad-value',
    at: '--edition',
    zh: '要写明哪一期，如 2026-12',
    en: 'name the edition, as in 2026-12',
  })
}
