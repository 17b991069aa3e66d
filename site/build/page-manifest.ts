import { createHash } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { PageToWrite } from '../pages/plan.ts'
import { hashRooms, TEMPLATES } from './hash-rooms.ts'
import { sizeNow } from './place.ts'

/** File → hash of what the page was made from, and its size in bytes when it was written. */
const ManifestSchema = z.record(z.string(), z.object({ hash: z.string(), bytes: z.number() }))
export type PageManifest = z.output<typeof ManifestSchema>

/** What the last build left behind; empty when there was none or it cannot be believed. */
export async function readManifest(file: string): Promise<PageManifest> {
  try {
    return ManifestSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch {
    // Missing or torn: everything is then made anew, which is always right.
    return {}
  }
}

export async function writeManifest(file: string, manifest: PageManifest): Promise<void> {
  await writeFile(`${file}.${process.pid}`, JSON.stringify(manifest))
  await rename(`${file}.${process.pid}`, file)
}

/** What is to be done about a planned page. */
export interface JudgedPage {
  hash: string
  /** The page as a line of JSON when it has to be written, null when what lies there is right. */
  line: string | null
}

/**
 * Judges pages by a hash of their data and of the templates that turn it into HTML: what was made from the same lies there
 * as long as it was, and is not written again.
 */
export async function openJudge(manifest: PageManifest, outDir: string): Promise<(page: PageToWrite) => JudgedPage> {
  const templates = await hashRooms(TEMPLATES)
  return ({ kind, file, props }) => {
    const line = JSON.stringify({ kind, file, props })
    const hash = sha(templates, line)
    const known = manifest[file]
    const isRight = known?.hash === hash && sizeNow(join(outDir, file)) === known.bytes
    return { hash, line: isRight ? null : line }
  }
}

/** Of what now lies in the folder: of a page that was right before, and of one that was asked for by another look. */
export function manifestOf(
  hashes: ReadonlyMap<string, string>,
  { before, asked, outDir }: { before: PageManifest; asked: readonly string[]; outDir: string },
): PageManifest {
  const manifest: PageManifest = {}
  const written = new Set(asked)
  for (const [file, hash] of Array.from(hashes).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const bytes = written.has(file) ? sizeNow(join(outDir, file)) : before[file]?.bytes
    if (bytes !== null && bytes !== undefined) manifest[file] = { hash, bytes }
  }
  return manifest
}

/** As it lies in memory: of Chinese text that takes half as long as a hash of its UTF-8. */
const sha = (...texts: string[]) => {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(text, 'utf16le')
  return hash.digest('hex').slice(0, 32)
}
