import type { PeriodLink } from '../../parts/periods/web.tsx'
import { monthName } from '../../parts/words/dates.ts'
import type { Lang } from '../../sheet/foot.ts'
import { YEAR_WORDS } from '../bulletins/words.ts'
import { type BulletinYear, monthId, monthPath, yearPath } from '../bulletins/years.ts'
import { inLanguage, yearLinks } from '../year-links.ts'

const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12']

/** All years; `current` is the one whose page it is. */
export function bulletinYearLinks(years: readonly BulletinYear[], lang: Lang, current?: string): PeriodLink[] {
  const counted = years.map(({ year, count }) => ({ year, count: YEAR_WORDS[lang].count(count) }))
  return yearLinks({ years: counted, pathOf: yearPath, lang, current })
}

/** The twelve months of a year as a strip: places on its own page, or pages; `current` is the one whose page it is. */
export function monthStrip({ year, months, byMonth }: BulletinYear, lang: Lang, current?: string): PeriodLink[] {
  const full = new Set(months.map(({ month }) => month))
  return MONTHS.map((m) => {
    const id = `${year}-${m}`
    const link = { id, name: YEAR_WORDS[lang].monthShort(id), current: id === current }
    if (!full.has(id)) return link
    return { ...link, href: byMonth ? inLanguage(monthPath(id), lang) : `#${monthId(id)}` }
  })
}

/** The months that a year has pages of, the last one first. */
export function monthRows({ months }: BulletinYear, lang: Lang): { name: string; count: string; href: string }[] {
  return months.map(({ month, bulletins }) => ({
    name: monthName(month, lang),
    count: YEAR_WORDS[lang].count(bulletins.length),
    href: inLanguage(monthPath(month), lang),
  }))
}
