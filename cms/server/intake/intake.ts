import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { Router } from 'express'
import type { Payload } from 'payload'
import type { Logger } from 'pino'
import { articlesRouter } from './articles-router.ts'
import { galleriesRouter } from './galleries-router.ts'
import { createGalleryImport } from './gallery-import.ts'
import { keepTables } from './kept-tables.ts'
import { sayFault } from './our-fault.ts'
import { createReader } from './reader.ts'
import { createTaking } from './take-articles.ts'

export interface Intake {
  /** Everything below `/intake`. */
  router: Router
  close: () => Promise<void>
}

/** What editors bring in: articles from files, galleries from tables. */
export function createIntake({ payload, dataDir, log }: { payload: Payload; dataDir: string; log: Logger }): Intake {
  const incoming = path.join(dataDir, 'intake', 'incoming')
  // What a server that was ended had not yet looked at: whoever sent it has it still.
  rmSync(incoming, { recursive: true, force: true })
  mkdirSync(incoming, { recursive: true, mode: 0o700 })
  const reader = createReader()
  const tables = keepTables(path.join(dataDir, 'intake', 'tables'))
  const router = Router()
  const take = createTaking({ payload, reader, dataDir })
  router.use(articlesRouter({ payload, log, dataDir, incoming, take }))
  router.use(
    '/galleries',
    galleriesRouter({ payload, incoming, galleries: createGalleryImport({ payload, reader, tables }) }),
  )
  router.use(sayFault(log))
  return { router, close: reader.close }
}
