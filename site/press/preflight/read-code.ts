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

/** Reads the code off a finished file, drawn by another engine than the one that made it; '' when none is seen. */
export async function readCode(pdf: Buffer, paper: Paper, place: CodePlace | null): Promise<string> {
  const part = place ? cropTo(pdf, paper, { x: place.x, y: place.y, w: place.side, h: place.side }) : pdf
  for (const px of place ? [RASTER_PX, FINE_PX] : [PAGE_PX]) {
    const [code] = await readCodes(await rasterOf(part, px), { tryHarder: place === null })
    if (code) return code.text
  }
  return ''
}
