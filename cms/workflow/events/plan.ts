/** How an event comes again. `monthly`: the same weekday of the month; `monthly-last`: the last such weekday. */
export const REPEATS = ['weekly', 'fortnightly', 'monthly', 'monthly-last'] as const
export type Repeat = (typeof REPEATS)[number]
/** Dates that one bulletin may have; who needs more begins another one. */
export const MOST_DATES = 60

interface DateChange {
  /** The day by the rule, YYYY-MM-DD. */
  day: string
  /** The instant at which it begins instead; left out when absent. */
  movedTo?: string
}
export interface SeriesRule {
  repeat: Repeat
  /** Dates by the rule, those left out counted too; until the bulletin's last day when absent. */
  times?: number
  changes: DateChange[]
}
/** An event with all its dates still to be worked out. Days are YYYY-MM-DD, `start` and `end` instants. */
export interface EventPlan {
  from: string
  until: string
  start: string
  end: string
  rule?: SeriesRule
}

type Maybe<T> = T | null | undefined
/** A bulletin's dates as the form and the database have them: whole or not. */
export interface StoredEvent {
  from?: Maybe<string>
  until?: Maybe<string>
  start?: Maybe<string>
  end?: Maybe<string>
  recurrence?: Maybe<{
    repeat?: Maybe<string>
    times?: Maybe<number>
    changes?: Maybe<{ day?: Maybe<string>; movedTo?: Maybe<string> }[]>
  }>
}

/** The plan in a stored bulletin; undefined while it has no event that begins and ends. */
export function toPlan({ from, until, start, end, recurrence }: StoredEvent): EventPlan | undefined {
  if (!isInstant(start) || !isInstant(end)) return undefined
  const plan: EventPlan = { from: dayOf(from) ?? '', until: dayOf(until) ?? '', start, end }
  const repeat = repeatOf(recurrence?.repeat)
  if (repeat === undefined) return plan
  const rule: SeriesRule = { repeat, changes: toChanges(recurrence?.changes) }
  if (typeof recurrence?.times === 'number') rule.times = recurrence.times
  return { ...plan, rule }
}

export function repeatOf(value: unknown): Repeat | undefined {
  return REPEATS.find((repeat) => repeat === value)
}

/** The day of a field without a time, which Payload keeps as an instant at noon UTC. */
export function dayOf(value: Maybe<string>): string | undefined {
  const day = value?.slice(0, 10) ?? ''
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) ? day : undefined
}

function toChanges(rows: NonNullable<StoredEvent['recurrence']>['changes']): DateChange[] {
  return (rows ?? []).flatMap(({ day, movedTo }) => {
    const which = dayOf(day)
    return which === undefined ? [] : [{ day: which, ...(isInstant(movedTo) ? { movedTo } : {}) }]
  })
}

function isInstant(value: Maybe<string>): value is string {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value))
}
