import type { CollectionSlug, DataFromCollectionSlug, Payload, PayloadRequest, TypedUser, Where } from 'payload'
import { type Article, type Edition, type Media, type Panel, type Problem, problem } from '#contract'
import { adminPath, inside } from '../../mapping/place.ts'
import { type Ref, refId, refIds } from '../../mapping/ref.ts'
import { toArticle } from '../../mapping/to-article.ts'
import { toEdition } from '../../mapping/to-edition.ts'
import { toMedia } from '../../mapping/to-media.ts'
import { toPanel } from '../../mapping/to-panel.ts'
import type { Article as ArticleDoc, Edition as EditionDoc, Panel as PanelDoc } from '../../payload-types.ts'
import { cityDay } from '../../workflow/city-time.ts'
import { mediaRights } from '../../workflow/rights/media-rights.ts'
import { NO_PLACES } from '../fields/panel-place.ts'

/** A panel as drafts have it, with what somebody is changing just now laid over them. */
export interface PanelDraft {
  /** Null for a panel that was never saved. */
  id: string | null
  /** The form as it stands, laid over what is saved; nothing of it needs to be valid. */
  data?: Record<string, unknown> | null
  /** An article that is being edited, laid over its saved draft. */
  article?: { id: string; data: Record<string, unknown> }
  /** An edition that is being edited, laid over its saved draft. */
  edition?: { id: string; data: Record<string, unknown> }
  /** What is public instead of what is being worked on. */
  published?: boolean
  /** The edition's whole draft, from whoever has read it already: a desk reads it once for all of its panels. */
  laid?: EditionDoc
  /** The edition's month, for a panel that hangs in several: the newest when left out. */
  month?: string | undefined
}

export interface ReadPanel {
  panel: Panel
  edition: Edition
  /** False when no edition has the panel: the newest one lends its colours. */
  inEdition: boolean
  articles: ReadonlyMap<string, Article>
  media: ReadonlyMap<string, Media>
  /** Ids of all who wrote any of it. */
  authors: string[]
  /** Who changed something last, and when. */
  changed: { by: string | null; at: string }
  /** The same of each document, by 'panels/3'. */
  written: ReadonlyMap<string, { by: string | null; at: string }>
}

/** Whose rights count: a person's, or the house's own inside a request (and its transaction). */
export type ReadAs = { user: TypedUser } | { req?: PayloadRequest | undefined }

/**
 * A panel as it would leave, from drafts: what is missing has a stand-in and is a problem beside the panel, never a
 * failure. Null when there is nothing to draw on: no such panel, or no edition that could lend its colours.
 */
export async function readPanel(
  payload: Payload,
  draft: PanelDraft,
  as: ReadAs,
): Promise<{ read: ReadPanel | null; problems: Problem[] }> {
  const problems: Problem[] = []
  const say = (one: Problem) => void problems.push(one)
  const find = reader(payload, as, draft.published !== true)
  const saved = draft.id === null ? null : await find('panels', draft.id)
  const doc = { layout: 'lead-picture', updatedAt: new Date(0).toISOString(), ...saved, ...draft.data } as PanelDoc
  const home = await homeOf(payload, draft, as)
  if (home === null || (draft.id !== null && saved === null && !draft.data)) {
    say(nothingToDraw(home === null))
    return { read: null, problems }
  }
  const { edition, no, inEdition } = home
  const id = draft.id ?? '0'
  const place = { at: `${edition.id} / 第 ${no} 版`, hint: adminPath('panels', id) }
  const docs = new Map<string, Authored>([[`panels/${id}`, doc]])
  const articles = new Map<string, Article>()
  const media = new Map<string, Media>()
  const takeMedia = async (mediaId: string | undefined, from: typeof place, isPoster = false): Promise<void> => {
    const picture = mediaId === undefined || media.has(mediaId) ? null : await find('media', mediaId)
    if (picture === null || mediaId === undefined) return
    docs.set(`media/${mediaId}`, picture)
    const where = inside(from, `图片“${picture.originalName}”`, adminPath('media', mediaId))
    const record = toMedia(picture, where, say)
    if (record !== null) media.set(mediaId, record)
    const use = { channels: ['print' as const], life: home.edition, today: cityDay() }
    if (isPoster) for (const one of mediaRights(picture, use, where.at)) say(one)
  }
  await takeMedia(refId(doc.picture), place, true)
  for (const articleId of refIds(doc.articles as Ref[])) {
    const overlay = draft.article?.id === articleId ? draft.article.data : {}
    const stored = await find('articles', articleId)
    if (stored === null) continue
    const merged = { ...stored, ...overlay } as ArticleDoc
    docs.set(`articles/${articleId}`, merged)
    const where = inside(place, `稿件《${stored.displayTitle}》`, adminPath('articles', articleId))
    articles.set(articleId, toArticle(merged, where, say))
    for (const { media: picture } of merged.pictures ?? []) await takeMedia(refId(picture), place)
  }
  const panel = toPanel(
    { ...doc, id: id as unknown as number },
    { edition: edition.id, no, articles, media, place, say },
  )
  const authors = [...new Set([...docs.values()].flatMap((one) => refIds(one.authors)))]
  const written = new Map([...docs].map(([name, { changedBy, updatedAt }]) => [name, toChange(changedBy, updatedAt)]))
  return {
    read: { panel, edition, inEdition, articles, media, authors, changed: lastChange(written), written },
    problems,
  }
}

