import type { DataPicture, Media, Problem } from '#contract'
import type { LeafletData } from './leaflet-data.ts'

/** One leaflet or booklet to set, with what must lie in the workspace first. */
export interface LeafletJob {
  key: string
  at: string
  /** Jobs of one kind share their pictures. */
  kind: string
  template: string
  data: LeafletData
  /** For each panel that has one: which picture or computed figure it gets. */
  pictures: { panel: number; media: Media }[]
  figures: { panel: number; data: DataPicture }[]
  mediaDir: string
}

/** What came of it: the file is named by the key, and there only when `pages` is not 0. */
export interface LeafletReceipt {
  key: string
  pages: number
  bytes: number
  problems: Problem[]
}
