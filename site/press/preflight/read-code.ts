import type { Paper } from '../../sheet/paper.ts'
import type { CodePlace } from '../../sheet/sheet-data.ts'
import { readCodes } from '../code-reader.ts'
import { cropTo } from '../finish/crop.ts'
import { rasterOf } from '../page-raster.ts'

/** Four pixels a module for every address of a sensible length; drawn larger, a code costs half as much again of all the check. */
const RASTER_PX = 160
/** For a code that is finer than that. */
const FINE_PX = 480
/** The whole page, where nobody says on which part of it the code stands. */
const PAGE_PX = 1600

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
  const part = place ? cropped(pdf, paper, place, ownLayerOnly) : pdf
  for (const px of place ? [RASTER_PX, FINE_PX] : [PAGE_PX]) {
    const [code] = await readCodes(await rasterOf(part, px), { tryHarder: place === null })
    if (code) return code.text
  }
  return ''
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
