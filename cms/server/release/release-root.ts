import { readdir, realpath, stat } from 'node:fs/promises'
import path from 'node:path'

/**
 * The real folder of the release that is served now, or null when there is none yet. Asked anew for every request:
 * the link moves under a running server, and one request must see one release from its first to its last byte.
 */
export async function readCurrentRelease(dataDir: string): Promise<string | null> {
  try {
    const root = await realpath(path.join(dataDir, 'releases', 'current'))
    return (await stat(root)).isDirectory() ? root : null
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

/** Real folders of the releases that are kept beside `current`, newest first: pages that are still open ask for their assets. */
export async function readOlderReleases(dataDir: string, current: string): Promise<string[]> {
  const folder = await realpath(path.join(dataDir, 'releases'))
  const entries = await readdir(folder, { withFileTypes: true })
  const folders = entries.filter((e) => e.isDirectory() && path.join(folder, e.name) !== current)
  const dated = await Promise.all(
    folders.map(async (e) => ({
      root: path.join(folder, e.name),
      at: (await stat(path.join(folder, e.name))).mtimeMs,
    })),
  )
  return dated.sort((a, b) => b.at - a.at).map((r) => r.root)
}

/** True for the errors that mean "no such file or folder". */
export function isMissing(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException | null)?.code
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG'
}
