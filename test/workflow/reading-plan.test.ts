import { describe, expect, it } from 'vitest'
import { deskState, partOf } from '../../cms/workflow/desk-line.ts'
import { type Claim, daysLate, dueDay, type ReadingPlan } from '../../cms/workflow/reading-plan.ts'
import { type SignOffRecord, signOffChain } from '../../cms/workflow/sign-off.ts'

const by = (id: string, role = 'reviewer') => ({ id, role })
const asked = { role: 'reviewer', person: null, deputy: null, daysBefore: 12 } as const
const plan = (change: Partial<ReadingPlan> = {}): ReadingPlan => ({
  first: asked,
  second: { ...asked, daysBefore: 10 },
  final: { ...asked, daysBefore: 8 },
  ...change,
})
const record = (step: SignOffRecord['step'], who: string, at: string): SignOffRecord => ({
  ...{ step, verdict: 'signed', hash: 'h', by: who, at },
})

/** How a panel of December stands on the desk. */
function desk(
  today: string,
  {
    records = [],
    claims = [],
    readings = plan(),
    errors = 0,
  }: {
    records?: SignOffRecord[]
    claims?: Claim[]
    readings?: ReadingPlan
    errors?: number
  } = {},
) {
  const input = { hash: 'h', authors: ['writer'], records }
  return deskState({ input, chain: signOffChain(input), errors, plan: readings, from: '2026-12-01', claims }, today)
}
const claim = (who: string, at: string, released = false): Claim => ({
  step: 'first',
  by: who,
  byName: who,
  at,
  released,
})

describe('who is asked to read, and by when', () => {
  it('a reading is due days before the sheets hang, and late from the day after', () => {
    expect(dueDay('2026-12-01', 8)).toBe('2026-11-23')
    expect([daysLate('2026-11-23', '2026-11-23'), daysLate('2026-11-23', '2026-11-26')]).toEqual([0, 3])
    expect(dueDay('', 8)).toBe('')
    expect(desk('2026-11-20')).toMatchObject({ next: 'first', due: '2026-11-19', late: 1 })
  })

  it('without a name every reviewer is asked, and no author', () => {
    const state = desk('2026-11-10')
    expect([partOf(state, by('a')), partOf(state, by('a', 'editor')), partOf(state, by('writer'))]).toEqual([
      ...['asked', 'may', 'none'],
    ])
  })

  it('by name only she is asked; her deputy when it is late, or when she may not', () => {
    const readings = plan({ first: { ...asked, person: 'ann', deputy: 'bo' } })
    const parts = (today: string, change = readings) =>
      ['ann', 'bo', 'cy'].map((id) => partOf(desk(today, { readings: change }), by(id)))
    expect(parts('2026-11-10')).toEqual(['asked', 'may', 'may'])
    expect(parts('2026-11-25')).toEqual(['asked', 'asked', 'may'])
    expect(parts('2026-11-10', plan({ first: { ...asked, person: 'writer', deputy: 'bo' } }))).toEqual([
      'may',
      'asked',
      'may',
    ])
  })

  it('whoever signed is not asked again', () => {
    const state = desk('2026-11-10', { records: [record('first', 'ann', '2026-11-09T00:00:00Z')] })
    expect(state.next).toBe('second')
    expect([partOf(state, by('ann')), partOf(state, by('bo'))]).toEqual(['none', 'asked'])
  })

  it('who took it is asked until it is given back, or until somebody decides', () => {
    const taken = desk('2026-11-10', { claims: [claim('ann', '2026-11-09T00:00:00Z')] })
    expect([partOf(taken, by('ann')), partOf(taken, by('bo'))]).toEqual(['asked', 'may'])
    const back = desk('2026-11-10', {
      claims: [claim('ann', '2026-11-09T00:00:00Z'), claim('ann', '2026-11-09T01:00:00Z', true)],
    })
    expect(back.holder).toBe(null)
    const records = [{ ...record('first', 'bo', '2026-11-09T02:00:00Z'), verdict: 'returned' as const }]
    expect(desk('2026-11-10', { claims: [claim('ann', '2026-11-09T00:00:00Z')], records })).toMatchObject({
      ...{ holder: null, waitsFor: 'author' },
    })
  })

  it('what lacks something waits for its author, and what is signed for nobody', () => {
    expect(desk('2026-11-10', { errors: 2 }).waitsFor).toBe('author')
    const all = (['first', 'second', 'final'] as const).map((step, i) => record(step, `r${i}`, '2026-11-09T00:00:00Z'))
    expect(desk('2026-11-30', { records: all })).toMatchObject({ next: null, late: 0, due: '', waitsFor: 'nobody' })
  })
})
