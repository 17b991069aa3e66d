import {
  type Article,
  type Assignment,
  CONTRACT_VERSION,
  type Edition,
  type EditionId,
  type GalleryCode,
  type Media,
  type Panel,
  type PanelId,
  type Problem,
  type Snapshot,
} from '#contract'
import { emergencyReach } from '../mapping/emergency-reach.ts'
import { adminPath, inside, type Place, sayAt } from '../mapping/place.ts'
import { refId, refIds } from '../mapping/ref.ts'
import { toAnswered } from '../mapping/to-answered.ts'
import { toArticle } from '../mapping/to-article.ts'
import { toEdition } from '../mapping/to-edition.ts'
import { toMedia } from '../mapping/to-media.ts'
import { toPanel } from '../mapping/to-panel.ts'
import { toAssociation, toBulletin, toGallery, toPrintShop } from '../mapping/to-registers.ts'
import { toRenewals } from '../mapping/to-renewals.ts'
import { assign } from '../workflow/assign.ts'
import { factsReview } from '../workflow/facts-review.ts'
import { panelContent } from '../workflow/panel-content.ts'
import { lastHangingDay } from '../workflow/posting/posting-days.ts'
import { checkMedia } from './check-media.ts'
import { checkRegisters } from './check-registers.ts'
import type { Published } from './read-published.ts'
import { authorsOf, changedSince, goesOut, notSigned, signedContent, takeSigned } from './signed-content.ts'

export interface Assembled {
  snapshot: Snapshot
  problems: Problem[]
  /** Galleries in which nothing hangs, as it should be: under repair or retired. */
  closedGalleries: number
  /** Panels that were let through though three people have not signed them: in a preview only, by their places. */
  unsigned: { edition: EditionId; no: number }[]
}

interface AssembleOptions {
  today: string
  publicUrl: string
  /** Of a preview: the edition whose panels are shown as they are, signed or not. */
  preview?: string
}

/** Documents to contract, with everything that is wrong between them; reads no disk and no clock. */
export function assemble(published: Published, { today, publicUrl, preview }: AssembleOptions): Assembled {
  const problems: Problem[] = []
  const say = (problem: Problem) => void problems.push(problem)
  const byId = <T extends { id: number | string }>(docs: readonly T[]) => new Map(docs.map((d) => [String(d.id), d]))
  const docs = { panels: byId(published.panels), articles: byId(published.articles), media: byId(published.media) }
  const media = new Map<string, Media>()
  const articles = new Map<string, Article>()
  const panels: Panel[] = []
  const editions: Edition[] = []
  const unsigned: Assembled['unsigned'] = []

  const takeMedia = (id: string, place: Place): void => {
    const doc = docs.media.get(id)
    if (doc === undefined || media.has(id)) return
    const record = toMedia(doc, inside(place, `图片“${doc.originalName}”`, adminPath('media', id)), say)
    if (record !== null) media.set(id, record)
  }
  const takeArticle = (id: string, place: Place): void => {
    if (articles.has(id)) return
    const doc = docs.articles.get(id)
    if (doc === undefined) {
      sayAt(say, inside(place, '稿件', adminPath('articles', id)), {
        code: 'panel/article-not-published',
        zh: '画面用的稿件还没有发布，或已删除',
        en: 'an article of this panel is not published, or gone',
      })
      return
    }
    const where = inside(place, `稿件《${doc.displayTitle}》`, adminPath('articles', id))
    for (const { media: picture } of doc.pictures ?? []) takeMedia(refId(picture) ?? '', where)
    articles.set(id, toArticle(doc, where, say))
  }
  const takePanel = (id: string, edition: Edition, no: number): Panel | null => {
    const place = { at: `${edition.id} / 第 ${no} 版`, hint: adminPath('panels', id) }
    const doc = docs.panels.get(id)
    if (doc === undefined) {
      sayAt(say, place, {
        code: 'edition/panel-not-published',
        zh: '这一版的画面还没有发布，或已删除',
        en: 'the panel in this place is not published, or gone',
      })
      return null
    }
    for (const article of refIds(doc.articles)) {
      takeArticle(article, place)
      const found = docs.articles.get(article)
      const reviewed = found && { id: article, title: found.displayTitle ?? '', reviewBy: found.facts?.reviewBy }
      const due = reviewed && factsReview(reviewed, edition, today, place.at)
      if (due) say(due)
    }
    takeMedia(refId(doc.picture) ?? '', place)
    const panel = toPanel(doc, { edition: edition.id, no, articles, media, place, say })
    return asSigned(panel, edition, place)
  }

  const leaving = { articles, media, left: new Set<string>() }
  const signOffs = new Map<string, Published['sign-offs']>()
  for (const one of published['sign-offs']) {
    const key = `${one.edition} ${one.panel}`
    signOffs.set(key, [...(signOffs.get(key) ?? []), one])
  }
  /** The panel as three people signed it; null, with the reason said, when they did not. */
  const asSigned = (panel: Panel, edition: Edition, place: Place): Panel | null => {
    const content = panelContent(panel, edition, { articles, media })
    const shown = [docs.panels.get(panel.id), ...panel.articles.map((id) => docs.articles.get(id))]
    const authors = authorsOf([...shown, ...content.media.map(({ id }) => docs.media.get(id))].flatMap((d) => d ?? []))
    const leaves = signedContent(content, authors, signOffs.get(`${edition.id} ${panel.id}`) ?? [])
    const isPreviewed = edition.id === preview
    if (isPreviewed && leaves.kind !== 'as-it-is') unsigned.push({ edition: edition.id, no: panel.no })
    if (isPreviewed || leaves.kind === 'as-it-is') {
      goesOut(content, leaving)
      return panel
    }
    const older = leaves.kind === 'as-signed' ? takeSigned(leaves.content, leaving) : null
    if (older !== null && leaves.kind === 'as-signed') goesOut(leaves.content, leaving)
    // What is missing was said already; nobody signs before that is mended.
    const isBroken = problems.some(({ level, at }) => level === 'error' && at.startsWith(place.at))
    if (older !== null) sayAt(say, place, changedSince)
    else if (!isBroken) sayAt(say, place, notSigned(leaves.kind !== 'not-at-all' || leaves.voided))
    return older
  }

  for (const doc of sorted(published.editions, (edition) => edition.month)) {
    const edition = toEdition(doc)
    const place = { at: edition.id, hint: adminPath('editions', doc.id) }
    if (editions.some((other) => other.id === edition.id)) {
      sayAt(say, place, {
        code: 'edition/twice',
        zh: '这个月有两期，只能留一期',
        en: 'there are two editions of this month: keep one',
      })
      continue
    }
    if (edition.panels.length === 0) {
      sayAt(say, place, { code: 'edition/no-panels', zh: '这一期没有画面', en: 'the edition has no panels' })
    }
    const own = edition.panels.flatMap((id, i) => takePanel(id, edition, i + 1) ?? [])
    panels.push(...own)
    editions.push(edition)
  }

  const bulletins = sorted(published.bulletins, (doc) => doc.slug ?? '').map((doc) => {
    const attachment = refId(doc.attachment)
    if (attachment !== undefined) takeMedia(attachment, { at: `社区公告《${doc.displayTitle}》` })
    const publishedAt = published.firstDays.get(String(doc.id))
    return { ...toBulletin(doc), ...(publishedAt ? { publishedAt } : {}) }
  })
  const galleries = sorted(published.galleries, (doc) => doc.code).map(toGallery)
  const { assignments, closedGalleries } = resolve(published, editions, galleries, say)
  const onTheWall = currentEdition(editions, today)
  const current = editions.find(({ id }) => id === onTheWall)
  const snapshot: Snapshot = {
    contract: CONTRACT_VERSION,
    currentEdition: onTheWall,
    today,
    publicUrl,
    association: toAssociation(published.association),
    galleries,
    editions,
    panels: sorted(panels, (panel) => `${panel.edition} ${String(panel.no).padStart(3, '0')}`),
    articles: sorted([...articles.values()], (article) => article.id),
    bulletins,
    media: sorted([...media.values()], (one) => one.sha256),
    printShops: sorted(published['print-shops'], (doc) => doc.slug ?? '').map(toPrintShop),
    assignments,
    renewals: toRenewals(published.hanging, editions, onTheWall),
    ...(current ? { dueDay: lastHangingDay(current) } : {}),
    answered: toAnswered(published['resident-questions'], new Set(panels.map(({ id }) => String(id)))),
  }
  checkMedia(snapshot, docs.media, say)
  checkRegisters(snapshot, published, say)
  return { snapshot, problems, closedGalleries, unsigned }
}

