import { createHash } from 'node:crypto'
import { hasErrors, type Problem } from '#contract'
import { softPpi } from '../sheet/reading.ts'
import type { SheetRenderer } from './engine/render-sheet.ts'
import { finishSheet, pdfVersion } from './finish/finish-sheet.ts'
import { checkPictureFile, toPictureFile } from './finish/to-picture-file.ts'
import type { LayerCache } from './layer-cache.ts'
import { keepReport } from './panel-reports.ts'
import { checkGlyphs } from './preflight/check-glyphs.ts'
import { checkPage } from './preflight/check-page.ts'
import { createSheetChecker, type SheetOrder } from './preflight/check-sheet.ts'
import { createLayerSetter } from './set-in-layers.ts'
import type { SheetCache } from './sheet-cache.ts'
import type { SheetJob, SheetReceipt } from './sheet-job.ts'
import { drawThumbnail } from './thumbnails.ts'

/** Glyph gate, engine, finish, preflight, cache: one sheet after the other, from data to a file a printer may have. */
export function createSheetPress(
  renderer: SheetRenderer,
  cache: SheetCache,
  layers?: LayerCache,
): (job: SheetJob) => Promise<SheetReceipt> {
  const setLayers = createLayerSetter(renderer, layers)
  const checkSheet = createSheetChecker()

  return async (job) => {
    const { order, data, key, file, panelKey, layout, galleryLayer, tools } = job
    const failed = (problems: Problem[]): SheetReceipt =>
      cache.store({ key, file, bytes: 0, sha256: null, problems }, null)
    const glyphs = await checkGlyphs(data, order.at, cache.dir)
    if (hasErrors(glyphs)) return failed(glyphs)

    const { set, over } = setLayers({
      panelKey,
      layout,
      galleryLayer,
      tools,
      data,
      pdfVersion: pdfVersion(job.identity.pdfx),
    })
    const said = set.problems.map((p) => ({ ...p, at: `${order.at} / ${p.at}` }))
    said.push(...checkPage(set, order.paper, order.at))
    if (!set.pdf || hasErrors(said)) return failed(said)

    const pdf = finishSheet(set.pdf, order.paper, job.identity, over ?? undefined)
    const code = { place: set.code, address: job.address }
    const checked = await checkSheet(pdf, { order, set, layered: over !== null, code, floors: data.format })
    const problems = [...said, ...checked.problems]
    if (hasErrors(problems)) return failed(problems)
    if (checked.report) keepReport(cache.dir, panelKey, checked.report)
    if (job.thumbnail !== null) await drawThumbnail(pdf, order.paper, job.thumbnail)
    const bytes = file === 'pdf' ? pdf : await toPictureFile(pdf, order.paper, { file, ppi: filePpi(order) })
    if (file !== 'pdf') problems.push(...(await checkPictureFile(bytes, order.at, order.paper, order.profile)))
    if (hasErrors(problems)) return failed(problems)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    return cache.store({ key, file, bytes: bytes.length, sha256, problems }, bytes)
  }
}

/** What a picture file is drawn at, ppi: as fine as the shop asks, and never so coarse that we would warn of it. */
function filePpi({ profile, format }: SheetOrder): number {
  return Math.max(profile.minPpi, softPpi(format))
}
