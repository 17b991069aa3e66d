import { copyFile, link, lstat, mkdir, readdir, readlink, rename, rm, stat, symlink, utimes } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { dropOldParts } from './drop-old-parts.ts'
import { linkTree, removeTree } from './trees.ts'
import { writeProblem } from './write-problem.ts'

/** Files under way at once, a folder. */
const AT_ONCE = 32
/** What the build never writes into in place: it has a new name when it changes, or is deleted first. */
const NEVER_IN_PLACE = new Set(['assets', 'files', 'pictures', 'posters', 'q'])

export interface ReleaseOptions {
  dataDir: string
  /** The built site, such as `DATA_DIR/site/work`. */
  builtDir: string
  /** Folder name of the release: sorts by age. */
  id: string
  /** Releases kept, the new one included: an open page still finds its assets. */
  keep?: number
}

/**
 * Makes a built site the served one: a new folder, then an atomic switch of `releases/current`. Files that are the
 * same as in the release before are hard-linked to it, and to the build only those that it never writes into in place.
 */
export async function publishRelease({
  dataDir,
  builtDir,
  id,
  keep = 3,
}: ReleaseOptions): Promise<{ dir: string; removed: string[] }> {
  const releases = join(dataDir, 'releases')
  const [dir, part, current] = [join(releases, id), join(releases, `.${id}.part`), join(releases, 'current')]
  await mkdir(releases, { recursive: true })
  await rm(part, { recursive: true, force: true })
  try {
    await copyTree(builtDir, part, current)
    await rm(dir, { recursive: true, force: true })
    await rename(part, dir)
    const next = join(releases, '.current.next')
    await rm(next, { force: true })
    await symlink(id, next)
    await rename(next, current)
  } catch (cause) {
    await rm(part, { recursive: true, force: true })
    throw writeProblem(cause, dir)
  }
  return { dir, removed: await prune(releases, id, keep) }
}

/** The release that is served, null before the first. */
export async function currentRelease(dataDir: string): Promise<string | null> {
  const path = join(dataDir, 'releases', 'current')
  const found = await lstat(path).catch(() => null)
  return found?.isSymbolicLink() ? basename(await readlink(path)) : null
}

async function copyTree(from: string, to: string, before: string, top = from): Promise<void> {
  await mkdir(to, { recursive: true })
  const entries = await readdir(from, { withFileTypes: true })
  for (let i = 0; i < entries.length; i += AT_ONCE) {
    const done = await Promise.allSettled(
      entries.slice(i, i + AT_ONCE).map(async (entry) => {
        const [source, target, old] = [join(from, entry.name), join(to, entry.name), join(before, entry.name)]
        if (entry.isDirectory() && NEVER_IN_PLACE.has(relative(top, source))) linkTree(source, target)
        else if (entry.isDirectory()) await copyTree(source, target, old, top)
        else if (entry.isFile()) await copyOrLink(source, target, old)
      }),
    )
    // Only when nothing is under way any more may the half release be cleared.
    for (const one of done) if (one.status === 'rejected') throw one.reason
  }
}

async function copyOrLink(source: string, target: string, old: string): Promise<void> {
  const [now, then] = await Promise.all([stat(source), stat(old).catch(() => null)])
  // Copies carry the build's time stamp: equal size and time is the file of last time.
  if (then?.isFile() && then.size === now.size && Math.abs(then.mtimeMs - now.mtimeMs) < 1) return link(old, target)
  await copyFile(source, target)
  await utimes(target, now.atime, now.mtime)
}

async function prune(releases: string, current: string, keep: number): Promise<string[]> {
  const entries = await readdir(releases, { withFileTypes: true })
  const ids = entries.filter((e) => e.isDirectory() && !e.name.startsWith('.')).map((e) => e.name)
  const others = ids.filter((name) => name !== current).sort()
  const removed = others.slice(0, Math.max(0, others.length - (keep - 1)))
  for (const name of removed) removeTree(join(releases, name))
  await dropOldParts(releases)
  return removed
}
