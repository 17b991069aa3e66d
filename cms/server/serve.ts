import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import nextServer from 'next'
import { getPayload } from 'payload'
import type { Logger } from 'pino'
import { fillCoverage } from '../collections/coverage/rebuild-coverage.ts'
import { onContentChange, onPostingChange } from '../config/announce-changes.ts'
import type { Env } from '../config/env.ts'
import { offerPressPort } from '../views/press-port.ts'
import { createRequestCounter } from './counts/request-counter.ts'
import { writeCounts } from './counts/write-counts.ts'
import { createReaderLinks } from './desk/reader-links.ts'
import { tellLate } from './desk/tell-late.ts'
import { createEmergencyRuns } from './editions/emergency-runs.ts'
import { createPreviews } from './editions/previews.ts'
import { createHost } from './host.ts'
import { createIntake } from './intake/intake.ts'
import { forgetContacts } from './letters/forget-contacts.ts'
import { createLinks } from './packages/links.ts'
import { createPacking } from './packages/packing.ts'
import { readPrinting } from './packages/read-printing.ts'
import { createReceipts } from './packages/receipts.ts'
import { createPosting } from './posting/create-posting.ts'
import { sheetThumbnails } from './posting/posted-sheets.ts'
import { createPress } from './press.ts'
import { createRedraws } from './preview/redraws.ts'
import { createTrials } from './preview/trials.ts'
import { createPrintJobs } from './printing/print-jobs.ts'
import { readHanging } from './printing/read-hanging.ts'
import { readPrintDesk } from './printing/read-print-desk.ts'
import { recordPacked } from './printing/record-packed.ts'
import { createReadSaid } from './printing/said-content.ts'
import { atMidnight } from './rebuild/at-midnight.ts'
import { type FollowStep, followChanges } from './rebuild/follow-changes.ts'
import { inRhythm } from './rebuild/in-rhythm.ts'
import { pressOnDemand } from './rebuild/press-on-demand.ts'
import { REPOSITORY_ROOT } from './rebuild/run-step.ts'
import { readCurrentRelease } from './release/release-root.ts'
import { createSamples } from './samples/samples.ts'

/**
 * Longer than a proxy keeps a connection (a minute in nginx): whoever ends it first must be the one that asks, or a
 * request that is on its way just then is lost.
 */
const KEPT_ALIVE_MS = 65_000
/** A download of two gigabytes may take its time; everything else is over long before. */
const SHUTDOWN_MS = 10_000

/** Of all photos of half an hour the site is renewed once. */
const POSTINGS_EVERY_MS = 30 * 60_000

const STEPS: FollowStep[] = [
  { script: 'snapshot' },
  { script: 'site' },
  { script: 'posters', tolerate: ['edition/none-current'] },
]

export interface RunningServer {
  address: string
  /** Asks for a new release, as a published change does. */
  renew: () => void
  /** Forgets every drawn poster: a layout has changed. */
  redraw: () => void
  close: () => Promise<void>
}

export interface ServeOptions {
  env: Readonly<Env>
  log: Logger
  dev?: boolean
  /** What follows a published change; the tests leave the posters out. */
  steps?: FollowStep[]
  quietMs?: number
}

/** Starts the whole server and resolves when it answers. */
export async function serve({ env, log, dev = false, steps, quietMs }: ServeOptions): Promise<RunningServer> {
  const { default: config } = await import('../config/payload.config.ts')
  const payload = await getPayload({ config, cron: true })
  const press = createPress(env.dataDir)
  const presses = pressOnDemand({ log })
  const receipts = createReceipts(payload)
  const links = createLinks(payload)
  const readSaid = createReadSaid(env.dataDir)
  const jobs = createPrintJobs(payload, press, readSaid)
  const packing = createPacking({ log, packed: recordPacked(jobs, press) })
  const desk = { payload, press, presses, packing, receipts, links, jobs, readSaid }
  await fillCoverage(payload)
  const posting = await createPosting({ payload, press, receipts, dataDir: env.dataDir })
  const trials = createTrials({ payload, env, log })
  const samples = createSamples({ dataDir: env.dataDir, log })
  const intake = createIntake({ payload, dataDir: env.dataDir, log })
  const redraws = dev ? createRedraws() : null
  const follower = followChanges({
    log,
    steps: steps ?? STEPS,
    ...(quietMs === undefined ? {} : { quietMs }),
  })
  const counter = createRequestCounter({ write: writeCounts(payload), log })
  const previews = createPreviews({ dataDir: env.dataDir, log })
  const runs = createEmergencyRuns({ payload, follower, links, log })
  const stopListening = onContentChange(follower.changed)
  const renewals = inRhythm(follower.changed, POSTINGS_EVERY_MS)
  const stopPostings = onPostingChange(renewals.ask)
  const teller = { payload, log, dataDir: env.dataDir, publicUrl: env.publicUrl, byMail: env.smtpUrl !== null }
  const midnight = atMidnight(() => {
    follower.changed()
    void tellLate(teller)
    void forgetContacts(payload)
  })
  void tellLate(teller)
  void forgetContacts(payload)
  offerPressPort({
    verdicts: trials.verdicts,
    posterUrl: trials.posterUrl,
    sheetThumbnails: (edition) => sheetThumbnails(press, edition),
    posters: trials.posters,
    printing: (edition) => readPrinting(edition, { press, packing, receipts }),
    hanging: (edition) => readHanging(edition, desk),
    printDesk: (edition) => readPrintDesk(edition, desk),
    previewState: previews.state,
    emergencyRun: runs.state,
    releaseState: async () => {
      const release = await readCurrentRelease(env.dataDir)
      return { release: release === null ? null : path.basename(release), ...follower.status() }
    },
  })

  const next = nextServer({ dev, dir: path.join(REPOSITORY_ROOT, 'cms'), hostname: env.host, port: env.port })
  await next.prepare()
  const handle = next.getRequestHandler()
  const app = createHost({
    payload,
    next: (req, res) => handle(req, res),
    press,
    presses,
    packing,
    receipts,
    links,
    jobs,
    readSaid,
    posting,
    readerLinks: createReaderLinks(payload),
    trials,
    samples,
    intake,
    follower,
    counter,
    editions: { payload, log, follower, previews, runs },
    redraws,
    dataDir: env.dataDir,
    publicUrl: env.publicUrl,
    dev,
  })
  const server = createServer(app)
  server.keepAliveTimeout = KEPT_ALIVE_MS
  server.listen(env.port, env.host)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo

  let closing: Promise<void> | null = null
  const close = async () => {
    midnight.close()
    redraws?.close()
    stopListening()
    stopPostings()
    renewals.close()
    const closed = once(server, 'close')
    // What is answered still is not waited for again.
    server.keepAliveTimeout = 1
    server.close()
    server.closeIdleConnections()
    const timer = setTimeout(() => server.closeAllConnections(), SHUTDOWN_MS)
    const parts = [follower, presses, packing, trials, samples, intake, posting, previews]
    await Promise.all([closed, ...parts.map((part) => part.close())])
    clearTimeout(timer)
    // Answers are over: what they counted goes to the database before it is closed.
    await counter.close()
    await next.close()
    await payload.destroy()
  }
  return {
    address: `http://${env.host.includes(':') ? `[${env.host}]` : env.host}:${port}`,
    renew: follower.changed,
    redraw: () => {
      trials.redraw()
      redraws?.tell()
    },
    close: () => {
      closing ??= close()
      return closing
    },
  }
}
