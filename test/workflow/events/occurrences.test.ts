import { describe, expect, it } from 'vitest'
import { addDays, cityClock, isLastOfWeekday, ordinalInMonth, weekdayOf } from '../../../cms/workflow/city-time.ts'
import { leftOut, occurrences, ruleDays } from '../../../cms/workflow/events/occurrences.ts'
import { type EventPlan, REPEATS, type Repeat } from '../../../cms/workflow/events/plan.ts'

const plan = (day: string, until: string, repeat: Repeat, more: object = {}): EventPlan => ({
  from: day,
  until,
  start: `${day}T14:00:00+08:00`,
  end: `${day}T15:30:00+08:00`,
  rule: { repeat, changes: [], ...more },
})
const days = (of: EventPlan) => occurrences(of).map(({ start }) => cityClock(start).day)

describe('the dates of a series', () => {
  it('a second Saturday comes eight times and then no more', () => {
    const eight = plan('2026-12-12', '2027-12-31', 'monthly', { times: 8 })
    expect(days(eight)).toEqual([
      ...['2026-12-12', '2027-01-09', '2027-02-13', '2027-03-13'],
      ...['2027-04-10', '2027-05-08', '2027-06-12', '2027-07-10'],
    ])
  })

  it('a month without a fifth Saturday is passed over, and the last Saturday is in every month', () => {
    expect(days(plan('2026-10-31', '2027-06-30', 'monthly'))).toEqual(['2026-10-31', '2027-01-30', '2027-05-29'])
    expect(days(plan('2026-10-31', '2027-01-31', 'monthly-last'))).toEqual([
      ...['2026-10-31', '2026-11-28', '2026-12-26', '2027-01-30'],
    ])
  })

  it('the end of February is where the year puts it', () => {
    expect(days(plan('2028-02-15', '2028-03-14', 'weekly'))).toEqual([
      ...['2028-02-15', '2028-02-22', '2028-02-29', '2028-03-07', '2028-03-14'],
    ])
    expect(days(plan('2027-02-16', '2027-03-09', 'fortnightly'))).toEqual(['2027-02-16', '2027-03-02'])
    expect(days(plan('2028-02-29', '2029-02-28', 'monthly', { times: 3 }))).toEqual([
      ...['2028-02-29', '2028-05-30', '2028-08-29'],
    ])
  })

  it('the last day of a bulletin still counts, and the day after it does not', () => {
    expect(days(plan('2026-12-02', '2026-12-16', 'weekly')).at(-1)).toBe('2026-12-16')
    expect(days(plan('2026-12-02', '2026-12-15', 'weekly')).at(-1)).toBe('2026-12-09')
    // Just after midnight it is still the day before in UTC.
    const early = { ...plan('2026-12-02', '2026-12-16', 'weekly'), start: '2026-12-02T00:10:00+08:00' }
    expect(days({ ...early, end: '2026-12-02T01:00:00+08:00' })).toEqual(['2026-12-02', '2026-12-09', '2026-12-16'])
  })

  it('one date is left out, another is moved and keeps its name and its length', () => {
    const changes = [{ day: '2026-12-09' }, { day: '2026-12-16', movedTo: '2026-12-17T09:00:00+08:00' }]
    const weekly = plan('2026-12-02', '2026-12-23', 'weekly', { changes })
    expect(leftOut(weekly)).toEqual([
      { day: '2026-12-09', start: '2026-12-09T14:00:00+08:00', end: '2026-12-09T15:30:00+08:00' },
    ])
    expect(occurrences(weekly)).toEqual([
      { day: '2026-12-02', start: '2026-12-02T14:00:00+08:00', end: '2026-12-02T15:30:00+08:00', moved: false },
      { day: '2026-12-16', start: '2026-12-17T09:00:00+08:00', end: '2026-12-17T10:30:00+08:00', moved: true },
      { day: '2026-12-23', start: '2026-12-23T14:00:00+08:00', end: '2026-12-23T15:30:00+08:00', moved: false },
    ])
  })

  it('a date that is moved before another one comes before it', () => {
    const changes = [{ day: '2026-12-16', movedTo: '2026-12-03T14:00:00+08:00' }]
    expect(days(plan('2026-12-02', '2026-12-16', 'weekly', { changes }))).toEqual([
      ...['2026-12-02', '2026-12-03', '2026-12-09'],
    ])
  })

  it('the clock says the same hour in March, in July and in November, whatever zone the machine is in', () => {
    const zone = process.env.TZ
    for (const TZ of ['America/New_York', 'Europe/Berlin', 'Asia/Shanghai']) {
      process.env.TZ = TZ
      const hours = occurrences(plan('2026-12-02', '2027-12-29', 'fortnightly')).map(({ start }) => start.slice(10))
      expect(new Set(hours)).toEqual(new Set(['T14:00:00+08:00']))
    }
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })

  it('there are never more than sixty, whatever somebody fills in', () => {
    expect(occurrences(plan('2026-01-07', '9999-12-31', 'weekly'))).toHaveLength(60)
    expect(occurrences(plan('2026-01-07', '2026-02-01', 'weekly', { times: 100_000 }))).toHaveLength(60)
    expect(occurrences(plan('2026-01-07', '', 'weekly'))).toEqual([])
    for (const times of [0, -1, 1.5, Number.NaN])
      expect(occurrences(plan('2026-01-07', '2027-01-01', 'weekly', { times }))).toEqual([])
  })

  it('agrees with counting day by day for a thousand rules', () => {
    const random = numbers(20261128)
    for (let n = 0; n < 1_000; n += 1) {
      const repeat = REPEATS[random(REPEATS.length)] ?? 'weekly'
      let day = addDays('2024-01-01', random(3_000))
      if (repeat === 'monthly-last') while (!isLastOfWeekday(day)) day = addDays(day, 7)
      const until = addDays(day, random(900))
      const rule = { repeat, changes: [], ...(random(2) ? { times: 1 + random(60) } : {}) }
      const asked = { ...plan(day, until, repeat), rule }
      expect(ruleDays(asked).slice(0, 60), JSON.stringify({ day, until, rule })).toEqual(counted(day, until, rule))
    }
  })
})

/** The slow and simple way: every day is looked at. */
function counted(first: string, until: string, { repeat, times }: { repeat: Repeat; times?: number }): string[] {
  const found: string[] = []
  const last = times === undefined ? until : '9999-12-31'
  for (let day = first; day <= last && found.length < Math.min(60, times ?? 60); day = addDays(day, 1)) {
    if (weekdayOf(day) !== weekdayOf(first)) continue
    const weeks = Math.round((Date.parse(day) - Date.parse(first)) / (7 * 86_400_000))
    const fits = {
      weekly: true,
      fortnightly: weeks % 2 === 0,
      monthly: ordinalInMonth(day) === ordinalInMonth(first),
      'monthly-last': isLastOfWeekday(day),
    }
    if (fits[repeat]) found.push(day)
  }
  return found
}

/** The same numbers each time: a failure can be looked at again. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
