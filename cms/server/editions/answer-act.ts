import type { Payload, PayloadRequest } from 'payload'
import { hasErrors, type Problem, ProblemError, problem } from '#contract'
import { inTransaction } from '../../collections/in-transaction.ts'
import { adminPath } from '../../mapping/place.ts'
import type { ActAnswer } from '../../views/editions/answer.ts'
import type { Visitor } from '../session.ts'

/** What an act finds when nothing is left to do. */
export const NOTHING_TO_DO = 'nothing'
type Work = (req: PayloadRequest) => Promise<{ month: string } | typeof NOTHING_TO_DO>

/**
 * Does something to a whole edition in one transaction, in the name of whoever asks. What stands in the way is answered
 * with all its places, and nothing has happened then.
 */
export async function answerAct(payload: Payload, visitor: Visitor, month: string, work: Work): Promise<ActAnswer> {
  try {
    const done = await inTransaction(payload, visitor, work)
    return done === NOTHING_TO_DO ? { is: 'nothing', month } : { is: 'done', month: done.month }
  } catch (error) {
    const problems = problemsOf(error, month)
    if (problems === null) throw error
    return { is: 'refused', problems }
  }
}

/** What an editor can mend; null for a fault of ours. */
function problemsOf(error: unknown, month: string): Problem[] | null {
  if (error instanceof ProblemError) return [...error.problems]
  if (!(error instanceof Error) || !('data' in error)) return null
  const data = error.data as { problems?: Problem[]; errors?: FieldError[]; collection?: string; id?: number | string }
  if (data.problems !== undefined && hasErrors(data.problems)) return data.problems
  if (error.name !== 'ValidationError') return null
  const hint = data.collection && data.id !== undefined ? adminPath(data.collection, data.id) : undefined
  return (data.errors ?? []).map(({ label, path, message }) =>
    problem({
      code: 'edition/bad-field',
      at: `${month} / ${typeof label === 'string' ? label : path}`,
      zh: message,
      en: message,
      ...(hint === undefined ? {} : { hint }),
    }),
  )
}

interface FieldError {
  label?: unknown
  path: string
  message: string
}
