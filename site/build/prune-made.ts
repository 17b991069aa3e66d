import { readdirSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'

const DAY_MS = 86_400_000

/** Says that a made file is in use; what nobody has used for long is dropped some day. */
export function markUsed(file: string): void {
  const now = new Date()
  utimesSync(file, now, now)
}

/**
 * Drops what was made for screens and that nobody has used for `days`: `<key>.json` tells of the files beside it whose
 * names begin with the key, and is marked whenever they are used. Half-written files older than a day belong to a build
 * that is no longer there. Returns how many files went.
 */
export function pruneMade(folder: string, days: number): number {
  const old = Date.now() - days * DAY_MS
  const groups = new Map<string, string[]>()
  let dropped = 0
  const drop = (name: string): void => {
    rmSync(join(folder, name), { force: true })
    dropped += 1
  }
  for (const name of readdirSync(folder)) {
    if (name.endsWith('.part')) {
      if (isOlder(join(folder, name), Date.now() - DAY_MS)) drop(name)
      continue
    }
    const key = name.split(/[-.]/)[0] ?? name
    groups.set(key, [...(groups.get(key) ?? []), name])
  }
  for (const [key, names] of groups) {
    const receipts = names.filter((name) => name === `${key}.json`)
    // Without a receipt the group is half made, perhaps by another build at work: its own age counts.
    if (![receipts, names].find((some) => some.length > 0)?.every((name) => isOlder(join(folder, name), old))) continue
    // The receipt first: whoever comes in between makes them again.
    for (const name of new Set([...receipts, ...names])) drop(name)
  }
  return dropped
}

/** A file that another build has just removed is nobody's any more. */
function isOlder(path: string, instant: number): boolean {
  const found = statSync(path, { throwIfNoEntry: false })
  return found !== undefined && found.mtimeMs < instant
}