function resolve(
  published: Published,
  editions: readonly Edition[],
  galleries: Snapshot['galleries'],
  say: (problem: Problem) => void,
): { assignments: Assignment[]; closedGalleries: number } {
  const months = new Map(published.editions.map((doc) => [String(doc.id), doc.month]))
  const codes = new Map(published.galleries.map((doc) => [String(doc.id), doc.code]))
  const exceptions = new Map(
    published.assignments.map((doc) => [
      `${months.get(refId(doc.edition) ?? '')} ${codes.get(refId(doc.gallery) ?? '')}`,
      doc,
    ]),
  )
  const reach = new Map(published.editions.map((doc) => [doc.month, emergencyReach(doc, codes)]))
  const assignments: Assignment[] = []
  const closed = new Set<GalleryCode>()
  for (const edition of editions) {
    for (const gallery of galleries) {
      const doc = exceptions.get(`${edition.id} ${gallery.code}`)
      const exception = doc && {
        frames: doc.frames.map(({ position, panel }) => ({ position, panel: refId(panel) ?? '' })),
      }
      const hint = doc === undefined ? undefined : adminPath('assignments', doc.id)
      const assigned = assign({
        edition: edition.id,
        panels: edition.panels,
        gallery,
        exception,
        emergency: reach.get(edition.id),
      })
      // An edition without panels was said once already, not once for every gallery.
      for (const problem of assigned.problems) {
        if (problem.code.startsWith('assignment/') && problem.code !== 'assignment/no-panels') {
          say(hint === undefined ? problem : { ...problem, hint })
        }
      }
      if (assigned.closed !== undefined) closed.add(gallery.code)
      else if (assigned.frames.length > 0) {
        const frames = assigned.frames.map(({ position, panel }) => ({ position, panel: panel as PanelId }))
        assignments.push({ edition: edition.id, gallery: gallery.code, frames, exception: assigned.exception })
      }
    }
  }
  return { assignments, closedGalleries: closed.size }
}

/** The newest whose month had begun; an emergency edition hangs beside it and is never the month's own. */
function currentEdition(editions: readonly Edition[], today: string): EditionId | null {
  const begun = editions.filter(({ id, kind }) => kind === 'monthly' && id.slice(0, 7) <= today.slice(0, 7))
  return sorted(begun, (edition) => edition.id).at(-1)?.id ?? null
}

/** By code unit, which is the same on every machine; a locale's order is not. */
function sorted<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...items].sort((a, b) => {
    const [ka, kb] = [keyOf(a), keyOf(b)]
    return ka < kb ? -1 : ka > kb ? 1 : 0
  })
}
