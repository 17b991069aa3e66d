import type { Bulletin, Edition, Palette, Panel } from '#contract'
import { calendarScopes } from '../pages/calendars/scopes.ts'
import { listedBulletin } from '../pages/shown.ts'
import { bulletinPath, editionPath, galleryPath, panelPath, panelsOf, type Website } from '../pages/website.ts'
import { monthWritten, weekday } from '../parts/words/dates.ts'
import { said } from '../parts/words/say.ts'
import { UI } from '../parts/words/ui.ts'
import { plain } from '../parts/words/web.tsx'
import type { Lang } from '../sheet/foot.ts'
import { panelSlug } from '../sheet/names.ts'
import { screenColours } from '../styles/palette.ts'
import type { WantedCard } from './card-files.ts'
import type { MadePoster } from './poster-pictures.ts'

type Part = Omit<WantedCard, 'site' | 'lang' | 'alt' | 'colours' | 'posters'> & {
  edition: Edition | null
  posters: Panel[]
}

/**
 * The cards of a site: one for every panel and edition, in each of its languages; one for every bulletin to come (who
 * shares one that is over, after years thousands, shares the site's own); one a town for its galleries, since all of
 * them show the same four posters, and each of 142 would be drawn anew every month to change a name that stands in the
 * link's title anyway; one a language for all else.
 */
export function wantedCards(site: Website, made: readonly MadePoster[], plainPalette: Palette['screen']): WantedCard[] {
  const files = new Map(made.map((poster) => [poster.panel, smallOf(poster)]))
  const langs: Lang[] = site.english.size > 0 ? ['zh', 'en'] : ['zh']
  return langs.flatMap((lang) => {
    const name = said(site.snapshot.association.name, lang).text
    return partsOf(site, lang).map(({ edition, posters, ...part }): WantedCard => {
      const { wall, onwall, spark, paper, ink, accent } = screenColours(edition?.palette.screen ?? plainPalette).light
      return {
        ...part,
        name: `${part.name}${lang === 'en' ? '-en' : ''}`,
        lang,
        site: name,
        alt: [part.above, plain({ text: part.title }), name].filter(Boolean).join(lang === 'zh' ? '，' : ', '),
        colours: { wall, onwall, spark, paper, ink, accent },
        posters: posters.flatMap(({ id }) => files.get(id) ?? []).slice(0, 4),
      }
    })
  })
}

function partsOf(site: Website, lang: Lang): Part[] {
  const of = (path: string) => (lang === 'en' ? `/en${path}` : path)
  const has = (path: string) => lang === 'zh' || site.english.has(path)
  const now = site.current ? panelsOf(site, site.current) : []
  const { association } = site.snapshot
  const shared: Part = {
    name: 'site',
    pages: [lang],
    title: said(association.name, lang).text,
    above: association.motto ? said(association.motto, lang).text : '',
    edition: site.current,
    posters: now,
  }
  return [
    shared,
    ...site.begun.flatMap((edition) => [
      ...(has(editionPath(edition)) ? [editionPart(site, edition, lang, of)] : []),
      ...panelsOf(site, edition).flatMap((panel) =>
        has(panelPath(panel)) ? [panelPart(panel, edition, lang, of)] : [],
      ),
    ]),
    ...townParts(site, lang, now),
    ...site.bulletins.coming.flatMap((bulletin) =>
      has(bulletinPath(bulletin)) ? [bulletinPart(site, bulletin, lang, of)] : [],
    ),
  ]
}

type Address = (path: string) => string

function editionPart(site: Website, edition: Edition, lang: Lang, of: Address): Part {
  return {
    name: `edition-${edition.id}`,
    pages: [of(editionPath(edition)), ...(edition.id === site.current?.id ? [of('/')] : [])],
    title: said(edition.theme, lang).text,
    above: monthWritten(edition.id, lang) + (edition.kind === 'emergency' ? ` · ${UI[lang].emergency}` : ''),
    edition,
    posters: panelsOf(site, edition),
  }
}

function panelPart(panel: Panel, edition: Edition, lang: Lang, of: Address): Part {
  return {
    name: `panel-${panelSlug(panel)}`,
    pages: [of(panelPath(panel))],
    title: said(panel.title, lang).text,
    above: `${monthWritten(edition.id, lang)} · ${plain(said(edition.theme, lang))}`,
    edition,
    posters: [panel],
  }
}

function townParts(site: Website, lang: Lang, posters: Panel[]): Part[] {
  return calendarScopes(site).flatMap(({ slug, town, community }): Part[] => {
    if (!town || community) return []
    const own = site.snapshot.galleries.filter((gallery) => gallery.town.zh === town.zh)
    const pages = own.flatMap((gallery) => {
      const path = galleryPath(gallery)
      return lang === 'zh' ? [path] : site.english.has(path) ? [`/en${path}`] : []
    })
    if (pages.length === 0) return []
    const name = said(town, lang).text
    const title = lang === 'zh' ? `${name}的|科普画廊` : `Science galleries|in ${name}`
    const month = site.current ? monthWritten(site.current.id, lang) : ''
    return [{ name: `town-${slug}`, pages, title, above: month, edition: site.current, posters }]
  })
}

function bulletinPart(site: Website, bulletin: Bulletin, lang: Lang, of: Address): Part {
  const { date, day, hours, note, where, kind, title } = listedBulletin(site, bulletin, lang)
  return {
    name: `bulletin-${bulletin.slug}`,
    pages: [of(bulletinPath(bulletin))],
    title: title.text,
    above: [kind, where.text].filter(Boolean).join(' · '),
    edition: site.current,
    posters: [],
    // What runs already counts by its last day, and says so.
    date: { day, line: [weekday(date, lang), hours ?? (note === UI[lang].runningUntil ? note : '')].join(' ').trim() },
  }
}

/** The upright one: the others are wider than a card is high. */
function smallOf({ pictures }: MadePoster): string[] {
  const upright = pictures.find(({ format }) => format === '600x900') ?? pictures[0]
  return upright ? [upright.thumb] : []
}
