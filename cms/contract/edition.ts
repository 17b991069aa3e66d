import { z } from 'zod'
import { EditionIdSchema, PanelIdSchema } from './ids.ts'
import { LocalTextSchema } from './text.ts'

/** C, M, Y, K in percent. */
export const InkSchema = z.tuple([z.number(), z.number(), z.number(), z.number()])
export type Ink = z.output<typeof InkSchema>

const HexSchema = z.string().regex(/^#[0-9a-f]{6}$/)

/** Five inks for paper; wall, paper accent and wall accent (hex sRGB) for screens, light and dark. */
export const PaletteSchema = z.object({
  name: LocalTextSchema,
  deep: InkSchema,
  mid: InkSchema,
  light: InkSchema,
  paper: InkSchema,
  accent: InkSchema,
  screen: z.object({
    wall: HexSchema,
    accent: HexSchema,
    spark: HexSchema,
    wallDark: HexSchema,
    accentDark: HexSchema,
    sparkDark: HexSchema,
  }),
})
export type Palette = z.output<typeof PaletteSchema>

export const EditionSchema = z.object({
  id: EditionIdSchema,
  /** First and last day on the wall. */
  from: z.iso.date(),
  until: z.iso.date(),
  theme: LocalTextSchema,
  intro: LocalTextSchema.optional(),
  palette: PaletteSchema,
  kind: z.enum(['monthly', 'emergency']),
  panels: z.array(PanelIdSchema).min(1),
})
export type Edition = z.output<typeof EditionSchema>
