import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import type { Paper } from '../../sheet/paper.ts'
import type { CodePlace } from '../../sheet/sheet-data.ts'
import { cropTo } from '../finish/crop.ts'
import { rasterOf } from '../page-raster.ts'

const RASTER_PX = 300
let ready = false

/**
 * Reads the code off the finished file, drawn by another engine than the one that made it; '' when none is seen.
 * @param ownLayerOnly draws only what the file shows last: the gallery's own layer, on which nothing else can lie
 */
export async function readCode(
  pdf: Buffer,
  paper: Paper,
  place: CodePlace | null,
  ownLayerOnly = false,
): Promise<string> {
  if (!ready) {
    // Its own loader would fetch the module from a CDN.
    const wasm = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'))
    prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer } })
    ready = true
  }
  const { data, width, height } = place
    ? await rasterOf(cropped(pdf, paper, place, ownLayerOnly), RASTER_PX)
    : await rasterOf(pdf, 1600)
  const image = { data: new Uint8ClampedArray(data), width, height, colorSpace: 'srgb' as const }
  const [code] = await readBarcodes(image, { formats: ['QRCode'], tryHarder: place === null })
  return code?.text ?? ''
}

/** Only the code's square of the page, and of its contents what is asked for. */
function cropped(pdf: Buffer, paper: Paper, { x, y, side }: CodePlace, ownLayerOnly: boolean): Buffer {
  const copy = cropTo(pdf, paper, { x, y, w: side, h: side })
  if (ownLayerOnly) keepLastContents(copy)
  return copy
}

/** Blanks all but the last of the page's content streams, in place. Streams come before the page: look from the end. */
function keepLastContents(copy: Buffer): void {
  const from = copy.lastIndexOf('/Contents [')
  const to = copy.indexOf(']', from)
  const list = from < 0 ? '' : copy.subarray(from + 11, to).toString('latin1')
  const last = /\d+ 0 R$/.exec(list)?.[0]
  if (last === undefined) throw new Error('a sheet in layers lists its contents')
  copy.write(last.padStart(list.length), from + 11, 'latin1')
}
