import type { ProblemInput } from '#contract'
import { cityClock, isLastOfWeekday } from '../city-time.ts'
import { occurrences, ruleDays } from './occurrences.ts'
import { dayOf, type EventPlan, MOST_DATES, repeatOf, type SeriesRule, type StoredEvent, toPlan } from './plan.ts'

/** What is wrong with a bulletin's dates, and the field in which it is mended: 'recurrence.changes.0.movedTo'. */
export type EventFault = Pick<ProblemInput, 'code' | 'zh' | 'en'> & { field: string; level: 'error' | 'warning' }

/** All that does not hold in the dates of a bulletin, for the form, for saving and for the snapshot alike. */
export function eventFaults(stored: StoredEvent): EventFault[] {
  const faults: EventFault[] = []
  const [from, until] = [dayOf(stored.from), dayOf(stored.until)]
  if (from !== undefined && until !== undefined && until < from)
    faults.push(fault('bulletin/dates', 'until', '结束日期早于开始日期', 'it ends before it begins'))
  if (repeatOf(stored.recurrence?.repeat) !== undefined && !stored.start)
    faults.push(
      fault(
        'bulletin/rule-without-start',
        'start',
        '选了重复，还要填第一次的开始时间',
        'it repeats, so say when the first one begins',
      ),
    )
  if (Boolean(stored.start) !== Boolean(stored.end)) faults.push(halfAnEvent(Boolean(stored.start)))
  const plan = toPlan(stored)
  if (plan === undefined) return faults
  if (Date.parse(plan.end) < Date.parse(plan.start))
    faults.push(fault('bulletin/event', 'end', '活动结束早于开始', 'the event ends before it begins'))
  if (plan.rule === undefined) return [...faults, ...single(plan)]
  return [...faults, ...ofRule(plan, plan.rule), ...ofChanges(plan, plan.rule, stored)]
}

function single({ from, until, start }: EventPlan): EventFault[] {
  const { day } = cityClock(start)
  if (from === '' || until === '' || (day >= from && day <= until)) return []
  const zh = `活动在 ${day}，不在公告期 ${from} 至 ${until} 里`
  const en = `the event is on ${day}, outside the bulletin's ${from} to ${until}`
  return [{ ...fault('bulletin/event-outside', 'until', zh, en), level: 'warning' }]
}

function ofRule(plan: EventPlan, { repeat, times }: SeriesRule): EventFault[] {
  const { day } = cityClock(plan.start)
  if (times !== undefined && !(Number.isInteger(times) && times >= 1 && times <= MOST_DATES))
    return [
      fault(
        'bulletin/times',
        'recurrence.times',
        `次数要在 1 到 ${MOST_DATES} 之间`,
        `between 1 and ${MOST_DATES} times`,
      ),
    ]
  if (repeat === 'monthly-last' && !isLastOfWeekday(day))
    return [
      fault(
        'bulletin/not-the-last',
        'start',
        `${day} 不是那个月的最后一个，请改第一次的日期，或改选“每月第几个周几”`,
        `${day} is not the last of its month: change the first date or the kind of repetition`,
      ),
    ]
  const days = ruleDays(plan)
  const last = days.at(-1) ?? ''
  if (days.length > MOST_DATES)
    return [
      fault(
        'bulletin/too-many-dates',
        'until',
        `到 ${plan.until} 超过 ${MOST_DATES} 次，请提早“到”的日期，或填次数，剩下的另发一条`,
        `more than ${MOST_DATES} dates until ${plan.until}: end it earlier, or count the dates and begin another bulletin`,
      ),
    ]
  if (plan.until !== '' && last > plan.until)
    return [
      fault(
        'bulletin/beyond-until',
        'until',
        `重复 ${times} 次要到 ${last}，公告只到 ${plan.until}：请把“到”改成 ${last} 或更晚，或减少次数`,
        `${times} dates last until ${last}, the bulletin only until ${plan.until}: move its last day or count fewer`,
      ),
    ]
  if (days.length === 0)
    return [fault('bulletin/no-dates', 'until', '公告期里一次也没有', 'no date falls into the period of the bulletin')]
  if (plan.from !== '' && day < plan.from)
    return [
      {
        ...fault(
          'bulletin/event-outside',
          'from',
          `第一次在 ${day}，公告 ${plan.from} 才开始`,
          `the first date is ${day}, the bulletin begins only on ${plan.from}`,
        ),
        level: 'warning',
      },
    ]
  return []
}

function ofChanges(plan: EventPlan, rule: SeriesRule, stored: StoredEvent): EventFault[] {
  const days = new Set(ruleDays(plan))
  const seen = new Set<string>()
  const faults = (stored.recurrence?.changes ?? []).flatMap(({ day, movedTo }, row): EventFault[] => {
    const which = dayOf(day)
    const field = `recurrence.changes.${row}`
    if (which === undefined)
      return [fault('bulletin/change-without-day', `${field}.day`, '没有填是哪一次', 'say which date it is')]
    if (!days.has(which))
      return [
        fault(
          'bulletin/change-not-a-date',
          `${field}.day`,
          `${which} 本来就没有活动，请填这个系列里的日子`,
          `there is no date on ${which} to leave out or to move`,
        ),
      ]
    if (seen.has(which))
      return [fault('bulletin/change-twice', `${field}.day`, `${which} 写了两遍`, `${which} stands here twice`)]
    seen.add(which)
    const to = movedTo ? cityClock(movedTo).day : undefined
    if (to === undefined || plan.from === '' || plan.until === '' || (to >= plan.from && to <= plan.until)) return []
    return [
      fault(
        'bulletin/moved-outside',
        `${field}.movedTo`,
        `${which} 改到了 ${to}，不在公告期 ${plan.from} 至 ${plan.until} 里`,
        `${which} is moved to ${to}, outside the bulletin's ${plan.from} to ${plan.until}`,
      ),
    ]
  })
  const isEmpty = days.size > 0 && rule.changes.length > 0 && occurrences(plan).length === 0
  if (!isEmpty) return faults
  return [
    ...faults,
    fault('bulletin/no-dates', 'recurrence.changes', '每一次都停了，没有日子剩下', 'every single date is left out'),
  ]
}

function halfAnEvent(hasStart: boolean): EventFault {
  const one = hasStart
    ? fault('bulletin/no-end', 'end', '活动没有结束时间，不会当作活动', 'without an end it is no event')
    : fault('bulletin/no-start', 'start', '活动没有开始时间，不会当作活动', 'without a beginning it is no event')
  return { ...one, level: 'warning' }
}

function fault(code: string, field: string, zh: string, en: string): EventFault {
  return { code, field, zh, en, level: 'error' }
}
