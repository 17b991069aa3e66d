import type { Gallery } from '#contract'
import type { FinderPlace, FinderProps, FinderTown } from '../parts/finder/web.tsx'
import { placeNames } from '../parts/town-map/labels.ts'
import { projection } from '../parts/town-map/project.ts'
import type { TownMapProps } from '../parts/town-map/web.tsx'
import { grouped } from '../parts/words/grouped.ts'
import { said } from '../parts/words/say.ts'
import { UI } from '../parts/words/ui.ts'
import type { Lang } from '../sheet/foot.ts'
import { galleryPath, linkTo, type Website } from './website.ts'

/** All galleries by town and community, the town with the most first, and the map with a dot for each. */
export function finderOf(site: Website, lang: Lang, mapLinks: boolean): FinderProps {
  const towns = townsOf(site, lang)
  return {
    lang,
    count: site.standing.length,
    towns,
    map: mapOf(site, lang, mapLinks),
  }
}

/** The id of a town's fold on a page: by its place in the list, the same on every page. */
export function townId(site: Website, town: string): string {
  return `town-${groups(site).findIndex(([name]) => name === town) + 1}`
}

/** Each town with the address of its fold in the list of all galleries. */
export function townLinks(site: Website): { name: Gallery['town']; href: string }[] {
  return groups(site).map(([, galleries], i) => ({ name: galleries[0].town, href: `/galleries/#town-${i + 1}` }))
}

function townsOf(site: Website, lang: Lang): FinderTown[] {
  return groups(site).map(([, galleries], i) => ({
    id: `town-${i + 1}`,
    name: said(galleries[0].town, lang),
    count: galleries.length,
    communities: grouped(galleries, (g) => g.community.zh).map(([, own]) => ({
      name: said(own[0].community, lang),
      places: own.map((g) => placeOf(site, g, lang)),
    })),
  }))
}

function placeOf(site: Website, g: Gallery, lang: Lang): FinderPlace {
  const place: FinderPlace = {
    code: g.code,
    link: linkTo(site, galleryPath(g), lang),
    name: said(g.name, lang),
    address: said(g.address, lang),
  }
  if (g.state === 'under-repair') place.note = UI[lang].underRepair
  return place
}

function groups(site: Website) {
  return grouped(site.standing, (g) => g.town.zh).sort(([, a], [, b]) => b.length - a.length)
}

function mapOf(site: Website, lang: Lang, links: boolean): TownMapProps {
  const galleries = site.standing
  const project = projection(galleries)
  const names = placeNames(
    groups(site).map(([zh, own]) => ({
      key: townId(site, zh),
      // What kind of place it is stands in the list; the map has room for the name.
      text: lang === 'en' ? (own[0].town.en ?? zh).replace(/ (Town|Subdistrict|Zone|Area)$/, '') : zh,
      dots: own.map(project),
    })),
  )
  return {
    lang,
    water: project.water,
    dots: galleries.map((g) => {
      const [x, y] = project(g)
      if (!links) return { x, y }
      return { x, y, title: `${g.code} ${said(g.name, lang).text}`, href: linkTo(site, galleryPath(g), lang).href }
    }),
    names: names.map((name) => ({ ...name, href: `#${name.key}` })),
  }
}
