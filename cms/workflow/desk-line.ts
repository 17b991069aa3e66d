import {
  asksOf,
  type Claim,
  daysLate,
  dueDay,
  holderOf,
  type PlannedReading,
  type ReadingPlan,
  type Step,
} from './reading-plan.ts'
import { type SignOffChain, type SignOffInput, signOffProblems } from './sign-off.ts'

interface DeskInput {
  input: SignOffInput
  chain: SignOffChain
  /** Things in the content itself that must be mended before anybody signs. */
  errors: number
  plan: ReadingPlan
  /** First day on the wall. */
  from: string
  claims: readonly Claim[]
}
/** How a panel stands on the desk, whoever looks. */
export interface DeskState {
  next: Step | null
  planned: PlannedReading | null
  /** Day by which the next reading is done; '' when the edition has no first day. */
  due: string
  /** Days it is late; 0 while it is not. */
  late: number
  holder: Claim | null
  /** Those who may not do the next reading. */
  barred: string[]
  /** 'author': it was returned, or lacks something; nobody can sign it before that is mended. */
  waitsFor: 'reader' | 'author' | 'nobody'
}

export function deskState({ input, chain, errors, plan, from, claims }: DeskInput, today: string): DeskState {
  const { next, signed, returned } = chain
  const planned = next === null ? null : plan[next]
  const due = planned === null ? '' : dueDay(from, planned.daysBefore)
  const lastDecision = input.records.at(-1)?.at ?? null
  return {
    next,
    planned,
    due,
    late: daysLate(due, today),
    holder: holderOf(claims, next, lastDecision),
    barred: [...new Set([...input.authors, ...signed.map(({ by }) => by)])],
    waitsFor: next === null ? 'nobody' : returned !== null || errors > 0 ? 'author' : 'reader',
  }
}

/** What one person has to do with it: asked now, may stand in, or neither. */
export function partOf(state: DeskState, reader: { id: string; role: string }): 'asked' | 'may' | 'none' {
  const { next, planned, barred, late, holder } = state
  if (next === null || planned === null || barred.includes(reader.id)) return 'none'
  if (holder !== null) return holder.by === reader.id ? 'asked' : 'may'
  return asksOf({ planned, late: late > 0, barred }, reader) ? 'asked' : 'may'
}

/** True when she could sign it as it is now. */
export function maySign(input: SignOffInput, by: string): boolean {
  return signOffProblems(input, by, input.hash, '').length === 0
}
