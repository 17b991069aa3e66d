import type { EditionId, GalleryCode, Renewal } from '#contract'
import type { Coverage } from '../payload-types.ts'
import { cityDay } from '../workflow/city-time.ts'

/** What of the kept table says that a gallery hangs. */
export type RenewalSource = Pick<Coverage, 'edition' | 'gallery' | 'state' | 'since'>

/**
 * The last renewal of each gallery among the editions that are out, and what waits to be judged in the current one.
 * Only what was proved has a day.
 */
export function toRenewals(
  rows: readonly RenewalSource[],
  editions: readonly { id: EditionId; from: string; kind: string }[],
  current: EditionId | null,
): Renewal[] {
  const order = new Map(editions.filter(({ kind }) => kind === 'monthly').map(({ id, from }) => [String(id), from]))
  const last = new Map<string, Renewal & { from: string }>()
  const waiting: Renewal[] = []
  for (const { edition, gallery, state, since } of rows) {
    const from = order.get(edition)
    if (from === undefined) continue
    const own = { gallery: gallery as GalleryCode, edition: edition as EditionId }
    if (state === 'posted' && edition === current) waiting.push(own)
    if (state !== 'proved' || !since || (last.get(gallery)?.from ?? '') > from) continue
    last.set(gallery, { ...own, from, day: cityDay(since) })
  }
  const proved = [...last.values()].map(
    ({ gallery, edition, day }): Renewal => ({
      ...{ gallery, edition },
      ...(day === undefined ? {} : { day }),
    }),
  )
  return [...proved, ...waiting].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

const key = ({ gallery, edition }: Renewal) => `${gallery} ${edition}`
