import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { PlannedPage } from '../pages/plan.ts'
import type { Lang } from '../sheet/foot.ts'
import { filesUnder } from './files-under.ts'
import { hashRooms } from './hash-rooms.ts'
import { readKnownIndex, writeKnownIndex } from './known-index.ts'
import { makeIndex, WHOLE } from './make-index.ts'
import type { PageMark } from './page-manifest.ts'
import { exists } from './place.ts'

const LANGS: Lang[] = ['zh', 'en']

/** Folder of each language's index under the site's, without slashes around. */
export type IndexFolders = Record<Lang, string>

/**
 * An index is named by what it is made from: all pages' data, their templates and the search's own code. An open page
 * goes on with the index it began with, and nothing is made again as long as no page changes.
 */
export async function nameIndexes(pages: PlannedPage[], marks: ReadonlyMap<string, PageMark>): Promise<IndexFolders> {
  const room = await hashRoom()
  const folder = (lang: Lang) => {
    const own = pages.filter((one) => one.lang === lang)
    const lines = own.map(({ file, facts }) => [file, marks.get(file)?.hash, facts])
    const hash = createHash('sha256').update(room).update(JSON.stringify(lines)).digest('hex')
    return `assets/search/${hash.slice(0, 16)}.${lang}`
  }
  return { zh: folder('zh'), en: folder('en') }
}

export interface WantedIndexes {
  pages: PlannedPage[]
  /** Of each page's data, by its file. */
  marks: ReadonlyMap<string, PageMark>
  folders: IndexFolders
  outDir: string
  /** Where it is kept what the indexes in `outDir` were made from. */
  knownDir: string
}

/** Makes what is not there yet; returns all files of the indexes and how many were written. */
export async function writeIndexes(wanted: WantedIndexes): Promise<{ files: string[]; written: number }> {
  const { marks, folders, outDir, knownDir } = wanted
  const files: string[] = []
  let written = 0
  for (const lang of LANGS) {
    const pages = wanted.pages.filter((page) => page.lang === lang)
    if (pages.length === 0) continue
    const folder = folders[lang]
    const dir = join(outDir, folder)
    if (!(await exists(join(dir, WHOLE)))) {
      const knownFile = join(knownDir, `search.${lang}.json`)
      const sourceOf = ({ file, facts }: PlannedPage) =>
        `${marks.get(file)?.hash} ${shortHash(facts ? JSON.stringify(facts) : '')}`
      const index = { outDir, folder, room: await hashRoom(), pages, sourceOf }
      const made = await makeIndex(index, await readKnownIndex(knownFile))
      await writeKnownIndex(knownFile, made.known)
      written += made.written
    }
    files.push(...(await filesUnder(dir)).map((file) => `${folder}/${file}`))
  }
  return { files, written }
}

/** What folds and reads has versions of its own. */
const hashRoom = async () => shortHash(`${process.versions.unicode} ${await hashRooms(['search'])}`)

const shortHash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32)
