import { createLocalReq, type PayloadRequest, type TypedUser } from 'payload'
import type { Problem } from '#contract'
import { type SignOffState, signOffState } from '../../collections/sign-off/sign-off-state.ts'
import { type Ref, refIds } from '../../mapping/ref.ts'
import { SIGN_OFF_STEPS, STEP_NAMES } from '../../workflow/sign-off.ts'
import { readMonth } from '../month/read-month.ts'
import { pressPort } from '../press-port.ts'
import type { EmergencyRun } from './emergency-run.ts'

/** An emergency edition from its signatures to the shops. */
export interface Emergency {
  month: string
  title: string
  isPublic: boolean
  /** How many galleries; all in use when null. */
  galleries: number | null
  steps: { zh: string; en: string; signed: boolean }[]
  complete: boolean
  /** What it lacks; nobody can sign before that is mended. */
  problems: Problem[]
  panelHref: string
  posterUrl: string | null
  run: EmergencyRun | null
}

/** Null when there is no such emergency edition for this person to see. */
export async function readEmergency(req: PayloadRequest, user: TypedUser, month: string): Promise<Emergency | null> {
  const { edition, panels } = await readMonth(req, user, month)
  const [work] = panels
  if (edition === null || edition.kind !== 'emergency' || work === undefined) return null
  const { docs: shown } = await req.payload.find({
    collection: 'editions',
    where: { and: [{ month: { equals: month } }, { _status: { equals: 'published' } }] },
    depth: 0,
    limit: 1,
    overrideAccess: false,
    user,
  })
  const { state } = await signOffState(await createLocalReq({ user }, req.payload), {
    id: String(work.panel.id),
    month,
  })
  const chosen = refIds(edition.galleries as Ref[])
  const port = pressPort()
  const version = [edition, work.panel, ...work.articles].map(({ updatedAt }) => Date.parse(updatedAt)).join('-')
  return {
    ...{ month, title: edition.theme.zh, isPublic: shown.length > 0 },
    galleries: chosen.length === 0 ? null : chosen.length,
    ...toSteps(state),
    panelHref: `/admin/collections/panels/${work.panel.id}`,
    posterUrl: port?.posterUrl({ id: String(work.panel.id), version }) ?? null,
    run: port?.emergencyRun(month) ?? null,
  }
}

function toSteps(state: SignOffState | null): Pick<Emergency, 'steps' | 'complete' | 'problems'> {
  const signed = state?.chain.signed.length ?? 0
  return {
    steps: SIGN_OFF_STEPS.map((step, i) => ({ ...STEP_NAMES[step], signed: i < signed })),
    complete: state?.chain.complete ?? false,
    problems: (state?.problems ?? []).filter(({ level }) => level === 'error'),
  }
}

/** The newest emergency editions, with the rights of the person who looks. */
export async function readEmergencies(
  { payload }: PayloadRequest,
  user: TypedUser,
): Promise<{ month: string; title: string; isPublic: boolean }[]> {
  const { docs } = await payload.find({
    collection: 'editions',
    where: { kind: { equals: 'emergency' } },
    sort: '-month',
    limit: 5,
    draft: true,
    depth: 0,
    select: { month: true, theme: true, _status: true },
    overrideAccess: false,
    user,
  })
  return docs.map(({ month, theme, _status }) => ({ month, title: theme.zh, isPublic: _status === 'published' }))
}
