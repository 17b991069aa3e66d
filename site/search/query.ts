import { FILTERS, type Filter, KINDS, type Kind } from './document.ts'

/** Longer ones are cut: nobody types them, and each fifteen characters load a file. */
const LONGEST = 80

/** What is looked for: the words of the address's query. */
export interface Query {
  text: string
  kind: Kind | null
  filters: Partial<Record<Filter, string>>
  /** From 1. */
  page: number
}

/** Reads an address's query; what cannot be meant is left out. */
export function readQuery(search: URLSearchParams): Query {
  const kind = search.get('kind')
  const filters: Query['filters'] = {}
  for (const filter of FILTERS) {
    const value = search.get(filter)
    if (value) filters[filter] = value
  }
  const page = Number(search.get('page') ?? 1)
  return {
    text: (search.get('q') ?? '')
      .replace(/\p{Cc}+/gu, ' ')
      .trim()
      .slice(0, LONGEST)
      .replace(/[\ud800-\udbff]$/, '')
      .trim(),
    kind: KINDS.find((one) => one === kind) ?? null,
    filters,
    page: Number.isInteger(page) && page > 0 && page < 1e6 ? page : 1,
  }
}

/** The address's query for a search, its first page unless said otherwise. */
export function writeQuery({ text, kind, filters }: Omit<Query, 'page'>, page = 1): string {
  const search = new URLSearchParams({ q: text })
  if (kind) search.set('kind', kind)
  for (const filter of FILTERS) {
    const value = filters[filter]
    if (value) search.set(filter, value)
  }
  if (page > 1) search.set('page', String(page))
  return `?${search}`
}
