import { rmdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Deletes files under a folder, those that are gone already too, and every folder that this leaves empty. */
export function dropFiles(dir: string, files: Iterable<string>): number {
  const folders = new Set<string>()
  let gone = 0
  for (const file of files) {
    rmSync(join(dir, file), { force: true })
    folders.add(dirname(file))
    gone += 1
  }
  for (const folder of folders) dropIfEmpty(dir, folder)
  return gone
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
