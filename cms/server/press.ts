import { join } from 'node:path'
import {
  createPreviewer,
  type ListedSheet,
  type ListedShop,
  listEditions,
  listSheets,
  type PreviewAnswer,
  type PreviewRequest,
  streamPackage,
  thumbnailPath,
} from '../../site/index.ts'

export { createPreviewer, type ListedSheet, type ListedShop }
export type PressRequest = PreviewRequest
export type PressPreview = PreviewAnswer
export type SlotReport = PreviewAnswer['slots'][number]
export type PictureReport = PreviewAnswer['pictures'][number]

/** A page with sixty thumbnails asks sixty times; the files of an edition do not change that fast. */
const KEEP_MS = 2_000

/** What the shops' pages ask of the press. */
export interface PressDoor {
  /** Editions that have finished sheets, newest first. */
  listEditions: () => string[]
  listSheets: (edition: string) => ListedShop[]
  streamPackage: (edition: string, shop: string) => ReturnType<typeof streamPackage>
  thumbnailPath: (edition: string, name: string) => string
}

export function createPress(dataDir: string): PressDoor {
  let kept: { edition: string; at: number; shops: ListedShop[] } | null = null
  return {
    listEditions: () => listEditions({ dataDir }),
    listSheets: (edition) => {
      // An edition's name becomes a folder's.
      if (!/^[0-9a-z-]+$/.test(edition)) return []
      if (kept?.edition !== edition || Date.now() - kept.at > KEEP_MS)
        kept = { edition, at: Date.now(), shops: listSheets({ dataDir, edition }) }
      return kept.shops
    },
    streamPackage: (edition, shop) => streamPackage({ dataDir, edition, shop }),
    thumbnailPath: (edition, name) => join(thumbnailPath({ dataDir, edition }, name)),
  }
}
