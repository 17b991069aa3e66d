import { createHash, randomUUID } from 'node:crypto'
import {
  copyFile,
  link,
  lstat,
  mkdir,
  readdir,
  readlink,
  rename,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises'
import { join } from 'node:path'
import type { Snapshot } from '#contract'
import { markValidated } from '#contract/validated'
import { canonicalJson } from '../workflow/canonical-json.ts'

/** Older ones are kept for the releases and sheets still made from them. */
const KEEP = 5
const ABANDONED_MS = 3_600_000

export interface WrittenSnapshot {
  dir: string
  /** First 16 hex digits of the SHA-256 of `snapshot.json`. */
  hash: string
}

/** Writes a validated snapshot into a folder named by its content, whole or not at all, and lets `current` lead to it. */
export async function writeSnapshot(snapshot: Snapshot, mediaDir: string, outDir: string): Promise<WrittenSnapshot> {
  const json = canonicalJson(snapshot)
  const hash = createHash('sha256').update(json).digest('hex').slice(0, 16)
  const dir = join(outDir, hash)
  await mkdir(outDir, { recursive: true })
  if (await isWhole(dir, snapshot)) {
    const now = new Date()
    await utimes(dir, now, now)
  } else {
    await rm(dir, { recursive: true, force: true })
    const draft = join(outDir, `.draft-${randomUUID()}`)
    try {
      await mkdir(join(draft, 'media'), { recursive: true })
      for (const { file } of snapshot.media) await linkOrCopy(join(mediaDir, file), join(draft, 'media', file))
      await writeFile(join(draft, 'snapshot.json'), json)
      await moveInto(draft, dir)
    } finally {
      await rm(draft, { recursive: true, force: true })
    }
  }
  await markValidated(dir, json)
  await pointCurrent(outDir, hash)
  await prune(outDir, hash)
  return { dir, hash }
}

/** A hard link costs no space; another disk or file system wants a copy. */
async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (!['EXDEV', 'EPERM', 'ENOTSUP', 'EMLINK', 'EACCES'].includes(code ?? '')) throw error
    await copyFile(from, to)
  }
}

/** Two exports of the same content at once: the second finds the first one's folder, which is the same. */
async function moveInto(draft: string, dir: string): Promise<void> {
  try {
    await rename(draft, dir)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error
  }
}

async function isWhole(dir: string, snapshot: Snapshot): Promise<boolean> {
  try {
    await stat(join(dir, 'snapshot.json'))
    const files = new Set(await readdir(join(dir, 'media')))
    return snapshot.media.every(({ file }) => files.has(file))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}

/** A rename replaces the old link in one step: readers see the old snapshot or the new one, never none. */
async function pointCurrent(outDir: string, hash: string): Promise<void> {
  const current = join(outDir, 'current')
  if ((await readlink(current).catch(() => null)) === hash) return
  const draft = join(outDir, `.current-${randomUUID()}`)
  await symlink(hash, draft, 'dir')
  await rename(draft, current)
}

async function prune(outDir: string, keep: string): Promise<void> {
  const all = await readdir(outDir)
  const names = all.filter((name) => /^[0-9a-f]{16}$/.test(name) && name !== keep)
  const aged = await Promise.all(names.map(async (name) => ({ name, age: (await stat(join(outDir, name))).mtimeMs })))
  const old = aged.sort((a, b) => b.age - a.age).slice(KEEP - 1)
  // What an export that was killed left behind; a younger draft may be another export's, still at work.
  for (const name of all.filter((one) => one.startsWith('.'))) {
    const found = await lstat(join(outDir, name)).catch(() => null)
    if (found !== null && found.mtimeMs < Date.now() - ABANDONED_MS) old.push({ name, age: found.mtimeMs })
  }
  for (const { name } of old) await rm(join(outDir, name), { recursive: true, force: true })
}
