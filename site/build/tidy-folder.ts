import { readdir, rmdir, unlink } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'

/** Deletes every file under the folder that is not among those kept, and folders left empty. Returns how many files went. */
export async function tidyFolder(dir: string, kept: ReadonlySet<string>): Promise<number> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true })
  const gone: string[] = []
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name)
    if (!entry.isDirectory() && !kept.has(relative(dir, path))) gone.push(path)
  }
  await Promise.all(gone.map((path) => unlink(path)))
  for (const folder of new Set(gone.map((path) => dirname(path)))) await removeEmpty(folder, dir)
  return gone.length
}

async function removeEmpty(folder: string, top: string): Promise<void> {
  let at = folder
  while (at !== top && at.startsWith(top)) {
    try {
      await rmdir(at)
    } catch {
      // Not empty, or already gone with another file's folder.
      return
    }
    at = dirname(at)
  }
}
