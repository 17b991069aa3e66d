import type { Payload } from 'payload'
import type { Receipts } from '../packages/receipts.ts'
import { createPhotoReader, type PressDoor } from '../press.ts'
import { createKeeperLinks } from './keeper-links.ts'
import type { KeeperRouterOptions } from './keeper-router.ts'
import { createPhoneScripts } from './phone-scripts.ts'
import { createPhotoStore } from './photo-store.ts'
import { createTakePhoto } from './take-photo.ts'

export interface PostingParts extends KeeperRouterOptions {
  close: () => Promise<void>
}
interface CreatePostingOptions {
  payload: Payload
  press: PressDoor
  receipts: Receipts
  dataDir: string
}

/** Everything that the keepers' pages and the newsroom's acts on them share. */
export async function createPosting({
  payload,
  press,
  receipts,
  dataDir,
}: CreatePostingOptions): Promise<PostingParts> {
  const store = createPhotoStore(dataDir)
  await store.open()
  const photos = createPhotoReader()
  return {
    ...{ payload, press, store },
    links: createKeeperLinks(payload),
    takePhoto: createTakePhoto({ payload, press, photos, receipts, store }),
    scripts: createPhoneScripts(),
    close: async () => photos.close(),
  }
}
