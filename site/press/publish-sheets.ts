import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { FILE_ENDINGS } from '../sheet/names.ts'
import { manifestText, type SheetManifest, writeManifest } from './manifest.ts'
import { placeFile } from './place-file.ts'

/** What an edition's folder is to hold: the manifest, and where each of its files lies now. */
export interface SheetsToPublish {
  manifest: SheetManifest
  /** File name → a finished file in the press cache. */
  files: ReadonlyMap<string, string>
  thumbnails: ReadonlyMap<string, string>
  /** What preflight found, by the names in the manifest. */
  reports: ReadonlyMap<string, string>
}

const VERSIONS = '.versions'
/** A version may still be read by a download that began before the next was published. */
const KEEP_MS = 60 * 60 * 1000
const ENDINGS = Object.values(FILE_ENDINGS)

/**
 * Makes a new version of an edition's folder and lets its public name lead there in one step: whoever reads it finds
 * the old sheets or the new, never some of each, and a press that is killed half way leaves the old ones. A folder that
 * holds all that already is left alone.
 */
export function publishSheets(publicDir: string, sheets: SheetsToPublish): void {
  if (holdsAll(publicDir, sheets)) return
  const versions = join(dirname(publicDir), VERSIONS)
  const name = basename(publicDir)
  const version = join(versions, `${name}.${Date.now().toString(36)}-${process.pid}`)
  fill(version, sheets)
  const found = lstatSync(publicDir, { throwIfNoEntry: false })
  // Older presses put the sheets into a plain folder.
  if (found?.isDirectory()) renameSync(publicDir, join(versions, `${name}.0-${process.pid}`))
  const part = `${publicDir}.${process.pid}.part`
  rmSync(part, { force: true })
  symlinkSync(relative(dirname(publicDir), version), part)
  renameSync(part, publicDir)
  dropOldVersions(versions, name, version)
}

/** Puts the sheets into a folder that somebody named: in place, the manifest last. */
export function placeSheets(dir: string, sheets: SheetsToPublish): void {
  fill(dir, sheets)
  const named = new Set(sheets.manifest.sheets.map((s) => s.file))
  // What the manifest does not name is not for print: sheets no longer planned, sheets that failed.
  for (const file of readdirSync(dir))
    if (ENDINGS.some((ending) => file.endsWith(ending)) && !named.has(file)) rmSync(join(dir, file))
}

function fill(dir: string, sheets: SheetsToPublish): void {
  for (const folder of ['thumbnails', 'reports']) mkdirSync(join(dir, folder), { recursive: true })
  for (const [name, source] of placesOf(sheets)) placeFile(source, join(dir, name))
  writeManifest(dir, sheets.manifest)
}

/** All files of an edition's folder but its manifest: name in the folder, place in the cache. */
function placesOf({ files, thumbnails, reports }: SheetsToPublish): [string, string][] {
  const under = (folder: string, named: ReadonlyMap<string, string>): [string, string][] =>
    [...named].map(([name, source]) => [join(folder, name), source])
  return [...files, ...under('thumbnails', thumbnails), ...under('reports', reports)]
}

function holdsAll(dir: string, sheets: SheetsToPublish): boolean {
  const path = join(dir, 'manifest.json')
  if (!existsSync(path) || readFileSync(path, 'utf8') !== manifestText(sheets.manifest)) return false
  const same = ([name, source]: [string, string]): boolean => {
    const [there, wanted] = [statSync(join(dir, name), { throwIfNoEntry: false }), statSync(source)]
    return there !== undefined && there.size === wanted.size
  }
  return placesOf(sheets).every(same)
}

function dropOldVersions(versions: string, name: string, current: string): void {
  const kept = realpathSync(current)
  for (const version of readdirSync(versions)) {
    const path = join(versions, version)
    if (!version.startsWith(`${name}.`) || realpathSync(path) === kept) continue
    if (Date.now() - statSync(path).mtimeMs > KEEP_MS) rmSync(path, { recursive: true, force: true })
  }
}
