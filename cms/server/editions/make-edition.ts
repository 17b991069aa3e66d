import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import { EditionIdSchema, type LayoutId, ProblemError, problem } from '#contract'
import { monthPalette } from '../../demo/month-palettes.ts'
import { atNoon } from '../../mapping/at-noon.ts'
import { adminPath } from '../../mapping/place.ts'
import { type Ref, refIds } from '../../mapping/ref.ts'
import type { Edition } from '../../payload-types.ts'
import type { ActAnswer } from '../../views/editions/answer.ts'
import { themesOfMonth } from '../../workflow/calendar/themes-of-month.ts'
import { daysOf } from '../../workflow/new-edition.ts'
import { withoutRowIds } from '../../workflow/without-row-ids.ts'
import type { Visitor } from '../session.ts'
import { answerAct, NOTHING_TO_DO } from './answer-act.ts'
import { findEdition } from './find-edition.ts'
import { writeDraft } from './write-draft.ts'

export const NewEditionSchema = z.object({
  /** One press of the button, however often it arrives. */
  act: z.string().regex(/^[0-9a-f]{32}$/),
  month: EditionIdSchema.refine((id) => !id.includes('e')),
  from: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('theme'), key: z.string().min(1).max(60) }),
    z.object({
      kind: z.literal('edition'),
      month: EditionIdSchema,
      /** Panels whose words come along, by id; the others are empty in the same layout. */
      reuse: z.array(z.string().max(40)).max(40),
    }),
  ]),
})
export type NewEdition = z.output<typeof NewEditionSchema>

/** A draft edition with its draft panels and articles in the layouts of the month; the dates and colours are set. */
export function makeEdition(payload: Payload, visitor: Visitor, wanted: NewEdition): Promise<ActAnswer> {
  const { act, month } = wanted
  return answerAct(payload, visitor, month, async (req) => {
    const existing = await editionOf(req, month)
    if (existing?.act === act) return NOTHING_TO_DO
    if (existing !== null) throw new ProblemError([taken(month, existing.id)])
    const { theme, panels } = await plan(req, wanted)
    const { from, until } = daysOf(month)
    await writeDraft(req, 'editions', {
      ...{ month, theme, panels, act, kind: 'monthly', state: 'preparing' },
      ...{ from: atNoon(from), until: atNoon(until), palette: monthPalette(month) },
    })
    return { month }
  })
}

async function plan(req: PayloadRequest, { month, from }: NewEdition) {
  if (from.kind === 'theme') {
    const proposal = themesOfMonth(month).find(({ key }) => key === from.key)
    if (proposal === undefined) throw new ProblemError([noTheme(month)])
    const panels: number[] = []
    for (const layout of proposal.layouts) panels.push(await emptyPanel(req, layout))
    return { theme: proposal.theme, panels }
  }
  const before = await findEdition(req, from.month)
  const panels: number[] = []
  for (const id of refIds(before.panels as Ref[])) {
    const panel = await req.payload.findByID({ collection: 'panels', id, ...newest(req) })
    panels.push(from.reuse.includes(id) ? await copiedPanel(req, panel) : await emptyPanel(req, panel.layout))
  }
  // Its theme is this month's to find; an empty one would be refused when it is saved by hand.
  return { theme: { zh: `${Number(month.slice(5, 7))} 月` }, panels }
}

async function emptyPanel(req: PayloadRequest, layout: LayoutId): Promise<number> {
  const article = await writeDraft(req, 'articles', {})
  return writeDraft(req, 'panels', { layout, articles: [article] })
}

/** The same words as records of their own: what is written this month changes nothing of the last. */
async function copiedPanel(req: PayloadRequest, panel: { articles?: unknown }): Promise<number> {
  const articles: number[] = []
  for (const id of refIds(panel.articles as Ref[])) {
    const article = await req.payload.findByID({ collection: 'articles', id, ...newest(req) })
    articles.push(await writeDraft(req, 'articles', withoutRowIds(article)))
  }
  return writeDraft(req, 'panels', { ...withoutRowIds(panel), articles })
}

const newest = (req: PayloadRequest) => ({ draft: true, depth: 0, overrideAccess: true, req }) as const

async function editionOf(req: PayloadRequest, month: string): Promise<Edition | null> {
  const { docs } = await req.payload.find({
    collection: 'editions',
    where: { month: { equals: month } },
    limit: 1,
    pagination: false,
    showHiddenFields: true,
    ...newest(req),
  })
  return docs[0] ?? null
}

function taken(month: string, id: number) {
  return problem({
    code: 'edition/exists',
    at: month,
    zh: '这一期已经开了，没有再开一份；去“本月”接着做',
    en: 'this edition is open already and was not opened again',
    hint: adminPath('editions', id),
  })
}

function noTheme(month: string) {
  return problem({
    code: 'edition/no-theme',
    at: month,
    zh: '这个月没有这个主题日，请另选一个',
    en: 'this month has no such day: choose another',
    hint: '/admin/new-edition',
  })
}
