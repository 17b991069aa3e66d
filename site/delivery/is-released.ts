import { readdirSync, type Stats, statSync } from 'node:fs'
import { join } from 'node:path'
import { listOf } from '../build/file-list.ts'
import { textOf } from '../build/place.ts'
import { currentRelease, recordOf } from './publish-release.ts'

/**
 * True when the served release holds what was built. A build whose release failed, or which was killed before it, changes
 * nothing the next time and is still news. Where a list is missing, file is compared with file by size and time stamp.
 */
export async function isReleased({ dataDir, builtDir }: { dataDir: string; builtDir: string }): Promise<boolean> {
  const current = await currentRelease(dataDir)
  if (current === null) return false
  const [built, served] = await Promise.all([textOf(listOf(builtDir)), textOf(recordOf(dataDir, current))])
  if (built !== null && served !== null) return built === served
  return isSameTree(builtDir, join(dataDir, 'releases', current))
}

function isSameTree(built: string, served: string): boolean {
  if (!statSync(served, { throwIfNoEntry: false })?.isDirectory()) return false
  const entries = readdirSync(built, { withFileTypes: true })
  if (readdirSync(served).length !== entries.length) return false
  return entries.every((entry) => {
    const [source, copy] = [join(built, entry.name), join(served, entry.name)]
    return entry.isDirectory()
      ? isSameTree(source, copy)
      : isSame(statSync(source), statSync(copy, { throwIfNoEntry: false }))
  })
}

/** The same file, or a copy of it. */
function isSame(one: Stats, other: Stats | undefined): boolean {
  return (
    one.isFile() && other?.isFile() === true && one.size === other.size && Math.abs(one.mtimeMs - other.mtimeMs) < 1
  )
}
