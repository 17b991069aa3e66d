import sharp from 'sharp'
import { PT_PER_MM } from '../../../sheet/paper.ts'
import { rasterOf } from '../../page-raster.ts'
import { type Place, trimOf } from '../checks/finding.ts'
import { meet } from '../document/boxes.ts'
import type { Box, PdfPage } from '../document/document-model.ts'

/** Room for marks of a third of a millimetre on a sheet of 600 mm. */
const PICTURE_PX = 1400

/** A page drawn as its viewer shows it, ready for an `img`; null when it cannot be drawn. */
export async function pagePicture(pdf: Uint8Array, pageNo: number): Promise<string | null> {
  try {
    const { data, width, height } = await rasterOf(pdf, PICTURE_PX, pageNo)
    const webp = await sharp(data, { raw: { width, height, channels: 4 } })
      .flatten({ background: '#fff' })
      .webp({ quality: 78 })
      .toBuffer()
    return `data:image/webp;base64,${webp.toString('base64')}`
  } catch (error) {
    // A page that no engine can draw is reported by the checks; the report goes without its picture.
    if (error instanceof Error) return null
    throw error
  }
}

/** Percent of the picture from its upper left corner. */
export interface OnPicture {
  left: number
  top: number
  width: number
  height: number
}

/** Where a place lies on the page's picture: viewers show the crop box, turned as the page asks. */
export function onPicture(page: PdfPage, place: Place): OnPicture {
  const [trimX, , , trimTop] = trimOf(page)
  const [x0, y0, x1, y1] = shownBox(page)
  const pt = (mm: number): number => (mm * PT_PER_MM) / page.userUnit
  const share = (value: number, of: number): number => (100 * value) / of
  const left = share(trimX + pt(place.x) - x0, x1 - x0)
  const top = share(y1 - (trimTop - pt(place.y)), y1 - y0)
  const box = { left, top, width: share(pt(place.width), x1 - x0), height: share(pt(place.height), y1 - y0) }
  return turned(box, page.rotate)
}

/** The trim on the picture, as a frame. */
export function trimOnPicture(page: PdfPage): OnPicture {
  const [x0, y0, x1, y1] = trimOf(page)
  const mm = (ptValue: number): number => (ptValue * page.userUnit) / PT_PER_MM
  return onPicture(page, { page: page.no, x: 0, y: 0, width: mm(x1 - x0), height: mm(y1 - y0) })
}

function shownBox({ crop, media }: PdfPage): Box {
  return crop ? meet(crop, media) : media
}

function turned({ left, top, width, height }: OnPicture, rotate: number): OnPicture {
  if (rotate === 90) return { left: 100 - top - height, top: left, width: height, height: width }
  if (rotate === 180) return { left: 100 - left - width, top: 100 - top - height, width, height }
  if (rotate === 270) return { left: top, top: 100 - left - width, width: height, height: width }
  return { left, top, width, height }
}
