import type { Problem } from '#contract'
import type { Words } from '../../../locale/say.ts'
import type { Taken } from '../answer.ts'
import type { FileAt } from '../send-files.ts'

/** How far a dropped file is. The file stays here until the page is left: it can be sent again at any time. */
export type ItemState =
  | { is: 'waiting' }
  /** `share` of it is on its way, 0–1. */
  | { is: 'sending'; share: number }
  | { is: 'reading'; say: Words }
  | { is: 'taken'; taken: Taken }
  | { is: 'already'; taken: Taken; by: string; day: string }
  | { is: 'refused'; problems: Problem[]; signedOut: boolean }
  | { is: 'offline' }

export interface Item {
  key: string
  /** The document, and for a page the pictures beside it. */
  files: readonly [FileAt, ...FileAt[]]
  /** One press of a button: sent twice it is done once. */
  act: string
  /** Taken again on purpose. */
  again: boolean
  state: ItemState
}

export const bytesOf = ({ files }: Item): number => files.reduce((sum, { size }) => sum + size, 0)

/** Not at its end yet. */
export const BUSY: readonly ItemState['is'][] = ['waiting', 'sending', 'reading']

/** What became of them, each article once, in the order in which they were dropped. */
export function articlesOf(items: readonly Item[]): Taken['articles'] {
  const all = items.flatMap(({ state }) => (state.is === 'taken' || state.is === 'already' ? state.taken.articles : []))
  return [...new Map(all.map((one) => [one.id, one])).values()]
}

/** What the page says above all: how many files became how many drafts, and what is left to do. */
export function titleOf(items: readonly Item[]): Words {
  const count = (...states: ItemState['is'][]) => items.filter(({ state }) => states.includes(state.is)).length
  const busy = count(...BUSY)
  const bad = count('refused', 'offline')
  const made = items.reduce((sum, { state }) => sum + (state.is === 'taken' ? state.taken.articles.length : 0), 0)
  if (items.length === 0) return { zh: '把写好的稿件收进来', en: 'Bring in what was written' }
  if (busy > 0)
    return { zh: `正在收 ${items.length} 个文件，还有 ${busy} 个`, en: `Taking ${items.length} files, ${busy} to go` }
  const parts = [
    made > 0 ? { zh: `收好了 ${made} 篇草稿`, en: `${made} drafts made` } : null,
    count('already') > 0 ? { zh: `${count('already')} 个以前收过`, en: `${count('already')} were here before` } : null,
    bad > 0 ? { zh: `${bad} 个没有收下`, en: `${bad} not taken` } : null,
  ].filter((part) => part !== null)
  return { zh: parts.map(({ zh }) => zh).join('，'), en: parts.map(({ en }) => en).join(', ') }
}
