import type { Problem } from '#contract'
import type { Words } from '../../locale/say.ts'

/** What became of a file. */
export interface Taken {
  /** Id of the record of the original. */
  record: string
  articles: { id: string; title: string }[]
  left: Problem[]
  leftCount: number
}

/** How a file that was dropped ended. `already`: nothing was made, since the same file came before. */
export type TakeAnswer =
  | { is: 'taken'; taken: Taken }
  | { is: 'already'; taken: Taken; by: string; day: string }
  | { is: 'refused'; problems: Problem[] }

/** A line of the answer while a file is read: words of progress, and at last the answer. */
export type TakeLine = { say: Words } | { answer: TakeAnswer }
