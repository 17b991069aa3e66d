import type { Frame, Gallery, LocalText, Problem } from '#contract'

/** A print shop as a table may call it: by its slug, or by its name in either language. */
export interface NamedShop {
  slug: string
  name: LocalText
}

/** A gallery as the register has it, with what a table shows of its print shop. `contact` is never published. */
export interface RegisteredGallery
  extends Pick<
    Gallery,
    'name' | 'town' | 'community' | 'address' | 'lat' | 'lng' | 'frames' | 'viewingDistanceM' | 'state'
  > {
  code: string
  printShop: NamedShop
  contact?: string | undefined
}

/** What coordinates are measured in: GPS, Amap and Tencent, Baidu. */
export type Datum = 'WGS-84' | 'GCJ-02' | 'BD-09'

/** What one row says of a gallery. A field is missing where the table has no such column or the cell is empty. */
export interface GalleryFields {
  state?: Gallery['state']
  nameZh?: string
  nameEn?: string
  townZh?: string
  townEn?: string
  communityZh?: string
  communityEn?: string
  addressZh?: string
  addressEn?: string
  /** Degrees, WGS-84 as soon as the row's datum is known. */
  lat?: number
  lng?: number
  viewingDistanceM?: number
  frames?: Frame[]
  /** As it is written; the plan finds the shop. */
  printShop?: string
  contact?: string
}
export type GalleryField = keyof GalleryFields

export interface GalleryRow {
  sheet: string
  /** As the spreadsheet counts them, from 1. */
  row: number
  /** Empty where the row has none that can be read; then `problems` says so. */
  code: string
  fields: GalleryFields
  /** What the table says its coordinates were measured in; missing where it says nothing. */
  datum?: Datum
  /** The town is the sheet's name. */
  townFromSheet?: true
  /** Why this row cannot be taken over. */
  problems: Problem[]
}

export interface GalleryTable {
  rows: GalleryRow[]
  /** What is said of the file and its sheets; what keeps one row out stands with that row. */
  problems: Problem[]
}
