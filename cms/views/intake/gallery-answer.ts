import type { Problem } from '#contract'
import type { ShownPlan } from '../../intake/galleries/show-plan.ts'

/** A table that was read, and what it would do; nothing is written. */
export interface PlannedTable {
  /** The table on the server, for the write that may follow. */
  table: string
  /** Of all that would be written. */
  key: string
  plan: ShownPlan
}

/** What the dry run and the write answer. */
export type GalleryAnswer =
  | ({ is: 'planned' } & PlannedTable)
  | { is: 'written'; created: number; changed: number }
  | { is: 'nothing' }
  | ({ is: 'stale' } & PlannedTable)
  | { is: 'refused'; problems: Problem[] }
