import express, { type Router } from 'express'
import type { Payload } from 'payload'
import { z } from 'zod'
import { type Problem, ProblemError, problem } from '#contract'
import { isEditor } from '../../access/rights.ts'
import { FIRST_TERMS } from '../../checks/data/first-terms.ts'
import { readTerms } from '../../checks/read-terms.ts'
import { TERM_KINDS } from '../../checks/terms.ts'
import { planTerms, writeTerms } from '../../collections/words/write-terms.ts'
import type { TermsAnswer } from '../../views/words/answer.ts'
import { createTurns } from '../in-turn.ts'
import { visitorOf } from '../newsroom-only.ts'
import { rowsOfList } from './rows-of-list.ts'

const ListSchema = z.object({
  /** Pasted lines, or a file as base64; 'first' is the list to begin with. */
  text: z.string().optional(),
  file: z.object({ name: z.string().max(255), base64: z.base64() }).optional(),
  first: z.boolean().optional(),
  kind: z.enum(TERM_KINDS).default('style'),
  /** False shows what would be done. */
  write: z.boolean(),
})

/** `POST /checks/terms`: a word list pasted or uploaded, shown first and then written. */
export function termsRoutes(router: Router, payload: Payload): void {
  const inTurn = createTurns()
  router.post('/terms', express.json({ limit: '6mb' }), async (req, res) => {
    const visitor = await visitorOf(payload, isEditor, req, res)
    if (!visitor) return
    const asked = ListSchema.safeParse(req.body)
    if (!asked.success) {
      res.status(400).json({ error: '词表没有收到 / no list was received' })
      return
    }
    const { kind, first, write } = asked.data
    const { terms, problems } = first
      ? { terms: FIRST_TERMS, problems: [] as Problem[] }
      : await rowsOfList(asked.data)
          .then((rows) => readTerms(rows, kind))
          .catch((error: unknown) => {
            if (error instanceof ProblemError) return { terms: [], problems: error.problems }
            throw error
          })
    if (terms.length === 0 && problems.length === 0)
      problems.push(problem({ code: 'term/nothing', at: '词表', zh: '没有一个词', en: 'there is not one word' }))
    // Half a list is nobody's list: what is wrong is mended first.
    const mayWrite = write && problems.every(({ level }) => level !== 'error')
    // Planned in turn too: the second press of a button finds every word there.
    const plan = await inTurn('terms', async () => {
      const planned = await planTerms(payload, terms)
      if (mayWrite) await writeTerms(payload, planned, visitor.user)
      return planned
    })
    const answer: TermsAnswer = {
      fresh: plan.fresh.map(({ term }) => term),
      changed: plan.changed.map(({ term }) => term),
      same: plan.same,
      problems,
      written: mayWrite,
    }
    res.status(write && !mayWrite ? 422 : 200).json(answer)
  })
}
