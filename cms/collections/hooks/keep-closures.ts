import type { CollectionBeforeChangeHook } from 'payload'
import type { Gallery } from '../../payload-types.ts'
import { cityDay } from '../../workflow/city-time.ts'
import { nextClosures } from '../../workflow/coverage/gallery-closed.ts'

/** Writes down since when a gallery is closed, or that it is open again: what hung in the months before stays true. */
export const keepClosures: CollectionBeforeChangeHook<Gallery> = ({ data, originalDoc, operation }) => {
  if (operation !== 'update' || !originalDoc || data.state === undefined || data.state === originalDoc.state)
    return data
  const known = (data.closures ?? originalDoc.closures ?? []).map(({ kind, from, until }) => ({
    ...{ kind, from: from ?? '', until: until || null },
  }))
  return { ...data, closures: nextClosures({ state: originalDoc.state, closures: known }, data.state, cityDay()) }
}
