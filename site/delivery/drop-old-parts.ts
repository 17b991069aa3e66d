import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

const ABANDONED_MS = 3_600_000

/**
 * Drops what a process that was killed left half written in a folder: files and folders named `….part`. A younger one
 * may be another process's, still at work.
 */
export async function dropOldParts(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.part')) continue
    const path = join(folder, name)
    const found = await stat(path).catch(() => null) // another process has just finished it
    if (found !== null && found.mtimeMs < Date.now() - ABANDONED_MS) await rm(path, { recursive: true, force: true })
  }
}
