import { z } from 'zod'
import { DaySchema, EditionIdSchema, GalleryCodeSchema } from './ids.ts'

/** A count as everybody may see it: a multiple of five, rounded down; 0 for fewer than five. */
const FigureSchema = z.int().min(0).multipleOf(5)
const FiguresSchema = z.object({ scans: FigureSchema, reads: FigureSchema })
export type Figures = z.output<typeof FiguresSchema>

/** How often an edition's codes were scanned and its panels' pages were opened. */
export const EditionCountsSchema = FiguresSchema.extend({
  edition: EditionIdSchema,
  /** In their order; one that is not named has fewer than five of each. */
  panels: z.array(FiguresSchema.extend({ no: z.int().min(1) })),
  /** By code, each with the panels of which there are five or more; one that is not named has fewer than five. */
  galleries: z.array(
    FiguresSchema.extend({
      gallery: GalleryCodeSchema,
      panels: z.array(FiguresSchema.extend({ no: z.int().min(1) })),
    }),
  ),
})
export type EditionCounts = z.output<typeof EditionCountsSchema>

/** Scans and reads from the first day that was counted to the end of the last whole one. */
export const CountsSchema = z.object({ since: DaySchema, until: DaySchema, editions: z.array(EditionCountsSchema) })
export type Counts = z.output<typeof CountsSchema>
