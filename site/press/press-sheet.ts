import { createHash } from 'node:crypto'
import { hasErrors, type Problem } from '#contract'
import type { SheetRenderer } from './engine/render-sheet.ts'
import { finishSheet } from './finish/finish-sheet.ts'
import { checkGlyphs } from './preflight/check-glyphs.ts'
import { checkPage } from './preflight/check-page.ts'
import { checkSheet } from './preflight/check-sheet.ts'
import type { SheetCache } from './sheet-cache.ts'
import type { SheetJob, SheetReceipt } from './sheet-job.ts'

/** Glyph gate, engine, finish, preflight, cache: one sheet from data to a file a printer may have. */
export async function pressSheet(job: SheetJob, renderer: SheetRenderer, cache: SheetCache): Promise<SheetReceipt> {
  const failed = (problems: Problem[]): SheetReceipt =>
    cache.store({ key: job.key, bytes: 0, sha256: null, problems }, null)
  const glyphs = await checkGlyphs(job.data, job.order.at, cache.dir)
  if (hasErrors(glyphs)) return failed(glyphs)

  const set = renderer.renderSheet({ layout: job.layout, data: job.data, want: 'pdf' })
  const said = set.problems.map((p) => ({ ...p, at: `${job.order.at} / ${p.at}` }))
  said.push(...checkPage(set, job.order.paper, job.order.at))
  if (!set.pdf || hasErrors(said)) return failed(said)

  const bytes = finishSheet(set.pdf, job.order.paper, job.identity)
  const code = { place: set.code, address: job.address }
  const problems = [...said, ...(await checkSheet(bytes, { order: job.order, set, code, floors: job.data.format }))]
  if (hasErrors(problems)) return failed(problems)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return cache.store({ key: job.key, bytes: bytes.length, sha256, problems }, bytes)
}
