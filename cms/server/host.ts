import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import express, { type ErrorRequestHandler, type Express } from 'express'
import type { Payload } from 'payload'
import { isTransient } from '../collections/in-transaction.ts'
import { checksRouter } from './checks/router.ts'
import { countRequests } from './counts/count-requests.ts'
import { countsRouter } from './counts/counts-router.ts'
import type { RequestCounter } from './counts/request-counter.ts'
import { coverageRouter } from './coverage/coverage-router.ts'
import { expertRouter } from './desk/expert-router.ts'
import type { ReaderLinks } from './desk/reader-links.ts'
import { deskRouter } from './desk/router.ts'
import { downloadLog, keepDownloadLog } from './download-log.ts'
import { type EditionDoors, editionRouter } from './editions/edition-router.ts'
import { previewEditionRouter } from './editions/preview-router.ts'
import { health } from './health.ts'
import type { Intake } from './intake/intake.ts'
import { lettersRouter } from './letters/letters-router.ts'
import { openRouter } from './open/router.ts'
import { linkRouter } from './packages/link-router.ts'
import { withoutToken } from './packages/link-token.ts'
import type { Links } from './packages/links.ts'
import type { Packing } from './packages/packing.ts'
import type { Receipts } from './packages/receipts.ts'
import type { PostingParts } from './posting/create-posting.ts'
import { keeperRouter } from './posting/keeper-router.ts'
import { postingRouter } from './posting/posting-router.ts'
import type { PressDoor } from './press.ts'
import type { Redraws } from './preview/redraws.ts'
import { previewRouter } from './preview/router.ts'
import type { Trials } from './preview/trials.ts'
import { printRouter } from './print/router.ts'
import type { PrintJobs } from './printing/print-jobs.ts'
import { printingRouter } from './printing/printing-router.ts'
import type { ReadSaid } from './printing/said-content.ts'
import { readableAddress } from './readable-address.ts'
import type { Follower } from './rebuild/follow-changes.ts'
import type { PressOnDemand } from './rebuild/press-on-demand.ts'
import { qrRedirect } from './release/qr-redirect.ts'
import { searchRelease } from './release/search-release.ts'
import { serveRelease } from './release/serve-release.ts'
import { refuseCrossSite } from './same-origin.ts'
import { samplesRouter } from './samples/router.ts'
import type { Samples } from './samples/samples.ts'
import { sayRouter } from './say/say-router.ts'
import {
  adminHeaders,
  expertHeaders,
  keeperHeaders,
  mediaHeaders,
  printHeaders,
  siteHeaders,
} from './security-headers.ts'
import { wechatRouter } from './wechat/router.ts'
import { yearRouter } from './year/router.ts'

export interface HostOptions {
  payload: Payload
  /** Next's own handler: Payload's admin and REST. */
  next: (req: IncomingMessage, res: ServerResponse) => Promise<void>
  press: PressDoor
  presses: PressOnDemand
  packing: Packing
  receipts: Receipts
  links: Links
  jobs: PrintJobs
  readSaid: ReadSaid
  posting: PostingParts
  readerLinks: ReaderLinks
  trials: Trials
  samples: Samples
  intake: Intake
  follower: Follower
  counter: Pick<RequestCounter, 'count'>
  editions: EditionDoors
  redraws: Redraws | null
  dataDir: string
  publicUrl: string
  dev: boolean
}

