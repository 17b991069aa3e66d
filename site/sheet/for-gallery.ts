import type { Gallery } from '#contract'
import { cleanText } from './clean-text.ts'
import { qrRuns } from './qr-runs.ts'
import type { SheetData } from './sheet-data.ts'

/** The line under a sheet that says where it hangs. */
export function galleryLine(
  { code, name, address }: Pick<Gallery, 'code' | 'name' | 'address'>,
  lang: 'zh' | 'en',
): string {
  const words = lang === 'en' ? [name.en ?? name.zh, address.en ?? address.zh] : [name.zh, address.zh]
  return cleanText([code, ...words].join('　'))
}

/** A panel's sheet made one gallery's: its line, its place among the gallery's sheets, and its own code. */
export function forGallery(
  sheet: SheetData,
  gallery: { line: string; address: string; no: number; of: number },
): SheetData {
  const { line, address, no, of } = gallery
  return {
    ...sheet,
    head: { ...sheet.head, no, of },
    foot: { ...sheet.foot, gallery: line, url: withoutScheme(address) },
    qr: qrRuns(address),
  }
}

/** As printed beside the code. */
export function withoutScheme(address: string): string {
  return address.replace(/^[a-z]+:\/\//, '')
}
