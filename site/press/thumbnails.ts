import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import type { Profile } from '#contract'
import { panelSlug } from '../sheet/names.ts'
import type { Paper } from '../sheet/paper.ts'
import type { PlannedSheet } from '../sheet/plan-sheets.ts'
import { cropTo } from './finish/crop.ts'
import { rasterOf } from './page-raster.ts'
import type { KeyedSheet } from './plan-jobs.ts'
import { touch } from './prune-workspace.ts'
import { hashOf, type SheetCache, writeWhole } from './sheet-cache.ts'

/** Longest side of a thumbnail, px. */
const SIDE_PX = 420
const THUMBNAIL_VERSION = 2

/** One picture a panel and format: its sheets differ only by gallery, and by what the shop cuts off. */
export function thumbnailName({ panel, format }: Pick<PlannedSheet, 'panel' | 'format'>): string {
  return `${panelSlug(panel)}_${format}.webp`
}

/** Where the thumbnail of a panel's sheets lies in the press cache. */
function thumbnailPath(cacheDir: string, panelKey: string): string {
  return join(cacheDir, 'thumbnails', `${hashOf(THUMBNAIL_VERSION, SIDE_PX, panelKey)}.webp`)
}

/** Draws a finished sheet as it will hang, cut to its trim, unless that was done before. */
export async function drawThumbnail(pdf: Buffer, paper: Paper, path: string): Promise<void> {
  if (existsSync(path)) return
  const trim = { x: 0, y: 0, w: paper.widthMm, h: paper.heightMm }
  const { data, width, height } = await rasterOf(cropTo(pdf, paper, trim), SIDE_PX * 2)
  await writeThumbnail(sharp(data, { raw: { width, height, channels: 4 } }), path)
}

/** The same from a file that was finished before; a picture file is shown with its bleed. */
async function drawFrom(source: string, file: Profile['file'], paper: Paper, path: string): Promise<void> {
  const bytes = readFileSync(source)
  if (file === 'pdf') await drawThumbnail(bytes, paper, path)
  else await writeThumbnail(sharp(bytes, { limitInputPixels: false }), path)
}

async function writeThumbnail(picture: Sharp, path: string): Promise<void> {
  const small = picture.flatten({ background: '#ffffff' }).resize({ width: SIDE_PX, height: SIDE_PX, fit: 'inside' })
  writeWhole(path, await small.webp({ quality: 78 }).toBuffer())
}

/** Asks the first sheet of each panel and format for its thumbnail: the workers draw while they have it at hand. */
export function askForThumbnails(sheets: readonly KeyedSheet[], cacheDir: string): Map<KeyedSheet, string> {
  mkdirSync(join(cacheDir, 'thumbnails'), { recursive: true })
  const first = new Map<string, KeyedSheet>()
  for (const keyed of sheets) {
    const name = thumbnailName(keyed.sheet)
    if (!first.has(name)) first.set(name, keyed)
  }
  return new Map([...first.values()].map((keyed) => [keyed, thumbnailPath(cacheDir, keyed.panelKey)]))
}

/** The thumbnails of finished sheets by name, each with its place in the press cache; those still missing are drawn. */
export async function readyThumbnails(
  finished: readonly KeyedSheet[],
  dirs: { cache: SheetCache; cacheDir: string },
): Promise<Map<string, string>> {
  const made = new Map<string, string>()
  for (const { sheet, key, panelKey, paper } of finished) {
    const name = thumbnailName(sheet)
    if (made.has(name)) continue
    const path = thumbnailPath(dirs.cacheDir, panelKey)
    if (!existsSync(path)) await drawFrom(dirs.cache.pathOf(key, sheet.profile.file), sheet.profile.file, paper, path)
    touch(path)
    made.set(name, path)
  }
  return made
}
