import type { FormatId } from '#contract'
import type { OtherSheets } from '../workflow/print-jobs/hanging-otherwise.ts'
import type { AtFault } from '../workflow/print-jobs/job-words.ts'
import type { ShopRecord } from '../workflow/print-jobs/shop-record.ts'
import type { ReceiptCounts, ReceiptState } from '../workflow/receipt-state.ts'
import type { EmergencyRun } from './editions/emergency-run.ts'
import type { PreviewState } from './editions/preview-state.ts'
import type { PreviewAnswer } from './poster-preview/answer.ts'

/** What one panel's poster looks like in each format it is needed in. */
export interface PanelVerdict {
  panel: string
  formats: Pick<PreviewAnswer, 'format' | 'marks' | 'problems' | 'zones'>[]
}

/** A panel's poster in one format: its trim, mm, and its picture. */
export interface PosterFace {
  format: FormatId
  widthMm: number
  heightMm: number
  url: string
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
  /** The edition it is shown in, for one that hangs in several; the newest when left out. */
  edition?: string
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

/** A link as the print desk shows it: never its secret. */
export interface DeskLink {
  id: string
  madeBy: string
  madeAt: string
  expiresAt: string
  revokedAt: string | null
  lastUsedAt: string | null
  downloads: number
}
/** A sheet that was asked for once more. */
export interface DeskReprint {
  file: string
  gallery: string
  galleryName: string
  position: number
  format: string
  panelNo: number
  title: string
  reason: string
  atFault: AtFault | null
  by: string
  at: string
  /** How it stands at the shop since. */
  state: ReceiptState | null
}
/** One shop's line on the print desk. */
export interface DeskShop extends ShopPrinting {
  id: string
  contact: string
  galleries: number
  bytes: number
  /** When its sheets were pressed last. */
  pressedAt: string | null
  links: DeskLink[]
  /** When the shop last said so, by what it said. */
  saidAt: Partial<Record<ReceiptState, string>>
  formats: { format: string; sheets: number }[]
  reprints: DeskReprint[]
  corrections: { name: string; sheets: number; madeAt: string; bytes: number }[]
  record: ShopRecord
}
/** An edition on the print desk. */
export interface PrintDesk {
  shops: DeskShop[]
  /** Every sheet that can be printed once more, for whoever looks for one. */
  sheets: { file: string; place: string }[]
  hanging: OtherSheets[]
  /** What is made just now, of this edition. */
  making: { kind: 'packages' | 'proof' | 'correction'; done: number; total: number } | null
  pressing: { running: boolean; line: string } | null
  busy: boolean
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
  /** What hangs of an edition and is not what we say any more. */
  hanging: (edition: string) => Promise<OtherSheets[]>
  printDesk: (edition: string) => Promise<PrintDesk>
  /** Address of a panel's poster as a picture; changes with its content. */
  posterUrl: (panel: PanelVersion) => string
  /** Addresses of an edition's finished sheets as small pictures, by 'TC-017 2': gallery and frame. */
  sheetThumbnails: (edition: string) => ReadonlyMap<string, string>
  /** Its posters in every format that the edition's galleries need. */
  posters: (panel: PanelVersion) => Promise<PosterFace[]>
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
