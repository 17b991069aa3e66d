import { existsSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import type { Workspace } from './workspace.ts'

const DAY_MS = 86_400_000

/** Says that a file or folder of the cache is in use: what nobody has touched for long is dropped some day. */
export function touch(path: string): void {
  const now = new Date()
  utimesSync(path, now, now)
}

/**
 * Drops prepared pictures, data pictures and copies of layouts that no press has used for `days`, and what a press that
 * was killed left half written.
 */
export function pruneWorkspace(workspace: Workspace, days: number): void {
  const old = Date.now() - days * DAY_MS
  for (const folder of ['pictures', 'data']) dropOldGroups(join(workspace.dir, folder), old)
  for (const name of readdirSync(workspace.dir)) {
    const path = join(workspace.dir, name)
    if (name.startsWith('layouts-') && name !== workspace.layouts && isOlder(path, old)) rmTree(path)
  }
}

/** Half-written files older than a day belong to a press that is no longer there. */
export function dropOldParts(folder: string): void {
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    if (name.endsWith('.part') && isOlder(path, Date.now() - DAY_MS)) rmTree(path)
  }
}

/** A picture and its receipt share a key, and go together: a receipt without its picture would be believed. */
function dropOldGroups(folder: string, old: number): void {
  const groups = new Map<string, string[]>()
  for (const name of readdirSync(folder)) {
    const key = name.split('.')[0] ?? name
    groups.set(key, [...(groups.get(key) ?? []), name])
  }
  for (const names of groups.values()) {
    const paths = names.map((name) => join(folder, name))
    // The receipt first: whoever comes in between makes the picture again.
    paths.sort((a, b) => Number(b.endsWith('.receipt.json')) - Number(a.endsWith('.receipt.json')))
    if (paths.every((path) => isOlder(path, old))) for (const path of paths) rmTree(path)
  }
}

/** A file that another press has just removed is nobody's any more. */
function isOlder(path: string, instant: number): boolean {
  const found = statSync(path, { throwIfNoEntry: false })
  return found !== undefined && found.mtimeMs < instant
}

const rmTree = (path: string) => rmSync(path, { recursive: true, force: true })
