import type { PeriodLink } from '../parts/periods/web.tsx'
import { UI } from '../parts/words/ui.ts'
import type { Lang } from '../sheet/foot.ts'

/** Pages of years stand in English wherever the site has any: they list in both languages what there is. */
export const inLanguage = (path: string, lang: Lang) => (lang === 'en' ? `/en${path}` : path)

interface Years {
  years: readonly { year: string; count?: string }[]
  pathOf: (year: string) => string
  lang: Lang
  /** The one whose page it is. */
  current?: string | undefined
}

/** The way to the pages of a list's years. */
export function yearLinks({ years, pathOf, lang, current }: Years): PeriodLink[] {
  return years.map(({ year, count }) => ({
    id: year,
    name: UI[lang].yearOf(year),
    ...(count === undefined ? {} : { count }),
    href: inLanguage(pathOf(year), lang),
    current: year === current,
  }))
}
