import { createLocalReq, type Payload, type PayloadRequest, type TypedUser } from 'payload'
import { EditionIdSchema } from '#contract'
import { type SignOffState, signOffState } from '../../collections/sign-off/sign-off-state.ts'

/** A panel of an edition as the desk has it; null when there is none, or when it left the edition. */
export async function deskPanel(req: PayloadRequest, edition: string, panel: string): Promise<SignOffState | null> {
  const month = EditionIdSchema.safeParse(edition)
  if (!month.success) return null
  const { state } = await signOffState(req, { id: panel, month: month.data })
  return state?.content.edition.id === month.data ? state : null
}

/** A request in somebody's name, or in the house's own for an expert's link. */
export function reqOf(payload: Payload, user: TypedUser | null): Promise<PayloadRequest> {
  return createLocalReq(user === null ? {} : { user }, payload)
}
