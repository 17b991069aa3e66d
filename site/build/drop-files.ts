import { existsSync, rmdirSync, unlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { getOrInsert } from '../parts/words/get-or-insert.ts'

/** Deletes files under a folder, as far as they are there, and every folder that this leaves empty; returns how many went. */
export function dropFiles(dir: string, files: Iterable<string>): number {
  // An index that was renewed was moved whole: eight thousand names in folders that are not there any more.
  const folders = new Map<string, boolean>()
  let gone = 0
  for (const file of files) {
    const folder = dirname(file)
    const isThere = getOrInsert(folders, folder, () => existsSync(join(dir, folder)))
    if (isThere && dropFile(join(dir, file))) gone += 1
  }
  for (const [folder, isThere] of folders) if (isThere) dropIfEmpty(dir, folder)
  return gone
}

function dropFile(path: string): boolean {
  try {
    unlinkSync(path)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false
    throw error
  }
}

function dropIfEmpty(dir: string, folder: string): void {
  if (folder === '.') return
  try {
    rmdirSync(join(dir, folder))
  } catch {
    return // not empty, or gone with the one before
  }
  dropIfEmpty(dir, dirname(folder))
}
