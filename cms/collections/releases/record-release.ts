import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { problem } from '#contract'
import { type Ref, refIds } from '../../mapping/ref.ts'
import type { Article, Edition, Panel } from '../../payload-types.ts'
import type { ReleaseAct } from '../edition-releases.ts'
import { NotSigned } from '../sign-off/not-signed.ts'
import { readContent, releasedHash } from './released-content.ts'

/** Set in `req.context` while an edition goes out with all that belongs to it: it is one act, recorded once. */
export const AS_ONE = 'publishedAsOne'

/** Every way to publish an edition leaves its record; the same content twice in a row leaves one. */
export const recordEdition: CollectionAfterChangeHook<Edition> = async ({ doc, req }) => {
  if (doc._status === 'published' && !req.context[AS_ONE]) await recordRelease(req, doc.id, 'published')
}

/** A panel that is published by itself changes the editions that are public with it. */
export const recordPanel: CollectionAfterChangeHook<Panel> = async ({ doc, req }) => {
  if (doc._status === 'published' && !req.context[AS_ONE]) await recordEditionsWith(req, [String(doc.id)])
}

export const recordArticle: CollectionAfterChangeHook<Article> = async ({ doc, req }) => {
  if (doc._status !== 'published' || req.context[AS_ONE]) return
  const { docs } = await req.payload.find({
    collection: 'panels',
    where: { and: [{ articles: { in: [doc.id] } }, { _status: { equals: 'published' } }] },
    select: { articles: true },
    ...quietly(req),
  })
  await recordEditionsWith(
    req,
    docs.map(({ id }) => String(id)),
  )
}

async function recordEditionsWith(req: PayloadRequest, panels: readonly string[]): Promise<void> {
  if (panels.length === 0) return
  const { docs } = await req.payload.find({
    collection: 'editions',
    where: { _status: { equals: 'published' } },
    select: { panels: true },
    ...quietly(req),
  })
  for (const edition of docs)
    if (refIds(edition.panels as Ref[]).some((id) => panels.includes(id)))
      await recordRelease(req, edition.id, 'published')
}

/** Writes down what an edition is now, and what was done to it. */
export async function recordRelease(req: PayloadRequest, id: number | string, act: ReleaseAct): Promise<void> {
  const content = await readContent(req, id)
  const { edition } = content
  const hash = releasedHash(content)
  const { docs } = await req.payload.find({
    ...quietly(req),
    collection: 'edition-releases',
    where: { edition: { equals: edition.month } },
    sort: ['-createdAt', '-id'],
    limit: 1,
    pagination: true,
    select: { act: true, hash: true },
  })
  const [last] = docs
  if (act === 'published' && last?.hash === hash && last.act !== 'withdrawn') return
  await req.payload.create({
    collection: 'edition-releases',
    depth: 0,
    overrideAccess: true,
    req,
    data: {
      edition: edition.month,
      title: edition.theme.zh,
      act,
      byName: req.user?.name || req.user?.email || '定时 / scheduled',
      by: req.user ? String(req.user.id) : '',
      at: new Date().toISOString(),
      hash,
      content: content as unknown as Record<string, unknown>,
    },
  })
}

const quietly = (req: PayloadRequest) => ({ depth: 0, pagination: false, overrideAccess: true, req }) as const

/** A record that could be taken away would be no record: not by a script of ours either. */
export const keepEditionRelease: CollectionBeforeDeleteHook = ({ req }) => {
  throw new NotSigned([kept], req, 409)
}

const kept = problem({
  code: 'release/kept',
  at: '发布记录',
  zh: '只增不改，也不能删除',
  en: 'records of releases are neither changed nor deleted',
})
