import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { panelSlug } from '../sheet/names.ts'
import type { PlannedSheet } from '../sheet/plan-sheets.ts'
import { rasterOf } from './page-raster.ts'
import { placeFile } from './place-file.ts'
import type { KeyedSheet } from './plan-jobs.ts'
import { hashOf, type SheetCache, writeWhole } from './sheet-cache.ts'

/** Longest side of a thumbnail, px. */
const SIDE_PX = 420
const THUMBNAIL_VERSION = 1

/** One picture a panel and format: its galleries' sheets differ only by a line and the code. */
export function thumbnailName({ panel, format, shop }: Pick<PlannedSheet, 'panel' | 'format' | 'shop'>): string {
  return `${panelSlug(panel)}_${format}_${shop.slug}.webp`
}

/** Draws the thumbnails from the finished files, so that they show what will be printed; returns those that exist. */
export async function makeThumbnails(
  finished: KeyedSheet[],
  dirs: { cache: SheetCache; cacheDir: string; outDir: string },
): Promise<Set<string>> {
  const made = new Set<string>()
  const folder = join(dirs.cacheDir, 'thumbnails')
  mkdirSync(folder, { recursive: true })
  for (const { sheet, key } of finished) {
    const name = thumbnailName(sheet)
    if (made.has(name)) continue
    const cached = join(folder, `${hashOf(THUMBNAIL_VERSION, SIDE_PX, key)}.webp`)
    if (!existsSync(cached)) writeWhole(cached, await thumbnail(readFileSync(dirs.cache.pathOf(key))))
    placeFile(cached, join(dirs.outDir, 'thumbnails', name))
    made.add(name)
  }
  return made
}

async function thumbnail(pdf: Buffer): Promise<Buffer> {
  const { data, width, height } = await rasterOf(pdf, SIDE_PX * 2)
  return sharp(data, { raw: { width, height, channels: 4 } })
    .flatten({ background: '#ffffff' })
    .resize({ width: SIDE_PX, height: SIDE_PX, fit: 'inside' })
    .webp({ quality: 78 })
    .toBuffer()
}
