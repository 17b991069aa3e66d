import express, { type Request, type Response, Router } from 'express'
import type { Where } from 'payload'
import { z } from 'zod'
import { EditionIdSchema } from '#contract'
import { isEditor } from '../../access/rights.ts'
import { createTurns } from '../in-turn.ts'
import { personOf } from '../newsroom-only.ts'
import { originOf } from '../origin-of.ts'
import { LinkActSchema } from '../packages/make-link.ts'
import type { Visitor } from '../session.ts'
import type { PostingParts } from './create-posting.ts'
import { decidePhoto } from './decide-photo.ts'
import { newKeeperLinkPage } from './new-keeper-link-page.tsx'
import { pictureRoutes } from './picture-routes.ts'
import { reassign } from './reassign.ts'

const ReassignSchema = z.object({
  /** 'keeper 3', 'town 浏河镇', 'firm 某公司' */
  from: z.string().regex(/^(keeper|town|firm) ./),
  to: z.string().min(1),
  /** One edition only; for good when empty. */
  only: z.union([z.literal(''), EditionIdSchema]).default(''),
})

/** `/posting`: what the newsroom does about keepers and their photos; its screen is the admin's `/admin/posting`. */
export function postingRouter(parts: PostingParts): Router {
  const { payload, links } = parts
  const router = Router()
  /** Of two presses the second finds what the first has done. */
  const inTurn = createTurns()
  const form = express.urlencoded({ extended: false, limit: '10kb' })
  router.use((_req, res, next) => {
    res.set({ 'Cache-Control': 'private, no-store', 'Referrer-Policy': 'same-origin' })
    next()
  })
  pictureRoutes(router, parts)

  router.post('/links', form, async (req, res) => {
    const visitor = await personOf(payload, isEditor, req, res)
    if (!visitor) return
    const keeper = String(req.body?.keeper ?? '')
    const act = LinkActSchema.safeParse(req.body?.act)
    const { docs } = await payload.find({ collection: 'keepers', where: { id: { equals: keeper } }, depth: 0 })
    const token = act.success && docs[0] ? await links.make({ keeper, madeBy: nameOf(visitor), act: act.data }) : null
    if (token === null || !docs[0]) return unknown(res)
    const address = `${originOf(req)}/k/${token}/`
    const page = await newKeeperLinkPage({ who: visitor.email, keeper: docs[0].name, address, back: backOf(req) })
    res.type('html').send(page)
  })

  router.post('/links/:id/revoke', form, async (req, res) => {
    if (!(await personOf(payload, isEditor, req, res))) return
    await links.revoke(String(req.params.id))
    res.redirect(303, `${backOf(req)}#keepers`)
  })

  router.post('/photos/:id/decision', form, async (req, res) => {
    const visitor = await personOf(payload, isEditor, req, res)
    if (!visitor) return
    const { decision, note } = req.body ?? {}
    const id = String(req.params.id)
    const done = await inTurn(`photo ${id}`, () => decidePhoto(payload, { id, decision, note, by: nameOf(visitor) }))
    if (done === 'unknown') return unknown(res)
    if (done === 'no-word') return noWord(res)
    res.redirect(303, `${backOf(req)}#${done.gallery}`)
  })

  router.post('/faults/:id/close', form, async (req, res) => {
    const visitor = await personOf(payload, isEditor, req, res)
    if (!visitor) return
    const closedNote = String(req.body?.note ?? '')
      .trim()
      .slice(0, 200)
    const id = String(req.params.id)
    const where: Where = { and: [{ id: { equals: id } }, { closedAt: { exists: false } }] }
    const data = { closedAt: new Date().toISOString(), closedBy: nameOf(visitor), closedNote }
    await inTurn(`fault ${id}`, () => payload.update({ collection: 'posting-faults', where, data, depth: 0 }))
    res.redirect(303, `${backOf(req)}#faults`)
  })

  router.post('/reassign', form, async (req, res) => {
    const visitor = await personOf(payload, isEditor, req, res)
    if (!visitor) return
    const asked = ReassignSchema.safeParse(req.body)
    if (!asked.success) return unknown(res)
    const moved = await inTurn('reassign', () => reassign(payload, { ...asked.data, by: nameOf(visitor) }))
    if (moved === null) return unknown(res)
    const back = new URL(backOf(req), 'http://here')
    back.searchParams.set('moved', String(moved))
    res.redirect(303, `${back.pathname}${back.search}#keepers`)
  })
  return router
}

/** The newsroom's own screen sends people here and wants them back; nowhere else. */
function backOf(req: Request): string {
  const back: unknown = req.body?.back
  return typeof back === 'string' && /^\/admin\/posting(\?edition=[0-9a-z-]+)?$/.test(back) ? back : '/admin/posting'
}

function nameOf({ user, email }: Visitor): string {
  return user.name || email
}

function unknown(res: Response): void {
  res
    .status(404)
    .type('text')
    .send('没有这一项，可能刚被别人删掉；请回到“上画”刷新。\nNo such record; go back and reload.\n')
}

function noWord(res: Response): void {
  res
    .status(400)
    .type('text')
    .send(
      '请写一句：退回要告诉保管员哪里不对，认可机器说不对的照片要写明理由；然后退回去再按一次。\nPlease say why in a line, then go back and press once more.\n',
    )
}
