import type { Payload } from 'payload'
import { originContext } from '../../collections/audit/origin.ts'

const DAY_MS = 86_400_000
const CONTACT_DAYS = 90

/**
 * Deletes what residents left to be answered by, 90 days after they did: each midnight and at every start, so that a
 * server which stood still at midnight does it late and not never. The collection keeps no versions, and the log tells
 * the deletion without its words. What fails is logged and tried again.
 */
export async function forgetContacts(payload: Payload, now = new Date()): Promise<void> {
  const before = new Date(now.getTime() - CONTACT_DAYS * DAY_MS).toISOString()
  try {
    await payload.delete({
      collection: 'resident-contacts',
      where: { createdAt: { less_than: before } },
      depth: 0,
      context: originContext({ source: 'job', name: '—' }),
    })
  } catch (error) {
    payload.logger.error({ err: error }, 'contacts could not be deleted')
  }
}
