import type { FormatId, Gallery, Panel, Profile } from '#contract'

/** What a shop's files end in. */
export const FILE_ENDINGS: Record<Profile['file'], string> = { pdf: '.pdf', tiff: '.tif', jpg: '.jpg' }

/** File name of one sheet: 'TC-017_2026-11_2of4_600x900.pdf'. */
export function sheetFileName(sheet: {
  gallery: string
  edition: string
  no: number
  of: number
  format: FormatId
  file: Profile['file']
}): string {
  const { gallery, edition, no, of, format, file } = sheet
  return `${gallery}_${edition}_${no}of${of}_${format}${FILE_ENDINGS[file]}`
}

/** What a panel is called in addresses and files: '2026-11-2'. */
export function panelSlug(panel: Pick<Panel, 'edition' | 'no'>): string {
  return `${panel.edition}-${panel.no}`
}

/** Where the code of one sheet leads: '/q/017-2611-2', short enough for large modules. */
export function codePath(gallery: Pick<Gallery, 'code'>, panel: Pick<Panel, 'edition' | 'no'>): string {
  const number = gallery.code.slice(gallery.code.indexOf('-') + 1)
  return `/q/${number}-${panel.edition.slice(2).replaceAll('-', '')}-${panel.no}`
}

/** The month as the head line prints it. */
export function editionName(id: string, lang: 'zh' | 'en'): string {
  const [year = '', month = ''] = id.split('-')
  if (lang === 'zh') return `${year}年${Number(month)}月`
  return new Date(`${year}-${month}-15T00:00:00Z`).toLocaleString('en', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
}

/** A panel's place in the editor's words: '2026-11 / 第 2 版'. */
export function panelPlace(panel: Pick<Panel, 'edition' | 'no'>): string {
  return `${panel.edition} / 第 ${panel.no} 版`
}

/** What a sheet's code says: its gallery's number, its edition and the panel's place in it. */
export interface SheetCode {
  /** '017', the gallery's code without its letters. */
  number: string
  edition: string
  no: number
}

/** Reads an address that `codePath` made, under whatever host it was printed; null for any other code. */
export function parseCodePath(address: string): SheetCode | null {
  const [, number, year, month, emergency, no] =
    /\/q\/(\d{3,4})-(\d{2})(0[1-9]|1[0-2])(e\d)?-(\d{1,2})\/?$/.exec(address) ?? []
  if (number === undefined || year === undefined || month === undefined || no === undefined) return null
  return { number, edition: `20${year}-${month}${emergency === undefined ? '' : `-${emergency}`}`, no: Number(no) }
}

/** A text as a file's name on any system: without what one of them has no room for. */
export function fileName(text: string): string {
  return text
    .replace(/[\p{Cc}\\/:*?"<>|]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}
