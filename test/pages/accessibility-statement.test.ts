import { describe, expect, it } from 'vitest'
import { CRITERIA } from '../../site/pages/accessibility/criteria.ts'
import { PROOFS } from '../../site/pages/accessibility/proofs.ts'
import results from '../../site/pages/accessibility/results.json' with { type: 'json' }
import { verdictOf } from '../../site/pages/accessibility/verdict.ts'
import { provingFiles } from '../support/accessibility-results.ts'

const found: Readonly<Record<string, string>> = results.tests

describe('the accessibility statement', () => {
  it('names every criterion of WCAG 2.2, levels A and AA, once', () => {
    expect(new Set(CRITERIA.map(({ no }) => no)).size).toBe(CRITERIA.length)
    const of = (level: string) => CRITERIA.filter((criterion) => criterion.level === level).length
    // WCAG 2.2 without 4.1.1, which it removed.
    expect([of('A'), of('AA')]).toEqual([31, 24])
  })

  it('rests on tests that exist and ran', () => {
    expect(Object.values(PROOFS).filter(({ test }) => found[test] === undefined)).toEqual([])
  })

  it('rests on results of the tests as they are now: `npm run accessibility` writes them anew', () => {
    expect(results.files).toEqual(provingFiles())
  })

  it('calls a criterion not yet shown when its test failed or was not run', () => {
    const [first] = CRITERIA
    if (!first) throw new Error('no criteria')
    expect(verdictOf(first, found)).toBe('tested')
    expect(verdictOf(first, {})).toBe('not-yet')
    expect(verdictOf(first, { ...found, [PROOFS.axe.test]: 'failed' })).toBe('not-yet')
  })
})
