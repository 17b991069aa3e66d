import sharp, { type OverlayOptions } from 'sharp'

/** A rectangle as parts of a picture's width and height, 0–1, from its upper left corner. */
export interface Area {
  left: number
  top: number
  width: number
  height: number
}

/** So many cells along a covered area's longer side: a face in eight by eight cannot be told from another. */
const CELLS = 8
/** px: as much as reaches over the border of a cell. */
const CELL_BLUR = 0.7
const MAX_PIXELS = 200_000_000

/**
 * The picture with its areas covered so that nothing brings them back: each is averaged down to a few cells, the cells
 * are blurred, and only these are enlarged again. All metadata is left behind. The rest keeps its pixels: PNG and WebP
 * to the bit (see-through ones within rounding), JPEG at its finest quality.
 */
export async function coverAreas(bytes: Buffer, areas: readonly Area[]): Promise<Buffer> {
  const options = { failOn: 'error', limitInputPixels: MAX_PIXELS } as const
  const { width = 0, height = 0, format, hasAlpha } = await sharp(bytes, options).metadata()
  const covers: OverlayOptions[] = []
  for (const area of areas) {
    const box = toPixels(area, width, height)
    const cell = Math.max(box.width, box.height) / CELLS
    const [columns, rows] = [box.width, box.height].map((side) => Math.max(1, Math.round(side / cell)))
    const cells = await sharp(bytes, options)
      .extract(box)
      .resize(columns, rows, { fit: 'fill', kernel: 'cubic' })
      .blur(CELL_BLUR)
      // A cover that lets the face shine through covers nothing.
      .flatten({ background: '#fff' })
      .png()
      .toBuffer()
    const input = await sharp(cells).resize(box.width, box.height, { fit: 'fill', kernel: 'cubic' }).png().toBuffer()
    covers.push({ input, left: box.left, top: box.top, blend: 'over' })
  }
  const laid = sharp(bytes, options).composite(covers).toColourspace('srgb')
  const covered = hasAlpha ? laid : laid.removeAlpha()
  if (format === 'png') return await covered.png().toBuffer()
  if (format === 'webp') return await covered.webp({ lossless: true }).toBuffer()
  return await covered.jpeg({ quality: 97, chromaSubsampling: '4:4:4' }).toBuffer()
}

/** Whole pixels that hold the area, inside the picture, at least one. */
function toPixels({ left, top, width, height }: Area, wide: number, high: number) {
  const x = Math.min(wide - 1, Math.floor(left * wide))
  const y = Math.min(high - 1, Math.floor(top * high))
  const right = Math.max(x + 1, Math.min(wide, Math.ceil((left + width) * wide)))
  const bottom = Math.max(y + 1, Math.min(high, Math.ceil((top + height) * high)))
  return { left: x, top: y, width: right - x, height: bottom - y }
}
