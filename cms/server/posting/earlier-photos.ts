import type { Payload } from 'payload'
import { toPhoto } from '../../views/posting/read-posting.ts'
import type { EarlierPhoto } from '../../workflow/posting/find-twin.ts'

/** What all photos looked like, in memory: 34,000 of them are 10 MB and compared in some milliseconds. */
export interface EarlierPhotos {
  /** All there are now; only those that came since the last call are read. */
  read: () => Promise<readonly EarlierPhoto[]>
}

const PAGE = 500

export function createEarlierPhotos(payload: Payload): EarlierPhotos {
  const known = new Map<string, EarlierPhoto>()
  let newest = '1970-01-01T00:00:00.000Z'
  return {
    read: async () => {
      for (let page = 1; ; page += 1) {
        const { docs, hasNextPage } = await payload.find({
          collection: 'posting-photos',
          where: { createdAt: { greater_than_equal: newest } },
          sort: 'createdAt',
          limit: PAGE,
          page,
          depth: 0,
        })
        for (const doc of docs) {
          const { id, gallery, edition, kind, check, codes } = toPhoto(doc)
          known.set(id, { id, gallery, edition, kind, check, codes, sha256: doc.sha256, look: doc.look })
        }
        if (!hasNextPage) {
          newest = docs.at(-1)?.createdAt ?? newest
          return [...known.values()]
        }
      }
    },
  }
}
