import type { Payload, PayloadRequest } from 'payload'
import { ProblemError, problem, type RichText } from '#contract'
import { monthPalette } from '../../demo/month-palettes.ts'
import { toLexical } from '../../intake/articles/to-lexical.ts'
import { atNoon } from '../../mapping/at-noon.ts'
import type { Edition } from '../../payload-types.ts'
import type { ActAnswer } from '../../views/editions/answer.ts'
import { addDays, cityDay } from '../../workflow/city-time.ts'
import { nextEmergencyId } from '../../workflow/emergency/next-emergency-id.ts'
import type { Notice } from '../../workflow/emergency/notice.ts'
import { COLOUR_CHARACTERS, type EmergencyTemplate } from '../../workflow/emergency/template.ts'
import { EMERGENCY_TEMPLATES } from '../../workflow/emergency/templates.ts'
import type { Visitor } from '../session.ts'
import { answerAct } from './answer-act.ts'
import { writeDraft } from './write-draft.ts'

/**
 * Makes an emergency edition of one sheet, ready to be signed: an article, a panel in the layout for warnings, and the
 * galleries it goes to. `act` is one press of the button, however often it arrives.
 */
export function makeEmergency(
  payload: Payload,
  visitor: Visitor,
  { act, notice }: { act: string; notice: Notice },
): Promise<ActAnswer> {
  const day = cityDay()
  let made = ''
  return answerAct(payload, visitor, day.slice(0, 7), async (req) => {
    const editions = await allEditions(req)
    const before = editions.find((edition) => edition.act === act)
    if (before) return { month: before.month }
    const template = EMERGENCY_TEMPLATES.find(({ key }) => key === notice.template)
    const month = nextEmergencyId(
      day.slice(0, 7),
      editions.map((edition) => edition.month),
    )
    if (template === undefined || month === null) throw new ProblemError([refusal(template, day)])
    made = month
    const galleries = await galleryIds(req, notice.galleries)
    const article = await writeDraft(req, 'articles', toArticle(notice, template))
    const panel = await writeDraft(req, 'panels', { ...toPanel(notice, template), articles: [article] })
    await writeDraft(req, 'editions', {
      ...{ month, act, kind: 'emergency', state: 'preparing', panels: [panel], galleries },
      theme: { zh: withoutMarks(notice.title).slice(0, 20) },
      intro: { zh: notice.lead },
      ...{ from: atNoon(day), until: atNoon(addDays(day, template.days)), palette: monthPalette(month) },
    })
    return { month: made }
  })
}

async function allEditions(req: PayloadRequest): Promise<Pick<Edition, 'month' | 'act'>[]> {
  const { docs } = await req.payload.find({
    collection: 'editions',
    draft: true,
    depth: 0,
    pagination: false,
    select: { month: true, act: true },
    showHiddenFields: true,
    overrideAccess: true,
    req,
  })
  return docs
}

async function galleryIds(req: PayloadRequest, codes: readonly string[]): Promise<number[]> {
  if (codes.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'galleries',
    where: { code: { in: [...codes] } },
    depth: 0,
    pagination: false,
    select: { code: true },
    overrideAccess: true,
    req,
  })
  const unknown = codes.filter((code) => !docs.some((doc) => doc.code === code))
  if (unknown.length > 0)
    throw new ProblemError([
      problem({
        code: 'emergency/unknown-gallery',
        at: unknown.join('、'),
        zh: '没有这些画廊，请重新选',
        en: 'there are no such galleries: choose again',
        hint: '/admin/collections/galleries',
      }),
    ])
  return docs.map(({ id }) => id)
}

function toArticle({ title, lead, body }: Notice, { more, sources }: EmergencyTemplate) {
  return {
    title: { zh: withoutMarks(title) },
    summary: { zh: lead },
    body: { zh: toLexical(paragraphs(body.split('\n'))) },
    more: { zh: toLexical(paragraphs(more)) },
    sources: sources.map((source) => ({ ...source, type: source.type as 'M' })),
  }
}

function toPanel({ title, subtitle, colour, issued, until, steps }: Notice, { grades, fact }: EmergencyTemplate) {
  const zh = (text: string) => ({ zh: text })
  return {
    layout: 'emergency' as const,
    title: zh(title),
    subtitle: zh(subtitle),
    alert: { colour, issued: zh(issued), until: zh(until) },
    steps: steps.map(({ label, text }) => ({ label: zh(label), text: zh(text) })),
    grades: grades.map((grade) => ({
      name: zh(`${COLOUR_CHARACTERS[grade.colour]}色`),
      colour: grade.colour,
      when: zh(grade.when),
      act: zh(grade.act),
    })),
    fact: { number: fact.number, text: zh(fact.text) },
  }
}

const withoutMarks = (title: string) => title.replaceAll('|', '')

function paragraphs(texts: readonly string[]): RichText {
  return texts.filter((text) => text.trim() !== '').map((text) => ({ kind: 'paragraph', runs: [{ text }] }))
}

function refusal(template: EmergencyTemplate | undefined, day: string) {
  return template === undefined
    ? problem({
        code: 'emergency/no-template',
        at: '应急科普',
        zh: '没有这个模板，请另选一个',
        en: 'there is no such template',
      })
    : problem({
        code: 'emergency/too-many',
        at: day.slice(0, 7),
        zh: '这个月已经有九期应急专刊了，编号用完了；请删掉没有用的草稿',
        en: 'this month has nine emergency editions already: delete drafts that are not needed',
        hint: '/admin/collections/editions',
      })
}
