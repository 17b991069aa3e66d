import type { Bulletin, Edition, Gallery, Panel } from '#contract'
import { madeOnceFor } from '../parts/words/get-or-insert.ts'
import { said } from '../parts/words/say.ts'
import { plain } from '../parts/words/web.tsx'
import type { SearchDocument } from '../search/document.ts'
import type { Lang } from '../sheet/foot.ts'
import { galleriesOf, type Website } from './website.ts'

/** What search orders and narrows a page by. */
export type PageFacts = Pick<SearchDocument, 'kind' | 'date' | 'filters'>

const NONE: PageFacts['filters'] = { month: [], town: [], theme: [] }

/** A page about many things, or none: it is found, and comes last. */
export const OVERVIEW: PageFacts = { kind: 'page', date: '', filters: NONE }

/** A list of what is over in these months, which stands for no day either. */
export const listFacts = (months: string[]): PageFacts => ({ ...OVERVIEW, filters: { ...NONE, month: months } })

export function panelFacts(site: Website, panel: Panel, edition: Edition, lang: Lang): PageFacts {
  const { date, filters } = editionFacts(edition, lang)
  return { kind: 'panel', date, filters: { ...filters, town: townsOf(galleriesOf(site, panel), lang) } }
}

export function editionFacts(edition: Edition, lang: Lang): PageFacts {
  const theme = plain(said(edition.theme, lang))
  return { kind: 'edition', date: edition.from, filters: { month: [edition.id.slice(0, 7)], town: [], theme: [theme] } }
}

/** A gallery has no day of its own: what hangs there has. */
export function galleryFacts(gallery: Gallery, lang: Lang): PageFacts {
  return { kind: 'gallery', date: '', filters: { ...NONE, town: [said(gallery.town, lang).text] } }
}

/** What is for the whole city is for each of its towns. */
export function bulletinFacts(site: Website, bulletin: Bulletin, lang: Lang): PageFacts {
  const town = bulletin.area ? [said(bulletin.area.town, lang).text] : townsOf(site.standing, lang)
  return { kind: 'bulletin', date: bulletin.from, filters: { month: [bulletin.from.slice(0, 7)], town, theme: [] } }
}

/** Of galleries, by language: whatever is for the whole city says the same. */
const known = madeOnceFor<string[]>()

const townsOf = (galleries: readonly Gallery[], lang: Lang) =>
  known(galleries, lang, () => [...new Set(galleries.map(({ town }) => said(town, lang).text))])
