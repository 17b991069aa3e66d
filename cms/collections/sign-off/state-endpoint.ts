import type { Endpoint } from 'payload'
import { toActor } from '../../access/actor.ts'
import { RIGHTS } from '../../access/rights.ts'
import { signOffState } from './sign-off-state.ts'

/**
 * `GET /api/panels/:id/sign-off[?edition=2026-11]`: how far a panel is signed as its drafts are now. Whoever signs sends
 * the `hash` back: it says what she has read.
 */
export const signOffEndpoint: Endpoint = {
  path: '/:id/sign-off',
  method: 'get',
  handler: async (req) => {
    if (RIGHTS['sign-offs'].read[toActor(req.user)] !== 'yes') return Response.json({ errors: [] }, { status: 403 })
    const id = String(req.routeParams?.id ?? '')
    const month = req.searchParams?.get('edition') ?? undefined
    const { state, problems } = await signOffState(req, { id, month })
    if (state === null) return Response.json({ problems }, { status: 404 })
    const { at, input, chain, changed } = state
    const answer = { at, hash: input.hash, authors: input.authors, ...chain, changed, problems: state.problems }
    return Response.json(answer, { headers: { 'cache-control': 'no-store' } })
  },
}
