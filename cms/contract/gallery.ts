import { z } from 'zod'
import { GalleryCodeSchema, PrintShopIdSchema } from './ids.ts'
import { LocalTextSchema } from './text.ts'

/** Frame sizes that occur; the id says width × height in mm. */
export const FORMAT_IDS = ['600x900', '900x1200', '2400x1200', 'a3'] as const
export const FormatIdSchema = z.enum(FORMAT_IDS)
export type FormatId = z.output<typeof FormatIdSchema>

/** Trim size in mm of each format. */
export const FORMAT_SIZE_MM: Record<FormatId, { widthMm: number; heightMm: number }> = {
  '600x900': { widthMm: 600, heightMm: 900 },
  '900x1200': { widthMm: 900, heightMm: 1200 },
  '2400x1200': { widthMm: 2400, heightMm: 1200 },
  a3: { widthMm: 297, heightMm: 420 },
}

/** One physical slot for one sheet; position counts from 1, left to right as one stands before it. */
export const FrameSchema = z.object({ position: z.int().min(1), format: FormatIdSchema, inUse: z.boolean() })
export type Frame = z.output<typeof FrameSchema>

export const GALLERY_STATES = ['in-use', 'under-repair', 'retired'] as const
export const GallerySchema = z.object({
  code: GalleryCodeSchema,
  name: LocalTextSchema,
  town: LocalTextSchema,
  community: LocalTextSchema,
  address: LocalTextSchema,
  /** WGS-84 degrees. */
  lat: z.number().min(-90).max(90),
  lng: z.number().min(-180).max(180),
  frames: z.array(FrameSchema).min(1),
  viewingDistanceM: z.number().min(0.3).max(10),
  printShop: PrintShopIdSchema,
  state: z.enum(GALLERY_STATES),
  /** Pinyin of the town and name: what lists sort by. */
  sortKey: z.string(),
})
export type Gallery = z.output<typeof GallerySchema>
