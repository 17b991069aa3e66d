import express, { type Request, type Response, Router } from 'express'
import type { Payload } from 'payload'
import type { Logger } from 'pino'
import { z } from 'zod'
import { EditionIdSchema, type Problem, problem } from '#contract'
import { isEditor, isNewsroom, type Role } from '../../access/rights.ts'
import type { ActAnswer } from '../../views/editions/answer.ts'
import { readNotice } from '../../workflow/emergency/notice.ts'
import { createTurns } from '../in-turn.ts'
import { originOf } from '../origin-of.ts'
import type { Follower } from '../rebuild/follow-changes.ts'
import { readVisitor, type Visitor } from '../session.ts'
import type { EmergencyRuns } from './emergency-runs.ts'
import { FillSchema, fillPanels } from './fill-panels.ts'
import { makeEdition, NewEditionSchema } from './make-edition.ts'
import { makeEmergency } from './make-emergency.ts'
import type { Previews } from './previews.ts'
import { publishEdition } from './publish-edition.ts'
import { revertEdition } from './revert-edition.ts'
import { withdrawEdition } from './withdraw-edition.ts'

export interface EditionDoors {
  payload: Payload
  log: Logger
  follower: Pick<Follower, 'changed'>
  previews: Previews
  runs: EmergencyRuns
}

const ActSchema = z.string().regex(/^[0-9a-f]{32}$/)

/** `/edition-desk`: what is done to a whole edition from the newsroom's screens. Editors act, reviewers look. */
export function editionRouter({ payload, log, follower, previews, runs }: EditionDoors): Router {
  const router = Router()
  const body = express.json({ limit: '200kb' })
  /** One act after the other: two presses of one button meet here, and the second finds what the first has done. */
  const inTurn = createTurns()
  router.use((_req, res, next) => {
    res.set('Cache-Control', 'private, no-store')
    next()
  })

  router.post('/new', body, async (req, res) => {
    await act(req, res, (visitor) => {
      const wanted = NewEditionSchema.safeParse(req.body)
      return wanted.success ? makeEdition(payload, visitor, wanted.data) : Promise.resolve(refused(unclear))
    })
  })

  router.post('/emergency', body, async (req, res) => {
    await act(req, res, async (visitor) => {
      const key = ActSchema.safeParse(req.body?.act)
      if (!key.success) return refused(unclear)
      const { notice, problems } = readNotice(req.body?.notice)
      return notice === null ? refused(...problems) : makeEmergency(payload, visitor, { act: key.data, notice })
    })
  })

  router.post('/:edition/publish', async (req, res) => {
    await actOn(req, res, async (visitor, month) => {
      const answer = await publishEdition(payload, visitor, month)
      if (answer.is === 'done' && month.includes('e'))
        await runs
          .start({ edition: month, origin: originOf(req), madeBy: visitor.email })
          .catch((error: unknown) =>
            log.error({ err: error, edition: month }, 'published, but not every link was made'),
          )
      return answer
    })
  })
  router.post('/:edition/withdraw', (req, res) =>
    actOn(req, res, (visitor, month) => withdrawEdition(payload, visitor, month)),
  )
  router.post('/:edition/revert', body, (req, res) =>
    actOn(req, res, (visitor, month) => {
      const release = typeof req.body?.release === 'string' ? req.body.release : undefined
      return revertEdition(payload, visitor, { month, release })
    }),
  )

  router.post('/:edition/fill', body, async (req, res) => {
    await actOn(req, res, (visitor, month) => {
      const wanted = FillSchema.safeParse(req.body)
      return wanted.success
        ? fillPanels(payload, visitor, month, wanted.data.articles)
        : Promise.resolve(refused(unclear))
    })
  })

  router.get('/:edition/preview', async (req, res) => {
    const found = await enter(req, res, isNewsroom)
    if (found) res.json(await previews.state(found.month))
  })
  router.post('/:edition/preview', async (req, res) => {
    const found = await enter(req, res, isEditor)
    if (!found) return
    previews.start(found.month)
    res.status(202).json(await previews.state(found.month))
  })
  router.post('/:edition/preview/cancel', async (req, res) => {
    const found = await enter(req, res, isEditor)
    if (!found) return
    await previews.cancel(found.month)
    res.json(await previews.state(found.month))
  })
  router.get('/:edition/run', async (req, res) => {
    // Whoever reads it holds the shops' links.
    const found = await enter(req, res, isEditor)
    if (found) res.json(runs.state(found.month))
  })
  return router

  async function act(req: Request, res: Response, work: (visitor: Visitor) => Promise<ActAnswer>): Promise<void> {
    const visitor = await visitorOrRefuse(req, res, isEditor)
    if (!visitor) return
    const answer = await inTurn('editions', () => work(visitor)).catch((error: unknown): ActAnswer => {
      log.error({ err: error, path: req.path }, 'an act on an edition failed')
      return refused(fault)
    })
    // Also what hooks did not announce: an edition that was withdrawn under a newer draft.
    if (answer.is === 'done') follower.changed()
    res.status(answer.is === 'refused' ? 422 : 200).json(answer)
  }

  async function actOn(
    req: Request,
    res: Response,
    work: (visitor: Visitor, month: string) => Promise<ActAnswer>,
  ): Promise<void> {
    const month = EditionIdSchema.safeParse(req.params.edition)
    await act(req, res, (visitor) => (month.success ? work(visitor, month.data) : Promise.resolve(refused(unclear))))
  }

  async function enter(req: Request, res: Response, may: (role: Role) => boolean) {
    const visitor = await visitorOrRefuse(req, res, may)
    const month = EditionIdSchema.safeParse(req.params.edition)
    if (!visitor) return null
    if (month.success) return { visitor, month: month.data }
    res.status(404).json(refused(unclear))
    return null
  }

  async function visitorOrRefuse(req: Request, res: Response, may: (role: Role) => boolean): Promise<Visitor | null> {
    const visitor = await readVisitor(payload, req)
    if (visitor && may(visitor.role)) return visitor
    res.status(visitor ? 403 : 401).json(refused(visitor ? notAllowed : signedOut))
    return null
  }
}

const refused = (...problems: Problem[]): ActAnswer => ({ is: 'refused', problems })

const fault = problem({
  code: 'edition/fault',
  at: '整期',
  zh: '这边出错了，已经记下；什么也没有改。请再按一次，还是不行就告诉管机器的人',
  en: 'this failed on our side and was logged; nothing was changed. Press again, or tell whoever keeps the machine',
})
const unclear = problem({
  code: 'edition/bad-request',
  at: '整期',
  zh: '没有看懂要做什么；请刷新这一页再试',
  en: 'not understood: reload the page and try again',
})
const notAllowed = problem({
  code: 'edition/not-allowed',
  at: '整期',
  zh: '没有权限：整期由编辑和管理员发布、撤下和退回，审校只看',
  en: 'editors and admins act on whole editions; reviewers look',
})
const signedOut = problem({
  code: 'edition/signed-out',
  at: '整期',
  zh: '登录已经过期，没有做；请在新的标签页登录，再回来按一次',
  en: 'you are signed out and nothing was done: sign in on another tab and press again',
})
