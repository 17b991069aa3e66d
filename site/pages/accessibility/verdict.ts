import type { Criterion } from './criteria.ts'
import { PROOFS, type Proof } from './proofs.ts'

/** How a criterion stands: a test that is missing or failed makes it unproved, whatever else speaks for it. */
export type Verdict = 'tested' | 'looked-at' | 'not-here' | 'not-yet'

export function verdictOf({ shown }: Criterion, results: Readonly<Record<string, string>>): Verdict {
  if ('notYet' in shown) return 'not-yet'
  if ('notHere' in shown) return 'not-here'
  if ('tests' in shown)
    return proofsOf(shown.tests).every(({ test }) => results[test] === 'passed') ? 'tested' : 'not-yet'
  return 'looked-at'
}

export const proofsOf = (ids: (keyof typeof PROOFS)[]): Proof[] => ids.map((id) => PROOFS[id])
