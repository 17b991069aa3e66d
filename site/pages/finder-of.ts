import type { Gallery, Panel } from '#contract'
import type { FinderPlace, FinderProps, FinderTown } from '../parts/finder/web.tsx'
import { groupPath } from '../parts/town-map/groups.ts'
import { placeNames } from '../parts/town-map/labels.ts'
import { projection } from '../parts/town-map/project.ts'
import type { TownMapProps } from '../parts/town-map/web.tsx'
import { monthWritten, numeral } from '../parts/words/dates.ts'
import { grouped } from '../parts/words/grouped.ts'
import { said } from '../parts/words/say.ts'
import { UI } from '../parts/words/ui.ts'
import { plain } from '../parts/words/web.tsx'
import type { Lang } from '../sheet/foot.ts'
import { freshness } from './freshness.ts'
import { galleryPath, hangingIn, linkTo, type Website } from './website.ts'

/**
 * All galleries by town and community, the town with the most first, and the map with a dot for each. `whole` on the
 * page that is about them: places to measure from, dots to press, and when each was renewed.
 */
export function finderOf(site: Website, lang: Lang, whole: boolean): FinderProps {
  const towns = townsOf(site, lang, whole)
  return {
    lang,
    count: site.standing.length,
    towns,
    map: mapOf(site, lang, whole),
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

function townsOf(site: Website, lang: Lang, whole: boolean): FinderTown[] {
  return groups(site).map(([, galleries], i) => ({
    id: `town-${i + 1}`,
    name: said(galleries[0].town, lang),
    count: galleries.length,
    communities: grouped(galleries, (g) => g.community.zh).map(([, own]) => ({
      name: said(own[0].community, lang),
      places: own.map((g) => placeOf(site, g, lang, whole)),
    })),
  }))
}

function placeOf(site: Website, g: Gallery, lang: Lang, whole: boolean): FinderPlace {
  const place: FinderPlace = {
    code: g.code,
    link: linkTo(site, galleryPath(g), lang),
    name: said(g.name, lang),
    address: said(g.address, lang),
  }
  if (g.state === 'under-repair') place.note = UI[lang].underRepair
  if (!whole) return place
  const { text, lang: other } = said(g.name, lang)
  place.at = { lng: g.lng, lat: g.lat, name: text }
  if (other) place.at.lang = other
  const hangs = hangsAt(site, g, lang)
  if (hangs !== '') place.hangs = hangs
  const fresh = freshness(site, g, lang)
  if (fresh) place.fresh = { text: fresh.text, late: fresh.late }
  return place
}

/**
 * The numbers of the month's sheets, and what hangs beside them by its title; by its month and number where that is
 * Chinese on an English page, since it stands in an attribute, which cannot say its language.
 */
function hangsAt(site: Website, g: Gallery, lang: Lang): string {
  const panels = [...new Set(hangingIn(site, g.code).values())].flatMap((id) => site.panels.get(id) ?? [])
  const isOfMonth = ({ edition }: Panel) => edition === site.current?.id
  const own = panels.filter(isOfMonth)
  const numbers = own.map(({ no }) => no).sort((a, b) => a - b)
  const others = panels.filter((panel) => !isOfMonth(panel))
  const titles = others.map(({ title, edition, no }) => {
    const text = said(title, lang)
    return text.lang ? `${monthWritten(edition, lang)} ${no}` : plain(text)
  })
  return lang === 'zh'
    ? [numbers.map(numeral).join(''), ...titles].filter((part) => part !== '').join('，')
    : [...numbers, ...titles].join(', ')
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
      text: lang === 'en' ? (own[0].town.en ?? zh).replace(/(?<! New) (Town|Subdistrict|Zone|Area)$/, '') : zh,
      dots: own.map(project),
    })),
  )
  const { west, east, south, north } = project.box
  return {
    lang,
    water: project.water,
    towns: groups(site).map(([, own]) => groupPath(own.map(project))),
    ...(links ? { box: [west, east, south, north] } : {}),
    dots: galleries.map((g) => {
      const [x, y] = project(g)
      if (!links) return { x, y }
      return { x, y, title: `${g.code} ${said(g.name, lang).text}`, href: linkTo(site, galleryPath(g), lang).href }
    }),
    names: names.map((name) => ({ ...name, href: `#${name.key}` })),
  }
}
