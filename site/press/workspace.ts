import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { LayoutId } from '#contract'
import { touch } from './prune-workspace.ts'

/** The product's own layouts. */
export const LAYOUTS_DIR = fileURLToPath(new URL('../posters', import.meta.url))

/** The folder the engine may read, and nothing else: a copy of the layouts, pictures and data files by hash. */
export interface Workspace {
  dir: string
  /** Path of the layouts inside the workspace: changes when any of their files does. */
  layouts: string
  /** Hash over all layout files; part of every sheet's key. */
  layoutsHash: string
}

/** Opens the workspace under the press cache, with the layouts as they are now. Safe beside other presses. */
export function openWorkspace(cacheDir: string, layoutsDir = LAYOUTS_DIR): Workspace {
  const dir = join(cacheDir, 'workspace')
  mkdirSync(join(dir, 'pictures'), { recursive: true })
  mkdirSync(join(dir, 'data'), { recursive: true })
  const layoutsHash = hashTree(layoutsDir)
  const layouts = `layouts-${layoutsHash}`
  const target = join(dir, layouts)
  if (!existsSync(target)) {
    const part = `${target}.${process.pid}.part`
    cpSync(layoutsDir, part, { recursive: true })
    try {
      renameSync(part, target)
    } catch (cause) {
      // Another press was quicker with the same files.
      if (!existsSync(target)) throw cause
      rmSync(part, { recursive: true, force: true })
    }
  }
  touch(target)
  return { dir, layouts, layoutsHash }
}

/** Where a layout's file lies inside the workspace. */
export function layoutPath(workspace: Workspace, layout: LayoutId): string {
  return `${workspace.layouts}/${layout}/layout.typ`
}

/** Where the template of a gallery's own layer lies inside the workspace. */
export function galleryLayerPath(workspace: Workspace): string {
  return `${workspace.layouts}/kit/gallery-layer.typ`
}

/** A hash over the paths and bytes of all files of a folder. */
export function hashTree(dir: string): string {
  const hash = createHash('sha256')
  for (const file of filesUnder(dir).sort()) hash.update(relative(dir, file)).update('\0').update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}

function filesUnder(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    const path = join(dir, entry.name)
    return entry.isDirectory() ? filesUnder(path) : [path]
  })
}
