import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { CollectionAfterDeleteHook } from 'payload'

/** Whoever deletes the last record of a file means the file too: it may hold what somebody asked to have removed. */
export const dropOriginal =
  (originalsDir: string): CollectionAfterDeleteHook =>
  async ({ doc, req }) => {
    const { docs } = await req.payload.find({
      collection: 'intake-files',
      where: { sha256: { equals: doc.sha256 } },
      limit: 1,
      // NB: a page is found and counted side by side, which MongoDB refuses as the first act of a transaction.
      pagination: false,
      depth: 0,
      overrideAccess: true,
      req,
    })
    // The name is checked, since a file is about to go.
    if (docs.length === 0 && /^[0-9a-f]{64}$/.test(doc.sha256))
      await rm(join(originalsDir, doc.sha256), { force: true })
  }
