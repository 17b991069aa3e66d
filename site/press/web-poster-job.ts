import type { Problem } from '#contract'
import type { Paper } from '../sheet/paper.ts'
import type { SheetData } from '../sheet/sheet-data.ts'
import type { SheetIdentity } from './finish/xmp.ts'

/** A poster for screens: pictures to look at, or a PDF to keep. */
export interface WebPosterJob {
  key: string
  at: string
  layout: string
  data: SheetData
  make: { kind: 'pictures'; largePx: number; smallPx: number } | { kind: 'pdf'; paper: Paper; identity: SheetIdentity }
}

/** Files are named by the job's key; sizes in px. */
export interface WebPosterReceipt {
  key: string
  large: { widthPx: number; heightPx: number } | null
  small: { widthPx: number; heightPx: number } | null
  problems: Problem[]
}
