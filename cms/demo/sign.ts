import type { Payload, PayloadRequest, TypedUser } from 'payload'
import { ProblemError } from '#contract'
import { signOffState } from '../collections/sign-off/sign-off-state.ts'
import type { Id } from './registers.ts'

/** Three people sign a panel of an edition as it is now, through the same door as on the desk. */
export async function signPanel(
  payload: Payload,
  req: PayloadRequest,
  { panel, month, readers }: { panel: Id | string; month: string; readers: readonly TypedUser[] },
): Promise<void> {
  const { state, problems } = await signOffState(req, { id: String(panel), month })
  if (state === null) throw new ProblemError(problems)
  for (const user of readers.slice(state.chain.signed.length)) {
    await payload.create({
      collection: 'sign-offs',
      // As the person herself: who signs is whoever asks.
      req: { ...req, user },
      depth: 0,
      // Who, what and when is written by the collection itself.
      data: { panel: String(panel), edition: month, verdict: 'signed', hash: state.input.hash } as never,
    })
  }
}
