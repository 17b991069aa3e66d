import type { ListedBulletin } from '../../parts/bulletin-list/web.tsx'
import type { FrameProps } from '../../parts/page-frame/web.tsx'
import type { PeriodLink } from '../../parts/periods/web.tsx'
import { monthName, weekday } from '../../parts/words/dates.ts'
import { said } from '../../parts/words/say.ts'
import { UI } from '../../parts/words/ui.ts'
import { plain } from '../../parts/words/web.tsx'
import type { Lang } from '../../sheet/foot.ts'
import { YEAR_WORDS } from '../bulletins/words.ts'
import { type BulletinMonth, type BulletinYear, monthId, monthPath, monthPlace, yearPath } from '../bulletins/years.ts'
import { frameOf } from '../frame-of.ts'
import { listedBulletins } from '../shown.ts'
import { listPage } from '../structured/list-page.ts'
import type { Website } from '../website.ts'
import { inLanguage } from '../year-links.ts'
import { bulletinYearLinks, monthRows, monthStrip } from './periods.ts'

interface Beside {
  title: string
  href: string
}

/** A year of bulletins that are over; in a fuller year the page of one of its months. */
export interface BulletinYearProps {
  frame: FrameProps
  /** The page above it when it is a month's: its year. */
  year?: { name: string; href: string }
  /** '2024 年', '2024 年 5 月' */
  title: string
  count: number
  sections: { id: string; name: string; bulletins: ListedBulletin[] }[]
  /** Instead of them on the page of a full year: the way to its months. */
  rows: { name: string; count: string; href: string }[]
  /** The twelve months of the year. */
  strip: PeriodLink[]
  years: PeriodLink[]
  previous?: Beside
  next?: Beside
}

export function bulletinYearProps(site: Website, year: BulletinYear, lang: Lang): BulletinYearProps {
  const title = YEAR_WORDS[lang].ofYear(year.year)
  const sections = year.byMonth ? [] : year.months.map((month) => sectionOf(site, month, lang))
  const titles = year.months.flatMap(({ bulletins }) => bulletins.slice(0, 1)).slice(0, 3)
  const path = yearPath(year.year)
  return {
    frame: frameOf(site, {
      ...{ lang, path, title, nav: 'bulletins' },
      description: describe(title, titles, lang),
      structured: listPage(site, lang, path, title, 'CollectionPage', [
        { name: UI[lang].bulletins, path: '/bulletins/' },
      ]),
    }),
    title: UI[lang].yearOf(year.year),
    count: year.count,
    sections,
    rows: year.byMonth ? monthRows(year, lang) : [],
    strip: year.byMonth ? [] : monthStrip(year, lang),
    years: bulletinYearLinks(site.bulletins.years, lang, year.year),
  }
}

export function bulletinMonthProps(
  site: Website,
  year: BulletinYear,
  month: BulletinMonth,
  lang: Lang,
): BulletinYearProps {
  const title = YEAR_WORDS[lang].ofMonth(month.month)
  const name = UI[lang].yearOf(year.year)
  const path = monthPath(month.month)
  const [next, previous] = besides(site, month, lang)
  return {
    frame: frameOf(site, {
      ...{ lang, path, title, nav: 'bulletins' },
      description: describe(title, month.bulletins.slice(0, 3), lang),
      structured: listPage(site, lang, path, title, 'CollectionPage', [
        { name: UI[lang].bulletins, path: '/bulletins/' },
        { name, path: yearPath(year.year) },
      ]),
    }),
    year: { name, href: inLanguage(yearPath(year.year), lang) },
    title: YEAR_WORDS[lang].month(month.month),
    count: month.bulletins.length,
    sections: [sectionOf(site, month, lang)],
    rows: [],
    strip: monthStrip(year, lang, month.month),
    years: bulletinYearLinks(site.bulletins.years, lang, year.year),
    ...(previous ? { previous } : {}),
    ...(next ? { next } : {}),
  }
}

/** All are over here: a row says its weekday instead. */
function sectionOf(site: Website, { month, bulletins }: BulletinMonth, lang: Lang) {
  const listed = listedBulletins(site, bulletins, lang).map((one) => ({
    ...one,
    note: weekday(one.date, lang),
    over: false,
  }))
  return { id: monthId(month), name: monthName(month, lang), bulletins: listed }
}

/** The months after and before, over the borders of years; what has no bulletin is passed over. */
function besides(site: Website, { month }: BulletinMonth, lang: Lang): (Beside | undefined)[] {
  const all = site.bulletins.years.flatMap((year) => year.months.map((one) => ({ year, month: one.month })))
  const at = all.findIndex((one) => one.month === month)
  return [all[at - 1], all[at + 1]].map(
    (one) =>
      one && { title: YEAR_WORDS[lang].month(one.month), href: inLanguage(monthPlace(one.year, one.month), lang) },
  )
}

function describe(title: string, bulletins: BulletinMonth['bulletins'], lang: Lang): string {
  const titles = bulletins.map((one) => plain(said(one.title, lang)))
  return [title, ...titles].join(lang === 'zh' ? '　' : ' · ')
}
