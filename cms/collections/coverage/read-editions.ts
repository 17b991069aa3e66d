import type { PayloadRequest, Where } from 'payload'
import { refIds } from '../../mapping/ref.ts'
import type { EditionSource } from '../../mapping/to-coverage.ts'
import type { Edition } from '../../payload-types.ts'
import { signOffState } from '../sign-off/sign-off-state.ts'

/** Editions as they hang: what is published, and of those that never were the newest draft. */
export async function readEditions(req: PayloadRequest, months?: readonly string[]): Promise<EditionSource[]> {
  const where: Where = months ? { month: { in: [...months] } } : {}
  const published = await find(req, { and: [where, { _status: { equals: 'published' } }] }, false)
  const known = new Set(published.map(({ id }) => String(id)))
  const drafts = (await find(req, where, true)).filter(({ id }) => !known.has(String(id)))
  const signedAt = await lastSigned(req, months)
  const editions: EditionSource[] = []
  for (const edition of [...published, ...drafts]) {
    if (!edition.month || !edition.from || !edition.until) continue
    const panels = refIds(edition.panels)
    editions.push({
      id: String(edition.id),
      month: edition.month,
      from: edition.from.slice(0, 10),
      until: edition.until.slice(0, 10),
      panels,
      openedAt: edition.createdAt,
      // Publishing asks for the same: only what is still a draft has to be looked at.
      signed: known.has(String(edition.id)) || (await isSigned(req, edition.month, panels)),
      signedAt: signedAt.get(edition.month) ?? null,
    })
  }
  return editions
}

/** True when three people signed every panel as its drafts are now; the first that lacks a name ends the search. */
export async function isSigned(req: PayloadRequest, month: string, panels: readonly string[]): Promise<boolean> {
  for (const id of panels) {
    const { state } = await signOffState(req, { id, month })
    if (!state?.chain.complete) return false
  }
  return panels.length > 0
}

/** When each edition got its last final signature. */
async function lastSigned(req: PayloadRequest, months?: readonly string[]): Promise<Map<string, string>> {
  const final: Where[] = [{ step: { equals: 'final' } }, { verdict: { equals: 'signed' } }]
  const { docs } = await req.payload.find({
    collection: 'sign-offs',
    where: { and: [...final, ...(months ? [{ edition: { in: [...months] } }] : [])] },
    select: { edition: true, at: true },
    sort: 'createdAt',
    ...how(req),
  })
  return new Map(docs.map(({ edition, at }) => [edition ?? '', at]))
}

async function find(req: PayloadRequest, where: Where, draft: boolean): Promise<Edition[]> {
  const select = { month: true, from: true, until: true, panels: true, createdAt: true } as const
  const { docs } = await req.payload.find({ collection: 'editions', where, draft, select, sort: 'month', ...how(req) })
  return docs as Edition[]
}

const how = (req: PayloadRequest) => ({ pagination: false, depth: 0, overrideAccess: true, req }) as const
