import type { Bulletin } from '#contract'
import { grouped } from '../../parts/words/grouped.ts'

/** So many of those that are over stand beside what comes; a site with no more of them needs no years. */
export const RECENT = 50
/** So many in a year are one page, under 150 KB in either language; a fuller year has a page a month. */
const A_PAGE = 200

/** '2024-05' with its bulletins, the last one first. */
export interface BulletinMonth {
  month: string
  bulletins: Bulletin[]
}

/** A year of bulletins that are over, its last month first. */
export interface BulletinYear {
  year: string
  count: number
  months: BulletinMonth[]
  /** True when each of its months has a page of its own. */
  byMonth: boolean
}

/**
 * The years of what is over, newest first: all of it, so that a year that is past is whole. A bulletin stands once, at
 * the day by which it is listed: over new year that is the first day of a notice, the last date of a series.
 */
export function yearsOf(over: readonly Bulletin[], dayOf: (bulletin: Bulletin) => string): BulletinYear[] {
  if (over.length <= RECENT) return []
  const months = grouped(over, (bulletin) => dayOf(bulletin).slice(0, 7))
  return grouped(months, ([month]) => month.slice(0, 4)).map(([year, own]) => {
    const count = own.reduce((sum, [, bulletins]) => sum + bulletins.length, 0)
    return {
      year,
      count,
      months: own.map(([month, bulletins]) => ({ month, bulletins })),
      byMonth: count > A_PAGE,
    }
  })
}

/** '/bulletins/2024/' */
export const yearPath = (year: string) => `/bulletins/${year}/`
/** '/bulletins/2024/05/' */
export const monthPath = (month: string) => yearPath(month.replace('-', '/'))

/** A month inside its year's page: 'm05'. */
export const monthId = (month: string) => `m${month.slice(5)}`

/** Where a month of a year is read, without '/en': its own page, else its place on the year's. */
export const monthPlace = ({ year, byMonth }: Pick<BulletinYear, 'year' | 'byMonth'>, month: string) =>
  byMonth ? monthPath(month) : `${yearPath(year)}#${monthId(month)}`

/** The addresses that all these years have; one without a bulletin has none. */
export function yearAddresses(years: readonly BulletinYear[]): string[] {
  return years.flatMap(({ year, months, byMonth }) => [
    yearPath(year),
    ...(byMonth ? months.map(({ month }) => monthPath(month)) : []),
  ])
}
