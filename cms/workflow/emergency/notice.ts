import { z } from 'zod'
import { GRADE_COLOURS, type Problem, problem } from '#contract'
import type { EmergencyTemplate } from './template.ts'

const Words = (most: number) => z.string().trim().min(1).max(most)

/** A notice as an editor has made it out of a template, and where it is to hang. */
const NoticeSchema = z.object({
  template: z.string().max(40),
  colour: z.enum(GRADE_COLOURS),
  /** Who warns and since when; empty while nobody has. */
  issued: z.string().trim().max(60),
  until: z.string().trim().max(60),
  title: Words(40),
  subtitle: z.string().trim().max(60),
  lead: Words(160),
  body: Words(400),
  steps: z
    .array(z.object({ label: Words(16), text: Words(100) }))
    .min(1)
    .max(8),
  /** Codes of the galleries; all in use when empty. */
  galleries: z.array(z.string().regex(/^[A-Z]{2,4}-\d{3,4}$/)).max(5000),
})
export type Notice = z.output<typeof NoticeSchema>

/** Their names in the form. */
const FIELDS: Record<keyof Notice, { zh: string; en: string }> = {
  template: { zh: '模板', en: 'template' },
  colour: { zh: '预警颜色', en: 'colour' },
  issued: { zh: '谁在何时发布', en: 'issued by and when' },
  until: { zh: '有效到何时', en: 'in force until' },
  title: { zh: '题目', en: 'title' },
  subtitle: { zh: '副题', en: 'subtitle' },
  lead: { zh: '导语', en: 'lead' },
  body: { zh: '正文', en: 'text' },
  steps: { zh: '要做的事', en: 'what to do' },
  galleries: { zh: '画廊', en: 'galleries' },
}

/** Reads what the form sent; what is missing or too long is said field by field. */
export function readNotice(sent: unknown): { notice: Notice; problems: [] } | { notice: null; problems: Problem[] } {
  const read = NoticeSchema.safeParse(sent)
  if (read.success) return { notice: read.data, problems: [] }
  const problems = read.error.issues.map(({ path: [field, row], code }) => {
    const name = FIELDS[field as keyof Notice] ?? { zh: '表格', en: 'form' }
    const which = typeof row === 'number' ? ` ${row + 1}` : ''
    return problem({
      code: 'emergency/bad-field',
      at: `${name.zh}${which}`,
      zh: code === 'too_big' ? '太长了，写短一些' : '还没有写',
      en: `${name.en}${which}: ${code === 'too_big' ? 'too long' : 'still missing'}`,
    })
  })
  return { notice: null, problems: [...new Map(problems.map((one) => [one.at, one])).values()] }
}

/** What a template makes before anybody changes it. */
export function toNotice(template: EmergencyTemplate, title: string): Notice {
  const { key, subtitle, lead, body, steps, colour } = template
  return {
    ...{ template: key, colour, issued: '', until: '有效至解除为止', title, subtitle, lead },
    ...{ body: body.join('\n'), steps: steps.map((step) => ({ ...step })), galleries: [] },
  }
}
