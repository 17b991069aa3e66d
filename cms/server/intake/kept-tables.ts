import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { ReceivedFile } from './receive-upload.ts'

/** Between a dry run and its write lies a cup of tea, at most a day. */
const KEPT_MS = 24 * 3_600_000

/** Tables that were tried and may be written yet, each under its hash. */
export interface KeptTables {
  /** Keeps it and returns its name there. */
  keep: (file: ReceivedFile) => Promise<string>
  /** Null when it is not there any more. */
  find: (table: string) => Promise<string | null>
}

export function keepTables(dir: string): KeptTables {
  return {
    keep: async ({ path: from, sha256 }) => {
      await mkdir(dir, { recursive: true, mode: 0o700 })
      await dropOld(dir)
      await rename(from, path.join(dir, sha256))
      return sha256
    },
    find: async (table) => {
      const file = path.join(dir, table)
      const isThere = /^[0-9a-f]{64}$/.test(table) && (await stat(file).catch(() => null)) !== null
      return isThere ? file : null
    },
  }
}

async function dropOld(dir: string): Promise<void> {
  for (const name of await readdir(dir)) {
    const file = path.join(dir, name)
    const found = await stat(file).catch(() => null)
    if (found !== null && found.ctimeMs < Date.now() - KEPT_MS) await rm(file, { force: true })
  }
}
