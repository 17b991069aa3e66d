import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import sharp from 'sharp'
import { hasErrors, type Problem } from '#contract'
import { createEngine } from './engine/create-engine.ts'
import type { EngineName } from './engine/render-sheet.ts'
import { finishSheet } from './finish/finish-sheet.ts'
import { type Raster, rasterOf } from './page-raster.ts'
import { checkGlyphs } from './preflight/check-glyphs.ts'
import { checkSlots } from './preflight/check-slots.ts'
import { writeWhole } from './sheet-cache.ts'
import type { WebPosterJob, WebPosterReceipt } from './web-poster-job.ts'

const { workspaceDir, cacheDir, folder, engine } = workerData as Record<
  'workspaceDir' | 'cacheDir' | 'folder',
  string
> & { engine: EngineName }
const renderer = await createEngine(engine, workspaceDir)
const port = parentPort
if (!port) throw new Error('web-poster-worker runs as a worker thread')

port.on('message', (job: WebPosterJob) => {
  make(job)
    .then(async (receipt) => {
      await renderer.rest()
      port.postMessage(receipt)
    })
    // A bug must not hang the pool: the thread ends with it, and the pool reports the poster.
    .catch((error) => {
      throw error
    })
})

async function make(job: WebPosterJob): Promise<WebPosterReceipt> {
  const receipt: WebPosterReceipt = {
    key: job.key,
    large: null,
    small: null,
    mini: null,
    jpeg: false,
    pdf: false,
    problems: [],
  }
  const set = renderer.renderSheet({ layout: job.layout, data: job.data, want: 'pdf' })
  receipt.problems = [
    ...set.problems.map((p): Problem => ({ ...p, at: `${job.at} / ${p.at}` })),
    ...asWarnings(await checkGlyphs(job.data, job.at, cacheDir)),
  ]
  if (!set.pdf || hasErrors(receipt.problems)) return receipt
  const tooLong = checkSlots(set.slots, job.at, job.data.format)
  receipt.problems.push(...asWarnings(tooLong))
  // Text over text is no poster: the page shows its title instead, and the article is there in full.
  if (tooLong.length === 0) {
    if (job.pictures) await writePictures(set.pdf, job.pictures, receipt)
    if (job.pdf) {
      writeWhole(join(folder, `${job.key}.pdf`), finishSheet(set.pdf, job.pdf.paper, job.pdf.identity))
      receipt.pdf = true
    }
  }
  writeWhole(join(folder, `${job.key}.json`), JSON.stringify(receipt))
  return receipt
}

async function writePictures(
  pdf: Uint8Array,
  { largePx, smallPx, miniPx, keep, sharpPx }: NonNullable<WebPosterJob['pictures']>,
  receipt: WebPosterReceipt,
): Promise<void> {
  const { data, width, height } = await rasterOf(pdf, sharpPx ?? largePx)
  // A page is opaque: without its alpha channel both pictures cost half.
  const rgb = await sharp(data, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .raw()
    .toBuffer()
  const page = { data: rgb, width, height }
  if (sharpPx !== undefined) receipt.sharp = await writeWebp(page, sharpPx, 76, `${receipt.key}-sharp.webp`)
  receipt.large = await writeWebp(page, largePx, 82, `${receipt.key}.webp`)
  receipt.small = await writeWebp(page, smallPx, 80, `${receipt.key}-small.webp`)
  receipt.mini = await writeWebp(page, miniPx, 80, `${receipt.key}-mini.webp`)
  if (!keep) return
  // Letters keep their edges only when the colours are not thinned out.
  const jpeg = await sharp(rgb, { raw: { width, height, channels: 3 } })
    .resize({ width: Math.min(largePx, width) })
    .jpeg({ quality: 86, chromaSubsampling: '4:4:4' })
    .toBuffer()
  writeWhole(join(folder, `${receipt.key}.jpg`), jpeg)
  receipt.jpeg = true
}

async function writeWebp({ data, width, height }: Raster, px: number, quality: number, name: string) {
  const { data: webp, info } = await sharp(data, { raw: { width, height, channels: 3 } })
    .resize({ width: Math.min(px, width) })
    .webp({ quality, effort: 1 })
    .toBuffer({ resolveWithObject: true })
  writeWhole(join(folder, name), webp)
  return { widthPx: info.width, heightPx: info.height }
}

/** What cannot be printed is an error of the sheets; a page shows the poster all the same. */
function asWarnings(problems: Problem[]): Problem[] {
  return problems.map((p) => ({ ...p, level: 'warning' }))
}
