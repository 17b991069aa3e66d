import type { ListedBulletin } from '../../parts/bulletin-list/web.tsx'
import type { FrameProps } from '../../parts/page-frame/web.tsx'
import type { PeriodLink } from '../../parts/periods/web.tsx'
import { cityTime } from '../../parts/words/dates.ts'
import { UI } from '../../parts/words/ui.ts'
import { plain } from '../../parts/words/web.tsx'
import type { Lang } from '../../sheet/foot.ts'
import { bulletinYearLinks } from '../bulletin-year/periods.ts'
import { calendarPath, scopeOf, toWebcal } from '../calendars/scopes.ts'
import { frameOf } from '../frame-of.ts'
import { listedBulletins } from '../shown.ts'
import { listPage } from '../structured/list-page.ts'
import { dayThatCounts, type Website } from '../website.ts'
import { RECENT } from './years.ts'

export interface BulletinsProps {
  frame: FrameProps
  coming: ListedBulletin[]
  /** The last ones: of a site that has no more of them all. */
  over: ListedBulletin[]
  /** All that is over, by its years; none while it fits beside what comes. */
  years: PeriodLink[]
  /** Of the whole city's events. */
  webcal: string
  /** This month and the next, with the days on which something begins. */
  months: { month: string; on: number[] }[]
}

export function bulletinsProps(site: Website, lang: Lang): BulletinsProps {
  const ui = UI[lang]
  const coming = listedBulletins(site, site.bulletins.coming, lang)
  const over = listedBulletins(site, site.bulletins.over.slice(0, RECENT), lang)
  const { today } = site.snapshot
  const days = site.bulletins.coming.flatMap((b) =>
    b.occurrences.length > 0
      ? b.occurrences.map(({ start }) => cityTime(start)[0]).filter((day) => day >= today)
      : [dayThatCounts(b, today)],
  )
  const month = today.slice(0, 7)
  const [year = 2000, m = 1] = month.split('-').map(Number)
  const nextMonth = new Date(Date.UTC(year, m, 1)).toISOString().slice(0, 7)
  return {
    frame: frameOf(site, {
      lang,
      path: '/bulletins/',
      title: ui.bulletins,
      description: [ui.bulletins, ...coming.slice(0, 3).map((b) => plain(b.title))].join(lang === 'zh' ? '　' : ' · '),
      nav: 'bulletins',
      structured: listPage(site, lang, '/bulletins/', ui.bulletins),
    }),
    coming,
    over,
    years: bulletinYearLinks(site.bulletins.years, lang),
    webcal: toWebcal(site.snapshot.publicUrl, calendarPath(scopeOf(site, undefined), lang)),
    months: [month, nextMonth].map((id) => ({
      month: id,
      on: days.filter((day) => day.startsWith(id)).map((day) => Number(day.slice(8))),
    })),
  }
}
