import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { isSame } from './renew-tree.ts'

/**
 * True when the served release holds what was built, file by file (size and time stamp, which a release takes over). A
 * build whose release failed, or which was killed before it, changes nothing the next time and is still news.
 */
export async function isReleased({ dataDir, builtDir }: { dataDir: string; builtDir: string }): Promise<boolean> {
  return isSameTree(builtDir, join(dataDir, 'releases', 'current'))
}

function isSameTree(built: string, served: string): boolean {
  if (!statSync(served, { throwIfNoEntry: false })?.isDirectory()) return false
  const entries = readdirSync(built, { withFileTypes: true })
  if (readdirSync(served).length !== entries.length) return false
  return entries.every((entry) => {
    const [source, copy] = [join(built, entry.name), join(served, entry.name)]
    return entry.isDirectory() ? isSameTree(source, copy) : isSameFile(source, copy)
  })
}

function isSameFile(source: string, copy: string): boolean {
  return isSame(statSync(source), statSync(copy, { throwIfNoEntry: false }))
}
