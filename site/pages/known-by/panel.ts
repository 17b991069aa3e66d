import type { Gallery, Panel } from '#contract'
import type { Lang } from '../../sheet/foot.ts'
import { cardOf } from '../card-of.ts'
import { panelPath, type Website } from '../website.ts'
import { only, onlyOf } from './only.ts'
import { knownSite, WHO } from './site.ts'
import { hashOf, ownCard, type PageSource } from './source.ts'

/** A panel's page, or what its code shows at the gallery where it was `scanned`: known by the site and by all of its own. */
export function panelSource(site: Website, panel: Panel, lang: Lang, scanned?: Gallery): PageSource {
  const { key, parts, hanging } = knownSite(site)
  const path = panelPath(panel)
  const articles = panel.articles.flatMap((id) => site.articles.get(id) ?? [])
  const made = () => {
    const shown = [panel.picture ?? [], ...articles.map(({ pictures }) => pictures)].flat()
    const media = shown.map((ref) => ref.media)
    return {
      pictures: onlyOf(WHO, site.pictures, media),
      posters: onlyOf(WHO, site.posters, [panel.id]),
      leaflets: onlyOf(WHO, site.leaflets.panels, [panel.id]),
    }
  }
  return {
    key: () => {
      const { pictures, posters, leaflets } = made()
      const own = [hashOf(panel), articles.map(hashOf), ...pictures, ...posters, ...leaflets]
      const here = scanned ? [scanned.code, hanging.key] : []
      return JSON.stringify([key, lang, cardOf(site, path, lang), own, here])
    },
    site: () => {
      const { pictures, posters, leaflets } = made()
      return only<Website>(WHO, {
        ...{ ...parts, pictures, cards: ownCard(site, path, lang) },
        panels: only<Website['panels']>(WHO, { get: (id) => (id === panel.id ? panel : parts.panels?.get(id)) }),
        articles: onlyOf(WHO, site.articles, panel.articles),
        posters: scanned ? hanging.posters : posters,
        leaflets: only<Website['leaflets']>(WHO, { panels: leaflets }),
      })
    },
  }
}
