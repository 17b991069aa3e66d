import type { Bulletin } from '#contract'
import { opening } from '../../parts/rich-text/web.tsx'
import { isBefore } from '../../parts/words/dates.ts'
import { langTag, richSaid, said } from '../../parts/words/say.ts'
import { plain } from '../../parts/words/web.tsx'
import type { Lang } from '../../sheet/foot.ts'
import type { Trail } from '../bulletin/trail.ts'
import { cardOf } from '../card-of.ts'
import { areaOf } from '../shown.ts'
import { bulletinPath, type Website } from '../website.ts'
import { breadcrumbs, pageUrl, publisherId, type Thing } from './graph.ts'

type Dated = Pick<Bulletin['occurrences'][number], 'day' | 'start' | 'end'> & {
  state: 'as-said' | 'moved' | 'left-out'
}

/** A bulletin: an event for each of its dates to come, and for those that do not take place; else an article. */
export function bulletinThings(site: Website, bulletin: Bulletin, lang: Lang, way: Trail): Thing[] {
  const name = plain(said(bulletin.title, lang))
  const trail = breadcrumbs(site, lang, [
    ...way.steps.map((step) => ({ name: step.name, url: pageUrl(site, step.path, lang) })),
    { name, url: null },
  ])
  const dates = datesOf(bulletin, site.snapshot.today)
  if (dates.length === 0) return [notice(site, bulletin, lang, name), trail]
  return [...events(site, bulletin, lang, name, dates), trail]
}

/** What is over stands here only when nothing comes any more. */
function datesOf({ occurrences, leftOut }: Bulletin, today: string): Dated[] {
  const all = [
    ...occurrences.map((one): Dated => ({ ...one, state: one.moved ? 'moved' : 'as-said' })),
    ...leftOut.map((one): Dated => ({ ...one, state: 'left-out' })),
  ].sort((a, b) => Date.parse(a.start) - Date.parse(b.start))
  const coming = all.filter(({ end }) => !isBefore(end, today))
  return coming.length > 0 ? coming : all.slice(-1)
}

function notice(site: Website, bulletin: Bulletin, lang: Lang, name: string): Thing {
  const url = pageUrl(site, bulletinPath(bulletin), lang)
  return {
    '@type': 'Article',
    '@id': `${url}#article`,
    mainEntityOfPage: url,
    headline: name.slice(0, 110),
    ...common(site, bulletin, lang),
    ...(bulletin.publishedAt ? { datePublished: bulletin.publishedAt } : {}),
    dateModified: bulletin.updatedAt,
    author: { '@id': publisherId(site) },
    publisher: { '@id': publisherId(site) },
  }
}

function events(site: Website, bulletin: Bulletin, lang: Lang, name: string, dates: Dated[]): Thing[] {
  const url = pageUrl(site, bulletinPath(bulletin), lang)
  const area = areaOf(bulletin, lang).text
  const place: Thing = {
    '@type': 'Place',
    '@id': `${url}#place`,
    name: bulletin.place ? said(bulletin.place, lang).text : area,
    address: {
      '@type': 'PostalAddress',
      addressCountry: 'CN',
      addressLocality: bulletin.area ? said(bulletin.area.town, lang).text : area,
    },
  }
  return [
    place,
    ...dates.map(
      ({ day, start, end, state }): Thing => ({
        '@type': 'Event',
        '@id': `${url}#${day}`,
        name,
        ...common(site, bulletin, lang),
        startDate: start,
        endDate: end,
        eventStatus: `https://schema.org/${STATUS[state]}`,
        // The day by the rule; its hour is the series'.
        ...(state === 'moved' ? { previousStartDate: day } : {}),
        ...(bulletin.place ? { eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode' } : {}),
        location: { '@id': `${url}#place` },
        organizer: { '@id': publisherId(site) },
      }),
    ),
  ]
}

const STATUS: Record<Dated['state'], string> = {
  'as-said': 'EventScheduled',
  moved: 'EventRescheduled',
  'left-out': 'EventCancelled',
}

function common(site: Website, bulletin: Bulletin, lang: Lang) {
  const path = bulletinPath(bulletin)
  const card = cardOf(site, path, lang)
  const words = opening(richSaid(bulletin.body, lang).blocks, 160)
  return {
    url: pageUrl(site, path, lang),
    ...(words ? { description: words } : {}),
    inLanguage: langTag(lang),
    ...(card ? { image: site.snapshot.publicUrl + card.href } : {}),
  }
}
