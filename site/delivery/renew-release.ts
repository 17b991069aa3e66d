import { mkdirSync, unlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { dropFiles } from '../build/drop-files.ts'
import type { FileList } from '../build/file-list.ts'
import { linkOrCopy } from '../build/place.ts'

interface Renewal {
  builtDir: string
  built: FileList
  /** A folder that holds the files of `there`: an older release, or a new folder and none. */
  dir: string
  there: FileList
}

/**
 * Makes a release's folder hold what was built: every file is a second name of the built one, which the build never
 * writes into in place. Only what differs between the two lists is touched; one call after the other, since for
 * thousands of files that takes a third of what promises take.
 */
export function renewRelease({ builtDir, built, dir, there }: Renewal): void {
  const folders = new Set<string>()
  dropFiles(
    dir,
    Array.from(there.keys()).filter((file) => !built.has(file)),
  )
  for (const [file, mark] of built) {
    if (there.get(file) === mark) continue
    const target = join(dir, file)
    if (there.has(file)) unlinkSync(target)
    const folder = dirname(target)
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true })
    folders.add(folder)
    linkOrCopy(join(builtDir, file), target)
  }
}
