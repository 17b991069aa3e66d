import type { FrameProps } from '../../parts/page-frame/web.tsx'
import { isBefore } from '../../parts/words/dates.ts'
import { grouped } from '../../parts/words/grouped.ts'
import { type Said, said } from '../../parts/words/say.ts'
import type { Lang } from '../../sheet/foot.ts'
import { FEED_NAMES, feedPath, feedTitle } from '../feeds.ts'
import { frameOf } from '../frame-of.ts'
import { listPage } from '../structured/list-page.ts'
import type { Website } from '../website.ts'
import { type CalendarScope, calendarPath, calendarScopes, concernsScope, toWebcal } from './scopes.ts'
import { CALENDAR_WORDS, scopeName } from './words.ts'

export interface ListedCalendar {
  name: Said
  /** Dates to come. */
  coming: number
  ics: string
  webcal: string
}

export interface CalendarsProps {
  frame: FrameProps
  city: ListedCalendar
  towns: { town: ListedCalendar; communities: ListedCalendar[] }[]
  feeds: { title: string; atom: string; json: string }[]
}

export function calendarsProps(site: Website, lang: Lang): CalendarsProps {
  const { title, intro } = CALENDAR_WORDS[lang]
  const [city, ...places] = calendarScopes(site)
  const listed = (scope: CalendarScope): ListedCalendar => ({
    name: scope.community ? said(scope.community, lang) : scopeName(scope, lang),
    coming: comingDates(site, scope),
    ics: calendarPath(scope, lang),
    webcal: toWebcal(site.snapshot.publicUrl, calendarPath(scope, lang)),
  })
  return {
    frame: frameOf(site, {
      lang,
      path: '/calendar/',
      title,
      description: intro,
      nav: 'bulletins',
      structured: listPage(site, lang, '/calendar/', title),
    }),
    city: listed(city ?? { slug: 'city' }),
    towns: grouped(places, ({ town }) => town?.zh ?? '').map(([, [town, ...communities]]) => ({
      town: listed(town),
      communities: communities.map(listed),
    })),
    feeds: FEED_NAMES.map((name) => ({
      title: feedTitle(name, lang),
      atom: feedPath(name, 'atom', lang),
      json: feedPath(name, 'json', lang),
    })),
  }
}

function comingDates({ snapshot, bulletins }: Website, scope: CalendarScope): number {
  return bulletins.coming
    .filter((bulletin) => concernsScope(bulletin, scope))
    .flatMap(({ occurrences }) => occurrences)
    .filter(({ end }) => !isBefore(end, snapshot.today)).length
}
