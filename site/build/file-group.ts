import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type FileList, markOf } from './file-list.ts'
import { writeAllChanged, writeWhole } from './place.ts'
import { rowsOf, toRows } from './rows-of.ts'

/** Files of a site that are made together. */
export interface FileGroup {
  /** Where it is kept what they were made from the last time. */
  knownFile: string
  outDir: string
  /** A text for all that they are made from. */
  key: string
  /** The same for the next time, where making them changes what they are made from. */
  keyAfter?: () => string
  /** What stands in each, by its name in `outDir`. */
  make: () => ReadonlyMap<string, string>
}

/** Makes and writes a group of files, unless each still lies there as it was made from the same. */
export async function writeGroup({ knownFile, outDir, key, keyAfter = () => key, make }: FileGroup): Promise<{
  files: string[]
  written: number
}> {
  const known = await readKnown(knownFile, key)
  if (known && Array.from(known).every(([file, mark]) => markOf(join(outDir, file)) === mark))
    return { files: Array.from(known.keys()), written: 0 }
  const made = writeAllChanged(outDir, make())
  const marks = made.files.map((file) => [file, markOf(join(outDir, file)) ?? ''])
  await writeWhole(knownFile, toRows([[keyAfter()], ...marks]))
  return made
}

/** Null when they were made from something else, or nobody knows. */
async function readKnown(file: string, key: string): Promise<FileList | null> {
  try {
    const [[of] = [], ...rows] = rowsOf(await readFile(file, 'utf8'))
    return of === key ? new Map(rows.map(([path = '', mark = '']) => [path, mark])) : null
  } catch {
    return null // missing or torn: they are then made, which is always right
  }
}
