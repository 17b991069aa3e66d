import { createHash, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { core } from 'zod'

const FILE = 'validated.txt'
const CONTRACT = fileURLToPath(new URL('.', import.meta.url))

/**
 * Writes beside a `snapshot.json` that it is what the contract makes of it, defaults filled in. Whoever reads the same
 * bytes by the same contract then does not ask again: on 13 MB that is 320 ms of 370.
 */
export async function markValidated(dir: string, bytes: string | Buffer): Promise<void> {
  // Two exports of the same content may be at it at once, in one process too.
  const draft = join(dir, `.${randomUUID()}`)
  await writeFile(draft, markOf(bytes))
  await rename(draft, join(dir, FILE))
}

/** True when these bytes were validated, by this very contract. */
export function isValidated(dir: string, bytes: Buffer): boolean {
  try {
    return readFileSync(join(dir, FILE), 'utf8') === markOf(bytes)
  } catch {
    return false // nobody said so
  }
}

const markOf = (bytes: string | Buffer) => `${sha256(bytes)} ${contractHash()}\n`

/** Of the contract's sources, and of what reads them. */
function contractHash(): string {
  const { major, minor, patch } = core.version
  const files = readdirSync(CONTRACT).sort()
  const sources = files.map((file) => `${file}\n${readFileSync(join(CONTRACT, file), 'utf8')}`)
  return sha256([`zod ${major}.${minor}.${patch}`, ...sources].join('\n'))
}

const sha256 = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex')
