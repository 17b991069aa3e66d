import { z } from 'zod'
import {
  ANSWERS_AT,
  BULLETIN_KINDS,
  EditionIdSchema,
  FrameSchema,
  GALLERY_STATES,
  GalleryCodeSchema,
  GRADE_COLOURS,
  InstantSchema,
  LayoutIdSchema,
  PaletteSchema,
} from '#contract'
import { SOURCE_TYPES } from '../collections/fields/sources.ts'
import { REPEATS } from '../workflow/events/plan.ts'
import type { DemoBulletin, DemoEdition, DemoPicture } from './types.ts'

const Text = z.strictObject({ zh: z.string().min(1), en: z.string().min(1).optional() })
const Day = z.iso.date()

const Source = z.strictObject({
  type: z.enum(SOURCE_TYPES),
  authors: z.string().optional(),
  title: z.string().min(1),
  container: z.string().optional(),
  place: z.string().optional(),
  publisher: z.string().optional(),
  year: z.string().optional(),
  volume: z.string().optional(),
  issue: z.string().optional(),
  pages: z.string().optional(),
  published: z.string().optional(),
  accessed: z.string().optional(),
  url: z.url().optional(),
  short: z.string().min(1).max(40),
})

const Data = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('sky'),
    at: InstantSchema,
    figure: z.strictObject({ stars: z.array(z.int()).min(3), labels: z.array(z.string()) }).optional(),
  }),
  z.strictObject({
    kind: z.literal('series'),
    csv: z.string().min(1),
    unit: Text,
    axisFrom: z.number(),
    marks: z.array(z.strictObject({ year: z.number(), label: Text })),
    goals: z.array(z.strictObject({ year: z.number(), label: Text, text: Text })),
  }),
])

const Panel = z.strictObject({
  layout: LayoutIdSchema,
  title: Text,
  subtitle: Text,
  summary: Text,
  body: z.array(Text).min(1),
  more: z.array(z.strictObject({ h: Text.optional(), p: Text.optional(), list: z.array(Text).optional() })),
  fact: z.strictObject({ number: z.string().optional(), unit: Text.optional(), text: Text }).optional(),
  timeline: z
    .array(z.strictObject({ year: z.number(), when: z.string().min(1), text: Text, major: z.boolean().optional() }))
    .optional(),
  steps: z.array(z.strictObject({ label: Text, text: Text, phase: Text.optional() })).optional(),
  myths: z.array(z.strictObject({ claim: Text, truth: Text })).optional(),
  grades: z.array(z.strictObject({ name: Text, colour: z.enum(GRADE_COLOURS), when: Text, act: Text })).optional(),
  alert: z.strictObject({ colour: z.enum(GRADE_COLOURS), issued: Text.optional(), until: Text.optional() }).optional(),
  questions: z
    .array(
      z.strictObject({
        question: Text,
        a: Text,
        b: Text,
        c: Text.optional(),
        d: Text.optional(),
        answer: z.enum(['a', 'b', 'c', 'd']),
        why: Text,
        source: z.int().min(1).optional(),
      }),
    )
    .optional(),
  answersAt: z.enum(ANSWERS_AT).optional(),
  picture: z.string().optional(),
  caption: Text.optional(),
  data: Data.optional(),
  sources: z.array(Source).min(1),
})

export const DemoEditionSchema: z.ZodType<DemoEdition> = z.strictObject({
  month: EditionIdSchema,
  theme: Text,
  intro: Text,
  enReady: z.boolean(),
  panels: z.array(Panel).min(1),
})

export const DemoBulletinSchema: z.ZodType<DemoBulletin> = z.strictObject({
  title: Text,
  body: z.array(Text).min(1),
  from: Day,
  until: Day,
  town: z.string().optional(),
  community: z.string().optional(),
  place: Text.optional(),
  start: InstantSchema.optional(),
  end: InstantSchema.optional(),
  kind: z.enum(BULLETIN_KINDS).optional(),
  series: Text.optional(),
  repeat: z.enum(REPEATS).optional(),
  times: z.int().optional(),
  changes: z.array(z.strictObject({ day: Day, movedTo: InstantSchema.optional() })).optional(),
  enReady: z.boolean().optional(),
})

export const DemoPictureSchema: z.ZodType<DemoPicture> = z.strictObject({
  key: z.string().min(1),
  file: z.string().min(1),
  originalName: z.string().min(1),
  alt: Text,
  caption: Text.optional(),
  creator: z.string().min(1),
  credit: Text,
  sourceKind: z.enum(['own', 'commissioned', 'public-domain', 'licensed', 'contributed', 'data']),
  licence: z.string().min(1),
  source: z.string().optional(),
  focalX: z.number().min(0).max(100).optional(),
  focalY: z.number().min(0).max(100).optional(),
})

export const DemoGallerySchema = z.strictObject({
  code: GalleryCodeSchema,
  name: Text,
  town: Text,
  community: Text,
  address: Text,
  lat: z.number(),
  lng: z.number(),
  frames: z.array(FrameSchema).min(1),
  viewingDistanceM: z.number(),
  shop: z.enum(['loujiang', 'liuhe']),
  state: z.enum(GALLERY_STATES),
})
export type DemoGallery = z.output<typeof DemoGallerySchema>

/** Palettes by the two digits of the month. */
export const DemoPalettesSchema = z.record(z.string().regex(/^(0[1-9]|1[0-2])$/), PaletteSchema)
export type DemoPalettes = z.output<typeof DemoPalettesSchema>
