import type { Problem } from '#contract'

/** How a preview of a whole edition stands. */
export interface PreviewState {
  /** What is being built; null when nothing is, or another edition's. */
  building: { line: string } | null
  /** Another edition is being built: one at a time. */
  busy: boolean
  /** The one that can be looked at; null before the first. */
  built: { builtAt: string; today: string; unsigned: number[]; lacks: number; href: string } | null
  /** Why the last try came to nothing; empty after a success. */
  problems: Problem[]
}
