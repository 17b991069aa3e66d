import type { Profile } from '#contract'
import { sheetAddress } from '../sheet/foot.ts'
import { toPaper } from '../sheet/paper.ts'
import { plainTitle } from '../sheet/title-phrases.ts'
import type { SheetEntry } from './manifest.ts'
import { reportName } from './panel-reports.ts'
import type { KeyedSheet } from './plan-jobs.ts'
import type { SheetReceipt } from './sheet-job.ts'
import { thumbnailName } from './thumbnails.ts'

/** A finished sheet's line in the manifest. */
export function toEntry(
  { sheet, panelKey }: Pick<KeyedSheet, 'sheet' | 'panelKey'>,
  receipt: SheetReceipt | undefined,
  publicUrl: string,
  { thumbnails, reports }: Record<'thumbnails' | 'reports', ReadonlyMap<string, string>>,
): SheetEntry {
  const { gallery, panel, shop, format, profile } = sheet
  const paper = toPaper(format, profile)
  const thumbnail = thumbnailName(sheet)
  return {
    file: sheet.file,
    bytes: receipt?.bytes ?? 0,
    sha256: receipt?.sha256 ?? '',
    gallery: gallery.code,
    galleryName: gallery.name.zh,
    address: gallery.address.zh,
    position: sheet.frame,
    no: sheet.no,
    of: sheet.of,
    format,
    widthMm: paper.widthMm,
    heightMm: paper.heightMm,
    bleedMm: paper.bleedMm,
    panel: panel.id,
    panelNo: panel.no,
    panelTitle: plainTitle(panel.title.zh, 'zh'),
    shop: shop.id,
    shopSlug: shop.slug,
    shopName: shop.name.zh,
    material: profile.material.zh,
    colour: colourWords(profile),
    conformance: profile.conformance,
    scale: paper.scale,
    installBy: sheet.edition.from,
    codeUrl: sheetAddress({ publicUrl, gallery, panel }),
    thumbnail: thumbnails.has(thumbnail) ? thumbnail : null,
    report: reports.has(reportName(panelKey)) ? reportName(panelKey) : null,
  }
}

/** What inks or light a file is in, as a shop reads it. */
function colourWords({ file, colour }: Pick<Profile, 'file' | 'colour'>): string {
  if (file !== 'pdf') return 'sRGB'
  return colour === 'cmyk' ? 'CMYK' : 'CMYK + sRGB photos'
}
