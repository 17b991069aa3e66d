import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { prepareZXingModule, type ReadResult, readBarcodes } from 'zxing-wasm/reader'
import type { Raster } from './page-raster.ts'

const require = createRequire(import.meta.url)
let reader: Promise<unknown> | null = null

/** Loads the reader, once a thread; its own loader would fetch the module from a CDN. */
export function openCodeReader(): Promise<unknown> {
  reader ??= prepareZXingModule({
    overrides: {
      wasmBinary: new Uint8Array(readFileSync(require.resolve('zxing-wasm/reader/zxing_reader.wasm'))).buffer,
    },
    fireImmediately: true,
  })
  return reader
}

/**
 * QR codes seen in a raster.
 * @param tryHarder looks for small, turned and damaged ones too
 * @param returnErrors gives those that are seen and cannot be read as well
 */
export async function readCodes(
  { data, width, height }: Raster,
  how: { tryHarder: boolean; returnErrors?: boolean },
): Promise<ReadResult[]> {
  await openCodeReader()
  const image = { data: new Uint8ClampedArray(data), width, height, colorSpace: 'srgb' as const }
  return readBarcodes(image, { formats: ['QRCode'], ...how })
}
