import { describe, expect, it } from 'vitest'
import { clockProblems } from '../../../cms/workflow/posting/check-clock.ts'
import { distanceM } from '../../../cms/workflow/posting/check-place.ts'
import { differingBits, findRepeat, findTwin } from '../../../cms/workflow/posting/find-twin.ts'
import { judgePhoto, type PhotoToJudge } from '../../../cms/workflow/posting/judge-photo.ts'
import { isAtKeepers, lastHangingDay } from '../../../cms/workflow/posting/posting-days.ts'
import { postingState, type StatePhoto } from '../../../cms/workflow/posting/posting-state.ts'
import { SPOT_CHECKS, spotCheckDay, spotChecks } from '../../../cms/workflow/posting/spot-check.ts'

const photo = (more: Partial<StatePhoto> = {}): StatePhoto => ({
  ...{ kind: 'near', check: false, verdict: 'right', decision: null, at: '2026-11-02T01:00:00.000Z' },
  ...more,
})
const stateOf = (...photos: StatePhoto[]) => postingState({ photos, faults: [] }).state
const [near, far] = [photo(), photo({ kind: 'far' })]

describe('how a gallery stands', () => {
  it('is proved by both photos and by nothing less', () => {
    expect([stateOf(), stateOf(near), stateOf(far), stateOf(near, far)]).toEqual(['none', 'none', 'none', 'proved'])
    expect(stateOf(photo({ verdict: 'unsure' }), far)).toBe('posted')
    expect(stateOf(photo({ verdict: 'wrong' }), far)).toBe('refused')
  })

  it('takes the best photo of each kind, so that a slip afterwards spoils nothing', () => {
    const slip = photo({ verdict: 'wrong', at: '2026-11-03T01:00:00.000Z' })
    expect(stateOf(near, far, slip)).toBe('proved')
    const sharp = photo({ verdict: 'right', at: '2026-11-03T01:00:00.000Z' })
    expect(postingState({ photos: [near, far, sharp], faults: [] }).near).toBe(sharp)
  })

  it('a person may overrule the machine both ways', () => {
    expect(stateOf(photo({ verdict: 'wrong', decision: 'accepted' }), far)).toBe('proved')
    expect(stateOf(photo({ verdict: 'unsure', decision: 'accepted' }), photo({ kind: 'far', verdict: 'unsure' }))).toBe(
      'proved',
    )
    expect(stateOf(photo({ decision: 'refused' }), far)).toBe('refused')
    expect(stateOf(photo({ decision: 'refused' }), far, photo({ at: '2026-11-04T01:00:00.000Z' }))).toBe('proved')
  })

  it('an open fault comes before everything, a mended one is forgotten', () => {
    const photos = [near, far]
    expect(postingState({ photos, faults: [{ open: true }] }).state).toBe('fault')
    expect(postingState({ photos, faults: [{ open: false }] }).state).toBe('proved')
  })

  it('a spot check asks for photos of its own', () => {
    expect(postingState({ photos: [near, far], faults: [], check: true }).state).toBe('none')
    const second = [photo({ check: true }), photo({ check: true, kind: 'far' })]
    expect(postingState({ photos: [...second], faults: [], check: true }).state).toBe('proved')
  })
})

const judged = (more: Partial<PhotoToJudge> = {}) =>
  judgePhoto({
    ...{ kind: 'near', gallery: { code: 'TC-017', lat: 31.5, lng: 121.2 }, panels: [1, 2, 3, 4], beside: [] },
    ...{ edition: { month: '2026-11', from: '2026-11-01' }, codes: [{ number: '017', edition: '2026-11', no: 2 }] },
    ...{ light: 120, place: null, toleranceM: 300, takenAt: null, clockOffMs: null, now: '2026-11-02T01:00:00.000Z' },
    twin: null,
    ...more,
  })

