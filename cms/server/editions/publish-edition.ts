import type { Payload, PayloadRequest } from 'payload'
import { type Problem, ProblemError } from '#contract'
import { readContent } from '../../collections/releases/released-content.ts'
import { signOffState } from '../../collections/sign-off/sign-off-state.ts'
import { unsignedProblems } from '../../collections/sign-off/signed-only.ts'
import { type Ref, refIds } from '../../mapping/ref.ts'
import type { Edition } from '../../payload-types.ts'
import type { ActAnswer } from '../../views/editions/answer.ts'
import type { Visitor } from '../session.ts'
import { answerAct, NOTHING_TO_DO } from './answer-act.ts'
import { findEdition } from './find-edition.ts'

/** Publishes an edition, its panels and their articles: all of it, or nothing and all that stands in the way. */
export function publishEdition(payload: Payload, visitor: Visitor, month: string): Promise<ActAnswer> {
  return answerAct(payload, visitor, month, async (req) => {
    const edition = await findEdition(req, month)
    const { panels, articles } = await readContent(req, edition.id)
    if ([edition, ...panels, ...articles].every(({ _status }) => _status === 'published')) return NOTHING_TO_DO
    const problems = await publishProblems(req, edition)
    if (problems.length > 0) throw new ProblemError(problems)
    await req.payload.update({
      collection: 'editions',
      id: edition.id,
      data: { _status: 'published' },
      depth: 0,
      overrideAccess: true,
      req,
    })
    return { month }
  })
}

/** What its panels lack, and who has not signed them. */
async function publishProblems(req: PayloadRequest, { month, panels }: Edition): Promise<Problem[]> {
  const problems: Problem[] = []
  for (const id of refIds(panels as Ref[])) {
    const { state } = await signOffState(req, { id, month })
    problems.push(...(state?.problems ?? []).filter(({ level }) => level === 'error'))
    problems.push(...(await unsignedProblems(req, [{ id, month }])))
  }
  return problems
}
