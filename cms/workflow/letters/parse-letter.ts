import { z } from 'zod'
import { LETTER_LIMITS, type Problem, problem, REPORT_KINDS, type ReportKind } from '#contract'
import { visibleOf, withoutControls } from './visible-text.ts'

/** What a form sends, as text, each field there or empty. */
export const SayFieldsSchema = z.object({
  lang: z.enum(['zh', 'en']).catch('zh'),
  g: z.string().trim().max(20).catch(''),
  p: z.string().trim().max(20).catch(''),
  what: z.string().catch(''),
  text: z.string().catch('').transform(withoutControls),
  contact: z.string().catch('').transform(withoutControls),
  /** The field that people do not see. */
  website: z.string().catch(''),
  given: z.string().max(80).catch(''),
})
export type SayFields = z.output<typeof SayFieldsSchema>
export const isReportKind = (what: string): what is ReportKind => REPORT_KINDS.some((kind) => kind === what)

const LEAST_QUESTION = 4
const say = (at: string, code: string, zh: string, en: string): Problem =>
  problem({ code: `letter/${code}`, at, zh, en })

/** What has to be mended in a report before it can be sent; `at` is the field. */
export function reportProblems(fields: SayFields, gallery: string | null): Problem[] {
  const problems: Problem[] = []
  if (!isReportKind(fields.what))
    problems.push(say('what', 'no-kind', '请选一样：哪里不对', 'Please choose what is wrong'))
  if (gallery === null)
    problems.push(
      say('g', 'no-gallery', '请选一座画廊，编号写在画廊上', 'Please choose a gallery; its number stands on it'),
    )
  return [...problems, ...tooLong('text', fields.text, LETTER_LIMITS.note), ...contactProblems(fields)]
}

/** The same for a question. */
export function questionProblems(fields: SayFields): Problem[] {
  const problems: Problem[] = []
  if (charactersOf(visibleOf(fields.text)) < LEAST_QUESTION)
    problems.push(
      say('text', 'no-question', '请写下您的问题，至少四个字', 'Please write your question, four characters at least'),
    )
  return [...problems, ...tooLong('text', fields.text, LETTER_LIMITS.question), ...contactProblems(fields)]
}

const contactProblems = ({ contact }: SayFields) => tooLong('contact', contact, LETTER_LIMITS.contact)

function tooLong(at: string, text: string, most: number): Problem[] {
  const length = charactersOf(text.trim())
  if (length <= most) return []
  return [
    say(
      at,
      'too-long',
      `这里最多 ${most} 个字，现在是 ${length} 个，请删去 ${length - most} 个`,
      `At most ${most} characters, there are ${length}: please take out ${length - most}`,
    ),
  ]
}

/** As people count them: a browser sends each new line as two. */
function charactersOf(text: string): number {
  return [...text.replaceAll('\r\n', '\n')].length
}
