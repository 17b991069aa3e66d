/**
 * The press's door: what others may ask of it, as functions over a snapshot folder and DATA_DIR. Only cms/server and
 * scripts come in here; behind it nothing knows of Payload.
 */
import { buildPages, type SiteOptions, type SiteReport } from './build/build-site.ts'
import type { MakeLeaflets } from './build/leaflet-files.ts'
import type { PressPosters } from './build/poster-pictures.ts'
import { makeCards } from './cards/make-cards.ts'
import type * as proofs from './delivery/proof/write-proof.ts'
import type * as corrections from './delivery/write-corrections.ts'
import type * as packages from './delivery/write-packages.ts'
import type * as reprints from './delivery/write-reprint.ts'
import type { LeafletsOptions, LeafletsReport } from './leaflets/write-leaflets.ts'
import type * as contact from './press/contact-sheet/draw-contact-sheet.ts'
import type { EngineName } from './press/engine/render-sheet.ts'
import type { PreflightOptions, PreflightReport } from './press/preflight/preflight-files.ts'
import type { PressOptions, PressReport } from './press/press-posters.ts'

export { readCodeMap } from './build/code-map.ts'
export { inlineScriptHash } from './build/inline-files.ts'
export { readSnapshot } from './data/read-snapshot.ts'
export { letterForm, letterReceived } from './delivery/answer-letter.tsx'
export { answerQuiz } from './delivery/answer-quiz.ts'
export { answerSearch } from './delivery/answer-search.ts'
export { isReleased } from './delivery/is-released.ts'
export {
  type ListedSheet,
  type ListedShop,
  listEditions,
  listSheets,
  sheetsDir,
  thumbnailPath,
} from './delivery/list-sheets.ts'
export { type FinishedProof, findProof } from './delivery/proof/find-proof.ts'
export { currentRelease, publishRelease } from './delivery/publish-release.ts'
export { type FinishedPackage, readCorrections, readPackage, readReprint } from './delivery/read-package.ts'
export type { LetterShown } from './parts/letters/form.tsx'
export { contactSheetDir } from './press/contact-sheet/contact-sheet-dir.ts'
export { createPhotoReader, type PhotoReader } from './press/photo/create-photo-reader.ts'
export type { PhotoReading, PhotoRequest } from './press/photo/read-photo.ts'
export { createPreviewer, type Previewer } from './press/preview/create-previewer.ts'
export type { PreviewAnswer, PreviewRequest } from './press/preview/preview-job.ts'
export type { EngineName, PreflightOptions, PreflightReport, PressOptions, PressReport, SiteOptions, SiteReport }

// Their tools (PDF, zip, workbooks) take half a second to load: who comes for another door does not wait for them.

/** Presses an edition's sheets; see there. */
export async function pressPosters(options: PressOptions): Promise<PressReport> {
  return (await import('./press/press-posters.ts')).pressPosters(options)
}

/** Checks any PDF files against a profile; see there. */
export async function preflightFiles(options: PreflightOptions): Promise<PreflightReport> {
  return (await import('./press/preflight/preflight-files.ts')).preflightFiles(options)
}

/** An edition's leaflets and booklet as files; see there. */
export async function writeLeaflets(options: LeafletsOptions): Promise<LeafletsReport> {
  return (await import('./leaflets/write-leaflets.ts')).writeLeaflets(options)
}

/** Writes an edition's packages, one a print shop. */
export const writePackages: typeof packages.writePackages = async (options) =>
  (await import('./delivery/write-packages.ts')).writePackages(options)

/** Writes the proof of an edition, for people who only look. */
export const writeProof: typeof proofs.writeProof = async (options) =>
  (await import('./delivery/proof/write-proof.ts')).writeProof(options)

/** Writes the package of one sheet that is made again. */
export const writeReprint: typeof reprints.writeReprint = async (options) =>
  (await import('./delivery/write-reprint.ts')).writeReprint(options)

/** Writes the packages of sheets whose content was changed after they had been printed. */
export const writeCorrections: typeof corrections.writeCorrections = async (options) =>
  (await import('./delivery/write-corrections.ts')).writeCorrections(options)

/** Draws every layout in every format, language and length; see there. */
export const drawContactSheet: typeof contact.drawContactSheet = async (options) =>
  (await import('./press/contact-sheet/draw-contact-sheet.ts')).drawContactSheet(options)

/** Builds the residents' site into `DATA_DIR/site/work`, its posters, leaflets and share cards by the press. */
export function buildSite({ engine, ...options }: SiteOptions & { engine?: EngineName }): Promise<SiteReport> {
  const posters: PressPosters = async (wanted) =>
    (await import('./press/web-posters.ts')).makeWebPosters({ ...wanted, engine })
  const leaflets: MakeLeaflets = async (wanted) => (await import('./leaflets/make-leaflets.ts')).makeLeaflets(wanted)
  return buildPages(options, posters, leaflets, makeCards)
}
