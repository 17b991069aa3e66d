import express, { type Response, Router } from 'express'
import type { Payload } from 'payload'
import { z } from 'zod'
import { EditionIdSchema } from '#contract'
import { isEditor } from '../../access/rights.ts'
import { personOf } from '../newsroom-only.ts'
import { remind, takeBack } from './remind.ts'

const ActSchema = z.uuid()
const RemindSchema = z.object({
  month: EditionIdSchema,
  town: z.string().max(60).default(''),
  shop: z.string().max(40).default(''),
  keeper: z.string().max(40).default(''),
  act: ActSchema,
})

/** `/coverage`: the acts of 上刊一览, whose screen is the admin's `/admin/coverage`. */
export function coverageRouter(payload: Payload): Router {
  const router = Router()
  const body = express.json({ limit: '10kb' })
  router.use((_req, res, next) => {
    res.set('Cache-Control', 'private, no-store')
    next()
  })

  router.post('/remind', body, async (req, res) => {
    const visitor = await personOf(payload, isEditor, req, res)
    if (!visitor) return
    const order = RemindSchema.safeParse(req.body)
    if (!order.success) return unclear(res)
    const by = visitor.user.name || visitor.email
    res.json({ reminded: await remind(payload, { ...order.data, by }, new Date()) })
  })

  router.post('/remind/undo', body, async (req, res) => {
    if (!(await personOf(payload, isEditor, req, res))) return
    const act = ActSchema.safeParse(req.body?.act)
    if (!act.success) return unclear(res)
    await takeBack(payload, act.data)
    res.json({ reminded: [] })
  })
  return router
}

function unclear(res: Response): void {
  res.status(400).type('text').send('不知道提醒哪一期，请刷新这一页再按一次。\nReload the page and press once more.\n')
}
