import type { Problem } from '#contract'

/** What the server answers to an act on a whole edition. */
export type ActAnswer =
  | { is: 'done'; month: string }
  /** It was so already: a second press, or somebody else's. */
  | { is: 'nothing'; month: string }
  | { is: 'refused'; problems: Problem[] }
