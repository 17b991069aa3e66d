import { z } from 'zod'
import { DaySchema, GalleryCodeSchema, PanelIdSchema } from './ids.ts'
import { LocalTextSchema } from './text.ts'

/** What a resident sees at a gallery: choosing one of these is all that a report needs. */
export const REPORT_KINDS = ['glass', 'light', 'water', 'dirty', 'torn', 'stale', 'other'] as const
export type ReportKind = (typeof REPORT_KINDS)[number]
export const REPORT_WORDS: Record<ReportKind, { zh: string; en: string }> = {
  glass: { zh: '玻璃坏了', en: 'The glass is broken' },
  light: { zh: '灯不亮', en: 'The light is out' },
  water: { zh: '进水、发霉', en: 'Water or mould inside' },
  dirty: { zh: '脏了、被涂画', en: 'Dirty or painted over' },
  torn: { zh: '海报破了、掉了', en: 'A poster is torn or gone' },
  stale: { zh: '还是旧月份的', en: 'Still last month’s' },
  other: { zh: '别的问题', en: 'Something else' },
}

/** Characters that a resident may write; counted alike by the form and by the server. */
export const LETTER_LIMITS = { note: 300, question: 500, contact: 80 } as const

/** A resident's question with its answer, in the words that an editor released; never who asked. */
export const AnsweredSchema = z.object({
  id: z.string().min(1),
  /** What it was asked about; a question about nothing in particular has none. */
  panel: PanelIdSchema.optional(),
  gallery: GalleryCodeSchema.optional(),
  question: LocalTextSchema,
  answer: LocalTextSchema,
  /** The scientist as the page names them: '太仓市气象台 高级工程师'. */
  by: LocalTextSchema.optional(),
  /** The day on which it was released. */
  day: DaySchema,
})
export type Answered = z.output<typeof AnsweredSchema>
