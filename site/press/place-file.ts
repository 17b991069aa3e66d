import { renameSync, rmSync, statSync } from 'node:fs'
import { linkOrCopy } from '../build/place.ts'

/**
 * Puts a finished file at its public name without copying it: a hard link, or a copy where the file system has none.
 * Nothing is done when it lies there already.
 */
export function placeFile(from: string, to: string): void {
  const [source, target] = [statSync(from), statSync(to, { throwIfNoEntry: false })]
  if (target && target.ino === source.ino && target.dev === source.dev) return
  const part = `${to}.${process.pid}.part`
  rmSync(part, { force: true })
  linkOrCopy(from, part)
  renameSync(part, to)
}
