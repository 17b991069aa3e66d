import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { getOrInsert } from '../parts/words/get-or-insert.ts'
import { filesUnder } from './files-under.ts'

const SITE = fileURLToPath(new URL('../', import.meta.url))
/** The rooms whose code a page's HTML comes from. */
const TEMPLATES = ['pages', 'parts', 'search', 'sheet']

/** The packages that are installed, from the press's folder. */
const LOCK = '../package-lock.json'

/** What a process runs was read when it began: each room is read once, though five of a build ask for it (240 ms of CPU before, 50 now). */
const known = new Map<string, Promise<string>>()

/** A hash of all that stands in some rooms of the press. */
export async function hashRooms(rooms: readonly string[]): Promise<string> {
  return hash((await Promise.all(rooms.map(hashRoom))).join(' '))
}

const hashRoom = (room: string): Promise<string> => getOrInsert(known, room, () => readRoom(room))

async function readRoom(room: string): Promise<string> {
  const files = await filesUnder(join(SITE, room))
  return hash(files.map((file) => `${room}/${file}\n${readFileSync(join(SITE, room, file), 'utf8')}`).join('\n'))
}

/** A hash of all that pages' data are worked out by: our own code, the packages that are installed, and Node. */
export async function hashSources(more: readonly string[] = []): Promise<string> {
  const packages = await getOrInsert(known, LOCK, () => readFile(join(SITE, LOCK), 'utf8').then(hash, () => ''))
  const rooms = await hashRooms([...TEMPLATES, '../cms/contract', ...more])
  return hash(`${rooms} ${process.version} ${packages}`)
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32)
