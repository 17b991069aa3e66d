import type { Edition } from '../payload-types.ts'
import { type PlannedReading, type ReadingPlan, type Step, USUAL_DAYS_BEFORE } from '../workflow/reading-plan.ts'
import { refId } from './ref.ts'

/** The edition's plan of readings; what it leaves open is as usual. */
export function toReadingPlan(readings: Edition['readings'] | undefined): ReadingPlan {
  const of = (step: Step): PlannedReading => {
    const { role, person, deputy, daysBefore } = readings?.[step] ?? {}
    return {
      role: role ?? 'reviewer',
      person: refId(person) ?? null,
      deputy: refId(deputy) ?? null,
      daysBefore: daysBefore ?? USUAL_DAYS_BEFORE[step],
    }
  }
  return { first: of('first'), second: of('second'), final: of('final') }
}
