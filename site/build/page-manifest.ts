import { createHash } from 'node:crypto'
import { readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { version as reactVersion } from 'react'
import { z } from 'zod'
import type { PlannedPage } from '../pages/plan.ts'
import { sizeOf } from './place.ts'

/** File → hash of what the page was made from, and its size in bytes when it was written. */
const ManifestSchema = z.record(z.string(), z.object({ hash: z.string(), bytes: z.number() }))
export type PageManifest = z.output<typeof ManifestSchema>

const SITE = fileURLToPath(new URL('../', import.meta.url))
/** The rooms whose code a page's HTML comes from. */
const ROOMS = ['pages', 'parts', 'search', 'sheet']

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
  await writeFile(`${file}.${process.pid}`, JSON.stringify(manifest, null, 1))
  await rename(`${file}.${process.pid}`, file)
}

/** A hash a page: of its data, and of the templates that turn it into HTML. */
export async function hashPages(pages: PlannedPage[]): Promise<Map<string, string>> {
  const templates = await hashTemplates()
  return new Map(pages.map((page) => [page.file, sha(templates + JSON.stringify([page.kind, page.props]))]))
}

/** The pages whose data changed, or whose file is gone or not as long as it was. */
export async function dirtyPages(
  pages: PlannedPage[],
  hashes: Map<string, string>,
  manifest: PageManifest,
  outDir: string,
): Promise<PlannedPage[]> {
  const dirty = await Promise.all(
    pages.map(async ({ file }) => {
      const known = manifest[file]
      return !known || known.hash !== hashes.get(file) || (await sizeOf(join(outDir, file))) !== known.bytes
    }),
  )
  return pages.filter((_, i) => dirty[i])
}

async function hashTemplates(): Promise<string> {
  const files: string[] = []
  for (const room of ROOMS) {
    const entries = await readdir(join(SITE, room), { recursive: true, withFileTypes: true })
    for (const entry of entries) if (entry.isFile()) files.push(join(entry.parentPath, entry.name))
  }
  files.sort()
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')))
  return sha(reactVersion + files.map((file, i) => `${relative(SITE, file)}\n${texts[i]}`).join('\n'))
}

const sha = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32)
