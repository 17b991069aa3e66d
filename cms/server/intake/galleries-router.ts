import { createHash, randomUUID } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import express, { type Request, type Response, Router } from 'express'
import type { Payload } from 'payload'
import { z } from 'zod'
import { RIGHTS, type Role } from '../../access/rights.ts'
import { RefusedError, refuse } from '../../intake/articles/problems.ts'
import { refuseFile, TABLE_LIMITS } from '../../intake/galleries/refuse-file.ts'
import type { GalleryAnswer } from '../../views/intake/gallery-answer.ts'
import { cityDay } from '../../workflow/city-time.ts'
import { sendDownload } from '../packages/send-download.ts'
import { endRefused, enter } from './door.ts'
import type { GalleryImport } from './gallery-import.ts'
import { receiveUpload, refusalStatus } from './receive-upload.ts'

const WriteSchema = z.object({
  table: z.string().regex(/^[0-9a-f]{64}$/),
  key: z.string().regex(/^[0-9a-f]{64}$/),
  name: z.string().max(200),
})
const STATUS: Record<GalleryAnswer['is'], number> = {
  planned: 200,
  written: 200,
  nothing: 200,
  stale: 409,
  refused: 422,
}
const mayWrite = (role: Role): boolean =>
  RIGHTS.galleries.create[role] === 'yes' && RIGHTS.galleries.update[role] === 'yes'

interface GalleriesRouterOptions {
  payload: Payload
  incoming: string
  galleries: GalleryImport
}

/** `/intake/galleries`: a table is tried, then written; the register as the same table. With contacts, so for editors. */
export function galleriesRouter({ payload, incoming, galleries }: GalleriesRouterOptions): Router {
  const router = Router()

  router.post('/dry-run', async (req, res) => {
    if (!(await enter(payload, req, res, mayWrite))) return
    const upload = await receive(req, res)
    const [file] = upload?.files ?? []
    if (!upload || !file) return
    try {
      answer(res, await galleries.tryTable(file))
    } finally {
      await upload.discard()
    }
  })

  router.post('/write', express.json({ limit: '10kb' }), async (req, res) => {
    const visitor = await enter(payload, req, res, mayWrite)
    if (!visitor) return
    const asked = WriteSchema.safeParse(req.body)
    const done = asked.success ? await galleries.write(visitor, asked.data) : null
    if (done !== null) answer(res, done)
    else res.status(410).json({ is: 'refused', problems: [refuse('no-file', '')] } satisfies GalleryAnswer)
  })

  router.get('/table.xlsx', async (req, res) => {
    if (!(await enter(payload, req, res, mayWrite))) return
    const lang = req.query.lang === 'en' ? 'en' : 'zh'
    const made = path.join(incoming, `${randomUUID()}.xlsx`)
    try {
      await galleries.exportTo(made, lang)
      const bytes = await readFile(made)
      const mark = createHash('sha256').update(bytes).digest('hex')
      const name = `${lang === 'zh' ? '画廊名录' : 'galleries'}_${cityDay()}.xlsx`
      await sendDownload(req, res, { path: made, bytes: bytes.length, mark, name })
    } finally {
      await rm(made, { force: true })
    }
  })

  async function receive(req: Request, res: Response) {
    try {
      return await receiveUpload(req, { dir: incoming, maxMb: TABLE_LIMITS.fileMb, maxFiles: 1 })
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error
      if (res.destroyed) return null
      const { refusal } = error
      const problem = refusal === 'too-large' ? refuseFile('file-too-large', '') : refuse(refusal, '')
      res.status(refusalStatus(refusal)).json({ is: 'refused', problems: [problem] } satisfies GalleryAnswer)
      endRefused(req)
      return null
    }
  }
  return router
}

function answer(res: Response, said: GalleryAnswer): void {
  res.status(STATUS[said.is]).json(said)
}
