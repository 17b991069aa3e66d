import { FORMAT_SIZE_MM, type PrintShop, type Problem, type Profile } from '#contract'
import { readingFloors } from '../../sheet/reading.ts'
import type { SheetOrder } from './check-file.ts'
import { preflightFile } from './preflight-file.ts'
import { toPreflightProfile } from './preflight-profile.ts'

/** Said by the quick check of every sheet in the editor's words. */
const SAID_ALREADY = new Set(['picture/too-coarse', 'file/too-large'])

/**
 * The whole preflight, as any PDF of anybody's gets it, of a panel's first sheet: the sheets of its other galleries
 * differ by their own layer only, which the quick check reads on every sheet.
 */
export async function checkWhole(
  pdf: Buffer,
  order: SheetOrder & { profile: Profile },
  shop: Pick<PrintShop, 'slug' | 'name'>,
): Promise<Problem[]> {
  const { at, format, distanceM, profile } = order
  const { captionFloorPt: textFloorPt } = readingFloors(format, distanceM)
  const asked = {
    at,
    trimMm: FORMAT_SIZE_MM[format],
    distanceM,
    textFloorPt,
    profile: toPreflightProfile(shop, profile),
  }
  const { findings } = await preflightFile(pdf, asked)
  return findings
    .filter(({ code }) => !SAID_ALREADY.has(code))
    .map(({ places: _places, count: _count, ...said }) => said)
}
