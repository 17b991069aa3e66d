import { join } from 'node:path'
import {
  createPhotoReader,
  createPreviewer,
  type FinishedPackage,
  type FinishedProof,
  findProof,
  type ListedSheet,
  type ListedShop,
  listEditions,
  listSheets,
  type PhotoReader,
  type PreviewAnswer,
  type PreviewRequest,
  readCorrections,
  readPackage,
  readReprint,
  sheetsDir,
  thumbnailPath,
  writeReprint,
} from '../../site/index.ts'

export { createPhotoReader, createPreviewer, type FinishedPackage, type ListedSheet, type ListedShop }
/** Reads photographs of hung sheets. */
export type PhotoDoor = PhotoReader
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
  /** A shop's finished package; null before its first. */
  readPackage: (edition: string, shop: ListedShop) => Promise<FinishedPackage | null>
  /** Makes the package of one sheet that is printed again; false when there is no such sheet. */
  writeReprint: (edition: string, reprint: { file: string; reason: string; day: string }) => Promise<boolean>
  readReprint: (edition: string, file: string) => Promise<Omit<FinishedPackage, 'current'> | null>
  /** A shop's packages of corrected sheets, newest first. */
  readCorrections: (edition: string, slug: string) => Promise<(Omit<FinishedPackage, 'current'> & { name: string })[]>
  /** Null until it has been made from what is published now. */
  findProof: (edition: string) => Promise<FinishedProof | null>
  thumbnailPath: (edition: string, name: string) => string
}

export function createPress(dataDir: string): PressDoor {
  let kept: { dir: string; at: number; shops: ListedShop[] } | null = null
  return {
    listEditions: () => listEditions({ dataDir }),
    listSheets: (edition) => {
      // An edition's name becomes a folder's.
      if (!/^[0-9a-z-]+$/.test(edition)) return []
      // Pressed anew it is another folder, and known at once.
      const dir = sheetsDir({ dataDir, edition })
      if (kept?.dir !== dir || Date.now() - kept.at > KEEP_MS)
        kept = { dir, at: Date.now(), shops: listSheets({ dataDir, edition }) }
      return kept.shops
    },
    readPackage: (edition, shop) => readPackage({ dataDir, edition }, shop),
    writeReprint: async (edition, reprint) => (await writeReprint({ dataDir, edition, ...reprint })) !== null,
    readReprint: (edition, file) => readReprint({ dataDir, edition }, file),
    readCorrections: (edition, slug) => readCorrections({ dataDir, edition }, slug),
    findProof: (edition) => findProof({ dataDir, edition }),
    thumbnailPath: (edition, name) => join(thumbnailPath({ dataDir, edition }, name)),
  }
}
