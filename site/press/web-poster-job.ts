import type { Problem } from '#contract'
import type { Paper } from '../sheet/paper.ts'
import type { SheetData } from '../sheet/sheet-data.ts'
import type { SheetIdentity } from './finish/xmp.ts'

/** A poster for screens, set once: pictures to look at, a PDF to keep, or both. */
export interface WebPosterJob {
  key: string
  at: string
  layout: string
  data: SheetData
  /** `keep`: the large one as a JPEG too, which every telephone's album takes; `sharpPx` where somebody may look for the smallest line. */
  pictures: { largePx: number; smallPx: number; miniPx: number; keep: boolean; sharpPx?: number } | null
  pdf: { paper: Paper; identity: SheetIdentity } | null
}

/** Files are named by the job's key; sizes in px. */
export interface WebPosterReceipt {
  key: string
  large: { widthPx: number; heightPx: number } | null
  small: { widthPx: number; heightPx: number } | null
  mini: { widthPx: number; heightPx: number } | null
  jpeg: boolean
  sharp?: { widthPx: number; heightPx: number }
  pdf: boolean
  problems: Problem[]
}