describe('what a photo proves', () => {
  it('an old poster that still hangs beside the new one is red', () => {
    const both = [
      { number: '017', edition: '2026-11', no: 2 },
      { number: '017', edition: '2026-10', no: 1 },
    ]
    expect(judged({ codes: both })).toMatchObject({ verdict: 'wrong', problems: [{ code: 'photo/other-month' }] })
  })

  it('an emergency sheet that hangs beside the month’s is no fault', () => {
    const codes = [
      { number: '017', edition: '2026-11', no: 2 },
      { number: '017', edition: '2026-11-e1', no: 1 },
    ]
    expect(judged({ codes, beside: ['2026-11-e1'] })).toMatchObject({ verdict: 'right', problems: [] })
    expect(judged({ codes })).toMatchObject({ verdict: 'wrong' })
  })

  it('of a far photo no code is asked, of a photo of a fault nothing at all', () => {
    expect(judged({ kind: 'far', codes: [] }).verdict).toBe('right')
    expect(judged({ kind: 'far', codes: [{ number: '022', edition: '2026-11', no: 2 }] }).verdict).toBe('wrong')
    expect(judged({ kind: 'fault', codes: [], light: 0 })).toMatchObject({ verdict: 'right', problems: [] })
  })

  it('300 m are near, and a phone that is unsure of itself is believed', () => {
    const north = (m: number) => ({ lat: 31.5 + m / 111_195, lng: 121.2, accuracyM: 10 })
    expect(distanceM(north(290), { lat: 31.5, lng: 121.2 })).toBeCloseTo(290, 0)
    expect(judged({ place: north(290) }).verdict).toBe('right')
    expect(judged({ place: north(400) })).toMatchObject({ verdict: 'unsure', problems: [{ code: 'photo/far-away' }] })
    expect(judged({ place: { ...north(400), accuracyM: 150 } }).verdict).toBe('right')
  })

  it('a photo older than the delivery of its edition is said', () => {
    const old = { takenAt: '2026-10-12T00:00:00.000Z', clockOffMs: null, now: '2026-11-02T01:00:00.000Z' }
    const edition = { month: '2026-11', from: '2026-11-01' }
    const { problems } = clockProblems({ ...old, edition, gallery: { code: 'TC-017', lat: 0, lng: 0 } })
    expect(problems).toEqual([
      expect.objectContaining({ code: 'photo/too-early', zh: expect.stringContaining('2026-10-12') }),
    ])
  })
})

describe('a photo that is not new', () => {
  const look = 'a5'.repeat(32)
  const one = {
    ...{ id: '1', gallery: 'TC-001', edition: '2026-11', kind: 'far' as const, check: false },
    ...{ sha256: 'x', look, codes: [] },
  }
  /** The same look with so many bits turned. */
  const turned = (bits: number) => `${'5a'.repeat(bits / 8)}${look.slice((bits / 8) * 2)}`

  it('is known by its bytes and by its look, not by those of a second try', () => {
    expect(differingBits(look, turned(8))).toBe(8)
    expect(findTwin({ ...one, gallery: 'TC-002', sha256: 'y', look: turned(8) }, [one])).toBe(one)
    expect(findTwin({ ...one, gallery: 'TC-002', sha256: 'y', look: turned(16) }, [one])).toBeNull()
    expect(findTwin({ ...one, sha256: 'y' }, [one])).toBeNull()
    expect(findTwin({ ...one, sha256: 'y', edition: '2026-12' }, [one])).toBe(one)
    expect(findRepeat(one, [one])).toBe(one)
    expect(findRepeat({ ...one, check: true }, [one])).toBeNull()
  })

  it('posters of one panel look alike everywhere: their codes tell them apart', () => {
    const code = (number: string) => ({ codes: [{ number, edition: '2026-11', no: 1 }] })
    const other = { ...one, ...code('001') }
    expect(findTwin({ ...one, ...code('002'), gallery: 'TC-002', sha256: 'y' }, [other])).toBeNull()
    expect(findTwin({ ...one, ...code('001'), gallery: 'TC-002', sha256: 'y' }, [other])).toBe(other)
    // A sharp near photo is no copy of a blurred one of the same panel elsewhere.
    const blurred = { ...one, kind: 'near' as const, gallery: 'TC-003' }
    expect(findTwin({ ...blurred, ...code('002'), gallery: 'TC-002', sha256: 'y' }, [blurred])).toBeNull()
    expect(findTwin({ ...blurred, gallery: 'TC-002', sha256: 'y' }, [blurred])).toBeNull()
  })
})

describe('the days and the draw', () => {
  const edition = { from: '2026-11-01', until: '2026-11-30' }
  it('keepers see an edition from five days before it hangs until its last day', () => {
    const days = ['2026-10-26', '2026-10-27', '2026-11-30', '2026-12-01']
    expect(days.map((day) => isAtKeepers(edition, day))).toEqual([false, true, true, false])
    expect([lastHangingDay(edition), spotCheckDay(edition)]).toEqual(['2026-11-05', '2026-11-15'])
  })

  it('the draw is the same every day, another one with every edition and secret, and seven', () => {
    const codes = Array.from({ length: 142 }, (_, i) => `TC-${String(i + 1).padStart(3, '0')}`)
    const drawn = spotChecks('2026-11', codes, 'a secret')
    expect(drawn).toHaveLength(SPOT_CHECKS)
    expect(spotChecks('2026-11', [...codes].reverse(), 'a secret')).toEqual(drawn)
    expect(spotChecks('2026-12', codes, 'a secret')).not.toEqual(drawn)
    expect(spotChecks('2026-11', codes, 'another')).not.toEqual(drawn)
    // Over two years everybody's turn comes: no gallery is drawn always, few never.
    const years = Array.from({ length: 100 }, (_, i) => spotChecks(`edition ${i}`, codes, 'a secret')).flat()
    expect(new Set(years).size).toBeGreaterThan(130)
  })
})
