import { type Problem, type ProblemInput, problem } from '#contract'

/** Where something stands, in the editor's words and as an address in the admin. */
export interface Place {
  at: string
  hint?: string
}

export type Say = (problem: Problem) => void

/** Says what is wrong with something at its place. */
export function sayAt(say: Say, place: Place, words: Omit<ProblemInput, 'at' | 'hint'>): void {
  say(problem({ ...words, at: place.at, ...(place.hint === undefined ? {} : { hint: place.hint }) }))
}

/** A place inside a place: '2026-11 / 第 2 版 / 稿件《…》'. */
export function inside(outer: Place, name: string, hint?: string): Place {
  const where = hint ?? outer.hint
  return { at: `${outer.at} / ${name}`, ...(where === undefined ? {} : { hint: where }) }
}

/** Address of a document in the admin. */
export function adminPath(collection: string, id: string | number): string {
  return `/admin/collections/${collection}/${id}`
}
