import { existsSync, readdirSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { readManifest, type SheetEntry } from '../press/manifest.ts'

/** A finished sheet with its place on disk. */
export interface ListedSheet extends SheetEntry {
  path: string
}
/** One shop's part of an edition. */
export interface ListedShop {
  id: string
  slug: string
  name: string
  material: string
  sheets: ListedSheet[]
}
export interface SheetsOptions {
  dataDir: string
  edition: string
}

/** Folder of an edition's finished sheets: the version that is there now, so that all that is read of it agrees. */
export function sheetsDir({ dataDir, edition }: SheetsOptions): string {
  const dir = join(dataDir, 'press', 'sheets', edition)
  return existsSync(dir) ? realpathSync(dir) : dir
}

/** Editions that have finished sheets, newest first. */
export function listEditions({ dataDir }: { dataDir: string }): string[] {
  const dir = join(dataDir, 'press', 'sheets')
  if (!existsSync(dir)) return []
  return readdirSync(dir)
    .filter((edition) => existsSync(join(dir, edition, 'manifest.json')))
    .sort()
    .reverse()
}

/** What can be downloaded: by shop, then gallery and frame. A sheet whose file is gone is not listed. */
export function listSheets(options: SheetsOptions): ListedShop[] {
  const dir = sheetsDir(options)
  const shops = new Map<string, ListedShop>()
  for (const entry of readManifest(dir)?.sheets ?? []) {
    const path = join(dir, entry.file)
    if (!existsSync(path)) continue
    const { shop: id, shopSlug: slug, shopName: name, material } = entry
    const shop = shops.get(id) ?? { id, slug, name, material, sheets: [] }
    shop.sheets.push({ ...entry, path })
    shops.set(id, shop)
  }
  for (const { sheets } of shops.values())
    sheets.sort((a, b) => a.gallery.localeCompare(b.gallery) || a.position - b.position)
  return [...shops.values()].sort((a, b) => a.slug.localeCompare(b.slug))
}

/** Path of a report as a sheet's entry names it. */
export function reportPath(options: SheetsOptions, report: string): string {
  return join(sheetsDir(options), 'reports', report)
}

/** Path of a sheet's thumbnail as its entry names it. */
export function thumbnailPath(options: SheetsOptions, thumbnail: string): string {
  return join(sheetsDir(options), 'thumbnails', thumbnail)
}
