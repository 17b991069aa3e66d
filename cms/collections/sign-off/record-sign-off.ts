import type { CollectionBeforeDeleteHook, CollectionBeforeValidateHook } from 'payload'
import { hasErrors, type Problem, problem } from '#contract'
import type { SignOff } from '../../payload-types.ts'
import { SIGN_OFF_STEPS, signOffProblems } from '../../workflow/sign-off.ts'
import { NotSigned } from './not-signed.ts'
import { signOffState } from './sign-off-state.ts'

/**
 * Whoever signs says only what she read (`hash`), her verdict and a note; who she is, which step it is, when, and of
 * which content is written here, whatever door the record comes through.
 *
 * @throws NotSigned when she may not sign, or the content is not what she read, or lacks something
 */
export const recordSignOff: CollectionBeforeValidateHook<SignOff> = async ({ data = {}, operation, req }) => {
  if (operation !== 'create') throw new NotSigned([kept], req, 409)
  const refuse = (problems: readonly Problem[]): never => {
    throw new NotSigned(problems, req)
  }
  const { user } = req
  if (!user) return refuse([nobody])
  const found = await signOffState(req, { id: data.panel ?? '', month: data.edition ?? undefined })
  if (found.state === null) return refuse(found.problems)
  const { at, content, input, chain, problems } = found.state
  const returns = data.verdict === 'returned'
  const said = signOffProblems(input, String(user.id), data.hash ?? '', at)
  if (!returns && hasErrors(problems)) said.push(...problems.filter(({ level }) => level === 'error'))
  if (returns && (data.note ?? '').trim() === '') said.push(noReason(at))
  if (said.length > 0) return refuse(said)
  return {
    panel: content.panel.id,
    edition: content.edition.id,
    title: content.panel.title.zh.replaceAll('|', ''),
    step: chain.next ?? SIGN_OFF_STEPS[0],
    verdict: returns ? 'returned' : 'signed',
    hash: input.hash,
    by: String(user.id),
    byName: user.name || user.email,
    at: new Date().toISOString(),
    authors: [...input.authors],
    ...(data.note ? { note: data.note } : {}),
    ...(returns && data.reason ? { reason: data.reason } : {}),
    content: content as unknown as Record<string, unknown>,
  }
}

/** A record that could be taken away would be no record: not by a script of ours either. */
export const keepSignOff: CollectionBeforeDeleteHook = ({ req }) => {
  throw new NotSigned([kept], req, 409)
}

const kept = problem({
  code: 'sign-off/kept',
  at: '审签记录',
  zh: '只增不改，也不能删除',
  en: 'records of sign-offs are neither changed nor deleted',
})

const nobody = problem({
  code: 'sign-off/nobody',
  at: '审签',
  zh: '签字的人没有登录',
  en: 'whoever signs has to be signed in',
})

const noReason = (at: string): Problem =>
  problem({
    code: 'sign-off/no-reason',
    at,
    zh: '退回要写明原因，作者才知道改什么',
    en: 'a return needs its reason, so that the author knows what to mend',
  })
