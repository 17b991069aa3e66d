import type { PeriodLink } from '../../parts/bulletin-list/periods.tsx'
import { monthName } from '../../parts/words/dates.ts'
import { UI } from '../../parts/words/ui.ts'
import type { Lang } from '../../sheet/foot.ts'
import { YEAR_WORDS } from '../bulletins/words.ts'
import { type BulletinYear, monthId, monthPlace, yearPath } from '../bulletins/years.ts'

// Pages of years stand in English wherever the site has any: they list in both languages what there is.
export const inLanguage = (path: string, lang: Lang) => (lang === 'en' ? `/en${path}` : path)

/** All years; `current` is the one whose page it is. */
export function yearLinks(years: readonly BulletinYear[], lang: Lang, current?: string): PeriodLink[] {
  return years.map(({ year, count }) => ({
    id: year,
    name: UI[lang].yearOf(year),
    count: YEAR_WORDS[lang].count(count),
    href: inLanguage(yearPath(year), lang),
    current: year === current,
  }))
}

/** The months of a year; `current` is the one whose page it is. On the year's own page they are places inside it. */
export function monthLinks(year: BulletinYear, lang: Lang, current?: string): PeriodLink[] {
  return year.months.map(({ month, bulletins }) => ({
    id: month,
    name: monthName(month, lang),
    count: YEAR_WORDS[lang].count(bulletins.length),
    href: year.byMonth ? inLanguage(monthPlace(year, month), lang) : `#${monthId(month)}`,
    current: month === current,
  }))
}
