import type { Problem, Profile } from '#contract'
import type { SheetData } from '../sheet/sheet-data.ts'
import type { SheetIdentity } from './finish/xmp.ts'
import type { SheetOrder } from './preflight/check-sheet.ts'

/** One sheet to press: everything a worker needs, as plain data. */
export interface SheetJob {
  /** Hash over all inputs: the name of the finished file in the cache. */
  key: string
  /** File name of the sheet, for reports. */
  name: string
  /** What the shop takes. */
  file: Profile['file']
  /** The same for all sheets that differ only by what is a gallery's own. */
  panelKey: string
  /** Paths inside the workspace: the panel's layout, and the one of a gallery's own layer. */
  layout: string
  galleryLayer: string
  /** Hash over the tools. */
  tools: string
  data: SheetData
  order: SheetOrder
  identity: SheetIdentity
  /** Where its code must lead. */
  address: string
  /** Where its picture is to be drawn, when it is the one that is asked for it. */
  thumbnail: string | null
}

/** What became of it; `sha256` is null when errors kept it from being finished. */
export interface SheetReceipt {
  key: string
  file: Profile['file']
  bytes: number
  sha256: string | null
  problems: Problem[]
}
