import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { ProblemSchema } from '#contract'
import { isMissing } from '../release/release-root.ts'

/** Beside the site of a preview: what it shows, and that it is whole. */
const PreviewSchema = z.object({
  edition: z.string(),
  /** The day it speaks for. */
  today: z.string(),
  builtAt: z.string(),
  /** Hash of the snapshot it was built from. */
  snapshot: z.string(),
  /** Numbers of panels that three people have not signed. */
  unsigned: z.array(z.number()),
  /** What its drafts lack. */
  problems: z.array(ProblemSchema),
  publicUrl: z.string(),
})
export type BuiltPreview = z.output<typeof PreviewSchema>

/** As many editions as are in work at once. */
const KEEP = 3
const STALE_MS = 14 * 86_400_000

export function previewDir(dataDir: string, edition: string): string {
  return join(dataDir, 'previews', edition)
}

/** Null while there is none, or one is being built anew. */
export async function readPreview(dataDir: string, edition: string): Promise<BuiltPreview | null> {
  try {
    const text = await readFile(join(previewDir(dataDir, edition), 'preview.json'), 'utf8')
    return PreviewSchema.parse(JSON.parse(text))
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

/** Written last: what it speaks of is there. */
export async function writePreview(dataDir: string, preview: BuiltPreview): Promise<void> {
  const file = join(previewDir(dataDir, preview.edition), 'preview.json')
  await writeFile(`${file}.part`, JSON.stringify(preview))
  await rename(`${file}.part`, file)
}

/** Nobody is to take a half-built site for the preview. */
export async function forgetPreview(dataDir: string, edition: string): Promise<void> {
  await rm(join(previewDir(dataDir, edition), 'preview.json'), { force: true })
}

/** Clears previews that nobody has built for two weeks, and all but the three newest; `current` stays. */
export async function prunePreviews(dataDir: string, current: string, now: number = Date.now()): Promise<string[]> {
  const folder = join(dataDir, 'previews')
  const names = (await readdir(folder)).filter((name) => name !== current)
  const aged = await Promise.all(
    names.map(async (name) => {
      const [built, made] = [await timeOf(join(folder, name, 'preview.json')), await timeOf(join(folder, name))]
      return { name, at: built ?? made ?? 0 }
    }),
  )
  const old = aged.sort((a, b) => b.at - a.at).filter(({ at }, i) => i >= KEEP - 1 || at < now - STALE_MS)
  for (const { name } of old) await rm(join(folder, name), { recursive: true, force: true })
  return old.map(({ name }) => name)
}

async function timeOf(path: string): Promise<number | null> {
  const found = await stat(path).catch(() => null)
  return found?.mtimeMs ?? null
}
