import type { CoverageGallery } from './read-year.ts'

/** What the address asks for; '' is everything. */
export interface CoverageFilters {
  town: string
  shop: string
  keeper: string
}
export interface Asked extends CoverageFilters {
  year: number
  /** The edition whose galleries are listed. */
  month: string
  /** Only galleries that are late or want somebody. */
  only: boolean
}

type SearchParams = Record<string, string | string[] | undefined>

/** Reads the address; what makes no sense is as if it were not there. */
export function parseAsked(params: SearchParams | undefined, today: string): Asked {
  const text = (name: string) => (typeof params?.[name] === 'string' ? params[name] : '')
  const month = /^\d{4}-\d{2}(-e\d)?$/.test(text('month')) ? text('month') : ''
  const year = /^\d{4}$/.test(text('year')) ? text('year') : month.slice(0, 4) || today.slice(0, 4)
  return {
    year: Number(year),
    month: month.startsWith(year) ? month : year === today.slice(0, 4) ? today.slice(0, 7) : `${year}-12`,
    ...{ town: text('town'), shop: text('shop'), keeper: text('keeper') },
    only: text('only') === '1',
  }
}

/** The address of the same screen with something changed. */
export function hrefOf(asked: Asked, change: Partial<Asked> = {}): string {
  const { month, town, shop, keeper, only } = { ...asked, ...change }
  const params = new URLSearchParams({ month })
  for (const [name, value] of Object.entries({ town, shop, keeper })) if (value !== '') params.set(name, value)
  if (only) params.set('only', '1')
  return `/admin/coverage?${params}`
}

export function matches(gallery: CoverageGallery, { town, shop, keeper }: CoverageFilters): boolean {
  return (
    (town === '' || gallery.town === town) &&
    (shop === '' || gallery.shop === shop) &&
    (keeper === '' || (keeper === 'nobody' ? gallery.keeper === null : gallery.keeper === keeper))
  )
}
