import { z } from 'zod'
import { BulletinIdSchema, DaySchema, InstantSchema, MediaIdSchema } from './ids.ts'
import { LocalRichTextSchema, LocalTextSchema } from './text.ts'

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
  event: z.object({ start: InstantSchema, end: InstantSchema }).optional(),
  attachment: MediaIdSchema.optional(),
  enReady: z.boolean(),
  updatedAt: InstantSchema,
})
export type Bulletin = z.output<typeof BulletinSchema>
