import { statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { filesUnder } from './files-under.ts'
import { writeWhole } from './place.ts'
import { pairsOf, toRows } from './rows-of.ts'

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
    return pairsOf(await readFile(file, 'utf8'))
  } catch {
    return null // missing or torn: who asks then looks at the files themselves, which is always right
  }
}

export async function writeFileList(file: string, list: FileList): Promise<void> {
  await writeWhole(file, toRows(list))
}

/** The list of a folder as it lies there. */
export async function lookThrough(dir: string): Promise<FileList> {
  return new Map((await filesUnder(dir)).map((file) => [file, markOf(join(dir, file)) ?? '']))
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

/** The size in bytes that a mark names. */
export const sizeIn = (mark: string): number => Number(mark.slice(mark.indexOf(' '), mark.lastIndexOf(' ')))
