import type { Edition, Gallery, Panel } from '#contract'
import type { Spine } from '../../parts/shelf/web.tsx'
import { monthWritten } from '../../parts/words/dates.ts'
import { madeOnceFor } from '../../parts/words/get-or-insert.ts'
import { type Link, type Said, said } from '../../parts/words/say.ts'
import type { Lang } from '../../sheet/foot.ts'
import { shared } from '../shared-piece.ts'
import { spinesOf } from '../shown.ts'
import { hangsNow, linkTo, panelPath, type Website } from '../website.ts'

/** What hung at a gallery before: its last two years by their months, and the year as it stands on the shelf. */
export interface Past {
  months: { month: string; theme: Said; panels: { title: Said; link: Link }[] }[]
  spines: Spine[]
}

/** Two years of months are named one by one; what hung before them is found by the pages of the months. */
const MONTHS_BEFORE = 24

/** Of each site, by language and panels: most galleries show the same, and say so at length. */
const known = madeOnceFor<Past>()

/** One object for all galleries at which the same hung. */
export function whatHungBefore(site: Website, gallery: Gallery, lang: Lang): Past {
  const hung = hungBefore(site, gallery)
  const key = [lang, ...hung.map(({ edition, panels }) => [edition.id, ...panels.map(({ id }) => id)].join(' '))].join(
    '\n',
  )
  return known(site.hung, key, () =>
    shared({
      months: hung.map((month) => monthOf(site, month, lang)),
      spines: site.current ? spinesOf(site, site.current.id.slice(0, 4), lang) : [],
    }),
  )
}

interface Hung {
  edition: Edition
  panels: Panel[]
}

/** The last on top. */
function hungBefore(site: Website, gallery: Gallery): Hung[] {
  const months: Hung[] = []
  for (const edition of site.begun) {
    if (months.length === MONTHS_BEFORE) break
    if (hangsNow(site, edition)) continue
    const frames = site.hung.get(edition.id)?.get(gallery.code)?.frames ?? []
    const panels = Array.from(new Set(frames.map(({ panel }) => panel))).flatMap((id) => site.panels.get(id) ?? [])
    if (panels.length > 0) months.push({ edition, panels })
  }
  return months
}

function monthOf(site: Website, { edition, panels }: Hung, lang: Lang): Past['months'][number] {
  return {
    month: monthWritten(edition.id, lang),
    theme: said(edition.theme, lang),
    panels: panels.map((panel) => ({
      title: said(panel.title, lang),
      link: linkTo(site, panelPath(panel), lang),
    })),
  }
}
