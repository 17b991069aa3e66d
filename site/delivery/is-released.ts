import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Thousands of small pages, one a printed code: they are written before the map that names them all. */
const CODES = 'q'

/**
 * True when the served release holds what was built, file by file (size and time stamp, which a release takes over). A
 * build whose release failed, or which was killed before it, changes nothing the next time and is still news.
 */
export async function isReleased({ dataDir, builtDir }: { dataDir: string; builtDir: string }): Promise<boolean> {
  return await isSameTree(builtDir, join(dataDir, 'releases', 'current'))
}

async function isSameTree(built: string, served: string): Promise<boolean> {
  const entries = await readdir(built, { withFileTypes: true })
  const there = await readdir(served).catch(() => null)
  if (there === null || there.length !== entries.length) return false
  const same = await Promise.all(
    entries.map((entry) => {
      const [source, copy] = [join(built, entry.name), join(served, entry.name)]
      if (entry.name === CODES && entry.isDirectory())
        return isSameFile(join(source, 'map.json'), join(copy, 'map.json'))
      return entry.isDirectory() ? isSameTree(source, copy) : isSameFile(source, copy)
    }),
  )
  return same.every(Boolean)
}

async function isSameFile(source: string, copy: string): Promise<boolean> {
  const [now, then] = await Promise.all([stat(source), stat(copy).catch(() => null)])
  return then?.isFile() === true && then.size === now.size && Math.abs(then.mtimeMs - now.mtimeMs) < 1
}
