import { z } from 'zod'
import { BulletinIdSchema, DaySchema, InstantSchema, MediaIdSchema } from './ids.ts'
import { LocalRichTextSchema, type LocalText, LocalTextSchema } from './text.ts'

export const BULLETIN_KINDS = ['notice', 'event', 'lecture', 'class'] as const
export type BulletinKind = (typeof BULLETIN_KINDS)[number]
export const KIND_NAMES: Record<BulletinKind, Required<LocalText>> = {
  notice: { zh: '通知', en: 'Notice' },
  event: { zh: '活动', en: 'Event' },
  lecture: { zh: '讲座', en: 'Lecture' },
  class: { zh: '课程', en: 'Class' },
}

/** One date of an event; `day` is the day by its rule and names it also when it was moved. */
export const OccurrenceSchema = z.object({
  day: DaySchema,
  start: InstantSchema,
  end: InstantSchema,
  moved: z.boolean(),
})
export type Occurrence = z.output<typeof OccurrenceSchema>

export const BulletinSchema = z.object({
  id: BulletinIdSchema,
  /** From pinyin and date; part of the address. */
  slug: z.string().regex(/^[a-z0-9-]+$/),
  title: LocalTextSchema,
  body: LocalRichTextSchema,
  from: DaySchema,
  until: DaySchema,
  /** Whole city when absent. */
  area: z.object({ town: LocalTextSchema, community: LocalTextSchema.optional() }).optional(),
  place: LocalTextSchema.optional(),
  kind: z.enum(BULLETIN_KINDS).default('notice'),
  /** What it is one of: 娄江科普讲堂. */
  series: LocalTextSchema.optional(),
  /** Every date of the event, soonest first: worked out by the newsroom, so that nobody after it knows a rule. */
  occurrences: z.array(OccurrenceSchema).max(60).default([]),
  /** Dates that the rule gives and that do not take place: whoever has them in a calendar is told. */
  leftOut: z
    .array(OccurrenceSchema.omit({ moved: true }))
    .max(60)
    .default([]),
  /** The rule in words: 每月第二个周六 14:00. */
  repeats: LocalTextSchema.optional(),
  attachment: MediaIdSchema.optional(),
  enReady: z.boolean(),
  /** When it first went out; snapshots before 2026-12 do not say. */
  publishedAt: InstantSchema.optional(),
  updatedAt: InstantSchema,
})
export type Bulletin = z.output<typeof BulletinSchema>
