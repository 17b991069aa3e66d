import { z } from 'zod'
import { type FormatId, FormatIdSchema } from './gallery.ts'
import { PrintShopIdSchema } from './ids.ts'
import { LocalTextSchema } from './text.ts'

/** How a shop wants its files: data, not code. */
export const ProfileSchema = z.object({
  process: z.enum(['inkjet', 'offset']),
  material: LocalTextSchema,
  colour: z.enum(['cmyk', 'rgb']),
  /** TIFF and JPEG are pictures of the finished PDF, in sRGB. */
  file: z.enum(['pdf', 'tiff', 'jpg']),
  conformance: z.enum(['none', 'PDF/X-1a', 'PDF/X-4']),
  /** The file is made at one to this; the shop enlarges it. */
  scale: z.union([z.literal(1), z.literal(2), z.literal(10)]),
  /** In the size that will hang, mm. */
  bleedMm: z.number().min(0).max(20),
  cropMarks: z.boolean(),
  /** Large black grounds: black ink alone, or with C50 M50 Y50 below it. Text is always black ink alone. */
  black: z.enum(['k', 'rich']),
  /** Total ink limit in percent. */
  maxInk: z.number().min(200).max(400),
  /** Least effective resolution in ppi, at the size that will hang, below which a sheet is refused. */
  minPpi: z.number().min(36).max(600),
  maxFileMb: z.number().positive(),
})
export type Profile = z.output<typeof ProfileSchema>

export const PrintShopSchema = z.object({
  id: PrintShopIdSchema,
  name: LocalTextSchema,
  /** Pinyin; part of file names and addresses. */
  slug: z.string().regex(/^[a-z0-9-]+$/),
  contact: z.string(),
  /** For every format that has none of its own. */
  profile: ProfileSchema,
  special: z.array(z.object({ formats: z.array(FormatIdSchema).min(1), profile: ProfileSchema })),
})
export type PrintShop = z.output<typeof PrintShopSchema>

/** The profile a shop makes one format to. */
export function profileFor(shop: Pick<PrintShop, 'profile' | 'special'>, format: FormatId): Profile {
  return shop.special.find(({ formats }) => formats.includes(format))?.profile ?? shop.profile
}
