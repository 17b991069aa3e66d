import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

const DAY_MS = 86_400_000

interface PruneOptions {
  /** What was used later than so many days ago stays: a picture changed back is found again. */
  days: number
  /** Keys of this build, where they are known; else a file with a second name is one that lies in the site or in `sheets`. */
  used?: ReadonlySet<string>
  /** For tests: ms since 1970. */
  now?: number
}

/**
 * Drops from a cache of made files what nothing has used for long; returns the names that went. The files of one
 * `key.json`, `key.webp`, `key-800.webp` belong together and go together, the recipe first: whoever comes in between
 * makes them again.
 */
export async function pruneFolder(folder: string, { days, used, now = Date.now() }: PruneOptions): Promise<string[]> {
  const groups = new Map<string, string[]>()
  const gone: string[] = []
  for (const name of await readdir(folder).catch(noFolder)) {
    if (name.endsWith('.part')) {
      // Half-written files older than a day belong to a build that is no longer there.
      if (await isUnused([name], folder, now - DAY_MS)) {
        await rm(join(folder, name), { force: true })
        gone.push(name)
      }
      continue
    }
    const key = keyOf(name)
    groups.set(key, [...(groups.get(key) ?? []), name])
  }
  for (const [key, names] of groups) {
    if (used?.has(key) || !(await isUnused(names, folder, now - days * DAY_MS))) continue
    names.sort((a, b) => Number(b.endsWith('.json')) - Number(a.endsWith('.json')))
    for (const name of names) await rm(join(folder, name), { force: true })
    gone.push(...names)
  }
  return gone
}

/** The picture or sheet that a made file belongs to: 'ab12' of 'ab12-800.webp'. */
export function keyOf(name: string): string {
  return name.split(/[.-]/)[0] ?? name
}

async function isUnused(names: string[], folder: string, old: number): Promise<boolean> {
  const found = await Promise.all(names.map((name) => stat(join(folder, name)).catch(() => null)))
  // The time of change moves when a second name is given or taken away: it is the last use. The time stamp of the
  // content must stay, since releases are compared by it.
  return found.every((one) => one === null || (one.nlink === 1 && one.ctimeMs < old))
}

function noFolder(error: NodeJS.ErrnoException): string[] {
  if (error.code === 'ENOENT') return []
  throw error
}
