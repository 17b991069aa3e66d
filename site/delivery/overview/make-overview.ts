import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type ListedShop, type SheetsOptions, thumbnailPath } from '../list-sheets.ts'
import { openDocumentRoom } from '../typeset-document.ts'

const TEMPLATES = fileURLToPath(new URL('.', import.meta.url))
/** A thumbnail stands 42 mm wide or 29 mm high at most: 200 ppi. */
const THUMBNAIL_PX = { width: 330, height: 230 }

/** 印张总览.pdf: every sheet of a package as a small picture with its place, on A4 pages. */
export async function makeOverview(shop: ListedShop, options: SheetsOptions): Promise<Buffer> {
  const room = openDocumentRoom(options.dataDir, 'overview', TEMPLATES)
  const pictures = new Map<string, string>()
  for (const name of new Set(shop.sheets.flatMap((s) => s.thumbnail ?? []))) {
    const file = thumbnailPath(options, name)
    if (existsSync(file)) pictures.set(name, await room.picture(file, THUMBNAIL_PX))
  }
  const sheets = shop.sheets.map((s) => ({
    gallery: s.gallery,
    galleryName: s.galleryName,
    address: s.address,
    frame: s.position,
    no: s.no,
    of: s.of,
    size: `${s.widthMm} × ${s.heightMm}`,
    ratio: s.widthMm / s.heightMm,
    title: `${s.panelNo}　${s.panelTitle}`,
    picture: (s.thumbnail && pictures.get(s.thumbnail)) ?? null,
  }))
  const galleries = new Set(sheets.map((s) => s.gallery)).size
  const installBy = shop.sheets.map((s) => s.installBy ?? '').sort()[0] ?? ''
  return room.set('overview', { shop: shop.name, edition: options.edition, galleries, installBy, sheets })
}
