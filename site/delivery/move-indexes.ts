import { renameSync } from 'node:fs'
import { join } from 'node:path'
import type { FileList } from '../build/file-list.ts'

/** 'assets/search/0123456789abcdef.zh/' */
const INDEX = /^assets\/search\/[0-9a-f]+\.(zh|en)\//

/**
 * An index of search has a new folder for every changed word, in which nearly all files are the old ones: in a release
 * that is renewed the folder is given its new name, and thousands of files stay where they are. Returns what then lies
 * there.
 */
export function moveIndexes(dir: string, there: FileList, built: FileList): FileList {
  const [old, now] = [foldersIn(there), foldersIn(built)]
  const moved = new Map<string, string>()
  for (const [lang, from] of old) {
    const to = now.get(lang)
    if (to === undefined || to === from) continue
    renameSync(join(dir, from), join(dir, to))
    moved.set(from, to)
  }
  if (moved.size === 0) return there
  return new Map(
    Array.from(there, ([file, mark]) => {
      const [from = ''] = INDEX.exec(file) ?? []
      const to = moved.get(from)
      return [to === undefined ? file : to + file.slice(from.length), mark]
    }),
  )
}

/** The folder of each language's index; a list has one of each. */
function foldersIn(list: FileList): Map<string, string> {
  const folders = new Map<string, string>()
  for (const file of list.keys()) {
    const found = INDEX.exec(file)
    if (found?.[1]) folders.set(found[1], found[0])
  }
  return folders
}
