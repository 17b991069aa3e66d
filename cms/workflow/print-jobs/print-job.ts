import type { AtFault, JobKind } from './job-words.ts'

/** A sheet as it was packed. */
export interface JobSheet {
  file: string
  sha256: string
  gallery: string
  position: number
  format: string
  panelNo: number
  panel: string
  title: string
  /** What stood on it: hash of the panel's content as it left; null when no snapshot said. */
  said: string | null
}

export interface PrintJob {
  id: string
  edition: string
  /** Id of the shop. */
  shop: string
  kind: JobKind
  reason: string
  atFault: AtFault | null
  by: string
  /** ISO 8601 */
  at: string
  sheets: readonly JobSheet[]
}
