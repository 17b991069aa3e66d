import type { Edition, Panel } from '#contract'
import type { Lang } from '../../sheet/foot.ts'
import { cardOf } from '../card-of.ts'
import { editionPath, panelsOf, type Website } from '../website.ts'
import { only, onlyOf } from './only.ts'
import { knownSite, WHO } from './site.ts'
import { ownCard, type PageSource } from './source.ts'

/** A month's page: known by the site, by what its panels say of themselves on it, and by their posters and pictures. */
export function editionSource(site: Website, edition: Edition, lang: Lang): PageSource {
  const path = editionPath(edition)
  const made = () => {
    const panels = panelsOf(site, edition).map(({ id, edition, no, title, subtitle, lead, picture }) => {
      return { id, edition, no, title, subtitle, lead, picture }
    })
    const media = panels.flatMap(({ picture }) => picture?.media ?? [])
    return {
      panels,
      pictures: onlyOf(WHO, site.pictures, media),
      posters: onlyOf(WHO, site.posters, edition.panels),
      booklets: onlyOf(WHO, site.leaflets.booklets, [edition.id]),
    }
  }
  return {
    key: () => {
      const { panels, pictures, posters, booklets } = made()
      return JSON.stringify([
        knownSite(site).key,
        edition.id,
        cardOf(site, path, lang),
        panels,
        ...[pictures, posters, booklets].map((one) => [...one]),
      ])
    },
    site: () => {
      const { parts } = knownSite(site)
      const { panels, pictures, posters, booklets } = made()
      const own = new Map(panels.map((panel) => [panel.id, only<Panel>(WHO, panel)]))
      return only<Website>(WHO, {
        ...{ ...parts, pictures, posters, cards: ownCard(site, path, lang) },
        panels: only<Website['panels']>(WHO, { get: (id) => own.get(id) ?? parts.panels?.get(id) }),
        leaflets: only<Website['leaflets']>(WHO, { booklets }),
      })
    },
  }
}
