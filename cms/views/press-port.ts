import type { ReceiptCounts } from '../workflow/receipt-state.ts'
import type { EmergencyRun } from './editions/emergency-run.ts'
import type { PreviewState } from './editions/preview-state.ts'
import type { PreviewAnswer } from './poster-preview/answer.ts'

/** What one panel's poster looks like in each format it is needed in. */
export interface PanelVerdict {
  panel: string
  formats: Pick<PreviewAnswer, 'format' | 'marks' | 'problems'>[]
}

/** How far the public release is behind what was published last. */
export interface ReleaseState {
  /** Name of the release that is served; null before the first. */
  release: string | null
  state: 'idle' | 'waiting' | 'running'
  lastSuccessAt: string | null
  lastFailureAt: string | null
  problems: { code: string; at: string; zh: string; en: string; hint?: string }[]
  /** The step that stopped the last try, such as 'site' or 'posters'; null after a success. */
  failedStep: string | null
}

/** A panel as it stands: `version` changes with everything that is printed on it. */
export interface PanelVersion {
  id: string
  version: string
}

/** One shop's part of an edition, from the finished sheets to what the shop says of them. */
export interface ShopPrinting {
  slug: string
  name: string
  sheets: number
  package: { bytes: number; madeAt: string; current: boolean } | null
  /** While its package is being made: sheets packed so far. */
  packing: { done: number; total: number } | null
  counts: ReceiptCounts
  /** What wants somebody's attention, problems first. */
  attention: { file: string; place: string; state: 'problem' | 'reprint'; note: string }[]
}
/** An edition on its way through the print shops. */
export interface Printing {
  shops: ShopPrinting[]
  /** A package or a proof is being made, of whatever edition. */
  busy: boolean
  /** Why the last job on this edition failed; empty after a success. */
  problems: ReleaseState['problems']
}

/** What our screens ask of the server they run in. */
export interface PressPort {
  /** Tries the panels' posters; null while the first trial is still under way. */
  verdicts: (panels: PanelVersion[]) => Promise<(PanelVerdict | null)[]>
  releaseState: () => Promise<ReleaseState>
  /** Whether an edition's preview can be looked at, or is being built. */
  previewState: (edition: string) => Promise<PreviewState>
  /** An emergency on its way to the shops; null when this server did not publish it. */
  emergencyRun: (edition: string) => EmergencyRun | null
  /** An edition's packages and receipts; without shops while it has no finished sheets. */
  printing: (edition: string) => Promise<Printing>
  /** Address of a panel's poster as a picture; changes with its content. */
  posterUrl: (panel: PanelVersion) => string
  /** Addresses of an edition's finished sheets as small pictures, by 'TC-017 2': gallery and frame. */
  sheetThumbnails: (edition: string) => ReadonlyMap<string, string>
}

/** The server and Next's bundle are two copies of the code in one process; this name is where they meet. */
const KEY = Symbol.for('science-galleries.press-port')
type Meeting = { [KEY]?: PressPort }

/** Called once by the server before it listens. */
export function offerPressPort(port: PressPort): void {
  ;(globalThis as Meeting)[KEY] = port
}

/** Null where no server of ours runs around Next, as in its build. */
export function pressPort(): PressPort | null {
  return (globalThis as Meeting)[KEY] ?? null
}
