import type { CollectionSlug, DataFromCollectionSlug, Payload, TypedUser } from 'payload'
import { type Article, type Association, type Edition, type Media, type Panel, type Problem, problem } from '#contract'
import { NO_PLACES } from '../collections/fields/panel-place.ts'
import { adminPath, inside } from '../mapping/place.ts'
import { type Ref, refId, refIds } from '../mapping/ref.ts'
import { toArticle } from '../mapping/to-article.ts'
import { toEdition } from '../mapping/to-edition.ts'
import { toMedia } from '../mapping/to-media.ts'
import { toPanel } from '../mapping/to-panel.ts'
import { toAssociation } from '../mapping/to-registers.ts'
import type { Article as ArticleDoc, Edition as EditionDoc, Panel as PanelDoc } from '../payload-types.ts'
import { mediaDirOf } from './export-snapshot.ts'

export interface PanelDraft {
  /** Null for a panel that was never saved. */
  id: string | null
  /** The form as it stands, laid over what is saved; nothing of it needs to be valid. */
  data?: Record<string, unknown> | null
  /** An article that is being edited, laid over its saved draft. */
  article?: { id: string; data: Record<string, unknown> }
}

export interface PanelPreview {
  panel: Panel
  edition: Edition
  association: Association
  articles: Article[]
  media: Media | null
  /** Folder in which `media.file` lies. */
  mediaDir: string
}

/**
 * A panel as it would leave, from drafts: what is missing has a stand-in and is a problem beside the panel, never a
 * failure. Null when there is nothing to draw on: no such panel, or no edition that could lend its colours.
 *
 * @param user whose rights count; without one the caller has decided already that this may be read.
 */
export async function previewPanel(
  payload: Payload,
  draft: PanelDraft,
  user: TypedUser | null = null,
): Promise<{ preview: PanelPreview | null; problems: Problem[] }> {
  const problems: Problem[] = []
  const say = (one: Problem) => void problems.push(one)
  const find = reader(payload, user)
  const saved = draft.id === null ? null : await find('panels', draft.id)
  const doc = { layout: 'lead-picture', updatedAt: new Date(0).toISOString(), ...saved, ...draft.data } as PanelDoc
  const home = await homeOf(payload, draft.id, user)
  if (home === null || (draft.id !== null && saved === null)) {
    say(
      problem({
        code: 'preview/no-edition',
        at: '画面',
        zh: home === null ? '还没有任何一期，没有配色可用；请先新建一期' : '没有这个画面，或不能看',
        en: home === null ? 'there is no edition yet whose colours could be used' : 'there is no such panel to see',
        hint: '/admin/collections/editions/create',
      }),
    )
    return { preview: null, problems }
  }
  const { edition, no } = home
  const id = draft.id ?? '0'
  const place = { at: `${edition.id} / 第 ${no} 版`, hint: adminPath('panels', id) }
  const articles = new Map<string, Article>()
  for (const articleId of refIds(doc.articles as Ref[])) {
    const overlay = draft.article?.id === articleId ? draft.article.data : {}
    const stored = await find('articles', articleId)
    if (stored === null) continue
    const merged = { ...stored, ...overlay } as ArticleDoc
    const where = inside(place, `稿件《${stored.displayTitle}》`, adminPath('articles', articleId))
    articles.set(articleId, toArticle(merged, where, say))
  }
  const media = new Map<string, Media>()
  const pictureId = refId(doc.picture)
  const picture = pictureId === undefined ? null : await find('media', pictureId)
  if (picture !== null && pictureId !== undefined) {
    const where = inside(place, `图片“${picture.originalName}”`, adminPath('media', pictureId))
    const record = toMedia(picture, where, say)
    if (record !== null) media.set(pictureId, record)
  }
  const panel = toPanel(
    { ...doc, id: id as unknown as number },
    { edition: edition.id, no, articles, media, place, say },
  )
  const association = await payload.findGlobal({ slug: 'association', depth: 0, overrideAccess: true })
  const preview = {
    panel,
    edition,
    association: toAssociation(association),
    articles: [...articles.values()],
    media: (panel.picture && media.get(panel.picture.media)) ?? null,
    mediaDir: mediaDirOf(payload),
  }
  return { preview, problems }
}

/** The edition a panel belongs to, drafts included; the newest one lends its colours to a panel that has none yet. */
async function homeOf(
  payload: Payload,
  panelId: string | null,
  user: TypedUser | null,
): Promise<{ edition: Edition; no: number } | null> {
  const { docs } = await payload.find({
    collection: 'editions',
    depth: 0,
    pagination: false,
    draft: true,
    sort: '-month',
    select: { panels: true },
    ...rightsOf(user),
  })
  const own = docs.find((one) => panelId !== null && refIds(one.panels).includes(panelId))
  const home = own ?? docs[0]
  if (home === undefined) return null
  const doc: EditionDoc = await payload.findByID({
    collection: 'editions',
    id: home.id,
    depth: 0,
    draft: true,
    ...rightsOf(user),
  })
  const edition = toEdition(doc)
  const index = own === undefined ? edition.panels.length : refIds(own.panels).indexOf(panelId ?? '')
  return { edition, no: index + 1 }
}

function reader(payload: Payload, user: TypedUser | null) {
  return async <S extends CollectionSlug>(collection: S, id: string): Promise<DataFromCollectionSlug<S> | null> => {
    const doc = await payload.findByID({
      collection,
      id,
      depth: 0,
      draft: true,
      disableErrors: true,
      context: { [NO_PLACES]: true },
      ...rightsOf(user),
    })
    return doc as DataFromCollectionSlug<S> | null
  }
}

const rightsOf = (user: TypedUser | null) =>
  user === null ? { overrideAccess: true as const } : { overrideAccess: false as const, user }
