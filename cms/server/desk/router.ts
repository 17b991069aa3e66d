import express, { type Request, type Response, Router } from 'express'
import type { Payload } from 'payload'
import type { Problem } from '#contract'
import { isNewsroom } from '../../access/rights.ts'
import { inTransaction } from '../../collections/in-transaction.ts'
import { readDesk, sortDesk } from '../../views/sign/read-desk.ts'
import { cityDay } from '../../workflow/city-time.ts'
import { createTurns } from '../in-turn.ts'
import { originOf } from '../origin-of.ts'
import { LinkActSchema } from '../packages/make-link.ts'
import { readVisitor, type Visitor } from '../session.ts'
import { claim } from './claims.ts'
import { deskPanel, reqOf } from './desk-panel.ts'
import { formRouter } from './form-router.tsx'
import { answerMark, keepMark } from './marks.ts'
import { notAllowed, notThere, signedOut } from './problems.ts'
import type { ReaderLinks } from './reader-links.ts'

/** `/desk`: what the sign-off desk's screens do beside signing itself, for the newsroom's own people. */
export function deskRouter({ payload, links }: { payload: Payload; links: ReaderLinks }): Router {
  const router = Router()
  const json = express.json({ limit: '20kb' })
  /** Of two presses the second finds what the first has done. */
  const inTurn = createTurns()
  router.use((_req, res, next) => {
    res.set('Cache-Control', 'private, no-store')
    next()
  })

  /** The numbers beside the navigation's link. */
  router.get('/waiting', async (req, res) => {
    const visitor = await newsroomOnly(req, res)
    if (!visitor) return
    const { user, role } = visitor
    const reader = { id: String(user.id), role }
    const desk = await readDesk(await reqOf(payload, user), reader, { today: cityDay() })
    const { mine } = sortDesk(desk)
    res.json({ mine: mine.length, late: mine.filter((line) => line.desk.late > 0).length })
  })

  router.post('/:edition/:panel/marks', json, async (req, res) => {
    const visitor = await newsroomOnly(req, res)
    if (!visitor) return
    const by = { id: String(visitor.user.id), name: nameOf(visitor) }
    const keep = () => inTransaction(payload, visitor, (inside) => keepMark(inside, placeOf(req), req.body, by))
    answer(res, await inTurn(`act ${req.body?.act}`, keep))
  })

  router.post('/marks/:id', json, async (req, res) => {
    const visitor = await newsroomOnly(req, res)
    if (!visitor) return
    const by = { name: nameOf(visitor) }
    const id = String(req.params.id)
    const write = () => inTransaction(payload, visitor, (inside) => answerMark(inside, id, req.body, by))
    answer(res, await inTurn(`mark ${id}`, write))
  })

  router.post('/:edition/:panel/claim', json, async (req, res) => {
    const visitor = await newsroomOnly(req, res)
    if (!visitor) return
    const released = req.body?.released === true
    const take = () => inTransaction(payload, visitor, (inside) => claim(inside, visitor.user, placeOf(req), released))
    answer(res, await inTurn(`claim ${req.params.edition} ${req.params.panel}`, take))
  })

  router.post('/:edition/:panel/links', json, async (req, res) => {
    const visitor = await newsroomOnly(req, res)
    if (!visitor) return
    const { edition, panel } = placeOf(req)
    const state = await deskPanel(await reqOf(payload, visitor.user), edition, panel)
    const act = LinkActSchema.safeParse(req.body?.act)
    if (state === null || !act.success) return answer(res, { ok: false, problems: [notThere] })
    const title = state.content.panel.title.zh.replaceAll('|', '')
    const { token, expiresAt } = await links.make({ edition, panel, title, madeBy: nameOf(visitor), act: act.data })
    res.json({ ok: true, address: `${originOf(req)}/e/${token}`, expiresAt })
  })

  router.post('/links/:id/revoke', json, async (req, res) => {
    if (!(await newsroomOnly(req, res))) return
    await links.revoke(String(req.params.id))
    res.json({ ok: true })
  })

  router.use(formRouter({ payload, enter: newsroomOnly }))
  return router

  async function newsroomOnly(req: Request, res: Response): Promise<Visitor | null> {
    const visitor = await readVisitor(payload, req)
    if (visitor && isNewsroom(visitor.role)) return visitor
    res.status(visitor ? 403 : 401).json({ ok: false, problems: [visitor ? notAllowed : signedOut] })
    return null
  }
}

function answer(res: Response, result: { ok: true } | { ok: false; problems: Problem[] }): void {
  if (result.ok) res.json({ ok: true })
  else res.status(422).json(result)
}

const placeOf = ({ params }: Request) => ({ edition: String(params.edition), panel: String(params.panel) })
const nameOf = ({ user, email }: Visitor): string => user.name || email || '—'
