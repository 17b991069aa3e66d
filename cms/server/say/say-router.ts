import express, { type Request, type Response, Router } from 'express'
import type { Payload } from 'payload'
import type { Problem } from '#contract'
import { answerQuiz, letterForm, letterReceived } from '../../../site/index.ts'
import { ageOfForm, stampForm } from '../../workflow/letters/form-stamp.ts'
import {
  questionProblems,
  reportProblems,
  type SayFields,
  SayFieldsSchema,
} from '../../workflow/letters/parse-letter.ts'
import { createSenders } from '../../workflow/letters/senders.ts'
import { createTurns } from '../in-turn.ts'
import { atMidnight } from '../rebuild/at-midnight.ts'
import { readCurrentRelease } from '../release/release-root.ts'
import { findLetterPlace, galleryBefore, isPanelSlug, type LetterPlace, listGalleries } from './letter-place.ts'
import { countAnswers } from './quiz-count.ts'
import { senderOf } from './sender-of.ts'
import { takeLetter } from './take-letter.ts'

type Kind = 'report' | 'ask'
/** A class of forty answers a quiz of four one by one; a town answers all day. */
const QUIZ_LIMITS = { anHour: 300, ofAll: 10_000 }

/** `/say` and `/en/say`: what residents write, and the answers to a panel's quiz. Nobody signs in, nothing is set. */
export function sayRouter({ payload, dataDir }: { payload: Payload; dataDir: string }): Router {
  const router = Router()
  const form = express.urlencoded({ extended: false, limit: '100kb' })
  const inTurn = createTurns()
  const box = { payload, inTurn, senders: createSenders() }
  const quizBox = { payload, inTurn, senders: createSenders(QUIZ_LIMITS) }
  atMidnight(() => {
    for (const { senders } of [box, quizBox]) senders.forgetYesterday()
  })
  router.use((_req, res, next) => {
    res.set('Cache-Control', 'no-store')
    next()
  })

  for (const [path, kind] of [
    ['/', 'report'],
    ['/ask{/}', 'ask'],
  ] as const)
    router.get(path, async (req, res) => {
      const lang = req.baseUrl.startsWith('/en/') ? 'en' : 'zh'
      const named = (name: string) => (typeof req.query[name] === 'string' ? req.query[name] : '')
      const fields = SayFieldsSchema.parse({ lang, g: named('g') || galleryBefore(req), p: named('p') })
      await show(res, kind, fields, await findLetterPlace(payload, fields))
    })

  // What stands in the bar after sending, opened again or passed on; `/ask` is answered by its form above.
  router.get('/report', (req, res) => res.redirect(303, `${req.baseUrl}/`))
  router.get('/quiz/:panel', (req, res, next) => {
    const { panel } = req.params
    return isPanelSlug(panel) ? res.redirect(303, `/panels/${panel}/`) : next()
  })

  router.post('/report', form, (req, res) => take('report', req, res))
  router.post('/ask', form, (req, res) => take('ask', req, res))

  router.post('/quiz/:panel', form, async (req, res, next) => {
    const root = await readCurrentRelease(dataDir)
    const panel = String(req.params.panel)
    const said: Record<string, unknown> = req.body ?? {}
    const chosen = (no: number) => (typeof said[`q${no}`] === 'string' ? String(said[`q${no}`]) : undefined)
    const told = root && (await answerQuiz(root, said.lang === 'en' ? 'en' : 'zh', panel, chosen))
    if (!told) return next()
    await countAnswers(quizBox, { panel, answers: told.answers, sender: senderOf(req) })
    res.type('html').send(told.html)
  })
  return router

  async function take(kind: Kind, req: Request, res: Response): Promise<void> {
    const fields = SayFieldsSchema.parse(req.body ?? {})
    const place = await findLetterPlace(payload, fields)
    const problems = kind === 'report' ? reportProblems(fields, place.gallery?.code ?? null) : questionProblems(fields)
    if (problems.length > 0) return await show(res.status(422), kind, fields, place, problems)
    const ageMs = ageOfForm(payload.secret, fields.given, Date.now())
    const taken = await takeLetter(box, { kind, fields, place, ageMs, sender: senderOf(req) })
    // In an hour at the latest what was counted is forgotten (RFC 9110, 10.2.3, in seconds).
    if (taken === 'full') return await show(res.status(429).set('Retry-After', '3600'), kind, fields, place, [], true)
    const { lang } = fields
    const received = { kind, lang, ...place, reference: taken.reference }
    res.type('html').send(await letterReceived(await readCurrentRelease(dataDir), received))
  }

  /** The form with everything that was typed, and what is to be mended. */
  async function show(
    res: Response,
    kind: Kind,
    fields: SayFields,
    place: LetterPlace,
    problems: Problem[] = [],
    full = false,
  ): Promise<void> {
    const { lang, what, text, contact } = fields
    const html = await letterForm(await readCurrentRelease(dataDir), {
      ...{ kind, lang, ...place, problems, full },
      galleries: place.gallery || kind === 'ask' ? [] : await listGalleries(payload, lang),
      // A form that comes back is the one that lay open: who mends a word in a second is no robot.
      given:
        ageOfForm(payload.secret, fields.given, Date.now()) === null
          ? stampForm(payload.secret, Date.now())
          : fields.given,
      typed: { what, text, contact },
    })
    res.type('html').send(html)
  }
}