interface Authored {
  authors?: Ref[] | null
  changedBy?: Ref
  updatedAt: string
}

const toChange = (by: Ref, at: string) => ({ by: refId(by) ?? null, at })

function lastChange(written: ReadPanel['written']): ReadPanel['changed'] {
  const [last] = [...written.values()].sort((a, b) => (a.at < b.at ? 1 : -1))
  return last ?? { by: null, at: '' }
}

/** The edition a panel belongs to, drafts included; the newest one lends its colours to a panel that has none yet. */
async function homeOf(
  payload: Payload,
  { id: panelId, edition: laid, month, published = false, laid: known }: PanelDraft,
  as: ReadAs,
): Promise<{ edition: Edition; no: number; inEdition: boolean } | null> {
  if (known !== undefined && panelId !== null) {
    const index = refIds(known.panels as Ref[]).indexOf(panelId)
    return { edition: toEdition(known), no: index + 1, inEdition: index !== -1 }
  }
  const find = async (where: Where, limit: number): Promise<EditionDoc[]> => {
    const how = { depth: 0, draft: !published, pagination: false, sort: '-month', ...rightsOf(as) } as const
    return (await payload.find({ collection: 'editions', where, limit, ...how })).docs
  }
  const overlay = ({ id, ...doc }: EditionDoc): EditionDoc =>
    String(id) === laid?.id ? ({ id, ...doc, ...laid.data } as EditionDoc) : { id, ...doc }
  // An edition that takes the panel in just now does not have it in the database yet.
  const ids: Where[] = panelId === null ? [] : [{ panels: { in: [panelId] } }]
  if (panelId !== null && laid?.id) ids.push({ id: { equals: laid.id } })
  const found = ids.length === 0 ? [] : (await find({ or: ids }, 0)).map(overlay)
  const has = ({ panels }: EditionDoc) => panelId !== null && refIds(panels as Ref[]).includes(panelId)
  const own = found.find((one) => has(one) && (month === undefined || one.month === month))
  const home = own ?? (await find({}, 1))[0]
  if (home === undefined) return null
  const edition = toEdition(home)
  const no = own === undefined ? edition.panels.length : refIds(own.panels as Ref[]).indexOf(panelId ?? '')
  return { edition, no: no + 1, inEdition: own !== undefined }
}

function reader(payload: Payload, as: ReadAs, draft: boolean) {
  return async <S extends CollectionSlug>(collection: S, id: string): Promise<DataFromCollectionSlug<S> | null> => {
    const doc = await payload.findByID({
      collection,
      id,
      depth: 0,
      draft,
      disableErrors: true,
      ...rightsOf(as),
      // NB: Payload writes it into the request's own context: a form that is saved shows its place afterwards.
      ...('req' in as && as.req ? {} : { context: { [NO_PLACES]: true } }),
    })
    return doc as DataFromCollectionSlug<S> | null
  }
}

const rightsOf = (as: ReadAs) =>
  'user' in as
    ? { overrideAccess: false as const, user: as.user }
    : { overrideAccess: true as const, ...(as.req ? { req: as.req } : {}) }

function nothingToDraw(noEdition: boolean): Problem {
  return problem({
    code: 'preview/no-edition',
    at: '画面',
    zh: noEdition ? '还没有任何一期，没有配色可用；请先新建一期' : '没有这个画面，或不能看',
    en: noEdition ? 'there is no edition yet whose colours could be used' : 'there is no such panel to see',
    hint: '/admin/collections/editions/create',
  })
}
