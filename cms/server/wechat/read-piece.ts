import type { Payload, TypedUser, Where } from 'payload'
import {
  type Article,
  type Edition,
  type Media,
  type MediaId,
  type PanelId,
  type Problem,
  problem,
  type Result,
} from '#contract'
import { NO_PLACES } from '../../collections/fields/panel-place.ts'
import { refId, refIds } from '../../mapping/ref.ts'
import { toArticle } from '../../mapping/to-article.ts'
import { toEdition } from '../../mapping/to-edition.ts'
import { toMedia } from '../../mapping/to-media.ts'
import { toPanel } from '../../mapping/to-panel.ts'
import { toAssociation, toBulletin } from '../../mapping/to-registers.ts'
import type { Edition as EditionDoc, Media as MediaDoc } from '../../payload-types.ts'
import { cityDay } from '../../workflow/city-time.ts'
import { mediaRights } from '../../workflow/rights/media-rights.ts'
import type { WechatPiece } from '../../workflow/wechat/piece.ts'
import { articlePiece, bulletinPiece, type PieceContext, panelPiece } from '../../workflow/wechat/pieces.ts'

export const PIECE_KINDS = ['bulletins', 'articles', 'panels'] as const
type PieceKind = (typeof PIECE_KINDS)[number]

/** What is published, as a piece for WeChat, with its pictures: those that may go there, and why the others may not. */
export interface ReadPiece {
  piece: WechatPiece
  /** Stored files '<sha256>.<ext>', by media id. */
  pictures: ReadonlyMap<MediaId, string>
  leftOut: Problem[]
}

interface Wanted {
  payload: Payload
  user: TypedUser
  publicUrl: string
  kind: PieceKind
  id: string
}

export async function readPiece(wanted: Wanted): Promise<Result<ReadPiece>> {
  const { payload, user, kind, id } = wanted
  const asThem = { overrideAccess: false, user, context: { [NO_PLACES]: true } } as const
  const doc = await payload.findByID({ collection: kind, id, depth: 0, disableErrors: true, ...asThem })
  if (!doc) return refuse('wechat/none', id, '没有这一条，或不能看', 'there is nothing here to see')
  // What three people have not signed, or nobody has published, goes to no public anywhere.
  if (doc._status !== 'published')
    return refuse(
      'wechat/not-published',
      doc.displayTitle ?? id,
      '还没有发布：公众号上只发网站上已经发布的内容',
      'not published yet: WeChat gets what the site has',
    )
  if (kind === 'bulletins') return await bulletin(wanted, asThem)
  return await article(wanted, asThem)
}

type AsThem = { overrideAccess: false; user: TypedUser; context: Record<string, unknown> }
const nobodyAsked = (): void => {
  // What is missing was said when it was published; here it is shown as it is.
}

async function bulletin({ payload, publicUrl, id }: Wanted, asThem: AsThem): Promise<Result<ReadPiece>> {
  const doc = await payload.findByID({ collection: 'bulletins', id, depth: 0, ...asThem })
  const one = toBulletin(doc)
  const association = toAssociation(await payload.findGlobal({ slug: 'association', depth: 0, ...asThem }))
  const piece = bulletinPiece(one, {
    association,
    media: new Map(),
    url: `${publicUrl}/bulletins/${one.slug}/`,
    today: cityDay(),
  })
  return { ok: true, value: { piece, pictures: new Map(), leftOut: [] }, problems: [] }
}

/** An article by itself, or a panel with its article. */
async function article({ payload, publicUrl, kind, id }: Wanted, asThem: AsThem): Promise<Result<ReadPiece>> {
  const panel = await panelOf(payload, kind, id, asThem)
  const editionDoc = panel && (await editionOf(payload, panel.id, asThem))
  const edition = editionDoc && toEdition(editionDoc)
  const no = edition && panel ? edition.panels.indexOf(String(panel.id) as PanelId) + 1 : 0
  const url = edition ? `${publicUrl}/panels/${edition.id}-${no}/` : publicUrl
  const articleIds = kind === 'articles' ? [id] : refIds(panel?.articles)
  const { docs } = await payload.find({
    collection: 'articles',
    where: { and: [{ id: { in: articleIds } }, { _status: { equals: 'published' } }] },
    depth: 0,
    pagination: false,
    ...asThem,
  })
  const place = { at: '公众号' }
  const articles = new Map<string, Article>(docs.map((doc) => [String(doc.id), toArticle(doc, place, nobodyAsked)]))
  const shown =
    kind === 'panels'
      ? [refId(panel?.picture)]
      : [...articles.values()].flatMap(({ pictures }) => pictures.map(({ media }) => media))
  const found = await mediaOf(payload, shown, asThem)
  const association = toAssociation(await payload.findGlobal({ slug: 'association', depth: 0, ...asThem }))
  const context: PieceContext = { association, edition, media: found.media, url, today: cityDay() }
  const own = articles.get(articleIds[0] ?? '')
  const panelNo = { edition: edition?.id ?? ('2000-01' as Edition['id']), no: Math.max(1, no) }
  const piece =
    kind === 'panels' && panel
      ? panelPiece(toPanel(panel, { ...panelNo, articles, media: found.media, place, say: nobodyAsked }), context)
      : own && articlePiece(own, context)
  if (!piece) return refuse('wechat/none', id, '没有这一条，或不能看', 'there is nothing here to see')
  return { ok: true, value: { piece, pictures: found.pictures, leftOut: found.leftOut }, problems: [] }
}

/** The panel itself, or the newest published one that shows the article. */
async function panelOf(payload: Payload, kind: PieceKind, id: string, asThem: AsThem) {
  const where: Where = kind === 'panels' ? { id: { equals: id } } : { articles: { in: [id] } }
  const { docs } = await payload.find({
    collection: 'panels',
    where: { and: [where, { _status: { equals: 'published' } }] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    depth: 0,
    ...asThem,
  })
  return docs[0]
}

async function editionOf(payload: Payload, panel: number | string, asThem: AsThem): Promise<EditionDoc | undefined> {
  const { docs } = await payload.find({
    collection: 'editions',
    where: { and: [{ panels: { in: [panel] } }, { _status: { equals: 'published' } }] },
    sort: '-month',
    limit: 1,
    pagination: false,
    depth: 0,
    ...asThem,
  })
  return docs[0]
}

async function mediaOf(payload: Payload, shown: readonly (string | undefined)[], asThem: AsThem) {
  const ids = [...new Set(shown.filter((one) => one !== undefined))]
  const { docs } = await payload.find({
    collection: 'media',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    ...asThem,
  })
  const media = new Map<string, Media>()
  const pictures = new Map<MediaId, string>()
  const leftOut: Problem[] = []
  for (const doc of docs) {
    const one = toMedia(doc, { at: '公众号' }, nobodyAsked)
    if (one === null) continue
    media.set(one.id, one)
    const gaps = wechatGaps(doc)
    leftOut.push(...gaps)
    if (gaps.length === 0) pictures.set(one.id, one.file)
  }
  return { media, pictures, leftOut }
}

/** Why a picture may not go to WeChat today; none when it may. */
export function wechatGaps(doc: MediaDoc): Problem[] {
  const now = cityDay()
  const use = { channels: ['wechat'] as const, life: { from: now, until: now }, today: now }
  return mediaRights(doc, use, `图片“${doc.originalName ?? doc.id}”`).filter(({ level }) => level === 'error')
}

function refuse(code: string, at: string, zh: string, en: string): Result<ReadPiece> {
  return { ok: false, problems: [problem({ code, at, zh, en })] }
}
