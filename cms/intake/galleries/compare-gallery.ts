import type { Frame } from '#contract'
import { metresBetween } from './datum.ts'
import type { GalleryField, GalleryRow, RegisteredGallery } from './types.ts'

type FieldValue = string | number | readonly Frame[]

/** One field of a gallery that the table has otherwise than the register. */
export interface FieldChange {
  field: GalleryField
  /** Missing where the register has nothing yet. */
  from?: FieldValue
  to: FieldValue
}

/** Converted places differ by the rounding of the way there and back. */
const CONVERTED_PLACE_M = 5
/** Beyond what a spreadsheet keeps of a number: 15 digits. */
const SAME_NUMBER = 1e-9

/** What of the row differs. An empty cell changes nothing; spaces and line ends at the edges of a text do not count. */
export function compareGallery(row: GalleryRow, next: RegisteredGallery, known: RegisteredGallery): FieldChange[] {
  const [before, after] = [fieldsOf(known), fieldsOf(next)]
  const isSamePlace =
    row.datum !== undefined && row.datum !== 'WGS-84' && metresBetween(known, next) < CONVERTED_PLACE_M
  return (Object.keys(row.fields) as GalleryField[]).flatMap((field) => {
    const [from, to] = [before[field], after[field]]
    if (to === undefined || isSame(from, to) || (isSamePlace && (field === 'lat' || field === 'lng'))) return []
    return [from === undefined ? { field, to } : { field, from, to }]
  })
}

function isSame(from: FieldValue | undefined, to: FieldValue): boolean {
  if (typeof from === 'number' && typeof to === 'number') return Math.abs(from - to) < SAME_NUMBER
  if (typeof from === 'string' && typeof to === 'string') return tidy(from) === tidy(to)
  return JSON.stringify(from) === JSON.stringify(to)
}

const tidy = (text: string): string => text.replace(/\r\n?/g, '\n').trim()

function fieldsOf(gallery: RegisteredGallery): Partial<Record<GalleryField, FieldValue | undefined>> {
  const { name, town, community, address, frames, printShop, code: _, ...rest } = gallery
  return {
    ...rest,
    nameZh: name.zh,
    nameEn: name.en,
    townZh: town.zh,
    townEn: town.en,
    communityZh: community.zh,
    communityEn: community.en,
    addressZh: address.zh,
    addressEn: address.en,
    frames: [...frames]
      .sort((a, b) => a.position - b.position)
      .map(({ position, format, inUse }) => ({ position, format, inUse })),
    printShop: printShop.slug,
  }
}
