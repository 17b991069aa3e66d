import { describe, expect, it } from 'vitest'
import { again } from '../../../cms/workflow/events/again.ts'
import { eventFaults } from '../../../cms/workflow/events/event-faults.ts'
import { planWords, repeatWords } from '../../../cms/workflow/events/in-words.ts'
import { type StoredEvent, toPlan } from '../../../cms/workflow/events/plan.ts'

const NOON = 'T12:00:00.000Z'
/** A bulletin as it is stored; every second Saturday at two. */
const stored = (more: StoredEvent = {}): StoredEvent => ({
  from: `2026-12-01${NOON}`,
  until: `2027-07-10${NOON}`,
  start: '2026-12-12T06:00:00.000Z',
  end: '2026-12-12T07:30:00.000Z',
  recurrence: { repeat: 'monthly', times: 8, changes: [] },
  ...more,
})
const words = (event: StoredEvent) => {
  const plan = toPlan(event)
  return plan && planWords(plan)
}
const faults = (event: StoredEvent) => eventFaults(event).map(({ code, field, level }) => `${level} ${code} ${field}`)
const weekly = (more: object = {}) => ({ repeat: 'weekly', changes: [], ...more })

describe('what a rule means', () => {
  it('is said with every date, so that the editor sees it while she fills it in', () => {
    expect(words(stored())?.zh).toBe(
      '每月第二个周六 14:00，到 2027-07-10，共 8 次：2026年12月12日、2027年1月9日、2月13日、3月13日、4月10日、5月8日、6月12日、7月10日',
    )
    const changes = [{ day: `2027-02-13${NOON}` }, { day: `2027-05-08${NOON}`, movedTo: '2027-05-15T06:00:00Z' }]
    expect(words(stored({ recurrence: { repeat: 'monthly', times: 8, changes } }))?.zh).toContain(
      '共 7 次（停 1 次，改期 1 次）',
    )
  })

  it('has a word for each kind of repetition, and none for what comes once', () => {
    const says = (repeat: string) => {
      const plan = toPlan(stored({ recurrence: { repeat } }))
      return plan && repeatWords(plan)
    }
    expect(says('weekly')).toEqual({ zh: '每周六 14:00', en: 'every Saturday, 14:00' })
    expect(says('fortnightly')?.zh).toBe('每两周的周六 14:00')
    expect(says('monthly-last')?.zh).toBe('每月最后一个周六 14:00')
    expect(says('yearly')).toBeUndefined()
    expect(words(stored({ recurrence: null }))).toBeUndefined()
  })

  it('warns that a fifth Saturday is not in every month', () => {
    const fifth = { start: '2026-10-31T06:00:00Z', end: '2026-10-31T07:00:00Z', recurrence: { repeat: 'monthly' } }
    expect(words(stored(fifth))?.zh).toContain('没有第五个的月份不办')
  })
})

describe('dates that do not hold', () => {
  it('nothing is wrong with a good series, a good event and a plain notice', () => {
    expect(faults(stored())).toEqual([])
    expect(faults({ from: `2026-12-01${NOON}`, until: `2026-12-12${NOON}` })).toEqual([])
    expect(faults(stored({ recurrence: { repeat: null } }))).toEqual([])
  })

  it('each is said in words, at its own field', () => {
    const cases: [StoredEvent, string[]][] = [
      [
        stored({ until: `2026-11-01${NOON}`, recurrence: null }),
        ['error bulletin/dates until', 'warning bulletin/event-outside until'],
      ],
      [stored({ end: '2026-12-12T05:00:00Z' }), ['error bulletin/event end']],
      [stored({ start: null }), ['error bulletin/rule-without-start start', 'warning bulletin/no-start start']],
      [stored({ end: null, recurrence: null }), ['warning bulletin/no-end end']],
      [stored({ recurrence: weekly({ times: 61 }) }), ['error bulletin/times recurrence.times']],
      [stored({ recurrence: weekly({ times: 0 }) }), ['error bulletin/times recurrence.times']],
      [stored({ until: `2028-12-31${NOON}`, recurrence: weekly() }), ['error bulletin/too-many-dates until']],
      [stored({ until: `2027-06-30${NOON}` }), ['error bulletin/beyond-until until']],
      [stored({ recurrence: { repeat: 'monthly-last' } }), ['error bulletin/not-the-last start']],
      [stored({ until: `2026-12-05${NOON}`, recurrence: weekly() }), ['error bulletin/no-dates until']],
      [stored({ from: `2026-12-20${NOON}` }), ['warning bulletin/event-outside from']],
    ]
    for (const [event, said] of cases) expect(faults(event)).toEqual(said)
  })

  it('a date that is left out or moved has to be one of the series, and stay inside the bulletin', () => {
    const change = (day: string, movedTo?: string) => ({ day: `${day}${NOON}`, ...(movedTo ? { movedTo } : {}) })
    const changes = [
      change('2027-01-09', '2027-08-01T06:00:00Z'),
      change('2027-01-10'),
      change('2027-02-13'),
      change('2027-02-13'),
      { day: null },
    ]
    expect(faults(stored({ recurrence: { repeat: 'monthly', times: 8, changes } }))).toEqual([
      'error bulletin/moved-outside recurrence.changes.0.movedTo',
      'error bulletin/change-not-a-date recurrence.changes.1.day',
      'error bulletin/change-twice recurrence.changes.3.day',
      'error bulletin/change-without-day recurrence.changes.4.day',
    ])
  })

  it('a series of which every date is left out says so', () => {
    const changes = [{ day: `2026-12-12${NOON}` }]
    expect(faults(stored({ recurrence: { repeat: 'monthly', times: 1, changes } }))).toEqual([
      'error bulletin/no-dates recurrence.changes',
    ])
  })
})

describe('the same thing once more', () => {
  it('a week later everything is seven days later', () => {
    expect(again(stored(), 'week')).toEqual({
      from: '2026-12-08',
      until: '2027-07-17',
      start: '2026-12-19T14:00:00+08:00',
      end: '2026-12-19T15:30:00+08:00',
    })
  })

  it('a month later it is the same weekday of the month, the last one where there is no fifth', () => {
    expect(again(stored(), 'month').start).toBe('2027-01-09T14:00:00+08:00')
    expect(again({ from: `2026-10-31${NOON}` }, 'month')).toEqual({ from: '2026-11-28' })
    expect(again({ from: `2026-12-31${NOON}`, until: `2027-01-02${NOON}` }, 'month')).toEqual({
      from: '2027-01-28',
      until: '2027-01-30',
    })
    expect(again({}, 'month')).toEqual({})
  })
})