/** Everything on one port: admin and API by Next, the shops' pages, previews, health, and the current release for all else. */
export function createHost(options: HostOptions): Express {
  const { payload, next, press, presses, packing, receipts, links, trials, samples, intake, follower } = options
  const { posting, readerLinks, redraws, editions, dataDir, publicUrl, dev, jobs, readSaid, counter } = options
  const app = express()
  app.disable('x-powered-by')
  // Set by hand where a file is served; Express's own hashes every answer.
  app.set('etag', false)
  keepDownloadLog(app.locals, downloadLog(payload))

  app.get('/healthz', health({ payload, dataDir, follower }))

  app.use(['/admin', '/api', '/_next', '/__nextjs_original-stack-frames'], adminHeaders(dev))
  app.use('/api/media/file', mediaHeaders)
  app.all(/^\/(admin|api|_next|__nextjs)/, readableAddress, (req, res) => next(req, res))

  app.use('/print', printHeaders(), refuseCrossSite, printRouter({ payload, press, presses, packing, receipts, links }))
  app.use('/p', printHeaders(), refuseCrossSite, linkRouter({ press, packing, receipts, links }))
  app.use('/k', keeperHeaders(), refuseCrossSite, keeperRouter(posting))
  app.use('/posting', keeperHeaders(), refuseCrossSite, postingRouter(posting))
  app.use('/letters', adminHeaders(dev), refuseCrossSite, lettersRouter(payload))
  app.use('/coverage', adminHeaders(dev), refuseCrossSite, coverageRouter(payload))
  const printing = printingRouter({ payload, press, packing, receipts, links, jobs, readSaid })
  app.use('/printing', printHeaders(), refuseCrossSite, printing)
  app.use('/preview/edition', siteHeaders(), refuseCrossSite, previewEditionRouter({ payload, dataDir }))
  app.use('/edition-desk', adminHeaders(dev), refuseCrossSite, editionRouter(editions))
  app.use('/preview', adminHeaders(dev), refuseCrossSite, previewRouter({ payload, trials, follower, redraws }))

  app.use(
    '/checks',
    adminHeaders(dev),
    refuseCrossSite,
    checksRouter({ payload, mediaDir: join(dataDir, 'media'), publicUrl }),
  )
  app.use('/year', adminHeaders(dev), refuseCrossSite, yearRouter({ payload }))
  app.use('/counts-desk', adminHeaders(dev), refuseCrossSite, countsRouter({ payload }))
  app.use('/desk', adminHeaders(dev), refuseCrossSite, deskRouter({ payload, links: readerLinks }))
  app.use('/e', expertHeaders(), refuseCrossSite, expertRouter({ payload, links: readerLinks, trials }))

  app.use('/layouts', adminHeaders(dev), refuseCrossSite, samplesRouter({ payload, samples }))

  app.use('/intake', adminHeaders(dev), refuseCrossSite, intake.router)

  app.use('/wechat', adminHeaders(dev), refuseCrossSite, wechatRouter({ payload, dataDir, publicUrl }))

  app.use(siteHeaders())
  app.use('/open', openRouter({ payload, publicUrl }))
  app.use(countRequests(counter))
  app.get('/q/:code{/}', qrRedirect(dataDir))
  app.use(['/say', '/en/say'], refuseCrossSite, sayRouter({ payload, dataDir }))
  app.get(['/search/', '/en/search/'], searchRelease(dataDir))
  app.use(serveRelease(dataDir))
  app.use(sayError(payload))
  return app
}

/** A page that fails says so and is logged with its cause; the others go on. */
function sayError(payload: Payload): ErrorRequestHandler {
  return (error: unknown, req, res, next) => {
    const status = statusOf(error)
    if (status >= 500)
      payload.logger.error(
        { err: error, path: withoutToken(req.originalUrl.replace(/\?.*$/s, '')) },
        'a request failed',
      )
    if (res.headersSent) return next(error)
    res
      .status(status)
      .set('Cache-Control', 'no-store')
      .type('text')
      .send(
        status >= 500
          ? '这一页出错了，已经记下；别的页面照常。请稍后再试。\nThis page failed and was logged; the others go on. Please try again later.\n'
          : status === 409
            ? '别人在同一刻也在写，这一次没有记下；请退回去再按一次。\nSomebody else wrote at the same moment and this was not kept: go back and press again.\n'
            : '请求不对 / Bad request\n',
      )
  }
}

function statusOf(error: unknown): number {
  if (isTransient(error)) return 409
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 500
  return status >= 400 && status < 600 ? status : 500
}
