import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { rasterOf } from '../../page-raster.ts'

/** A code of 60 mm on a sheet of 2.4 m still has 40 pixels across. */
const RASTER_PX = 1600
let ready = false

/** QR codes on a page, also those that are seen but cannot be read. */
export async function findCodes(pdf: Uint8Array, pageNo: number): Promise<{ text: string; valid: boolean }[]> {
  if (!ready) {
    // Its own loader would fetch the module from a CDN.
    const wasm = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'))
    prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer } })
    ready = true
  }
  const { data, width, height } = await rasterOf(pdf, RASTER_PX, pageNo)
  const image = { data: new Uint8ClampedArray(data), width, height, colorSpace: 'srgb' as const }
  const found = await readBarcodes(image, { formats: ['QRCode'], tryHarder: true, returnErrors: true })
  return found.map(({ text, isValid }) => ({ text, valid: isValid }))
}
