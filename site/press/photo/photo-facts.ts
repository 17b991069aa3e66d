import exifr from 'exifr'

/** What a camera wrote beside the picture; null where it wrote nothing that can be believed. */
export interface PhotoFacts {
  /** ISO 8601. */
  takenAt: string | null
  /** WGS-84 degrees. */
  place: { lat: number; lng: number } | null
}

/** Cameras that write no offset mean the time of where they are: China has one. */
const LOCAL_OFFSET = '+08:00'
const NOTHING: PhotoFacts = { takenAt: null, place: null }

/** @param exif the raw block, with or without its 'Exif' mark */
export async function photoFacts(exif: Buffer | undefined): Promise<PhotoFacts> {
  if (!exif) return NOTHING
  const block = exif.subarray(0, 4).toString('latin1') === 'Exif' ? exif.subarray(6) : exif
  try {
    const tags = await exifr.parse(block, { reviveValues: false, gps: true, exif: true, ifd0: {} })
    return tags ? { takenAt: toInstant(tags), place: toPlace(tags) } : NOTHING
  } catch {
    // A camera's notes that nobody can read are as good as none: the picture is what counts.
    return NOTHING
  }
}

function toInstant({ DateTimeOriginal, CreateDate, OffsetTimeOriginal }: Record<string, unknown>): string | null {
  const [, y, mo, d, time] =
    /^(\d{4})[:-](\d\d)[:-](\d\d)[ T](\d\d:\d\d:\d\d)/.exec(String(DateTimeOriginal ?? CreateDate)) ?? []
  const offset = /^[+-]\d\d:\d\d$/.test(String(OffsetTimeOriginal)) ? String(OffsetTimeOriginal) : LOCAL_OFFSET
  const at = Date.parse(`${y}-${mo}-${d}T${time}${offset}`)
  return Number.isNaN(at) ? null : new Date(at).toISOString()
}

function toPlace({ latitude: lat, longitude: lng }: Record<string, unknown>): PhotoFacts['place'] {
  if (typeof lat !== 'number' || typeof lng !== 'number') return null
  // Phones without a fix write zeros.
  const believable = Math.abs(lat) <= 90 && Math.abs(lng) <= 180 && (lat !== 0 || lng !== 0)
  return believable ? { lat, lng } : null
}
