import { describe, expect, it } from 'vitest'
import {
  SIGN_OFF_STEPS,
  type SignOffInput,
  type SignOffRecord,
  signOffChain,
  signOffProblems,
} from '../../cms/workflow/sign-off.ts'

const record = (step: SignOffRecord['step'], by: string, over: Partial<SignOffRecord> = {}): SignOffRecord => ({
  ...{ step, by, verdict: 'signed', hash: 'a', at: '2026-11-20T08:00:00Z' },
  ...over,
})
const chain = (records: SignOffRecord[], over: Partial<SignOffInput> = {}) =>
  signOffChain({ hash: 'a', authors: ['writer'], records, ...over })
const ALL = [record('first', 'one'), record('second', 'two'), record('final', 'three')]

describe('the chain', () => {
  it('is complete when three people who wrote none of it have signed in order', () => {
    expect(chain([])).toMatchObject({ complete: false, next: 'first', signed: [] })
    expect(chain(ALL.slice(0, 2))).toMatchObject({ complete: false, next: 'final' })
    expect(chain(ALL)).toMatchObject({ complete: true, next: null, signed: ALL, voided: [] })
  })

  it('counts no signature out of order, of an author, or of one who signed before', () => {
    expect(chain([record('second', 'two'), record('final', 'three')]).signed).toEqual([])
    expect(chain([record('first', 'writer')]).next).toBe('first')
    expect(chain([record('first', 'one'), record('second', 'one')]).next).toBe('second')
    expect(chain(ALL, { authors: ['two'] })).toMatchObject({ complete: false, next: 'second' })
  })

  it('is void as soon as the content is another, and counts again when it is what was signed', () => {
    expect(chain(ALL, { hash: 'b' })).toMatchObject({ complete: false, next: 'first', voided: ALL })
    expect(chain([...ALL, record('first', 'one', { hash: 'b' })])).toMatchObject({
      complete: true,
      voided: [{ hash: 'b' }],
    })
  })

  it('begins anew after a return, which stands until somebody signs', () => {
    const back = record('second', 'two', { verdict: 'returned' })
    expect(chain([ALL[0] ?? back, back])).toMatchObject({ next: 'first', returned: back, signed: [] })
    const again = record('first', 'four')
    expect(chain([ALL[0] ?? back, back, again])).toMatchObject({ next: 'second', returned: null, signed: [again] })
  })
})

describe('who may sign', () => {
  const input: SignOffInput = { hash: 'a', authors: ['writer'], records: [record('first', 'one')] }
  const codes = (by: string, read = 'a', from = input) => signOffProblems(from, by, read, '第 1 版').map((p) => p.code)

  it('is anyone but the authors and those before, and only what they have read', () => {
    expect(codes('two')).toEqual([])
    expect(codes('writer')).toEqual(['sign-off/author'])
    expect(codes('one')).toEqual(['sign-off/same-person'])
    expect(codes('two', 'b')).toEqual(['sign-off/changed'])
    expect(codes('one', 'b')).toEqual(['sign-off/changed', 'sign-off/same-person'])
    expect(codes('four', 'a', { ...input, records: ALL })).toEqual(['sign-off/complete'])
    expect(signOffProblems(input, 'one', 'a', '第 1 版')[0]).toMatchObject({
      at: '第 1 版',
      zh: expect.stringContaining('一审'),
    })
  })
})

it('a thousand random months never make three signatures of fewer than three readers of that very content', () => {
  // xorshift: the same months at every run
  let seed = 20_261_128
  const random = (below: number): number => {
    seed ^= seed << 13
    seed ^= seed >>> 17
    seed ^= seed << 5
    return (seed >>> 0) % below
  }
  const people = ['writer', 'one', 'two', 'three', 'four']
  let complete = 0
  for (let month = 0; month < 1000; month += 1) {
    let hash = 'v0'
    const authors = new Set(['writer'])
    const records: SignOffRecord[] = []
    for (let act = 0; act < 24; act += 1) {
      const by = people[random(people.length)] ?? 'writer'
      if (random(8) === 0) {
        hash = `v${random(4)}`
        authors.add(by)
      } else {
        // Half of them play by the rules, the others store what they like.
        const asked = signOffChain({ hash, authors: [...authors], records }).next ?? 'final'
        const step = random(2) === 0 ? asked : (SIGN_OFF_STEPS[random(3)] ?? 'first')
        records.push(
          record(step, by, { hash: random(6) === 0 ? 'v9' : hash, verdict: random(7) === 0 ? 'returned' : 'signed' }),
        )
      }
      const now = signOffChain({ hash, authors: [...authors], records })
      if (!now.complete) continue
      complete += 1
      expect(now.signed.map(({ step }) => step)).toEqual(SIGN_OFF_STEPS)
      expect(new Set(now.signed.map((one) => one.by)).size).toBe(3)
      for (const one of now.signed) {
        expect(one.hash).toBe(hash)
        expect(authors.has(one.by)).toBe(false)
      }
    }
  }
  expect(complete).toBeGreaterThan(100)
})
