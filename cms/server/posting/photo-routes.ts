import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import express, { type Response, type Router } from 'express'
import { type Problem, problem } from '#contract'
import { findPlace } from './find-place.ts'
import type { EnterKeeper, KeeperRouterOptions } from './keeper-router.ts'
import { readForm, type SentForm } from './read-form.ts'
import { MOST_BYTES, receiveBody } from './receive-body.ts'
import { shootPage } from './shoot-page.tsx'
import type { PhotoAnswer } from './take-photo.ts'
import { parseUpload } from './upload.ts'

const KINDS = ['near', 'far'] as const

/** Photos come in: one by one from the script, two at once from the plain form. */
export function photoRoutes(router: Router, options: KeeperRouterOptions, enter: EnterKeeper): void {
  const { payload, takePhoto, store } = options

  router.put('/:token/photos/:id', async (req, res) => {
    const entry = await enter(req, res)
    if (!entry) return
    const upload = parseUpload({ ...req.query, id: req.params.id }, Date.now())
    if (!upload) return void res.status(422).json({ problems: [UNCLEAR] })
    // Two sendings of one photo at once write two files; the second finds the first one's record.
    const arriving = randomUUID()
    const received = await receiveBody(req, store.incoming(arriving))
    if (received === 'broken') return await store.drop(arriving)
    if (received === 'too-large') {
      await store.drop(arriving)
      return void res
        .status(413)
        .set('Connection', 'close')
        .json({ problems: [TOO_LARGE] })
    }
    answer(res, await takePhoto(entry.keeper, upload, arriving))
  })

  router.get('/:token/g/:edition/:gallery', async (req, res) => {
    const entry = await enter(req, res)
    if (!entry) return
    const place = await findPlace(payload, req.params)
    if (!place) return res.redirect(302, entry.home)
    const one = { ...place, check: req.query.check === '1' }
    res.type('html').send(shootPage({ ...entry, one, newId: randomUUID, problems: [] }))
  })

  const form = express.raw({ type: 'multipart/form-data', limit: 2 * MOST_BYTES + 100_000 })
  router.post('/:token/g/:edition/:gallery', form, async (req, res) => {
    const entry = await enter(req, res)
    if (!entry) return
    const place = await findPlace(payload, req.params)
    if (!place) return res.redirect(303, entry.home)
    const sent = readForm(Buffer.isBuffer(req.body) ? req.body : Buffer.alloc(0), req.headers['content-type'] ?? '')
    const check = sent.fields.get('check') === '1'
    const said = { edition: place.edition.month, gallery: place.gallery.code, ...(check ? { check: '1' } : {}) }
    const problems: Problem[] = []
    for (const kind of KINDS) {
      const bytes = sent.files.get(kind) ?? Buffer.alloc(0)
      if (bytes.length === 0) continue
      const upload = parseUpload({ ...said, kind, id: sent.fields.get(`${kind}Id`) }, Date.now())
      if (!upload) problems.push(UNCLEAR)
      else if (bytes.length > MOST_BYTES) problems.push(TOO_LARGE)
      else {
        const arriving = randomUUID()
        await writeFile(store.incoming(arriving), bytes, { mode: 0o600 })
        const taken = await takePhoto(entry.keeper, upload, arriving)
        if (!taken.ok) problems.push(...taken.problems)
      }
    }
    if (isEmpty(sent)) problems.push(NO_PHOTO)
    if (problems.length === 0) return res.redirect(303, `${entry.home}#${place.gallery.code}-${place.edition.month}`)
    const one = { ...place, check }
    res
      .status(422)
      .type('html')
      .send(shootPage({ ...entry, one, newId: randomUUID, problems }))
  })
}

function answer(res: Response, taken: PhotoAnswer): void {
  if (!taken.ok) return void res.status(taken.status).json({ problems: taken.problems })
  const { clientId: id, verdict, problems } = taken.photo
  res.json({ id, verdict, problems })
}

function isEmpty({ files }: SentForm): boolean {
  return KINDS.every((kind) => (files.get(kind)?.length ?? 0) === 0)
}

const UNCLEAR = problem({
  code: 'photo/unclear',
  at: '照片',
  zh: '不知道这张照片是哪座画廊的，请回到我的画廊再拍',
  en: 'it is not said which gallery this photo is of',
})
const TOO_LARGE = problem({
  code: 'photo/too-large',
  at: '照片',
  zh: '照片超过 25 MB，发不了。请在相机里关掉“高像素”，再拍一张',
  en: 'the photo is larger than 25 MB; take it in the camera’s ordinary mode',
})
const NO_PHOTO = problem({
  code: 'photo/none',
  at: '照片',
  zh: '还没有选照片：先拍近照，再拍远照，然后按发送',
  en: 'no photo was chosen',
})
