import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PlannedPage } from '../pages/plan.ts'
import { searchDocuments } from '../pages/search-documents.ts'
import { buildIndex } from '../search/build-index.ts'
import type { Lang } from '../sheet/foot.ts'
import type { FileList } from './file-list.ts'
import type { PageMark } from './page-manifest.ts'
import { exists } from './place.ts'

const LANGS: Lang[] = ['zh', 'en']
const ROOM = fileURLToPath(new URL('../search/', import.meta.url))
/** Written last: an index that has it is whole. */
const WHOLE = 'whole.json'
const FILES_AT_ONCE = 32

/** Folder of each language's index under the site's, without slashes around. */
export type IndexFolders = Record<Lang, string>

/**
 * An index is named by what it is made from: all pages' data, their templates and the search's own code. An open page
 * goes on with the index it began with, and nothing is made again as long as no page changes.
 */
export async function nameIndexes(pages: PlannedPage[], marks: ReadonlyMap<string, PageMark>): Promise<IndexFolders> {
  const room = await hashRoom()
  const folder = (lang: Lang) => {
    const hash = createHash('sha256').update(room)
    for (const page of pages.filter((one) => one.lang === lang))
      hash.update(`${page.file} ${marks.get(page.file)?.hash} ${JSON.stringify(page.facts)}\n`)
    return `assets/search/${hash.digest('hex').slice(0, 16)}.${lang}`
  }
  return { zh: folder('zh'), en: folder('en') }
}

/** Makes what is not there yet; returns all files of the indexes and how many were written. */
export async function writeIndexes(
  pages: PlannedPage[],
  folders: IndexFolders,
  outDir: string,
): Promise<{ files: string[]; marks: FileList; written: number }> {
  const files: string[] = []
  let written = 0
  for (const lang of LANGS) {
    const documents = () => Array.from(searchDocuments(pages, lang))
    if (!pages.some((page) => page.lang === lang)) continue
    const dir = join(outDir, folders[lang])
    if (!(await exists(join(dir, WHOLE)))) {
      await rm(dir, { recursive: true, force: true })
      written += await writeIndex(dir, documents())
    }
    files.push(...(await filesUnder(dir)).map((file) => `${folders[lang]}/${file}`))
  }
  // An index's folder tells what is in it.
  return { files, marks: new Map(files.map((file) => [file, ''])), written }
}

async function writeIndex(dir: string, documents: Parameters<typeof buildIndex>[0]): Promise<number> {
  const folders = new Set<string>()
  let count = 0
  let pending: Promise<void>[] = []
  for (const { name, content } of buildIndex(documents)) {
    const file = join(dir, name)
    if (!folders.has(dirname(file))) await mkdir(dirname(file), { recursive: true })
    folders.add(dirname(file))
    pending.push(writeFile(file, content))
    count += 1
    if (pending.length < FILES_AT_ONCE) continue
    await Promise.all(pending)
    pending = []
  }
  await Promise.all(pending)
  await writeFile(join(dir, WHOLE), JSON.stringify({ pages: documents.length, files: count }))
  return count + 1
}

async function filesUnder(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
    .sort()
}

async function hashRoom(): Promise<string> {
  const names = (await readdir(ROOM)).sort()
  const texts = await Promise.all(names.map((name) => readFile(join(ROOM, name), 'utf8')))
  return createHash('sha256').update(texts.join('\0')).digest('hex')
}
