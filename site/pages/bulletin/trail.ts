import type { Bulletin } from '#contract'
import { monthName } from '../../parts/words/dates.ts'
import { UI } from '../../parts/words/ui.ts'
import type { Lang } from '../../sheet/foot.ts'
import { monthId, monthPath, yearPath } from '../bulletins/years.ts'
import { dayThatCounts, isOver, type Website } from '../website.ts'

/** A list on the way to a bulletin: its address without '/en', and the place inside it. */
export interface TrailStep {
  name: string
  path: string
  place?: string
}

/** The lists in which a bulletin stands today, the widest first: what is over stands in its year, and in its month there. */
export function trailOf(site: Website, bulletin: Bulletin, lang: Lang): TrailStep[] {
  const { today } = site.snapshot
  const first: TrailStep = { name: UI[lang].bulletins, path: '/bulletins/' }
  if (!isOver(bulletin, today)) return [first]
  const month = dayThatCounts(bulletin, today).slice(0, 7)
  const year = site.bulletins.years.find((one) => month.startsWith(one.year))
  if (!year) return [first]
  const ofYear = { name: UI[lang].yearOf(year.year), path: yearPath(year.year) }
  if (!year.byMonth) return [first, { ...ofYear, place: `#${monthId(month)}` }]
  return [first, ofYear, { name: monthName(month, lang), path: monthPath(month) }]
}
