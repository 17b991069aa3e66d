import { copyFileSync, linkSync, mkdirSync, readdirSync, rmdirSync, statSync, unlinkSync, utimesSync } from 'node:fs'
import { join } from 'node:path'

// A city's year has 6,000 folders of one small file: one call after the other takes a third of what promises take.

/** The same tree once more, its files by second names for the same bytes; copies where the disk cannot do that. */
export function linkTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) linkTree(source, target)
    else if (entry.isFile()) linkOrCopy(source, target)
  }
}

/** Deletes a folder and all that is in it. */
export function removeTree(dir: string): void {
  for (const entry of readdirSync(dir, { withFileTypes: true })) {
    const path = join(dir, entry.name)
    if (entry.isDirectory()) removeTree(path)
    else unlinkSync(path)
  }
  rmdirSync(dir)
}

function linkOrCopy(source: string, target: string): void {
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
