import { RRuleTemporal } from 'rrule-temporal'
import { cityClock, cityInstant } from '../city-time.ts'
import { type EventPlan, MOST_DATES, type SeriesRule } from './plan.ts'
import { toRrule } from './to-rrule.ts'

/** One date of an event. */
export interface Occurrence {
  /** The day by the rule: it names the date for good, also when it is moved. */
  day: string
  /** With the city's offset: 2026-12-12T14:00:00+08:00. */
  start: string
  end: string
  moved: boolean
}

/** The days by the rule, nothing left out; one more than may be when there are too many. */
export function ruleDays(plan: EventPlan): string[] {
  if (plan.rule === undefined) return [cityClock(plan.start).day]
  if (!isCountable(plan, plan.rule)) return []
  return new RRuleTemporal({ rruleString: toRrule(plan, plan.rule) })
    .all((_, found) => found <= MOST_DATES)
    .slice(0, MOST_DATES + 1)
    .map(({ epochMilliseconds }) => cityClock(new Date(epochMilliseconds).toISOString()).day)
}

/** All dates that take place, soonest first, at most 60: what the rule gives without what was left out or moved away. */
export function occurrences(plan: EventPlan): Occurrence[] {
  return dated(plan)
    .filter(({ change }) => change === undefined || change.movedTo !== undefined)
    .map(({ day, start, end, change }) => ({ day, start, end, moved: change !== undefined }))
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))
}

/** The dates that the rule gives and that do not take place, when they would have been. */
export function leftOut(plan: EventPlan): Omit<Occurrence, 'moved'>[] {
  return dated(plan)
    .filter(({ change }) => change !== undefined && change.movedTo === undefined)
    .map(({ day, start, end }) => ({ day, start, end }))
}

function dated(plan: EventPlan) {
  const lengthMs = Math.max(0, Date.parse(plan.end) - Date.parse(plan.start))
  const startMs = Date.parse(plan.start)
  const first = Date.parse(cityClock(plan.start).day)
  const changes = new Map(plan.rule?.changes.map((change) => [change.day, change]))
  return ruleDays(plan)
    .slice(0, MOST_DATES)
    .map((day) => {
      const change = changes.get(day)
      // One zone without summer time: as many days later is as many times 24 hours later.
      const beginsMs = change?.movedTo ? Date.parse(change.movedTo) : startMs + Date.parse(day) - first
      return { day, start: cityInstant(beginsMs), end: cityInstant(beginsMs + lengthMs), change }
    })
}

/** A rule without a bound would never end, and one that counts to nothing has no dates. */
function isCountable({ until }: EventPlan, { times }: SeriesRule): boolean {
  return times === undefined ? until !== '' : Number.isInteger(times) && times > 0
}
