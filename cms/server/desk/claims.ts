import type { PayloadRequest, TypedUser } from 'payload'
import type { Problem } from '#contract'
import { maySign } from '../../workflow/desk-line.ts'
import { type Claim, holderOf } from '../../workflow/reading-plan.ts'
import { deskPanel } from './desk-panel.ts'
import { heldBy, nothingToClaim, notThere } from './problems.ts'

type Claimed = { ok: true } | { ok: false; problems: Problem[] }

/** 我来审, or 先放下: takes the reading that is next, or gives it back. A second press changes nothing. */
export async function claim(
  req: PayloadRequest,
  user: TypedUser,
  where: { edition: string; panel: string },
  released: boolean,
): Promise<Claimed> {
  const state = await deskPanel(req, where.edition, where.panel)
  if (state === null) return { ok: false, problems: [notThere] }
  const { next } = state.chain
  const by = String(user.id)
  const held = holderOf(await claimsOf(req, where), next, state.input.records.at(-1)?.at ?? null)
  if (released ? held?.by !== by : held?.by === by) return { ok: true }
  if (next === null || (!released && !maySign(state.input, by))) return { ok: false, problems: [nothingToClaim] }
  if (!released && held !== null) return { ok: false, problems: [heldBy(held.byName)] }
  await req.payload.create({
    collection: 'reading-claims',
    depth: 0,
    overrideAccess: true,
    req,
    data: {
      ...where,
      step: next,
      by,
      byName: user.name || user.email || '—',
      at: new Date().toISOString(),
      released,
    },
  })
  return { ok: true }
}

async function claimsOf(req: PayloadRequest, { edition, panel }: { edition: string; panel: string }): Promise<Claim[]> {
  const { docs } = await req.payload.find({
    collection: 'reading-claims',
    where: { and: [{ edition: { equals: edition } }, { panel: { equals: panel } }] },
    pagination: false,
    depth: 0,
    sort: ['createdAt', 'id'],
    overrideAccess: true,
    req,
  })
  return docs.map(({ step, by, byName, at, released }) => ({ step, by, byName, at, released: released === true }))
}
