import { rmdirSync, unlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Deletes files under a folder, as far as they are there, and every folder that this leaves empty; returns how many went. */
export function dropFiles(dir: string, files: Iterable<string>): number {
  const folders = new Set<string>()
  let gone = 0
  for (const file of files) {
    if (dropFile(join(dir, file))) gone += 1
    folders.add(dirname(file))
  }
  for (const folder of folders) dropIfEmpty(dir, folder)
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
