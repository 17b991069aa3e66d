import type { Payload } from 'payload'
import { type Problem, problem, type Result } from '#contract'
import { assemble } from './assemble.ts'
import { checkFiles } from './check-files.ts'
import { mediaDirOf } from './export-snapshot.ts'
import { readWithDrafts } from './read-with-drafts.ts'
import { validate } from './validate.ts'
import { type WrittenSnapshot, writeSnapshot } from './write-snapshot.ts'

export interface PreviewOptions {
  /** The edition's month. */
  month: string
  publicUrl: string
  /** `DATA_DIR/previews/<month>/snapshots`: never the folder that releases are built from. */
  outDir: string
}

export interface ExportedPreview extends WrittenSnapshot {
  /** The day it speaks for: the edition's first. */
  today: string
  /** Numbers of its panels that three people have not signed as they are. */
  unsigned: number[]
}

/**
 * Everything as it would be on an edition's first day, from drafts and signed or not. What is missing has a stand-in and
 * is said; only what no page could be made of stops it.
 */
export async function exportPreview(payload: Payload, options: PreviewOptions): Promise<Result<ExportedPreview>> {
  const { month, publicUrl, outDir } = options
  const read = await readWithDrafts(payload, month)
  if (read === null) return { ok: false, problems: [unknown(month)] }
  const today = (read.edition.from ?? `${month.slice(0, 7)}-01`).slice(0, 10)
  const { snapshot, problems, unsigned } = assemble(read.published, { today, publicUrl, preview: month })
  const lost: Problem[] = []
  const mediaDir = mediaDirOf(payload)
  await checkFiles(snapshot.media, mediaDir, (one) => lost.push(one))
  const valid = validate(snapshot)
  if (lost.length > 0) return { ok: false, problems: [...problems, ...lost] }
  // What the checks said has better words than the schema.
  if (!valid.ok) return { ok: false, problems: problems.length > 0 ? problems : valid.problems }
  const written = await writeSnapshot(valid.value, mediaDir, outDir)
  return { ok: true, value: { ...written, today, unsigned: unsigned.map(({ no }) => no) }, problems }
}

function unknown(month: string): Problem {
  return problem({
    code: 'edition/unknown',
    at: month,
    zh: '没有这一期，可能刚被别人删掉',
    en: 'there is no such edition; somebody may have deleted it',
    hint: '/admin',
  })
}
