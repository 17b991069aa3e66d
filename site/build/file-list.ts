import { readdirSync, statSync } from 'node:fs'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { rowsOf, toRows } from './rows-of.ts'

/**
 * A built site's files, each with a mark that differs whenever the file is another one. Two lists say what changed
 * between two sites, without a look at fifty thousand files.
 */
export type FileList = ReadonlyMap<string, string>

/** Where a built site's own list lies: beside its folder, written when all in it is as the list says. */
export const listOf = (builtDir: string) => `${builtDir}.files.txt`

/** Null when there is none, or it cannot be believed. */
export async function readFileList(file: string): Promise<FileList | null> {
  try {
    return new Map(rowsOf(await readFile(file, 'utf8')).map(([path = '', mark = '']) => [path, mark]))
  } catch {
    return null // missing or torn: who asks then looks at the files themselves, which is always right
  }
}

export async function writeFileList(file: string, list: FileList): Promise<void> {
  await writeFile(`${file}.${process.pid}`, toRows(list))
  await rename(`${file}.${process.pid}`, file)
}

/** The list of a folder as it lies there. */
export function lookThrough(dir: string): FileList {
  const list = new Map<string, string>()
  for (const entry of readdirSync(dir, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    list.set(path.slice(dir.length + 1).replaceAll('\\', '/'), markOf(path) ?? '')
  }
  return list
}

/**
 * A file's mark where nothing better is known. Files are never written into in place: another content is another file.
 * Time and size alone would not tell two of them that were written in one tick and then changed places. Null when it is
 * not there.
 */
export function markOf(path: string): string | null {
  const found = statSync(path, { throwIfNoEntry: false })
  return found ? `${found.ino} ${found.size} ${found.mtimeMs}` : null
}
