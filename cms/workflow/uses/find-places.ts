import type { Thing, UseDocuments, Version } from './documents.ts'
import { sourceKeys } from './same-source.ts'

/** One place in which something is used. */
export interface Place {
  collection: 'editions' | 'panels' | 'articles' | 'bulletins' | 'assignments'
  id: string
  /** The field that names it. */
  field: string
  /** '2026-11 第 2 版《长江的微笑》主图'. */
  zh: string
  en: string
  /** Its address in the admin. */
  href: string
  /** Said by what is published, by the draft over it, or by both. */
  state: Version | 'both'
}

/** Every place that names a thing itself, newest edition first, drafts included. */
export function findPlaces(thing: Thing, documents: UseDocuments): Place[] {
  const found = new Map<string, Place>()
  const add = (version: Version, place: Omit<Place, 'state' | 'href'>) => {
    const key = `${place.collection} ${place.id} ${place.field}`
    const known = found.get(key)
    if (known === undefined) {
      const href = `/admin/collections/${place.collection}/${place.id}#${place.field}`
      found.set(key, { ...place, href, state: version })
    } else if (known.state !== version) known.state = 'both'
  }
  const { panels, articles, bulletins, editions, exceptions, galleries } = documents
  for (const panel of panels) {
    const of = (field: string, zh: string, en: string) => {
      const where = placeOfPanel(panel.id, documents)
      const title = `《${panel.title}》`
      add(panel.version, {
        collection: 'panels',
        id: panel.id,
        field,
        zh: `${where?.zh ?? '未编期的画面'}${title}${zh}`,
        en: `${where?.en ?? 'panel of no edition'} ${title} ${en}`,
      })
    }
    if (thing.kind === 'media' && panel.picture === thing.id) of('picture', '主图', 'picture')
    if (thing.kind === 'articles' && panel.articles.includes(thing.id)) of('articles', '', '')
    if (thing.kind === 'sources' && cites(panel.sources, thing.id)) of('extraSources', '另加的来源', 'further sources')
  }
  for (const article of articles) {
    const of = (field: string, zh: string, en: string) =>
      add(article.version, {
        collection: 'articles',
        id: article.id,
        field,
        zh: `稿件《${article.title}》${zh}`,
        en: `article《${article.title}》 ${en}`,
      })
    if (thing.kind === 'media' && article.pictures.includes(thing.id)) of('pictures', '配图', 'picture')
    if (thing.kind === 'sources' && cites(article.sources, thing.id)) of('sources', '来源', 'source')
  }
  for (const bulletin of bulletins)
    if (thing.kind === 'media' && bulletin.attachment === thing.id)
      add(bulletin.version, {
        collection: 'bulletins',
        id: bulletin.id,
        field: 'attachment',
        zh: `社区公告《${bulletin.title}》附件`,
        en: `bulletin《${bulletin.title}》 attachment`,
      })
  if (thing.kind !== 'panels') return [...found.values()].sort(byPlace)
  for (const edition of editions) {
    const no = edition.panels.indexOf(thing.id) + 1
    if (no > 0)
      add(edition.version, {
        collection: 'editions',
        id: edition.id,
        field: 'panels',
        zh: `${edition.month} 第 ${no} 版`,
        en: `${edition.month} panel ${no}`,
      })
  }
  for (const { id, edition, gallery, frames } of exceptions)
    if (frames.some(({ panel }) => panel === thing.id)) {
      const code = galleries.find((one) => one.id === gallery)?.code ?? ''
      const month = editions.find((one) => one.id === edition)?.month ?? ''
      add('published', {
        collection: 'assignments',
        id,
        field: 'frames',
        zh: `上刊例外 ${month} ${code}`,
        en: `assignment exception ${month} ${code}`,
      })
    }
  return [...found.values()].sort(byPlace)
}

/** '2026-11 第 2 版': the newest edition that has the panel. */
function placeOfPanel(panel: string, { editions }: UseDocuments): { zh: string; en: string } | null {
  const homes = editions.filter(({ panels }) => panels.includes(panel)).sort((a, b) => (a.month < b.month ? 1 : -1))
  const [home] = homes
  if (home === undefined) return null
  const no = home.panels.indexOf(panel) + 1
  return { zh: `${home.month} 第 ${no} 版`, en: `${home.month} panel ${no}` }
}

function cites(sources: readonly Parameters<typeof sourceKeys>[0][], key: string): boolean {
  return sources.some((source) => sourceKeys(source).includes(key))
}

const ORDER: readonly Place['collection'][] = ['panels', 'editions', 'assignments', 'articles', 'bulletins']

/** What hangs stands first, the newest month at its head. */
function byPlace(a: Place, b: Place): number {
  const by = ORDER.indexOf(a.collection) - ORDER.indexOf(b.collection)
  return by !== 0 ? by : a.zh < b.zh ? 1 : a.zh > b.zh ? -1 : 0
}
