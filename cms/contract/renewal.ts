import { z } from 'zod'
import { DaySchema, EditionIdSchema, GalleryCodeSchema } from './ids.ts'

/**
 * That a gallery was hung anew for an edition, from the photos sent of it and nothing else. With `day` they were judged
 * right; without it photos have come and nobody has judged them yet, so that nothing is known either way. Who sent them
 * does not leave the newsroom.
 */
export const RenewalSchema = z.object({
  gallery: GalleryCodeSchema,
  edition: EditionIdSchema,
  day: DaySchema.optional(),
})
export type Renewal = z.output<typeof RenewalSchema>
