import type { Gallery } from '#contract'
import { day, fullDay } from '../parts/words/dates.ts'
import { UI } from '../parts/words/ui.ts'
import type { Lang } from '../sheet/foot.ts'
import type { Website } from './website.ts'

/** When a gallery was renewed last, or that this month's renewal is late. */
export interface Freshness {
  /** '11月3日换新' */
  text: string
  late: boolean
  /** '上次换新：10月4日', beside what is late. */
  before?: string
}

/**
 * From the proved photos alone. Late is said only after the day on which all should hang, of a gallery where something
 * should, and only when photos of this edition come at all: a newsroom that gets none knows nothing, and says nothing.
 */
export function freshness(site: Website, gallery: Gallery, lang: Lang): Freshness | null {
  const { renewals, dueDay, today } = site.snapshot
  const ui = UI[lang]
  const own = renewals.filter((one) => one.gallery === gallery.code)
  const last = own.find((one) => one.day !== undefined)
  const said = last?.day === undefined ? undefined : inYearOf(last.day, today, lang)
  const current = site.current?.id
  if (current === undefined || (last && last.edition >= current))
    return said === undefined ? null : { text: ui.renewedOn(said), late: false }
  const waits = own.some((one) => one.edition === current)
  const known = renewals.some((one) => one.edition === current && one.day !== undefined)
  const hangs = gallery.state === 'in-use' && site.hung.get(current)?.has(gallery.code) === true
  if (!waits && known && hangs && dueDay !== undefined && today > dueDay)
    return { text: ui.notRenewedYet, late: true, ...(said === undefined ? {} : { before: ui.renewedBefore(said) }) }
  return said === undefined ? null : { text: ui.renewedOn(said), late: false }
}

function inYearOf(date: string, today: string, lang: Lang): string {
  return date.slice(0, 4) === today.slice(0, 4) ? day(date, lang) : fullDay(date, lang)
}
