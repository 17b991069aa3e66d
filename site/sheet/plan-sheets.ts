import {
  type Edition,
  type EditionId,
  type FormatId,
  type Gallery,
  type GalleryCode,
  type Panel,
  type PrintShop,
  type Problem,
  type Profile,
  problem,
  profileFor,
  type Snapshot,
} from '#contract'
import { sheetFileName } from './names.ts'

/** One PDF to be: a panel in a frame of a gallery, made for its shop. */
export interface PlannedSheet {
  file: string
  edition: Edition
  panel: Panel
  gallery: Gallery
  /** The frame's place in the gallery, from 1. */
  frame: number
  /** The sheet's place among the gallery's sheets of the edition, from 1, and how many they are. */
  no: number
  of: number
  format: FormatId
  shop: PrintShop
  /** The shop's profile for this format. */
  profile: Profile
}

export interface SheetFilter {
  edition: EditionId | string
  gallery?: GalleryCode | string | undefined
  shop?: string | undefined
  /** Only sheets of these file names. */
  files?: readonly string[] | undefined
}

/**
 * Every sheet of an edition by panel, then gallery: sheets that share a picture come one after the other. What cannot
 * be planned is a problem, never left out in silence.
 */
export function planSheets(snapshot: Snapshot, filter: SheetFilter): { sheets: PlannedSheet[]; problems: Problem[] } {
  const edition = snapshot.editions.find((e) => e.id === filter.edition)
  if (!edition) return { sheets: [], problems: [unknown('edition', filter.edition, '期', 'edition')] }
  if (filter.gallery !== undefined && !snapshot.galleries.some((g) => g.code === filter.gallery))
    return { sheets: [], problems: [unknown('gallery', filter.gallery, '画廊', 'gallery')] }
  if (filter.shop !== undefined && !snapshot.printShops.some((s) => s.id === filter.shop || s.slug === filter.shop))
    return { sheets: [], problems: [unknown('print-shop', filter.shop, '制作单位', 'print shop')] }

  const galleries = new Map(snapshot.galleries.map((g) => [g.code, g]))
  const panels = new Map(snapshot.panels.map((p) => [p.id, p]))
  const shops = new Map(snapshot.printShops.map((s) => [s.id, s]))
  const sheets: PlannedSheet[] = []
  const problems: Problem[] = []
  for (const assignment of snapshot.assignments) {
    if (assignment.edition !== edition.id) continue
    if (filter.gallery !== undefined && assignment.gallery !== filter.gallery) continue
    const gallery = galleries.get(assignment.gallery)
    const shop = gallery && shops.get(gallery.printShop)
    const at = `${assignment.gallery} / ${edition.id}`
    if (!gallery || !shop) {
      problems.push(dangling(at, gallery ? '制作单位' : '画廊', gallery ? 'print shop' : 'gallery'))
      continue
    }
    if (filter.shop !== undefined && shop.id !== filter.shop && shop.slug !== filter.shop) continue
    const frames = [...assignment.frames].sort((a, b) => a.position - b.position)
    frames.forEach(({ position, panel: panelId }, index) => {
      const frame = gallery.frames.find((f) => f.position === position)
      const panel = panels.get(panelId)
      if (!frame || !panel) {
        problems.push(dangling(`${at} / 第 ${position} 框`, frame ? '画面' : '画框', frame ? 'panel' : 'frame'))
        return
      }
      const [no, of] = [index + 1, frames.length]
      const { format } = frame
      const profile = profileFor(shop, format)
      const named = { gallery: gallery.code, edition: edition.id, no, of, format, file: profile.file }
      const file = sheetFileName(named)
      if (filter.files !== undefined && !filter.files.includes(file)) return
      sheets.push({ file, edition, panel, gallery, frame: position, no, of, format, shop, profile })
    })
  }
  sheets.sort((a, b) => a.panel.no - b.panel.no || a.format.localeCompare(b.format) || a.file.localeCompare(b.file))
  return { sheets, problems }
}

/** A sheet's place in the editor's words: 'TC-017 / 2026-11 / 第 2 版 / 600x900'. */
export function sheetPlace(sheet: Pick<PlannedSheet, 'gallery' | 'edition' | 'panel' | 'format'>): string {
  return `${sheet.gallery.code} / ${sheet.edition.id} / 第 ${sheet.panel.no} 版 / ${sheet.format}`
}

function unknown(noun: string, id: string, zh: string, en: string): Problem {
  return problem({
    code: `${noun}/unknown`,
    at: id,
    zh: `快照里没有这个${zh}：${id}`,
    en: `The snapshot has no ${en} ${id}`,
    hint: '先导出快照，或核对编号。 Export a snapshot first, or check the id.',
  })
}

function dangling(at: string, zh: string, en: string): Problem {
  return problem({
    code: 'assignment/dangling',
    at,
    zh: `上刊安排指向的${zh}不在快照里`,
    en: `The assignment points to a ${en} that is not in the snapshot`,
  })
}
