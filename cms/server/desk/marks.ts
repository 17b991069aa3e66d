import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { FormatIdSchema, type Problem } from '#contract'
import type { Mark } from '../../payload-types.ts'
import { deskPanel } from './desk-panel.ts'
import { badMark, noAnswer, noMark, notThere } from './problems.ts'

const share = z.number().min(0).max(1)
/** What a reader's screen sends. `act`: the press of the button, the same when it is sent again. */
const NewMarkSchema = z.object({
  act: z.string().min(8).max(64),
  format: FormatIdSchema,
  x: share,
  y: share,
  w: share,
  h: share,
  note: z.string().trim().min(1).max(1000),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
})
type NewMark = z.output<typeof NewMarkSchema>

type Kept = { ok: true; mark: Mark } | { ok: false; problems: Problem[] }
/** Whose mark it is; an expert without an account has a typed name only. */
export type MarkedBy = { id: string; name: string } | { id: null; name: string }

/** Keeps a mark; the same press, sent again, finds what it made. */
export async function keepMark(
  req: PayloadRequest,
  where: { edition: string; panel: string },
  asked: unknown,
  by: MarkedBy,
): Promise<Kept> {
  const parsed = NewMarkSchema.safeParse(asked)
  if (!parsed.success) return { ok: false, problems: [badMark] }
  const known = await ofAct(req, parsed.data.act)
  if (known) return { ok: true, mark: known }
  const state = await deskPanel(req, where.edition, where.panel)
  if (state === null) return { ok: false, problems: [notThere] }
  const data = { ...inside(parsed.data), ...where, title: state.content.panel.title.zh.replaceAll('|', '') }
  const mark = await req.payload.create({
    collection: 'marks',
    depth: 0,
    overrideAccess: true,
    req,
    data: { ...data, state: 'open', byName: by.name, guest: by.id === null, ...(by.id === null ? {} : { by: by.id }) },
  })
  return { ok: true, mark }
}

/** A zone drawn over the poster's edge ends there. */
function inside({ x, y, w, h, ...rest }: NewMark): NewMark {
  return { ...rest, x, y, w: Math.min(w, 1 - x), h: Math.min(h, 1 - y) }
}

async function ofAct(req: PayloadRequest, act: string): Promise<Mark | undefined> {
  const { docs } = await req.payload.find({
    collection: 'marks',
    where: { act: { equals: act } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0]
}

const AnswerSchema = z.object({
  answer: z.string().trim().max(1000).optional(),
  state: z.enum(['open', 'answered', 'resolved']),
})

/** Writes a mark's answer or its state; what was noted stays as it is. */
export async function answerMark(req: PayloadRequest, id: string, asked: unknown, by: { name: string }): Promise<Kept> {
  const parsed = AnswerSchema.safeParse(asked)
  if (!parsed.success) return { ok: false, problems: [noAnswer] }
  const { answer, state } = parsed.data
  const known = await req.payload.findByID({
    collection: 'marks',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  if (known === null) return { ok: false, problems: [noMark] }
  if (state === 'answered' && !answer) return { ok: false, problems: [noAnswer] }
  // Pressed twice: it stays as it was answered, and when.
  if (known.state === state && (!answer || (known.answer === answer && known.answeredBy === by.name)))
    return { ok: true, mark: known }
  const said = answer ? { answer, answeredBy: by.name, answeredAt: new Date().toISOString() } : {}
  const mark = await req.payload.update({
    collection: 'marks',
    id,
    depth: 0,
    overrideAccess: true,
    req,
    data: { state, ...said },
  })
  return { ok: true, mark }
}
