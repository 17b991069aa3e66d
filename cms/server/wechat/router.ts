import { join } from 'node:path'
import { type Request, type Response, Router } from 'express'
import type { Payload } from 'payload'
import type { Result } from '#contract'
import { isNewsroom } from '../../access/rights.ts'
import type { WechatAnswer } from '../../views/wechat/answer.ts'
import { toWechatHtml } from '../../workflow/wechat/to-html.ts'
import { toWechatPlain } from '../../workflow/wechat/to-plain.ts'
import { readVisitor } from '../session.ts'
import { copyPage } from './copy-page.ts'
import { createPictures } from './pictures.ts'
import { PIECE_KINDS, type ReadPiece, readPiece, wechatGaps } from './read-piece.ts'
import { sendZip } from './send-zip.ts'

interface WechatOptions {
  payload: Payload
  dataDir: string
  publicUrl: string
}

/**
 * `/wechat`: what is published, as WeChat's editor takes it: `/panels/7` a page to copy from, `/panels/7.json` for the
 * button in the form, `/panels/7.zip` with the pictures. For the newsroom; only the pictures are open, since WeChat
 * fetches them when the text is pasted.
 */
export function wechatRouter({ payload, dataDir, publicUrl }: WechatOptions): Router {
  const router = Router({ strict: true })
  const toJpeg = createPictures({ mediaDir: join(dataDir, 'media'), cacheDir: join(dataDir, 'wechat') })
  const srcAt = (origin: string, file: string) => `${origin}/wechat/picture/${file.split('.')[0]}.jpg`

  router.get('/picture/:hash.jpg', async (req, res) => {
    const file = await grantedFile(payload, req.params.hash)
    if (file === null) {
      res.status(404).type('text').send('没有这张图，或没有微信授权 / no such picture, or not granted for WeChat\n')
      return
    }
    // An hour: a permission that is taken back holds soon.
    res.set({ 'Cache-Control': 'public, max-age=3600', 'X-Content-Type-Options': 'nosniff' })
    res.type('jpg').sendFile(await toJpeg(file), { dotfiles: 'allow' })
  })

  router.use((_req, res, next) => {
    res.set('Cache-Control', 'private, no-store')
    next()
  })
  router.get('/:kind/:id.json', async (req, res) => {
    const read = await take(payload, publicUrl, req, res)
    if (!read) return
    if (!read.ok) {
      res.status(statusOf(read)).json({ problems: read.problems })
      return
    }
    const { piece, pictures, leftOut } = read.value
    const answer: WechatAnswer = {
      html: toWechatHtml(piece, (media) => withFile(pictures.get(media), (file) => srcAt(publicUrl, file))),
      text: toWechatPlain(piece),
      pictures: pictures.size,
      leftOut,
    }
    res.json(answer)
  })
  router.get('/:kind/:id.zip', async (req, res) => {
    const read = await take(payload, publicUrl, req, res)
    if (!read) return
    if (read.ok) await sendZip(req, res, read.value, toJpeg)
    else res.status(statusOf(read)).type('text').send(said(read))
  })
  router.get('/:kind/:id', async (req, res) => {
    const read = await take(payload, publicUrl, req, res)
    if (!read) return
    if (!read.ok) {
      res.status(statusOf(read)).type('text').send(said(read))
      return
    }
    const { piece, pictures, leftOut } = read.value
    const html = toWechatHtml(piece, (media) => withFile(pictures.get(media), (file) => srcAt('', file)))
    res.type('html').send(copyPage({ piece, html, leftOut, zip: `/wechat/${req.params.kind}/${req.params.id}.zip` }))
  })
  return router
}

/** What the newsroom's visitor asked for; null when the answer is given already. */
async function take(
  payload: Payload,
  publicUrl: string,
  req: Request,
  res: Response,
): Promise<Result<ReadPiece> | null> {
  const visitor = await readVisitor(payload, req)
  const kind = PIECE_KINDS.find((one) => one === req.params.kind)
  if (visitor && isNewsroom(visitor.role) && kind !== undefined)
    return await readPiece({ payload, user: visitor.user, publicUrl, kind, id: String(req.params.id) })
  if (!visitor) res.status(401).type('text').send('请先登录 / sign in first\n')
  else if (kind === undefined) res.status(404).type('text').send('没有这一类 / no such collection\n')
  else res.status(403).type('text').send('没有权限 / not allowed\n')
  return null
}

/** The stored file behind a hash, when its rights let it go to WeChat today. */
async function grantedFile(payload: Payload, hash: string | undefined): Promise<string | null> {
  if (!/^[0-9a-f]{64}$/.test(hash ?? '')) return null
  const { docs } = await payload.find({
    collection: 'media',
    where: { filename: { in: ['jpg', 'png', 'webp', 'svg'].map((kind) => `${hash}.${kind}`) } },
    limit: 1,
    pagination: false,
    depth: 0,
  })
  const [doc] = docs
  return doc?.filename && wechatGaps(doc).length === 0 ? doc.filename : null
}

function withFile(file: string | undefined, toSrc: (file: string) => string): string | undefined {
  return file === undefined ? undefined : toSrc(file)
}

function statusOf(read: Result<ReadPiece>): number {
  return read.problems.some(({ code }) => code === 'wechat/not-published') ? 409 : 404
}

function said({ problems }: Result<ReadPiece>): string {
  return problems.map(({ at, zh, en }) => `${at}：${zh} / ${en}\n`).join('')
}
