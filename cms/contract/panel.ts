import { z } from 'zod'
import { PictureRefSchema, SourceSchema } from './article.ts'
import { ArticleIdSchema, EditionIdSchema, InstantSchema, PanelIdSchema } from './ids.ts'
import { LocalRichTextSchema, LocalTextSchema } from './text.ts'

/** The closed set of poster layouts; a folder each in site/posters. */
export const LAYOUT_IDS = [
  'lead-picture',
  'large-photo',
  'night-sky',
  'curve',
  'portrait',
  'steps',
  'myth-fact',
  'timeline',
  'quiz',
  'emergency',
] as const
export const LayoutIdSchema = z.enum(LAYOUT_IDS)
export type LayoutId = z.output<typeof LayoutIdSchema>
/** What each is called where people choose or look at it. */
export const LAYOUT_NAMES: Record<LayoutId, { zh: string; en: string }> = {
  'lead-picture': { zh: '大图领起', en: 'Lead picture' },
  'large-photo': { zh: '满幅照片', en: 'Large photograph' },
  'night-sky': { zh: '星图', en: 'Night sky' },
  curve: { zh: '曲线', en: 'Curve' },
  portrait: { zh: '人物', en: 'Portrait' },
  steps: { zh: '分步', en: 'Step by step' },
  'myth-fact': { zh: '说法与真相', en: 'Myth and fact' },
  timeline: { zh: '年表', en: 'Timeline' },
  quiz: { zh: '街头问答', en: 'Quiz' },
  emergency: { zh: '应急预警', en: 'Emergency notice' },
}

/** A big number with what it counts. */
export const FactBoxSchema = z.object({
  number: z.string().optional(),
  unit: LocalTextSchema.optional(),
  text: LocalTextSchema,
})
/** A dated event; `when` is what is printed, `year` places it on the line. */
export const MomentSchema = z.object({
  year: z.number(),
  when: z.string(),
  text: LocalTextSchema,
  major: z.boolean().default(false),
})
/** One act: a short verb or name, the advice, and the phase it belongs to ('来之前'). */
export const StepSchema = z.object({ label: LocalTextSchema, text: LocalTextSchema, phase: LocalTextSchema.optional() })
/** A claim that goes round, and what is true. */
export const MythSchema = z.object({ claim: LocalTextSchema, truth: LocalTextSchema })
/** The colours of official warnings, the mildest first. */
export const GRADE_COLOURS = ['blue', 'yellow', 'orange', 'red'] as const
export type GradeColour = (typeof GRADE_COLOURS)[number]
/** One row of a graded scale (the four typhoon signals): name, its own ink, when, what stops. */
export const GradeSchema = z.object({
  name: LocalTextSchema,
  colour: z.enum(GRADE_COLOURS),
  when: LocalTextSchema,
  act: LocalTextSchema,
})

/** The warning that is in force: its colour, who gave it and when, how long it holds. */
export const AlertSchema = z.object({
  colour: z.enum(GRADE_COLOURS),
  issued: LocalTextSchema.optional(),
  until: LocalTextSchema.optional(),
})
/** A question to the street; `answer` counts the options from 0. */
export const QuestionSchema = z.object({
  question: LocalTextSchema,
  options: z.array(LocalTextSchema).min(2).max(4),
  answer: z.int().min(0).max(3),
  why: LocalTextSchema,
  /** Where the explanation comes from: one of the panel's own sources. */
  source: SourceSchema.optional(),
})
/** On the sheet the answers stand upside down; 'web' keeps them behind the code. */
export const ANSWERS_AT = ['sheet', 'web'] as const

/** Data from which the press draws the picture itself. */
export const DataPictureSchema = z.discriminatedUnion('kind', [
  /** The night sky over a place at an instant, computed from a star catalogue. */
  z.object({
    kind: z.literal('sky'),
    at: InstantSchema,
    lat: z.number(),
    lng: z.number(),
    /** Hipparcos numbers of the corners of a figure to draw out, with its label. */
    figure: z.object({ stars: z.array(z.int()).min(3), labels: z.array(z.string()) }).optional(),
  }),
  /** A series of values over time. */
  z.object({
    kind: z.literal('series'),
    /** [decimal year, value], ascending. */
    points: z.array(z.tuple([z.number(), z.number()])).min(2),
    unit: LocalTextSchema,
    axisFrom: z.number(),
    marks: z.array(z.object({ year: z.number(), label: LocalTextSchema })),
    goals: z.array(z.object({ year: z.number(), label: LocalTextSchema, text: LocalTextSchema })),
  }),
])
export type DataPicture = z.output<typeof DataPictureSchema>

/** One sheet's content, in reading order; laid out for every format that its assignments need. */
export const PanelSchema = z.object({
  id: PanelIdSchema,
  edition: EditionIdSchema,
  /** Place in the edition, from 1. */
  no: z.int().min(1),
  layout: LayoutIdSchema,
  /** With `|` where the title may break. */
  title: LocalTextSchema,
  subtitle: LocalTextSchema.optional(),
  /** The summary as printed: the panel's own, else its article's. */
  lead: LocalTextSchema,
  /** The text as printed: the panel's own short version, else its article's. */
  body: LocalRichTextSchema,
  articles: z.array(ArticleIdSchema).min(1),
  picture: PictureRefSchema.optional(),
  data: DataPictureSchema.optional(),
  fact: FactBoxSchema.optional(),
  timeline: z.array(MomentSchema),
  steps: z.array(StepSchema),
  myths: z.array(MythSchema),
  grades: z.array(GradeSchema),
  alert: AlertSchema.optional(),
  questions: z.array(QuestionSchema).default([]),
  answersAt: z.enum(ANSWERS_AT).default('sheet'),
  sources: z.array(SourceSchema),
  enReady: z.boolean(),
  updatedAt: InstantSchema,
})
export type Panel = z.output<typeof PanelSchema>
