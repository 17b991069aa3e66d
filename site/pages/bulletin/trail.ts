import type { Bulletin } from '#contract'
import { monthName } from '../../parts/words/dates.ts'
import { madeOnceFor } from '../../parts/words/get-or-insert.ts'
import { UI } from '../../parts/words/ui.ts'
import type { Lang } from '../../sheet/foot.ts'
import { monthId, monthPath, yearPath } from '../bulletins/years.ts'
import { shared } from '../shared-piece.ts'
import { dayThatCounts, isOver, type Website } from '../website.ts'
import { inLanguage } from '../year-links.ts'

/** The lists on the way to a bulletin, the widest first. */
export interface Trail {
  steps: TrailStep[]
}
interface TrailStep {
  name: string
  /** Address of the list without '/en'. */
  path: string
  /** Where it leads, in the page's language, with the place inside the list. */
  href: string
}

/** Of each site, by language and month: a month's bulletins stand in the same lists. */
const known = madeOnceFor<Trail>()

/**
 * The lists in which a bulletin stands today, one object for all that stand in the same: what is over stands in its year,
 * and in its month there.
 */
export function trailOf(site: Website, bulletin: Bulletin, lang: Lang): Trail {
  const { today } = site.snapshot
  const month = isOver(bulletin, today) ? dayThatCounts(bulletin, today).slice(0, 7) : null
  return known(site.bulletins, `${lang} ${month}`, () => shared({ steps: stepsTo(site, month, lang) }))
}

function stepsTo(site: Website, month: string | null, lang: Lang): TrailStep[] {
  const step = (name: string, path: string, place = '') => ({ name, path, href: inLanguage(`${path}${place}`, lang) })
  const first = step(UI[lang].bulletins, '/bulletins/')
  const year = site.bulletins.years.find((one) => month?.startsWith(one.year))
  if (!month || !year) return [first]
  const name = UI[lang].yearOf(year.year)
  if (!year.byMonth) return [first, step(name, yearPath(year.year), `#${monthId(month)}`)]
  return [first, step(name, yearPath(year.year)), step(monthName(month, lang), monthPath(month))]
}
