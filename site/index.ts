/**
 * The press's door: what others may ask of it, as functions over a snapshot folder and DATA_DIR. Only cms/server and
 * scripts come in here; behind it nothing knows of Payload.
 */
import { buildPages, type SiteOptions, type SiteReport } from './build/build-site.ts'
import { makeWebPosters } from './press/web-posters.ts'

export { readSnapshot } from './data/read-snapshot.ts'
export { isReleased } from './delivery/is-released.ts'
export { type ListedSheet, type ListedShop, listEditions, listSheets, thumbnailPath } from './delivery/list-sheets.ts'
export { currentRelease, publishRelease } from './delivery/publish-release.ts'
export { streamPackage, writePackages } from './delivery/stream-package.ts'
export { type PressOptions, type PressReport, pressPosters } from './press/press-posters.ts'
export { createPreviewer, type Previewer } from './press/preview/create-previewer.ts'
export type { PreviewAnswer, PreviewRequest } from './press/preview/preview-job.ts'
export type { SiteOptions, SiteReport }

/** Builds the residents' site into `DATA_DIR/site/work`, its posters by the press. */
export function buildSite(options: SiteOptions): Promise<SiteReport> {
  return buildPages(options, makeWebPosters)
}
