import { type Request, type Response, Router } from 'express'
import type { Payload } from 'payload'
import type { Logger } from 'pino'
import { RIGHTS } from '../../access/rights.ts'
import { LIMITS } from '../../intake/articles/limits.ts'
import { RefusedError, refuse } from '../../intake/articles/problems.ts'
import type { TakeAnswer, TakeLine } from '../../views/intake/answer.ts'
import { sendDownload } from '../packages/send-download.ts'
import { endRefused, enter } from './door.ts'
import { originalPath } from './originals.ts'
import { ourFault } from './our-fault.ts'
import { receiveUpload, refusalStatus } from './receive-upload.ts'
import type { TakeArticles } from './take-articles.ts'

/** A saved page brings its pictures, each a file. */
const MOST_FILES = 400

interface ArticlesRouterOptions {
  payload: Payload
  log: Logger
  dataDir: string
  incoming: string
  take: TakeArticles
}

/** `/intake/articles`: files become drafts. `/intake/originals/ID`: a file as it came, for the newsroom. */
export function articlesRouter({ payload, log, dataDir, incoming, take }: ArticlesRouterOptions): Router {
  const router = Router()

  router.post('/articles', async (req, res) => {
    const visitor = await enter(payload, req, res, (role) => RIGHTS.articles.create[role] === 'yes')
    if (!visitor) return
    const upload = await receive(req, res)
    if (upload === null) return
    // From here on the answer is a line at a time; a proxy in front is asked not to hold it back.
    res.status(200).set('X-Accel-Buffering', 'no').type('application/x-ndjson')
    const line = (one: TakeLine) => void (res.destroyed || res.write(`${JSON.stringify(one)}\n`))
    const answer = await take(upload, visitor, (say) => line({ say })).catch((error: unknown): TakeAnswer => {
      log.error({ err: error }, 'a file could not be taken over')
      return { is: 'refused', problems: [ourFault(upload.files[0]?.name ?? '')] }
    })
    line({ answer })
    res.end()
  })

  router.get('/originals/:id', async (req, res) => {
    const visitor = await enter(payload, req, res, (role) => RIGHTS['intake-files'].read[role] === 'yes')
    if (!visitor) return
    const { docs } = await payload.find({
      collection: 'intake-files',
      where: { id: { equals: req.params.id } },
      limit: 1,
      depth: 0,
      overrideAccess: false,
      user: visitor.user,
    })
    const [doc] = docs
    if (!doc) {
      res.status(404).type('text').send('没有这个原件 / No such original\n')
      return
    }
    const { sha256: mark, bytes, originalName: name } = doc
    await sendDownload(req, res, { path: originalPath(dataDir, mark), bytes, mark, name })
  })

  async function receive(req: Request, res: Response) {
    try {
      return await receiveUpload(req, { dir: incoming, maxMb: LIMITS.fileMb, maxFiles: MOST_FILES })
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error
      // Who broke off hears nothing.
      if (res.destroyed) return null
      res.status(refusalStatus(error.refusal)).json({ is: 'refused', problems: [refuse(error.refusal, '')] })
      endRefused(req)
      return null
    }
  }
  return router
}
