import type { Panel } from '#contract'
import { calendarScopes } from '../calendars/scopes.ts'
import { bulletinPath, hangsNow, type Website } from '../website.ts'
import { allBut, only, onlyOf } from './only.ts'
import { askedEnglish, hashOf, onceFor } from './source.ts'

export const WHO = 'a gallery’s or panel’s page'

/** What the pages of galleries and panels know of the site: all but what is long, of which each knows its own. */
export interface KnownSite {
  key: string
  parts: Partial<Website>
  /** Posters that hang now, and the key of them. */
  hanging: { key: string; posters: Website['posters'] }
}

export const knownSite = onceFor(openKnown)

function openKnown(site: Website): KnownSite {
  const { articles: _, panels, bulletins, ...rest } = site.snapshot
  const { files, begun, begunById, coming, current, galleries, media, answered, standing, hung } = site
  const titled = panels.map(({ id, edition, no, title, lead, enReady }) => ({ id, edition, no, title, lead, enReady }))
  const here = new Set(site.bulletins.coming.map(bulletinPath))
  const elsewhere = new Set(bulletins.map(bulletinPath).filter((path) => !here.has(path)))
  const english = Array.from(site.english).filter((path) => !elsewhere.has(path))
  const posters = postersNow(site)
  return {
    key: hashOf([rest, titled, site.bulletins.coming, calendarScopes(site), files, english]),
    parts: {
      snapshot: allBut(WHO, site.snapshot, 'articles', 'panels', 'bulletins'),
      ...{ files, begun, begunById, coming, current, galleries, media, answered, standing, hung },
      panels: new Map(titled.map((panel) => [panel.id, only<Panel>(WHO, panel)])),
      bulletins: only<Website['bulletins']>(WHO, { coming: site.bulletins.coming }),
      english: askedEnglish(WHO, site.english, (path) => !elsewhere.has(path)),
    },
    hanging: { key: hashOf(Array.from(posters)), posters },
  }
}

function postersNow(site: Website): Website['posters'] {
  const ids = site.begun
    .filter((edition) => hangsNow(site, edition))
    .flatMap(({ id }) => Array.from(site.hung.get(id)?.values() ?? []))
    .flatMap(({ frames }) => frames.map(({ panel }) => panel))
  return onlyOf(WHO, site.posters, ids)
}
