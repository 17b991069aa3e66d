import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import express, { type Response, type Router } from 'express'
import type { EnterKeeper, KeeperRouterOptions } from './keeper-router.ts'
import { readForm } from './read-form.ts'
import { MOST_BYTES } from './receive-body.ts'
import { takeFault } from './take-fault.ts'
import { parseUpload } from './upload.ts'

/** Faults come in: from the script as JSON, from the plain form with its photo. */
export function faultRoutes(router: Router, options: KeeperRouterOptions, enter: EnterKeeper): void {
  const { payload, takePhoto, store } = options

  router.put('/:token/faults/:id', express.json({ limit: '10kb' }), async (req, res) => {
    const entry = await enter(req, res)
    if (!entry) return
    const said = { ...req.body, id: req.params.id }
    if (!(await takeFault(payload, entry.keeper, said))) return refused(res)
    res.json({ ok: true })
  })

  const form = express.raw({ type: 'multipart/form-data', limit: MOST_BYTES + 100_000 })
  router.post('/:token/faults', form, async (req, res) => {
    const entry = await enter(req, res)
    if (!entry) return
    const body = Buffer.isBuffer(req.body) ? req.body : Buffer.alloc(0)
    const { fields, files } = readForm(body, req.headers['content-type'] ?? '')
    const said = Object.fromEntries(fields)
    if (!(await takeFault(payload, entry.keeper, said))) return refused(res)
    const bytes = files.get('photo') ?? Buffer.alloc(0)
    const upload = parseUpload({ ...said, id: said.photoId, kind: 'fault', fault: said.id }, Date.now())
    if (bytes.length > 0 && upload) {
      const arriving = randomUUID()
      await writeFile(store.incoming(arriving), bytes, { mode: 0o600 })
      // The fault is written down; a picture of it that cannot be opened takes nothing away.
      await takePhoto(entry.keeper, upload, arriving)
    }
    res.redirect(303, `${entry.home}#${said.gallery}-${said.edition}`)
  })
}

function refused(res: Response): void {
  res.status(422).json({
    problems: [
      {
        code: 'fault/no-place',
        zh: '没有记下：找不到这座画廊或这一期，请回到我的画廊再点一次',
        en: 'not taken: no such gallery or edition',
      },
    ],
  })
}
