import type { Article, Association, Edition, FormatId, Media, Panel, Problem } from '#contract'
import type { PictureReport, SlotReport } from '../../sheet/sheet-data.ts'

/** What an editor looks at while she types: a panel as it stands in her form, laid out for one format. */
export interface PreviewRequest {
  panel: Panel
  edition: Edition
  association: Association
  /** The panel's articles, for their sources. */
  articles: Article[]
  media: Media | null
  /** Folder in which `media.file` lies. */
  mediaDir: string
  format: FormatId
  distanceM: number
  publicUrl: string
  lang: 'zh' | 'en'
}

export interface PreviewAnswer {
  /** Empty when the sheet could not be set. */
  svg: string
  slots: SlotReport[]
  pictures: PictureReport[]
  problems: Problem[]
  /** Time in the press, ms. */
  ms: number
}
