import type { FormatId, LayoutId } from '#contract'
import type { PosterExample } from '../../posters/example.ts'
import type { CodePlace, PictureReport, SlotReport } from '../../sheet/sheet-data.ts'

/** One sheet of the contact sheet, and what its layout reported: an entry of `geometry.json`. */
export interface DrawnSheet {
  layout: LayoutId
  lang: PosterExample['lang']
  example: PosterExample['name']
  format: FormatId
  /** Path beside index.html; null when the sheet could not be set. */
  picture: string | null
  widthMm: number
  heightMm: number
  slots: SlotReport[]
  pictures: PictureReport[]
  code: CodePlace | null
}
