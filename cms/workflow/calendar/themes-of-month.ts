import type { LayoutId, LocalText } from '#contract'
import { dayOf } from './day-rule.ts'
import { SCIENCE_DAYS } from './science-days.ts'
import { SOLAR_TERM_THEMES } from './solar-term-themes.ts'

/** A day that a month's edition can be about. */
export interface ThemeProposal {
  key: string
  /** '2026-12-22' */
  day: string
  /** '冬至' */
  name: LocalText
  /** What the edition would be called. */
  theme: LocalText
  kind: 'day' | 'term'
  layouts: readonly LayoutId[]
  /** By whom the day was set, and where that is written. */
  source: { title: string; url?: string }
}

/** Four sheets that go together when a day asks for none in particular. */
const USUAL_LAYOUTS: readonly LayoutId[] = ['lead-picture', 'large-photo', 'myth-fact', 'steps']

/** What a month ('2026-12') offers, days that were set first, each with the solar terms in the order of their dates. */
export function themesOfMonth(month: string): ThemeProposal[] {
  const year = Number(month.slice(0, 4))
  const days = SCIENCE_DAYS.map(
    ({ rule, layouts, ...day }): ThemeProposal => ({
      ...day,
      day: dayOf(rule, year),
      kind: rule.kind === 'term' ? 'term' : 'day',
      layouts: layouts ?? USUAL_LAYOUTS,
    }),
  )
  const terms = SOLAR_TERM_THEMES.map(
    ({ term, theme, en }): ThemeProposal => ({
      key: `term-${term}`,
      day: dayOf({ kind: 'term', term }, year),
      name: { zh: term, en },
      theme,
      kind: 'term',
      layouts: USUAL_LAYOUTS,
      source: { title: '二十四节气：太阳黄经每 15 度一个，按东八区的日子' },
    }),
  )
  const inMonth = [...days, ...terms].filter(({ day }) => day.startsWith(month))
  const rank = { day: 0, term: 1 }
  return inMonth.sort((a, b) => rank[a.kind] - rank[b.kind] || (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}
