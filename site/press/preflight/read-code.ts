import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { type Paper, PT_PER_MM } from '../../sheet/paper.ts'
import type { CodePlace } from '../../sheet/sheet-data.ts'
import { boxText } from '../finish/finish-sheet.ts'
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

/** The same file with its MediaBox over the code: the boxes are padded, so no offset moves. */
function cropped(pdf: Buffer, paper: Paper, { x, y, side }: CodePlace, ownLayerOnly: boolean): Buffer {
  const pageMm = paper.heightMm + 2 * paper.slugMm
  const left = (paper.slugMm + x) * PT_PER_MM
  const bottom = (pageMm - paper.slugMm - y - side) * PT_PER_MM
  const copy = Buffer.from(pdf)
  const at = copy.indexOf('/MediaBox [')
  if (at < 0) throw new Error('a finished sheet has a MediaBox')
  copy.write(boxText('MediaBox', [left, bottom, side * PT_PER_MM, side * PT_PER_MM]), at, 'latin1')
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
