import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { say } from '../../locale/say.ts'
import type { Bulletin } from '../../payload-types.ts'
import { eventFaults } from '../../workflow/events/event-faults.ts'

/** Dates that contradict each other are not published: residents would stand before a closed door. A draft may wait. */
export const eventHolds: CollectionBeforeChangeHook<Bulletin> = ({ data, originalDoc, req, collection }) => {
  const doc = { ...originalDoc, ...data }
  if (doc._status !== 'published') return data
  const faults = eventFaults(doc).filter(({ level }) => level === 'error')
  if (faults.length > 0) {
    const errors = faults.map((fault) => ({ path: fault.field, message: say(req, fault) }))
    throw new ValidationError({ collection: collection.slug, errors, req })
  }
  return data
}
