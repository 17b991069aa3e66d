import type { PayloadRequest } from 'payload'
import { cityMoment } from '../../workflow/city-time.ts'
import type { ReaderLinkLine } from './expert-links.tsx'
import type { DeskLine } from './read-desk.ts'

/** Links to this panel that still open, newest first; never their secrets. */
export async function readReaderLinks(
  { payload }: PayloadRequest,
  { edition, panel }: Pick<DeskLine, 'edition' | 'panel'>,
): Promise<ReaderLinkLine[]> {
  const { docs } = await payload.find({
    collection: 'reader-links',
    where: {
      and: [
        { edition: { equals: edition } },
        { panel: { equals: panel } },
        { revokedAt: { exists: false } },
        { expiresAt: { greater_than: new Date().toISOString() } },
      ],
    },
    pagination: false,
    depth: 0,
    sort: '-createdAt',
    overrideAccess: true,
  })
  return docs.map(({ id, madeBy, expiresAt, lastUsedAt }) => ({
    id: String(id),
    madeBy,
    until: cityMoment(expiresAt),
    used: lastUsedAt ? cityMoment(lastUsedAt) : '',
  }))
}
