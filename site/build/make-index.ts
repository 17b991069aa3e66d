import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { PlannedPage } from '../pages/plan.ts'
import { searchDocument } from '../pages/search-document.ts'
import { buildIndex } from '../search/build-index.ts'
import type { SearchDocument } from '../search/document.ts'
import { longPieces } from '../search/page-record.ts'
import { type PageNow, renewIndex } from '../search/renew-index.ts'
import { byAge } from '../search/write-facets.ts'
import { filesUnder } from './files-under.ts'
import type { KnownIndex, KnownPage } from './known-index.ts'
import { renewFolder } from './renew-folder.ts'

/** Written last: an index that has it is whole. */
export const WHOLE = 'whole.json'
/** When one page in so many changed, the whole is made anew: that costs no more. */
const MANY = 4

/** An index that is not there yet. */
export interface IndexToMake {
  outDir: string
  /** Under `outDir`. */
  folder: string
  /** Hash of the search's own code. */
  room: string
  pages: PlannedPage[]
  /** A hash of all that a page's part of the index is made from. */
  sourceOf: (page: PlannedPage) => string
}
interface MadeIndex {
  written: number
  known: KnownIndex
}

/** Makes an index from what is known of the last one and from what changed since, or else as a whole: the bytes are the same. */
export async function makeIndex(wanted: IndexToMake, known: KnownIndex | null): Promise<MadeIndex> {
  return (known && (await renewed(wanted, known))) ?? (await anew(wanted))
}

async function anew({ outDir, folder, room, pages, sourceOf }: IndexToMake): Promise<MadeIndex> {
  const dir = join(outDir, folder)
  await rm(dir, { recursive: true, force: true })
  const all: { page: KnownPage; document: SearchDocument }[] = []
  for (const page of pages) {
    const document = searchDocument(page)
    if (document) all.push({ page: knownPage(page.file, sourceOf(page), document), document })
  }
  const written = writeIndex(
    dir,
    all.map(({ document }) => document),
  )
  return { written, known: { folder, room, pages: all.map(({ page }) => page).sort(byAge) } }
}

function knownPage(file: string, source: string, document: SearchDocument): KnownPage {
  const { path, date, kind } = document
  return { file, source, path, date, kind, long: Array.from(longPieces(document).keys()) }
}

/** Null when the last index is not whole or of other code, when much changed, or when it is not as it was left. */
async function renewed(wanted: IndexToMake, known: KnownIndex): Promise<MadeIndex | null> {
  const { outDir, folder, room, pages, sourceOf } = wanted
  const [from, to] = [join(outDir, known.folder), join(outDir, folder)]
  if (known.room !== room || !(await isWhole(from))) return null
  const places = new Map(known.pages.map((page, id) => [page.file, id]))
  const sources = new Map(pages.map((page) => [page.file, sourceOf(page)]))
  // Two who want one address are told of elsewhere, and are no sound base.
  if (sources.size !== pages.length || places.size !== known.pages.length) return null
  const isKnown = ({ file }: PlannedPage) => known.pages[places.get(file) ?? -1]?.source === sources.get(file)
  if (pages.filter((page) => !isKnown(page)).length * MANY > pages.length) return null
  const now = pages.flatMap((page) => pageNow(page, known.pages, places.get(page.file), isKnown(page)))
  const files = new Map(now.map(({ file, path }) => [path, file]))
  const read = (name: string) => readFileSync(join(from, name))
  let renewal: ReturnType<typeof renewIndex>
  try {
    renewal = renewIndex({ pages: known.pages, read }, now)
  } catch {
    // It was torn after it was whole: nothing was written yet, and a whole new one needs nothing of it.
    return null
  }
  await rm(join(from, WHOLE))
  const written = renewFolder(from, to, renewal, read)
  const count = (await filesUnder(to)).length
  await writeFile(join(to, WHOLE), JSON.stringify({ pages: now.length, files: count }))
  const nowKnown = renewal.pages.map(({ path, date, kind, long }): KnownPage => {
    const file = files.get(path) ?? ''
    return { file, source: sources.get(file) ?? '', path, date, kind, long: [...long] }
  })
  return { written: written + 1, known: { folder, room, pages: nowKnown } }
}

function pageNow(
  page: PlannedPage,
  known: readonly KnownPage[],
  place: number | undefined,
  isKnown: boolean,
): (PageNow & { file: string })[] {
  const { file, facts } = page
  const before = place === undefined ? undefined : known[place]
  if (facts && before && place !== undefined && isKnown) return [{ ...facts, file, path: before.path, before: place }]
  const document = searchDocument(page)
  if (!document) return []
  const { path, kind, date, filters } = document
  const stays = before?.path === path && before.kind === kind && before.date === date
  return [{ file, path, kind, date, filters, document, before: stays ? (place ?? null) : null }]
}

/** Whether nothing was taken out of it either. */
async function isWhole(dir: string): Promise<boolean> {
  try {
    const { files } = JSON.parse(await readFile(join(dir, WHOLE), 'utf8')) as { files: number }
    return (await filesUnder(dir)).length === files + 1
  } catch {
    return false
  }
}

/** One after the other: twelve thousand small files take half the CPU that they take at once, and no longer. */
function writeIndex(dir: string, documents: readonly SearchDocument[]): number {
  const folders = new Set<string>()
  let count = 0
  for (const { name, content } of buildIndex(documents)) {
    const file = join(dir, name)
    const folder = dirname(file)
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true })
    folders.add(folder)
    writeFileSync(file, content)
    count += 1
  }
  writeFileSync(join(dir, WHOLE), JSON.stringify({ pages: documents.length, files: count }))
  return count + 1
}
