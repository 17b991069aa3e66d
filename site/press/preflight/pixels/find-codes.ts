import { readCodes } from '../../code-reader.ts'
import { rasterOf } from '../../page-raster.ts'

/** A code of 60 mm on a sheet of 2.4 m still has 40 pixels across. */
const RASTER_PX = 1600

/** QR codes on a page, also those that are seen but cannot be read. */
export async function findCodes(pdf: Uint8Array, pageNo: number): Promise<{ text: string; valid: boolean }[]> {
  const found = await readCodes(await rasterOf(pdf, RASTER_PX, pageNo), { tryHarder: true, returnErrors: true })
  return found.map(({ text, isValid }) => ({ text, valid: isValid }))
}
