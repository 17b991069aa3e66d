import type { Payload, PayloadRequest } from 'payload'
import { ProblemError, problem } from '#contract'
import { AS_ONE, recordRelease } from '../../collections/releases/record-release.ts'
import { type ReleasedContent, readContent, releasedHash } from '../../collections/releases/released-content.ts'
import type { Article, Panel } from '../../payload-types.ts'
import type { ActAnswer } from '../../views/editions/answer.ts'
import { layOver } from '../../workflow/own-content.ts'
import type { Visitor } from '../session.ts'
import { answerAct, NOTHING_TO_DO } from './answer-act.ts'
import { findEdition } from './find-edition.ts'
import { publicEditions, withdrawPanels } from './withdraw-edition.ts'

/**
 * Makes an edition what it was at its last publication, or at another one that is named, and publishes that: three people
 * signed it then, and what is the same needs no new signature. A picture's record that was changed since is another
 * content; then nothing happens and the panel is named.
 */
export function revertEdition(
  payload: Payload,
  visitor: Visitor,
  { month, release }: { month: string; release?: string | undefined },
): Promise<ActAnswer> {
  return answerAct(payload, visitor, month, async (req) => {
    const { id } = await findEdition(req, month)
    const then = await releasedThen(req, month, release)
    const now = await readContent(req, id)
    const isPublic = [now.edition, ...now.panels, ...now.articles].every(({ _status }) => _status === 'published')
    if (isPublic && releasedHash(now) === releasedHash(then)) return NOTHING_TO_DO
    const before = await publicEditions(req)
    req.context[AS_ONE] = true
    for (const article of then.articles) await writeBack(req, 'articles', article, month)
    for (const panel of then.panels) await writeBack(req, 'panels', panel, month)
    await req.payload.update({
      collection: 'editions',
      id,
      data: { ...layOver(then.edition, now.edition), _status: 'published' },
      depth: 0,
      overrideAccess: true,
      req,
    })
    const others = new Set(before.filter((edition) => edition.id !== id).flatMap(({ panels }) => panels))
    const wanted = new Set(then.panels.map((panel) => String(panel.id)))
    const left = before
      .find((edition) => edition.id === id)
      ?.panels.filter((one) => !wanted.has(one) && !others.has(one))
    await withdrawPanels(req, left ?? [])
    await recordRelease(req, id, 'reverted')
    return { month }
  })
}

async function writeBack(
  req: PayloadRequest,
  collection: 'panels' | 'articles',
  doc: Panel | Article,
  month: string,
): Promise<void> {
  const now = await req.payload.findByID({
    collection,
    id: doc.id,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  if (now === null) throw new ProblemError([gone(month, collection, doc.displayTitle ?? '')])
  const data = { ...layOver(doc, now), _status: 'draft' as const }
  await req.payload.update({ collection, id: doc.id, data, draft: true, depth: 0, overrideAccess: true, req })
}

async function releasedThen(req: PayloadRequest, month: string, release?: string): Promise<ReleasedContent> {
  const { docs } = await req.payload.find({
    collection: 'edition-releases',
    where: {
      and: [
        { edition: { equals: month } },
        { act: { in: ['published', 'reverted'] } },
        ...(release === undefined ? [] : [{ id: { equals: release } }]),
      ],
    },
    sort: ['-createdAt', '-id'],
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const [found] = docs
  if (found) return found.content as unknown as ReleasedContent
  throw new ProblemError([
    problem({
      code: 'release/none',
      at: month,
      zh: '这一期还没有发布过，没有可以退回的内容',
      en: 'this edition was never published, so there is nothing to go back to',
    }),
  ])
}

function gone(month: string, collection: 'panels' | 'articles', title: string) {
  return problem({
    code: 'release/gone',
    at: `${month} / ${collection === 'panels' ? '画面' : '稿件'}《${title}》`,
    zh: '那时候的内容有一篇已经删掉了，不能整期退回；没有改动任何东西',
    en: 'a part of what it was then has been deleted since: nothing was changed',
    hint: `/admin/collections/${collection}`,
  })
}
