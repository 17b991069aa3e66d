import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { version as reactVersion } from 'react'

const SITE = fileURLToPath(new URL('../', import.meta.url))
/** The rooms whose code a page's HTML comes from. */
export const TEMPLATES = ['pages', 'parts', 'search', 'sheet']

/** A hash of all that stands in some rooms of the press, and of the version of what renders it. */
export async function hashRooms(rooms: readonly string[]): Promise<string> {
  const files: string[] = []
  for (const room of rooms) {
    const entries = await readdir(join(SITE, room), { recursive: true, withFileTypes: true })
    for (const entry of entries) if (entry.isFile()) files.push(join(entry.parentPath, entry.name))
  }
  files.sort()
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')))
  const all = reactVersion + files.map((file, i) => `${relative(SITE, file)}\n${texts[i]}`).join('\n')
  return createHash('sha256').update(all).digest('hex').slice(0, 32)
}

/** A hash of all that pages' data are worked out by: our own code, the packages that are installed, and Node. */
export async function hashSources(more: readonly string[] = []): Promise<string> {
  const packages = await readFile(join(SITE, '../package-lock.json'), 'utf8').catch(() => '')
  const rooms = await hashRooms([...TEMPLATES, '../cms/contract', ...more])
  return createHash('sha256').update(`${rooms} ${process.version} ${packages}`).digest('hex').slice(0, 32)
}
