import { randomUUID } from 'node:crypto'
import { copyFile, mkdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { ReceivedFile } from './receive-upload.ts'

/** The folder of originals: each under its hash and nothing else, readable by the server's own user only. */
const originalsDir = (dataDir: string): string => path.join(dataDir, 'originals')

export const originalPath = (dataDir: string, sha256: string): string => path.join(originalsDir(dataDir), sha256)

/** Puts a received file in its place; returns what takes it out again when nothing came of it. */
export async function keepOriginal(dataDir: string, file: ReceivedFile): Promise<() => Promise<void>> {
  await mkdir(originalsDir(dataDir), { recursive: true, mode: 0o700 })
  const target = originalPath(dataDir, file.sha256)
  // The same hash is the same file: what lies there stays.
  if ((await stat(target).catch(() => null))?.size === file.bytes) return async () => {}
  // The same file may arrive twice at once: each has its own part.
  const part = `${target}.${randomUUID()}.part`
  try {
    await copyFile(file.path, part)
    await rename(part, target)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
  return () => rm(target, { force: true })
}
