import { z } from 'zod'
import { DaySchema, MediaIdSchema, Sha256Schema } from './ids.ts'
import { LocalTextSchema } from './text.ts'

export const MediaSchema = z.object({
  id: MediaIdSchema,
  sha256: Sha256Schema,
  /** File name under the snapshot's `media/` folder: `<sha256>.<ext>`. */
  file: z.string().regex(/^[0-9a-f]{64}\.(jpg|png|webp|svg|pdf)$/),
  mimeType: z.string(),
  /** px for rasters, viewBox units for SVG. */
  width: z.number().positive(),
  height: z.number().positive(),
  /** What the editor uploaded it as; Chinese survives. */
  originalName: z.string(),
  alt: LocalTextSchema,
  caption: LocalTextSchema.optional(),
  creator: z.string(),
  /** The credit line as printed: '图：NASA，公有领域'. */
  credit: LocalTextSchema,
  sourceKind: z.enum(['own', 'commissioned', 'public-domain', 'licensed', 'contributed', 'data']),
  licence: z.string(),
  scope: z.object({ print: z.boolean(), web: z.boolean(), wechat: z.boolean() }),
  validUntil: DaySchema.optional(),
  peopleShown: z.enum(['none', 'crowd', 'identifiable']),
  consent: z.boolean(),
  /** Part to keep when it is cropped, 0–100 %. */
  focalX: z.number().min(0).max(100).default(50),
  focalY: z.number().min(0).max(100).default(50),
})
export type Media = z.output<typeof MediaSchema>
