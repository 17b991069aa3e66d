import { z } from 'zod'
import { EditionIdSchema, GalleryCodeSchema, PanelIdSchema } from './ids.ts'

/** What hangs in one gallery in one edition, resolved: rule plus exceptions, a panel for each frame in use. */
export const AssignmentSchema = z.object({
  edition: EditionIdSchema,
  gallery: GalleryCodeSchema,
  frames: z.array(z.object({ position: z.int().min(1), panel: PanelIdSchema })),
  /** True when an editor departed from the rule. */
  exception: z.boolean(),
})
export type Assignment = z.output<typeof AssignmentSchema>
