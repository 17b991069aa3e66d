import { mkdirSync, renameSync, rmSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'
import type { IndexRenewal } from '../search/renew-index.ts'
import { sizeNow, writeAnew } from './place.ts'

/**
 * Makes the folder of an index, which is no longer whole, the one of another: files that stay are moved with it, the
 * others are written anew, never into a file that a release may have too. Returns how many were written.
 */
export function renewFolder(
  from: string,
  to: string,
  { records, files }: IndexRenewal,
  read: (name: string) => Uint8Array,
) {
  // Asked before anything moves.
  const changed = Array.from(files).filter(
    ([name, content]) => records || !isAsIs(join(from, name), content, () => read(name)),
  )
  rmSync(to, { recursive: true, force: true })
  renameSync(from, to)
  if (records) {
    const before = join(to, 'pages-before')
    renameSync(join(to, 'pages'), before)
    mkdirSync(join(to, 'pages'))
    for (const [id, own] of records.entries())
      if (own !== null) renameSync(join(before, `${own}.json`), join(to, 'pages', `${id}.json`))
    rmSync(before, { recursive: true })
  }
  for (const [name, content] of changed) {
    const file = join(to, name)
    if (content !== null) writeAnew(file, content)
    else if (sizeNow(file) !== null) unlinkSync(file)
  }
  return changed.length
}

function isAsIs(file: string, content: string | Uint8Array | null, read: () => Uint8Array): boolean {
  if (content === null) return false
  const bytes = Buffer.from(content)
  return sizeNow(file) === bytes.length && bytes.equals(read())
}
