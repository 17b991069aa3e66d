import { z } from 'zod'
import { ArticleIdSchema, InstantSchema, MediaIdSchema } from './ids.ts'
import { LocalRichTextSchema, LocalTextSchema } from './text.ts'

/**
 * One source of a fact, already rendered: `full` to GB/T 7714-2025 for the web, `short` for paper.
 */
export const SourceSchema = z.object({
  full: z.string().min(1),
  short: z.string().min(1),
  url: z.url().optional(),
})
export type Source = z.output<typeof SourceSchema>

export const PictureRefSchema = z.object({ media: MediaIdSchema, caption: LocalTextSchema.optional() })

/** What was written, once: printed on the panel's sheets and read on the web. */
export const ArticleSchema = z.object({
  id: ArticleIdSchema,
  title: LocalTextSchema,
  summary: LocalTextSchema,
  /** The text on paper and web. */
  body: LocalRichTextSchema,
  /** Further reading, web only: what "扫码读全文" leads to. */
  more: LocalRichTextSchema.optional(),
  pictures: z.array(PictureRefSchema),
  sources: z.array(SourceSchema),
  /** True when the English was read and may be published. */
  enReady: z.boolean(),
  updatedAt: InstantSchema,
})
export type Article = z.output<typeof ArticleSchema>
