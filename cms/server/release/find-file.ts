import type { Stats } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { isMissing } from './release-root.ts'

export interface FoundFile {
  absolute: string
  /** Path inside the release, with forward slashes. */
  relative: string
  stats: Stats
}

/** Turns a request's path into a path inside a release; null when it is malformed or tries to leave. */
export function toReleasePath(urlPath: string): string | null {
  let decoded: string
  try {
    decoded = decodeURIComponent(urlPath)
  } catch {
    // A malformed escape names no file.
    return null
  }
  if (decoded.includes('\0') || decoded.includes('\\')) return null
  const parts = decoded.split('/').filter((part) => part !== '')
  return parts.some((part) => part.startsWith('.')) ? null : parts.join('/')
}

/** Looks a path up in one release: the file itself, a folder's index, 'folder' when only the slash is missing, or null. */
export async function findFile(root: string, relative: string, slash: boolean): Promise<FoundFile | 'folder' | null> {
  const found = await statOrNull(path.join(root, relative))
  if (!found) return null
  if (found.isFile()) return slash ? null : { absolute: path.join(root, relative), relative, stats: found }
  const index = path.join(root, relative, 'index.html')
  const stats = await statOrNull(index)
  if (!stats?.isFile()) return null
  if (!slash && relative !== '') return 'folder'
  return { absolute: index, relative: path.posix.join(relative, 'index.html'), stats }
}

/** What stands at an address that a release has not: the page of its language, the Chinese one where there is no other. */
export async function findLost(root: string, relative: string | null): Promise<FoundFile | null> {
  const files = relative?.startsWith('en/') ? ['en/404.html', '404.html'] : ['404.html']
  for (const file of files) {
    const found = await findFile(root, file, false)
    if (found !== null && found !== 'folder') return found
  }
  return null
}

async function statOrNull(file: string): Promise<Stats | null> {
  try {
    return await stat(file)
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}
