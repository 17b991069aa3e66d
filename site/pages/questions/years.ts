import type { Answered } from '#contract'
import { grouped } from '../../parts/words/grouped.ts'

/** So many answers stand on the first page; where there are no more, there are no years. */
export const NEWEST = 60

/** Answers by the year in which they were released, newest first. */
export function answeredYears(answered: readonly Answered[]): { year: string; answered: Answered[] }[] {
  if (answered.length <= NEWEST) return []
  return grouped(answered, ({ day }) => day.slice(0, 4)).map(([year, own]) => ({ year, answered: own }))
}

/** '/questions/2025/' */
export const questionsPath = (year?: string) => (year === undefined ? '/questions/' : `/questions/${year}/`)
