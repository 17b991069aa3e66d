import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Panel, PanelId } from '#contract'
import type { PanelPosters } from '../parts/poster/web.tsx'
import { panelSlug } from '../sheet/names.ts'
import { place } from './place.ts'
import type { MadePoster } from './poster-pictures.ts'

export interface PlacedPosters {
  posters: Map<PanelId, PanelPosters>
  files: string[]
  written: number
}

/** The press's posters at their public addresses: `/posters/2026-11-2/600x900.webp`, its thumbnails, the PDF to keep. */
export async function placePosters(
  made: MadePoster[],
  panels: ReadonlyMap<PanelId, Panel>,
  outDir: string,
): Promise<PlacedPosters> {
  const placed: PlacedPosters = { posters: new Map(), files: [], written: 0 }
  const put = async (from: string, file: string): Promise<string> => {
    if (await place(from, join(outDir, file))) placed.written += 1
    placed.files.push(file)
    return `/${file}`
  }
  for (const poster of made) {
    const panel = panels.get(poster.panel)
    if (!panel) continue
    const folder = `posters/${panelSlug(panel)}`
    const shown: PanelPosters = { formats: {} }
    for (const picture of poster.pictures) {
      shown.formats[picture.format] = {
        src: await put(picture.file, `${folder}/${picture.format}.webp`),
        width: picture.widthPx,
        height: picture.heightPx,
        thumb: await put(picture.thumb, `${folder}/${picture.format}-small.webp`),
        thumbWidth: picture.thumbWidthPx,
        thumbHeight: picture.thumbHeightPx,
        mini: await put(picture.mini, `${folder}/${picture.format}-mini.webp`),
        miniWidth: picture.miniWidthPx,
        miniHeight: picture.miniHeightPx,
      }
      const own = shown.formats[picture.format]
      if (own && picture.sharp !== undefined && picture.sharpWidthPx !== undefined)
        own.sharp = {
          src: await put(picture.sharp, `${folder}/${picture.format}-sharp.webp`),
          width: picture.sharpWidthPx,
        }
    }
    if (poster.pdf !== undefined) {
      const href = await put(poster.pdf, `${folder}/${panelSlug(panel)}.pdf`)
      shown.pdf = { href, bytes: (await stat(poster.pdf)).size }
    }
    if (poster.jpeg !== undefined) {
      const href = await put(poster.jpeg, `${folder}/${panelSlug(panel)}.jpg`)
      shown.jpeg = { href, bytes: (await stat(poster.jpeg)).size }
    }
    placed.posters.set(poster.panel, shown)
  }
  return placed
}
