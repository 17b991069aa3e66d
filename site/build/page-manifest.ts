import { createHash } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import type { PlannedPage } from '../pages/plan.ts'
import { getOrInsert } from '../parts/words/get-or-insert.ts'
import { type FileList, markOf, sizeIn } from './file-list.ts'
import { hashSources } from './hash-rooms.ts'
import { lineOf, type PageLine } from './page-job.ts'
import { textOf, writeWhole } from './place.ts'
import { rowsOf, toRows } from './rows-of.ts'

/** What is known of a page that was written. */
export interface PageMark {
  /** Of what the page was made from. */
  hash: string
  /** Of what that was worked out from, where it is known. */
  key?: string
}
/** By file; with the size in bytes that each had when it was written. */
export type PageManifest = Record<string, PageMark & { bytes: number }>

/** What the last build left behind; empty when there was none or it cannot be believed. */
export async function readManifest(file: string): Promise<PageManifest> {
  const manifest: PageManifest = {}
  try {
    for (const [path = '', hash = '', bytes, key] of rowsOf(await readFile(file, 'utf8')))
      manifest[path] = { hash, bytes: Number(bytes), ...(key ? { key } : {}) }
    for (const [path = ''] of rowsOf((await textOf(doubtsOf(file))) ?? toRows([]))) delete manifest[path]
    return manifest
  } catch {
    // Missing or torn: everything is then made anew, which is always right.
    return {}
  }
}

/** Lies beside a manifest while pages are written, and names them. */
const doubtsOf = (file: string) => `${file}.doubts`

/** Says that pages are about to be written: until the next manifest, this one is not believed about them. */
export async function doubtPages(file: string, pages: readonly string[]): Promise<void> {
  await writeWhole(doubtsOf(file), toRows(pages.map((page) => [page])))
}

export async function writeManifest(file: string, manifest: PageManifest): Promise<void> {
  const rows = Object.entries(manifest).map(([path, { hash, bytes, key = '' }]) => [path, hash, String(bytes), key])
  await writeWhole(file, toRows(rows))
  await rm(doubtsOf(file), { force: true })
}

/** What is to be done about a planned page. */
export interface JudgedPage {
  mark: PageMark
  /** The page when it has to be written, null when what lies there is right. */
  line: PageLine | null
  /** What marks the file that lies there, when it is right (file-list.ts). */
  lies: string | null
}

/**
 * Judges pages by a hash of their data and of all that turns it into HTML: what was made from the same lies there
 * as long as it was, and is not written again. Where all that the data are worked out from is the same as the last time,
 * they are not worked out. `before` are the folder's files as the last build left them, where that is known: a file that
 * is another one now was changed by somebody else.
 */
export async function openJudge(
  manifest: PageManifest,
  outDir: string,
  before: FileList | null,
): Promise<(page: PlannedPage) => JudgedPage> {
  // Who renders a page and what is put into it afterwards stand in the build's own room and among the packages.
  const sources = await hashSources(['build'])
  const keyHashes = new Map<string, string>()
  /** Many pages are known by the same. */
  const keyHashOf = (kind: string, key: string) =>
    getOrInsert(keyHashes, `${kind} ${key}`, () => sha(sources, kind, key))
  return (page) => {
    const { kind, file, key } = page
    const known = manifest[file]
    // Put together by hand: eleven thousand plain names need no look for dots in them.
    const lies = known === undefined ? null : markOf(`${outDir}/${file}`)
    const isThere =
      known !== undefined && lies !== null && sizeIn(lies) === known.bytes && (before?.get(file) ?? lies) === lies
    const keyHash = key === undefined ? undefined : keyHashOf(kind, key)
    if (isThere && keyHash !== undefined && keyHash === known.key) return { mark: known, line: null, lies }
    const line = lineOf(page)
    const hash = sha(sources, line.text)
    const mark = keyHash ? { hash, key: keyHash } : { hash }
    if (isThere && known.hash === hash) return { mark, line: null, lies }
    return { mark, line, lies: null }
  }
}

/** Of the pages that now lie in the folder, as its list says. */
export function manifestOf(marks: ReadonlyMap<string, PageMark>, list: FileList): PageManifest {
  const manifest: PageManifest = {}
  for (const [file, mark] of marks) {
    const lies = list.get(file)
    if (lies !== undefined) manifest[file] = { ...mark, bytes: sizeIn(lies) }
  }
  return manifest
}

/** As it lies in memory: of Chinese text that takes half as long as a hash of its UTF-8. */
const sha = (...texts: string[]) => {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(text, 'utf16le')
  return hash.digest('hex').slice(0, 32)
}
