import { lstat, mkdir, readdir, readlink, rename, rm, symlink, utimes } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { type FileList, listOf, lookThrough, readFileList, writeFileList } from '../build/file-list.ts'
import { dropOldParts } from './drop-old-parts.ts'
import { moveIndexes } from './move-indexes.ts'
import { renewRelease } from './renew-release.ts'
import { removeTree } from './trees.ts'
import { writeProblem } from './write-problem.ts'

export interface ReleaseOptions {
  dataDir: string
  /** The built site, such as `DATA_DIR/site/work`. */
  builtDir: string
  /** What stands in it, where that is known. */
  list?: FileList
  /** Folder name of the release: sorts by age. */
  id: string
  /** Releases kept, the new one included: an open page still finds its assets. */
  keep?: number
}

/**
 * Makes a built site the served one: a new folder, then an atomic switch of `releases/current`. Its files are second
 * names of the built ones. The oldest release, which would go, is renewed into the new one: of fifty thousand files
 * only those that changed are touched.
 */
export async function publishRelease({
  dataDir,
  builtDir,
  list,
  id,
  keep = 3,
}: ReleaseOptions): Promise<{ dir: string; removed: string[] }> {
  const releases = join(dataDir, 'releases')
  const [dir, part, current] = [join(releases, id), join(releases, `.${id}.part`), join(releases, 'current')]
  await mkdir(releases, { recursive: true })
  await rm(part, { recursive: true, force: true })
  try {
    const built = list ?? (await readFileList(listOf(builtDir))) ?? (await lookThrough(builtDir))
    const there = await beginFrom(dataDir, await oldest(releases, await currentRelease(dataDir), keep), part)
    renewRelease({ builtDir, built, dir: part, there: moveIndexes(part, there, built) })
    // Older releases are looked through by their age.
    const now = new Date()
    await utimes(part, now, now)
    await rm(dir, { recursive: true, force: true })
    await rename(part, dir)
    await mkdir(dirname(recordOf(dataDir, id)), { recursive: true })
    await writeFileList(recordOf(dataDir, id), built)
    const next = join(releases, '.current.next')
    await rm(next, { force: true })
    await symlink(id, next)
    await rename(next, current)
  } catch (cause) {
    await rm(part, { recursive: true, force: true })
    throw writeProblem(cause, dir)
  }
  return { dir, removed: await prune(dataDir, id, keep) }
}

/** What a release's folder holds: kept apart, since the folder itself goes on to any web server. */
export const recordOf = (dataDir: string, id: string) => join(dataDir, 'site', 'released', `${id}.txt`)

/** Makes `part` of the release that is spare, or empty; returns what is in it. */
async function beginFrom(dataDir: string, spare: string | null, part: string): Promise<FileList> {
  const known = spare === null ? null : await readFileList(recordOf(dataDir, spare))
  if (spare === null || known === null) {
    await mkdir(part)
    return new Map()
  }
  // Gone first: it is not true of what is about to be changed.
  await rm(recordOf(dataDir, spare))
  await rename(join(dataDir, 'releases', spare), part)
  return known
}

/** The release that is served, null before the first. */
export async function currentRelease(dataDir: string): Promise<string | null> {
  const path = join(dataDir, 'releases', 'current')
  const found = await lstat(path).catch(() => null)
  return found?.isSymbolicLink() ? basename(await readlink(path)) : null
}

/** The release that goes when one more comes, null as long as there is room. */
async function oldest(releases: string, current: string | null, keep: number): Promise<string | null> {
  const others = await othersThan(releases, current)
  return others.length >= keep - 1 && keep > 1 ? (others[0] ?? null) : null
}

async function prune(dataDir: string, current: string, keep: number): Promise<string[]> {
  const releases = join(dataDir, 'releases')
  const others = await othersThan(releases, current)
  const removed = others.slice(0, Math.max(0, others.length - (keep - 1)))
  for (const name of removed) {
    await rm(recordOf(dataDir, name), { force: true })
    removeTree(join(releases, name))
  }
  await dropOldParts(releases)
  return removed
}

/** Releases beside the one, oldest first. */
async function othersThan(releases: string, current: string | null): Promise<string[]> {
  const entries = await readdir(releases, { withFileTypes: true })
  const ids = entries.filter((e) => e.isDirectory() && !e.name.startsWith('.')).map((e) => e.name)
  return ids.filter((name) => name !== current).sort()
}
