import { z } from 'zod'
import { EditionIdSchema, GalleryCodeSchema, InstantSchema } from '#contract'
import { PHOTO_KINDS } from '../../workflow/posting/photo-words.ts'

/** Phones make it, so it becomes a file's name only in this shape. */
export const ClientIdSchema = z.uuid().transform((id) => id.toLowerCase())

const degrees = (most: number) => z.coerce.number().min(-most).max(most)
const UploadSchema = z.object({
  id: ClientIdSchema,
  edition: EditionIdSchema,
  gallery: GalleryCodeSchema,
  kind: z.enum(PHOTO_KINDS),
  check: z.literal('1').optional(),
  fault: ClientIdSchema.optional(),
  takenAt: InstantSchema.optional().catch(undefined),
  /** The phone's clock while it sends. */
  clock: InstantSchema.optional().catch(undefined),
  lat: degrees(90).optional().catch(undefined),
  lng: degrees(180).optional().catch(undefined),
  accuracy: z.coerce.number().min(0).max(1e7).optional().catch(undefined),
})

/** What a phone says of a photo beside the photo. */
export interface Upload {
  id: string
  edition: string
  gallery: string
  kind: (typeof PHOTO_KINDS)[number]
  check: boolean
  fault: string | null
  takenAt: string | null
  clockOffMs: number | null
  place: { lat: number; lng: number; accuracyM: number } | null
}

/** Null when it names no gallery of an edition; what is only beside the point is left out. */
export function parseUpload(said: Record<string, unknown>, now: number): Upload | null {
  const parsed = UploadSchema.safeParse(said)
  if (!parsed.success) return null
  const { check, fault, takenAt, clock, lat, lng, accuracy, ...rest } = parsed.data
  return {
    ...rest,
    check: check === '1',
    fault: fault ?? null,
    takenAt: takenAt ?? null,
    clockOffMs: clock === undefined ? null : Date.parse(clock) - now,
    place: lat === undefined || lng === undefined ? null : { lat, lng, accuracyM: accuracy ?? 0 },
  }
}
