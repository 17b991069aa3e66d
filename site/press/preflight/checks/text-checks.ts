import { PT_PER_MM } from '../../../sheet/paper.ts'
import {
  amount,
  type Check,
  enlargement,
  finding,
  ofKind,
  type PreflightOrder,
  places,
  printedMarks,
  round1,
} from './finding.ts'

/** Captions may have six tenths of the body's height, which is 1/200 of the distance. */
const FLOOR_OF_DISTANCE = 0.6 / 200
const TOLERANCE_PT = 0.15

/** Type that nobody can read from where they stand. */
export const textTooSmall: Check = (document, order) => {
  const floor = floorOf(order)
  if (floor === null) return []
  const found = ofKind(printedMarks(document), 'text').filter(
    ({ page, mark }) => mark.mode !== 3 && mark.pt * enlargement(page, order) < floor - TOLERANCE_PT,
  )
  if (found.length === 0) return []
  const smallest = round1(Math.min(...found.map(({ page, mark }) => mark.pt * enlargement(page, order))))
  const [zh, en] = order.distanceM === undefined ? ['', ''] : [`${order.distanceM} 米外`, ` from ${order.distanceM} m`]
  return [
    finding(
      order,
      'text/too-small',
      {
        zh: `有 ${found.length} 处字太小，最小 ${smallest} 磅；${zh}至少要 ${round1(floor)} 磅`,
        en: `${amount(found.length, 'run')} of text too small, the smallest ${smallest} pt;${en} it needs ${round1(floor)} pt`,
        mend: ['放大文字，或删减内容。', 'Enlarge the text, or say less.'],
      },
      places(found),
    ),
  ]
}

function floorOf({ textFloorPt, distanceM }: PreflightOrder): number | null {
  if (textFloorPt !== undefined) return textFloorPt
  return distanceM === undefined ? null : distanceM * 1000 * FLOOR_OF_DISTANCE * PT_PER_MM
}

/** A glyph that stands for “none”: a box or a gap where a character should be (ISO 15930-7, 6.10 forbids it). */
export const missingGlyphs: Check = (document, order) => {
  const found = ofKind(printedMarks(document), 'text').filter(({ mark }) => mark.notdef > 0 && mark.mode !== 3)
  if (found.length === 0) return []
  const count = found.reduce((sum, { mark }) => sum + mark.notdef, 0)
  return [
    finding(
      order,
      'text/missing-glyph',
      {
        zh: `有 ${count} 个字没有字形，印出来是空白或方框`,
        en: `${amount(count, 'character')} without a glyph: a gap or a box is printed`,
        mend: ['换一种有这些字的字体。', 'Use a font that has these characters.'],
      },
      places(found),
      count,
    ),
  ]
}
