import type { ListedSheet } from '../press.ts'

export interface GallerySheets {
  gallery: string
  galleryName: string
  address: string
  sheets: ListedSheet[]
}

/** Sheets by gallery in the order of the codes, each gallery's in the order of its frames. */
export function byGallery(sheets: readonly ListedSheet[]): GallerySheets[] {
  const groups = new Map<string, GallerySheets>()
  for (const sheet of sheets) {
    const { gallery, galleryName, address } = sheet
    const group = groups.get(gallery) ?? { gallery, galleryName, address, sheets: [] }
    group.sheets.push(sheet)
    groups.set(gallery, group)
  }
  for (const group of groups.values()) group.sheets.sort((a, b) => a.position - b.position)
  return [...groups.values()].sort((a, b) => (a.gallery < b.gallery ? -1 : 1))
}

/** Sheets by format, the commonest first, with one sheet of each panel to show. */
export function byFormat(sheets: readonly ListedSheet[]) {
  const groups = new Map<string, ListedSheet[]>()
  for (const sheet of sheets) groups.set(sheet.format, [...(groups.get(sheet.format) ?? []), sheet])
  return [...groups]
    .map(([format, own]) => ({ format, sheets: own, panels: onePerPanel(own) }))
    .sort((a, b) => b.sheets.length - a.sheets.length)
}

export function totalBytes(sheets: readonly ListedSheet[]): number {
  return sheets.reduce((sum, sheet) => sum + sheet.bytes, 0)
}

function onePerPanel(sheets: readonly ListedSheet[]): ListedSheet[] {
  const seen = new Map<number, ListedSheet>()
  for (const sheet of sheets) if (!seen.has(sheet.panelNo)) seen.set(sheet.panelNo, sheet)
  return [...seen.values()].sort((a, b) => a.panelNo - b.panelNo)
}
