import type { Payload, PayloadRequest } from 'payload'
import { AS_ONE, recordRelease } from '../../collections/releases/record-release.ts'
import { type Ref, refIds } from '../../mapping/ref.ts'
import type { ActAnswer } from '../../views/editions/answer.ts'
import { layOver } from '../../workflow/own-content.ts'
import type { Visitor } from '../session.ts'
import { answerAct, NOTHING_TO_DO } from './answer-act.ts'
import { findEdition } from './find-edition.ts'

/**
 * Takes an edition out of the public's eyes with its panels and their articles; what another public edition shows too
 * stays. Every draft is kept: it can be published again.
 */
export function withdrawEdition(payload: Payload, visitor: Visitor, month: string): Promise<ActAnswer> {
  return answerAct(payload, visitor, month, async (req) => {
    const { id } = await findEdition(req, month)
    const shown = await publicEditions(req)
    const own = shown.find((edition) => edition.id === id)
    if (own === undefined) return NOTHING_TO_DO
    const kept = new Set(shown.filter((edition) => edition !== own).flatMap(({ panels }) => panels))
    req.context[AS_ONE] = true
    await unpublish(req, 'editions', [String(id)])
    await withdrawPanels(
      req,
      own.panels.filter((panel) => !kept.has(panel)),
    )
    await recordRelease(req, id, 'withdrawn')
    return { month }
  })
}

/** Editions as the public has them. */
export async function publicEditions(req: PayloadRequest): Promise<{ id: number | string; panels: string[] }[]> {
  const { docs } = await req.payload.find({
    collection: 'editions',
    where: { _status: { equals: 'published' } },
    select: { panels: true },
    ...quietly(req),
  })
  return docs.map(({ id, panels }) => ({ id, panels: refIds(panels as Ref[]) }))
}

/** Panels that are public no longer, with the articles that no other public panel shows. */
export async function withdrawPanels(req: PayloadRequest, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const { docs } = await req.payload.find({
    collection: 'panels',
    where: { _status: { equals: 'published' } },
    select: { articles: true },
    ...quietly(req),
  })
  const articlesOf = (gone: boolean) =>
    docs.filter(({ id }) => ids.includes(String(id)) === gone).flatMap((doc) => refIds(doc.articles as Ref[]))
  const kept = new Set(articlesOf(false))
  await unpublish(
    req,
    'panels',
    docs.map(({ id }) => String(id)).filter((id) => ids.includes(id)),
  )
  await unpublish(
    req,
    'articles',
    [...new Set(articlesOf(true))].filter((id) => !kept.has(id)),
  )
}

async function unpublish(req: PayloadRequest, collection: Shown, ids: readonly string[]): Promise<void> {
  // Whoever withdraws has written nothing: she may still sign it.
  const house: PayloadRequest = { ...req, user: null }
  for (const id of ids) {
    const [shown, newest] = [await read(house, collection, id, false), await read(house, collection, id, true)]
    const save = (data: object, draft: boolean) =>
      house.payload.update({ collection, id, data, draft, depth: 0, overrideAccess: true, req: house })
    if (newest._status === 'published') await save({ _status: 'draft' }, false)
    else {
      // A draft that was begun over it may be unfinished, and Payload would refuse it: it is laid over again afterwards.
      await save({ ...layOver(shown, newest), _status: 'draft' }, false)
      await save({ ...layOver(newest, shown), _status: 'draft' }, true)
    }
  }
}

type Shown = 'editions' | 'panels' | 'articles'
const read = (req: PayloadRequest, collection: Shown, id: string, draft: boolean) =>
  req.payload.findByID({ collection, id, draft, depth: 0, overrideAccess: true, req })

const quietly = (req: PayloadRequest) => ({ depth: 0, pagination: false, overrideAccess: true, req }) as const
