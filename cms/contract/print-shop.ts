import { z } from 'zod'
import { PrintShopIdSchema } from './ids.ts'
import { LocalTextSchema } from './text.ts'

/** How a shop wants its files: data, not code. */
export const ProfileSchema = z.object({
  process: z.enum(['inkjet', 'offset']),
  colour: z.enum(['cmyk', 'rgb']),
  bleedMm: z.number().min(0).max(20),
  cropMarks: z.boolean(),
  conformance: z.enum(['none', 'PDF/X-4']),
  /** Total ink limit in percent. */
  maxInk: z.number().min(200).max(400),
  /** Least effective resolution in ppi below which a sheet is refused. */
  minPpi: z.number().min(36).max(600),
  maxFileMb: z.number().positive(),
  material: LocalTextSchema,
})
export type Profile = z.output<typeof ProfileSchema>

export const PrintShopSchema = z.object({
  id: PrintShopIdSchema,
  name: LocalTextSchema,
  /** Pinyin; part of file names and addresses. */
  slug: z.string().regex(/^[a-z0-9-]+$/),
  contact: z.string(),
  profile: ProfileSchema,
})
export type PrintShop = z.output<typeof PrintShopSchema>
