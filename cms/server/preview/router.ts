import express, { type Request, type Response, Router } from 'express'
import type { Payload } from 'payload'
import { z } from 'zod'
import { EditionIdSchema, FormatIdSchema, ProblemError } from '#contract'
import { isNewsroom } from '../../access/rights.ts'
import { visitorOf } from '../newsroom-only.ts'
import type { Follower } from '../rebuild/follow-changes.ts'
import type { Redraws } from './redraws.ts'
import { sendAnswer } from './send-answer.ts'
import type { Trials } from './trials.ts'

/** A form with a long article in two languages is far below this. */
const LARGEST_FORM = '2mb'

const QuestionSchema = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  data: z.record(z.string(), z.unknown()),
  format: FormatIdSchema.nullish(),
  /** True when only the findings are wanted, not the picture. */
  verdictOnly: z.boolean().optional(),
})

/** `/preview`: what the newsroom's screens ask while an editor works; for the newsroom's own people only. */
export function previewRouter({
  payload,
  trials,
  follower,
  redraws,
}: {
  payload: Payload
  trials: Trials
  follower: Follower
  /** Null in production: layouts change with a new version only. */
  redraws: Redraws | null
}): Router {
  const router = Router()
  router.use((_req, res, next) => {
    res.set('Cache-Control', 'private, no-store')
    next()
  })

  for (const kind of ['panel', 'article'] as const) {
    router.post(`/${kind}`, express.json({ limit: LARGEST_FORM }), async (req, res) => {
      const visitor = await visitorOf(payload, isNewsroom, req, res)
      if (!visitor) return
      const question = QuestionSchema.safeParse(req.body)
      if (!question.success) {
        res.status(400).json({ error: '预览请求不对 / not a preview request' })
        return
      }
      const { id, data, format, verdictOnly } = question.data
      const asked = {
        kind,
        id: id == null ? null : String(id),
        data,
        format: format ?? null,
        verdictOnly: verdictOnly === true,
      }
      // A newer question from the same editor makes this one worthless.
      const gone = new AbortController()
      res.once('close', () => gone.abort())
      const answer = await trials.preview(asked, visitor, gone.signal)
      if (!gone.signal.aborted) await sendAnswer(req, res, answer)
    })
  }

  router.get('/poster/:panel/:name.svg', async (req, res) => {
    const visitor = await visitorOf(payload, isNewsroom, req, res)
    if (!visitor) return
    const format = FormatIdSchema.safeParse(req.params.name)
    const edition = EditionIdSchema.safeParse(req.query.edition)
    const panel = {
      ...{ id: req.params.panel, version: String(req.query.v ?? '') },
      ...(edition.success ? { edition: edition.data } : {}),
    }
    const svg = format.success ? await trials.posterSvg(panel, format.data, visitor) : null
    if (svg === null) {
      res.status(404).type('text').send('没有这张海报 / No such poster\n')
      return
    }
    // The address carries the content's version.
    res.set({ 'Cache-Control': 'private, max-age=86400', 'Content-Encoding': 'gzip' })
    res.set(
      'Content-Security-Policy',
      "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:",
    )
    res.type('svg').send(svg)
  })

  router.get('/status', async (req, res) => {
    if (await visitorOf(payload, isNewsroom, req, res)) res.json(follower.status())
  })

  if (redraws !== null)
    router.get('/redraws', async (req, res) => {
      if (await visitorOf(payload, isNewsroom, req, res)) redraws.follow(req, res)
    })

  router.use((error: unknown, _req: Request, res: Response, next: (error: unknown) => void) => {
    // What an editor can mend is an answer, not a failure.
    if (error instanceof ProblemError) res.status(422).json({ problems: error.problems })
    else next(error)
  })
  return router
}
