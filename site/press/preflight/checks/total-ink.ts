import { PT_PER_MM } from '../../../sheet/paper.ts'
import { amount, type Check, enlargement, type Found, finding, ofKind, places, printedMarks } from './finding.ts'
import { inksOf } from './spot-inks.ts'
import { SMALL_TEXT_PT } from './text-inks.ts'

/** Rounding of programs and of JPEG, percent. */
const TOLERANCE = 1
const PICTURE_TOLERANCE = 6
/** GWG2015 "Total Ink Area Coverage" counts areas from 15 mm² on. */
const LEAST_AREA_MM2 = 15

const MEND: [string, string] = [
  '减少青、品、黄，必要时提高黑版（GCR），或用总墨量更低的特性文件转换。',
  'Take away cyan, magenta and yellow in favour of black, or convert with a profile of less ink.',
]

/** Flat colours, text only where it is large: small text has rules of its own. */
export const flatInk: Check = (document, order) => {
  const { maxInk } = order.profile
  const found = printedMarks(document).filter(({ page, mark }) => {
    if (mark.kind === 'image' && !mark.image.stencil) return false
    const total = mark.ink?.total ?? 0
    if (total <= maxInk + TOLERANCE || inksOf(mark).includes('All')) return false
    const times = enlargement(page, order)
    if (mark.kind === 'text') return mark.pt * times >= SMALL_TEXT_PT
    const [x0, y0, x1, y1] = mark.box
    return ((x1 - x0) * (y1 - y0) * times * times) / PT_PER_MM ** 2 >= LEAST_AREA_MM2
  })
  if (found.length === 0) return []
  const most = Math.round(Math.max(...found.map(({ mark }) => mark.ink?.total ?? 0)))
  return [
    finding(
      order,
      'ink/too-much',
      {
        zh: `有 ${found.length} 处总墨量到 ${most}%，上限 ${maxInk}%`,
        en: `${amount(found.length, 'mark')} with a total ink up to ${most} %, the limit is ${maxInk} %`,
        mend: MEND,
      },
      places(found),
    ),
  ]
}

export const gradientInk: Check = (document, order) => {
  const { maxInk } = order.profile
  const found = ofKind(printedMarks(document), 'shading').filter(({ mark }) => (mark.mostInk ?? 0) > maxInk + TOLERANCE)
  if (found.length === 0) return []
  const most = Math.round(Math.max(...found.map(({ mark }) => mark.mostInk ?? 0)))
  return [
    finding(
      order,
      'ink/too-much-gradient',
      {
        zh: `有 ${found.length} 处渐变总墨量到 ${most}%，上限 ${maxInk}%`,
        en: `${amount(found.length, 'gradient')} with a total ink up to ${most} %, the limit is ${maxInk} %`,
        mend: MEND,
      },
      places(found),
    ),
  ]
}

export const pictureInk: Check = (document, order, { imageInk }) => {
  const { maxInk } = order.profile
  const inkOf = ({ mark }: Found): number => (mark.kind === 'image' ? (imageInk.get(mark.image.id) ?? 0) : 0)
  const found = printedMarks(document).filter((one) => inkOf(one) > maxInk + PICTURE_TOLERANCE)
  return found.map((one, i) => {
    const ink = Math.round(inkOf(one))
    return finding(
      order,
      'ink/too-much-picture',
      {
        on: `图 ${i + 1}`,
        zh: `图片最深处总墨量 ${ink}%，上限 ${maxInk}%`,
        en: `The darkest parts of the picture have a total ink of ${ink} %, the limit is ${maxInk} %`,
        mend: MEND,
      },
      places([one]),
    )
  })
}
