import { assign } from '../assign.ts'
import type { EditionInUse, Thing, UseDocuments } from './documents.ts'
import { findPlaces, type Place } from './find-places.ts'

/** A panel that has to be taken off or made anew. */
interface HitPanel {
  id: string
  no: number
  title: string
  /** False where only its page shows the thing, and the poster does not. */
  onPaper: boolean
  /** True when only a draft uses it: nothing of it hangs yet. */
  draft: boolean
  /** Codes of the galleries in which it hangs, a code for each sheet. */
  sheets: string[]
}
export interface HitEdition {
  id: string
  month: string
  title: string
  from: string
  until: string
  panels: HitPanel[]
}

/** Everything that a withdrawal hits. */
export interface Withdrawal {
  /** Newest first. */
  editions: HitEdition[]
  /** Drafts, articles and bulletins that name it, beside the editions' panels. */
  places: Place[]
  /** Addresses on the residents' site, from its root. */
  pages: { href: string; zh: string }[]
  counts: { editions: number; panels: number; sheets: number; galleries: number; pages: number }
}

/** What has to be taken down, printed anew or mended when a picture, an article, a panel or a source is withdrawn. */
export function withdrawal(thing: Thing, documents: UseDocuments): Withdrawal {
  const places = findPlaces(thing, documents)
  const named = (collection: Place['collection']) =>
    new Map(places.filter((place) => place.collection === collection).map((place) => [place.id, place]))
  const [panels, articles, bulletins] = [named('panels'), named('articles'), named('bulletins')]
  /** The panels that show it: themselves, or through an article. A picture of an article is on its page only. */
  const hit = new Map<string, { onPaper: boolean; draft: boolean }>()
  for (const { id, version, articles: shown } of documents.panels) {
    const direct = thing.kind === 'panels' ? thing.id === id : panels.has(id)
    const through = shown.some((article) => articles.has(article))
    if (!direct && !through) continue
    const before = hit.get(id)
    const draft = version === 'draft' || panels.get(id)?.state === 'draft'
    hit.set(id, {
      onPaper: direct || thing.kind === 'sources' || (before?.onPaper ?? false),
      draft: draft && (before?.draft ?? true),
    })
  }
  const editions = eachOnce(documents.editions).flatMap((edition): HitEdition[] => {
    const { id, month, title, from, until } = edition
    const own = edition.panels.flatMap((panel, i): HitPanel[] => {
      const found = hit.get(panel)
      if (found === undefined) return []
      const doc = documents.panels.find((one) => one.id === panel)
      const sheets = found.onPaper ? sheetsOf(panel, edition, documents) : []
      return [{ id: panel, no: i + 1, title: doc?.title ?? '', ...found, sheets }]
    })
    return own.length === 0 ? [] : [{ id, month, title, from, until, panels: own }]
  })
  const pages = pagesOf(editions, new Set(bulletins.keys()), documents)
  const all = editions.flatMap((edition) => edition.panels)
  return {
    editions,
    places: places.filter((place) => place.collection !== 'panels' || !all.some(({ id }) => id === place.id)),
    pages,
    counts: {
      editions: editions.length,
      panels: all.length,
      sheets: all.reduce((sum, { sheets }) => sum + sheets.length, 0),
      galleries: new Set(all.flatMap(({ sheets }) => sheets)).size,
      pages: pages.length,
    },
  }
}

/** What is published counts, the draft where nothing is; newest month first. */
function eachOnce(editions: readonly EditionInUse[]): EditionInUse[] {
  const byId = new Map<string, EditionInUse>()
  for (const edition of editions)
    if (!byId.has(edition.id) || edition.version === 'published') byId.set(edition.id, edition)
  return [...byId.values()].sort((a, b) => (a.month < b.month ? 1 : -1))
}

function sheetsOf(panel: string, edition: EditionInUse, { galleries, exceptions }: UseDocuments): string[] {
  return galleries.flatMap((gallery) => {
    const exception = exceptions.find((one) => one.edition === edition.id && one.gallery === gallery.id)
    const { frames } = assign({ edition: edition.month, panels: edition.panels, gallery, exception })
    return frames.filter((frame) => frame.panel === panel).map(() => gallery.code)
  })
}

/** Pages as site/pages/website.ts addresses them; what is not published has none. */
function pagesOf(
  editions: readonly HitEdition[],
  bulletins: ReadonlySet<string>,
  documents: UseDocuments,
): Withdrawal['pages'] {
  const pages: Withdrawal['pages'] = []
  const add = (href: string, zh: string, enReady: boolean) => {
    pages.push({ href, zh })
    if (enReady) pages.push({ href: `/en${href}`, zh: `${zh}（英文）` })
  }
  for (const { id, month, panels } of editions) {
    if (!documents.editions.some((one) => one.id === id && one.version === 'published')) continue
    for (const panel of panels) {
      const doc = documents.panels.find((one) => one.id === panel.id && one.version === 'published')
      if (doc && !panel.draft)
        add(`/panels/${month}-${panel.no}/`, `${month} 第 ${panel.no} 版《${doc.title}》`, doc.enReady)
    }
  }
  for (const doc of documents.bulletins)
    if (bulletins.has(doc.id) && doc.version === 'published')
      add(`/bulletins/${doc.slug}/`, `社区公告《${doc.title}》`, doc.enReady)
  return pages
}
