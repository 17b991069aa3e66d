import { createWriter } from './bytes.ts'
import { FILTERS, type Filter, KINDS, type Kind, type SearchDocument } from './document.ts'
import { writeIds } from './id-sets.ts'

/** What a page is put in order and narrowed by. */
export type PageFacets = Pick<SearchDocument, 'path' | 'kind' | 'date' | 'filters'>

/** The oldest first; of one day by the weight of their kinds. */
export function byAge(one: Omit<PageFacets, 'filters'>, other: Omit<PageFacets, 'filters'>): number {
  const weight = ({ kind }: { kind: Kind }) => KINDS.length - KINDS.indexOf(kind)
  if (one.date !== other.date) return one.date < other.date ? -1 : 1
  if (one.kind !== other.kind) return weight(one) - weight(other)
  // Of one day and kind the first in the list of addresses comes first, so it is the last here.
  return one.path < other.path ? 1 : -1
}

/**
 * For each kind and each value of a filter, who has it; a filter's values stand in the order in which people choose.
 *
 * @param pairs how many different pairs of characters the texts have: so many files of their sounds there are (sounds.ts)
 */
export function writeFacets(pages: readonly PageFacets[], pairs: number): Uint8Array {
  const out = createWriter()
  const utf8 = new TextEncoder()
  out.number(pages.length)
  out.number(pairs)
  const facet = (valuesOf: (page: PageFacets) => readonly string[], ordered: (values: string[]) => string[]) => {
    const holders = new Map<string, number[]>()
    for (const [id, page] of pages.entries())
      for (const value of new Set(valuesOf(page))) {
        const ids = holders.get(value)
        if (ids) ids.push(id)
        else holders.set(value, [id])
      }
    const values = ordered(Array.from(holders.keys()))
    out.number(values.length)
    for (const value of values) {
      const name = utf8.encode(value)
      out.number(name.length)
      out.bytes(name)
      writeIds(out, holders.get(value) ?? [])
    }
  }
  facet(
    ({ kind }) => [kind],
    (found) => KINDS.filter((kind) => found.includes(kind)),
  )
  for (const filter of FILTERS) facet(({ filters }) => filters[filter], ORDERS[filter])
  return out.done()
}

/** Months and themes newest first, as the pages are; towns by their names. */
const ORDERS: Record<Filter, (values: string[]) => string[]> = {
  month: (values) => values.sort().reverse(),
  town: (values) => values.sort(new Intl.Collator('zh-CN').compare),
  theme: (values) => values.reverse(),
}
