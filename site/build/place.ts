import { randomUUID } from 'node:crypto'
import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readFileSync,
  statSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { copyFile, link, mkdir, readFile, rename, stat, unlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

export async function exists(file: string): Promise<boolean> {
  try {
    await stat(file)
    return true
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}

/** Bytes of a file, null when it is not there; at once: for thousands of files that takes a tenth of what promises take. */
export function sizeNow(file: string): number | null {
  return statSync(file, { throwIfNoEntry: false })?.size ?? null
}

/** Puts a finished file at its place: a second name for the same bytes, or a copy where the disk cannot do that. */
export async function place(from: string, to: string): Promise<boolean> {
  const [source, target] = await Promise.all([stat(from), stat(to).catch(() => null)])
  // The same bytes by another name: made files never change under one name.
  if (target?.ino === source.ino) return false
  // A copy of them, where the disk has no second names: where the made file has some, this is somebody else's.
  const isCopy = source.nlink === 1 && target?.size === source.size && target.mtimeMs >= source.mtimeMs
  if (isCopy) return false
  await mkdir(dirname(to), { recursive: true })
  if (target) await unlink(to)
  try {
    await link(from, to)
  } catch {
    // Another disk, or one without hard links.
    await copyFile(from, to)
  }
  return true
}

/** A second name for the same bytes; a copy where the disk cannot do that. */
export function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code !== 'EXDEV' && code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'EMLINK') throw error
    copyFileSync(source, target)
    const { atime, mtime } = statSync(source)
    utimesSync(target, atime, mtime)
  }
}

/** What stands in a file, null when it is not there or cannot be read. */
export const textOf = (file: string): Promise<string | null> => readFile(file, 'utf8').catch(() => null)

/** Writes a file beside its place and then puts it there: who reads it finds the old one or the new one whole. */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const part = `${file}.${randomUUID()}.part`
  await writeFile(part, content)
  await rename(part, file)
}

/** Writes a file at once, never into one that is there: what is served may be the same one by another name. */
export function writeAnew(file: string, content: string | Uint8Array, isThere = sizeNow(file) !== null): void {
  if (isThere) unlinkSync(file)
  else mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}

/** Writes a file at once when its content differs; true when it was written. */
export function writeIfOther(file: string, content: string | Buffer): boolean {
  // In a folder that had to be made nothing lies, and nothing need be looked at: eleven thousand times in a first build.
  if (mkdirSync(dirname(file), { recursive: true }) !== undefined) {
    writeFileSync(file, content)
    return true
  }
  const bytes = Buffer.from(content)
  const size = sizeNow(file)
  if (size === bytes.length && readFileSync(file).equals(bytes)) return false
  writeAnew(file, bytes, size !== null)
  return true
}

/**
 * Writes those of some files whose content differs, by their names in a folder; returns all names and how many were written.
 * One after the other: small files that are asked for at once take twice the CPU.
 */
export function writeAllChanged(
  dir: string,
  contents: ReadonlyMap<string, string>,
): { files: string[]; written: number } {
  let written = 0
  for (const [file, content] of contents) if (writeIfOther(join(dir, file), content)) written += 1
  return { files: Array.from(contents.keys()), written }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
