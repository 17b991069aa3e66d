import type { Place } from '../../workflow/uses/find-places.ts'
import type { Withdrawal } from '../../workflow/uses/withdrawal.ts'

/** Where a document is used, as its form shows it. */
export interface UsesAnswer {
  places: Place[]
  counts: Withdrawal['counts']
  /** Sources it cites that are cited elsewhere too; `key` leads to the page of the source. */
  sources: { key: string; short: string; places: Place[] }[]
}
