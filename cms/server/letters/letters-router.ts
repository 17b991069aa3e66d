import express, { type Request, type Response, Router } from 'express'
import type { Payload } from 'payload'
import type { Problem } from '#contract'
import { isEditor, isNewsroom } from '../../access/rights.ts'
import { originContext } from '../../collections/audit/origin.ts'
import { inTransaction } from '../../collections/in-transaction.ts'
import { countOpenLetters } from '../../views/letters/read-letters.ts'
import { withoutControls } from '../../workflow/letters/visible-text.ts'
import { createTurns } from '../in-turn.ts'
import { personOf, visitorOf } from '../newsroom-only.ts'
import type { Visitor } from '../session.ts'
import { actOnQuestion, FOR_EDITORS, QUESTION_ACTS } from './question-acts.ts'
import { actOnReport, REPORT_ACTS } from './report-acts.ts'

/** `/letters`: what the newsroom does about residents' letters; its screen is the admin's `/admin/letters`. */
export function lettersRouter(payload: Payload): Router {
  const router = Router()
  const form = express.urlencoded({ extended: false, limit: '100kb' })
  /** Of two presses the second finds what the first has done. */
  const inTurn = createTurns()
  const context = originContext({ source: 'editor' })
  router.use((_req, res, next) => {
    res.set({ 'Cache-Control': 'private, no-store', 'Referrer-Policy': 'same-origin' })
    next()
  })

  /** The number beside the navigation's link. */
  router.get('/waiting', async (req, res) => {
    const visitor = await visitorOf(payload, isNewsroom, req, res)
    if (visitor) res.json({ open: await countOpenLetters({ payload, user: visitor.user }) })
  })

  router.post('/reports/:id/:act', form, async (req, res) => {
    const visitor = await personOf(payload, isEditor, req, res)
    const act = REPORT_ACTS.find((one) => one === req.params.act)
    if (!visitor || !act) return visitor ? unknown(res) : undefined
    const said = { id: String(req.params.id), note: fieldOf(req)('note', 200), by: nameOf(visitor) }
    const refused = await inTurn('reports', () =>
      inTransaction(payload, { user: visitor.user, context }, (inside) => actOnReport(inside, act, said)),
    )
    answer(res, refused === null ? [] : [refused], 'reports')
  })

  router.post('/questions/:id/:act', form, async (req, res) => {
    const act = QUESTION_ACTS.find((one) => one === req.params.act)
    const may = act && FOR_EDITORS.includes(act) ? isEditor : isNewsroom
    const visitor = await personOf(payload, may, req, res)
    if (!visitor || !act) return visitor ? unknown(res) : undefined
    const by = { id: String(visitor.user.id), name: nameOf(visitor) }
    const said = { id: String(req.params.id), field: fieldOf(req), by }
    const problems = await inTurn(`question ${said.id}`, () =>
      inTransaction(payload, { user: visitor.user, context }, (inside) => actOnQuestion(inside, act, said)),
    )
    answer(res, problems, `question-${said.id}`)
  })
  return router
}

/** A field of the form as text, cut where no form of ours goes on. */
const fieldOf =
  (req: Request) =>
  (name: string, most: number): string => {
    const value: unknown = req.body?.[name]
    return typeof value === 'string' ? withoutControls(value).replaceAll('\r\n', '\n').trim().slice(0, most) : ''
  }

const nameOf = ({ user, email }: Visitor) => user.name || email

function answer(res: Response, problems: readonly Problem[], place: string): void {
  if (problems.length === 0) {
    res.redirect(303, `/admin/letters#${place}`)
    return
  }
  const said = problems.map(({ zh, en }) => `${zh}\n${en}\n`).join('\n')
  res.status(409).type('text').send(`${said}\n请退回去改好再按一次。\nGo back, mend it and press again.\n`)
}

function unknown(res: Response): void {
  res.status(404).type('text').send('没有这个按钮 / No such act\n')
}
