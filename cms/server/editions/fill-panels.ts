import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import { asStored, type Ref, refId, refIds } from '../../mapping/ref.ts'
import type { ActAnswer } from '../../views/editions/answer.ts'
import { isEmptyArticle, readEmptyPanels } from '../../views/editions/read-empty-panels.ts'
import { placeArticles } from '../../workflow/place-articles.ts'
import type { Visitor } from '../session.ts'
import { answerAct, NOTHING_TO_DO } from './answer-act.ts'
import { findEdition } from './find-edition.ts'

/** Articles by id, in the order in which they are to stand. */
export const FillSchema = z.object({ articles: z.array(z.string().min(1).max(40)).min(1).max(40) })

/** As long as a title on a poster may be, characters. */
const TITLE_LENGTH = 40

/**
 * Articles go on an edition's empty panels, with their titles and first pictures, all of them or none. Those that stand
 * in the edition already stay where they are, which makes a second press harmless.
 */
export function fillPanels(payload: Payload, visitor: Visitor, month: string, wanted: string[]): Promise<ActAnswer> {
  return answerAct(payload, visitor, month, async (req) => {
    const edition = await findEdition(req, month)
    const ids = refIds(edition.panels as Ref[])
    const placed = await articlesOn(req, ids)
    const empty = await readEmptyPanels(payload, ids, { req, overrideAccess: true })
    const placings = placeArticles(
      [...new Set(wanted)].filter((id) => !placed.has(id)),
      empty,
    )
    if (placings.length === 0) return NOTHING_TO_DO
    for (const { article, panel, layout } of placings) await fill(req, { article, panel, layout })
    return { month }
  })
}

const newest = (req: PayloadRequest) => ({ draft: true, depth: 0, overrideAccess: true, req }) as const

async function articlesOn(req: PayloadRequest, panels: readonly string[]): Promise<Set<string>> {
  const where = { id: { in: [...panels] } }
  const { docs } = await req.payload.find({ collection: 'panels', where, pagination: false, ...newest(req) })
  return new Set(docs.flatMap((doc) => refIds(doc.articles as Ref[])))
}

async function fill(
  req: PayloadRequest,
  { article: id, panel, layout }: { article: string; panel: string; layout: string },
) {
  const { payload } = req
  const article = await payload.findByID({ collection: 'articles', id, ...newest(req) })
  const before = await payload.findByID({ collection: 'panels', id: panel, ...newest(req) })
  const picture = refId(article.pictures?.[0]?.media as Ref)
  const stored = before.picture ?? (picture === undefined ? null : asStored(article.id, picture))
  const title = { ...before.title, zh: (article.title?.zh ?? '').slice(0, TITLE_LENGTH) }
  await payload.update({
    collection: 'panels',
    id: panel,
    data: { articles: [article.id], title, layout, picture: stored } as never,
    ...newest(req),
  })
  // What was made with the panel and never written in would lie about for ever.
  for (const empty of refIds(before.articles as Ref[])) {
    const doc = await payload.findByID({ collection: 'articles', id: empty, disableErrors: true, ...newest(req) })
    if (doc && isEmptyArticle(doc)) await payload.delete({ collection: 'articles', id: empty, depth: 0, req })
  }
}
