import { PT_PER_MM } from '../../../sheet/paper.ts'
import {
  amount,
  type Check,
  enlargement,
  type Found,
  finding,
  type PreflightOrder,
  places,
  printedMarks,
} from './finding.ts'

/** From here on a ground of black ink alone looks grey beside one with other inks below it, mm². */
const LARGE_MM2 = 20_000
/** Smaller rich black is lettering or a line drawn as an area, mm². */
const LEAST_MM2 = 100

/** Black grounds against the shop's wish: with inks below the black where it wants none, or the other way round. */
export const blackAreas: Check = (document, order) => {
  const rich = order.profile.black === 'rich'
  const found = printedMarks(document).filter(
    // Only a rectangle fills its box: a QR code is one path too, and must be black alone.
    (one) =>
      one.mark.kind === 'fill' &&
      one.mark.upright &&
      areaOf(one, order) >= (rich ? LARGE_MM2 : LEAST_MM2) &&
      isWrong(one, rich),
  )
  if (found.length === 0) return []
  const words = rich
    ? {
        zh: `有 ${found.length} 块大面积黑只用了单黑，印出来发灰`,
        en: `${amount(found.length, 'large black ground')} of black ink alone, which will look grey`,
        mend: ['大面积黑用 C50 M50 Y50 K100。', 'Use C50 M50 Y50 K100 for large black grounds.'] as [string, string],
      }
    : {
        zh: `有 ${found.length} 块黑用了四色黑，这家单位要单黑`,
        en: `${amount(found.length, 'area')} in rich black; this shop wants black ink alone`,
        mend: ['把黑色改成 0/0/0/100。', 'Set the black to 0/0/0/100.'] as [string, string],
      }
  const code = rich ? 'ink/plain-black-area' : 'ink/rich-black-area'
  return [finding(order, code, { ...words, level: 'warning' }, places(found))]
}

function isWrong({ mark: { ink } }: Found, rich: boolean): boolean {
  if (!ink?.cmyk || ink.space.inks.length > 0) return false
  const [c, m, y, k] = ink.cmyk
  return k >= 95 && (rich ? c + m + y < 5 : c + m + y > 15)
}

function areaOf({ page, mark }: Found, order: PreflightOrder): number {
  const [x0, y0, x1, y1] = mark.box
  return (x1 - x0) * (y1 - y0) * (enlargement(page, order) / PT_PER_MM) ** 2
}
