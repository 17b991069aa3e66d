import type { Payload } from 'payload'
import { hasErrors, type Problem, type Result } from '#contract'
import { assemble } from './assemble.ts'
import { checkFiles } from './check-files.ts'
import { readCounts } from './read-counts.ts'
import { readPublished } from './read-published.ts'
import { validate } from './validate.ts'
import { type WrittenSnapshot, writeSnapshot } from './write-snapshot.ts'

export interface ExportOptions {
  /** The day for which the snapshot speaks, YYYY-MM-DD. */
  today: string
  /** Origin of printed and canonical addresses, without a trailing slash. */
  publicUrl: string
  /** DATA_DIR/snapshots. */
  outDir: string
}

export interface Exported extends WrittenSnapshot {
  counts: Record<string, number>
}

/** The only way out of the newsroom: everything published, validated, in one frozen folder; or all that is wrong. */
export async function exportSnapshot(payload: Payload, options: ExportOptions): Promise<Result<Exported>> {
  const { today, publicUrl, outDir } = options
  const { snapshot, problems, closedGalleries } = assemble(await readPublished(payload), { today, publicUrl })
  const mediaDir = mediaDirOf(payload)
  const say = (problem: Problem) => void problems.push(problem)
  await checkFiles(snapshot.media, mediaDir, say)
  const counted = await readCounts(payload, today)
  if (counted) snapshot.counts = counted
  const valid = validate(snapshot)
  // What the checks said has better words than the schema; the schema speaks only where they were silent.
  if (!valid.ok && !hasErrors(problems)) problems.push(...valid.problems)
  if (!valid.ok || hasErrors(problems)) return { ok: false, problems }
  const written = await writeSnapshot(valid.value, mediaDir, outDir)
  const { galleries, editions, panels, articles, bulletins, media, assignments } = valid.value
  const counts = {
    galleries: galleries.length,
    closedGalleries,
    editions: editions.length,
    panels: panels.length,
    articles: articles.length,
    bulletins: bulletins.length,
    media: media.length,
    assignments: assignments.length,
  }
  return { ok: true, value: { ...written, counts }, problems }
}

/** Where uploads are kept; the collection knows. */
export function mediaDirOf(payload: Payload): string {
  const { staticDir } = payload.collections.media.config.upload
  if (staticDir === undefined) throw new Error('the media collection has no folder')
  return staticDir
}
