import { PT_PER_MM } from '../../../sheet/paper.ts'
import { holds } from '../document/boxes.ts'
import type { Box, PdfPage } from '../document/document-model.ts'
import {
  type Check,
  enlargement,
  type Finding,
  finding,
  isPdfX,
  type PreflightOrder,
  round1,
  trimOf,
} from './finding.ts'

/** Rounding of the programs that write boxes, pt. */
const TOLERANCE_PT = 0.02
/** A cutter is no better than this, mm. */
const SIZE_TOLERANCE_MM = 0.5

const perPage =
  (check: (page: PdfPage, order: PreflightOrder) => Finding | null): Check =>
  ({ pages }, order) =>
    pages.flatMap((page) => check(page, order) ?? [])

const onPage = ({ no }: PdfPage): string => `第 ${no} 页`

/** ISO 15930: every page has a TrimBox or an ArtBox, not both. */
export const trimBox = perPage((page, order) => {
  if (page.trim && page.art)
    return finding(order, 'page/art-box', {
      on: onPage(page),
      zh: '页面同时有裁切框和作品框，只能有一个',
      en: 'The page has both a TrimBox and an ArtBox; it may have one',
      mend: ['导出时只设成品尺寸。', 'Export with a trim size only.'],
      level: isPdfX(order) ? 'error' : 'warning',
    })
  if (page.trim || page.art || (!isPdfX(order) && order.profile.bleedMm === 0)) return null
  return finding(order, 'page/no-trim', {
    on: onPage(page),
    zh: '没有裁切框，不知道成品多大',
    en: 'There is no TrimBox: nobody knows where to cut',
    mend: ['导出时设成品尺寸（裁切框）。', 'Export with a trim size.'],
  })
})

/** PDF 32000-1, 14.11.2: trim lies in bleed, bleed in media. */
export const nesting = perPage((page, order) => {
  const { trim, bleed, media } = page
  const wrong: string[] = []
  if (bleed && !holds(media, bleed, TOLERANCE_PT)) wrong.push('BleedBox > MediaBox')
  if (trim && bleed && !holds(bleed, trim, TOLERANCE_PT)) wrong.push('TrimBox > BleedBox')
  if (trim && !bleed && !holds(media, trim, TOLERANCE_PT)) wrong.push('TrimBox > MediaBox')
  if (wrong.length === 0) return null
  return finding(order, 'page/box-nesting', {
    on: onPage(page),
    zh: `页面框没有一个套一个：${wrong.join('、')}`,
    en: `The page boxes do not lie in one another: ${wrong.join(', ')}`,
    mend: ['重新设成品尺寸和出血后导出。', 'Set trim and bleed anew and export.'],
  })
})

/** GWG2015 "Crop Box": what a viewer cuts away is not seen in the proof. */
export const cropBox = perPage((page, order) => {
  const { crop, media } = page
  const wanted = page.bleed ?? page.trim ?? media
  if (crop === null || holds(crop, wanted, TOLERANCE_PT) || !holds(media, wanted, TOLERANCE_PT)) return null
  return finding(order, 'page/crop-box', {
    on: onPage(page),
    zh: '显示框（CropBox）切掉了要印的部分',
    en: 'The CropBox cuts off what is to be printed',
    mend: ['删去 CropBox，或让它等于整页。', 'Remove the CropBox, or make it the whole page.'],
  })
})

export const trimSize = perPage((page, order) => {
  const { trimMm } = order
  if (!trimMm || (page.trim === null && isPdfX(order))) return null
  const [x0, y0, x1, y1] = trimOf(page)
  const factor = enlargement(page, order) / PT_PER_MM
  const size = [(x1 - x0) * factor, (y1 - y0) * factor]
  const [w = 0, h = 0] = page.rotate % 180 === 0 ? size : size.reverse()
  const fits = (a: number, b: number): boolean => Math.abs(a - b) <= SIZE_TOLERANCE_MM * order.profile.scale
  if (fits(w, trimMm.widthMm) && fits(h, trimMm.heightMm)) return null
  const turned = fits(h, trimMm.widthMm) && fits(w, trimMm.heightMm)
  const [is, want] = [`${round1(w)} × ${round1(h)}`, `${trimMm.widthMm} × ${trimMm.heightMm}`]
  return finding(order, 'page/size', {
    on: onPage(page),
    zh: `成品是 ${is} 毫米，应当是 ${want} 毫米${turned ? '（横竖反了）' : ''}`,
    en: `The trim is ${is} mm instead of ${want} mm${turned ? ' (turned)' : ''}`,
    mend: ['按画幅重新设页面尺寸，不要缩放着导出。', 'Set the page to the format; do not scale on export.'],
  })
})

/** The bleed that the shop asks for must have room on the page. */
export const bleedBox = perPage((page, order) => {
  const { bleedMm } = order.profile
  const { trim } = page
  if (bleedMm === 0 || trim === null) return null
  const outer: Box = page.bleed ?? page.media
  const margin = Math.min(trim[0] - outer[0], trim[1] - outer[1], outer[2] - trim[2], outer[3] - trim[3])
  const has = (margin * enlargement(page, order)) / PT_PER_MM
  if (has >= bleedMm - 0.05 || has < -TOLERANCE_PT) return null
  return finding(order, 'page/bleed-box', {
    on: onPage(page),
    zh: `出血框只有 ${round1(has)} 毫米，需要 ${bleedMm} 毫米`,
    en: `The bleed is only ${round1(has)} mm, ${bleedMm} mm are needed`,
    mend: [`四边各加 ${bleedMm} 毫米出血后导出。`, `Export with ${bleedMm} mm of bleed on each side.`],
  })
})

/** GWG2015 "Page Scaling": machines differ in whether they heed it. */
export const userUnit = perPage((page, order) =>
  page.userUnit === 1
    ? null
    : finding(order, 'page/user-unit', {
        on: onPage(page),
        zh: `页面带放大系数 ${page.userUnit}，有的设备会忽略`,
        en: `The page is scaled by a UserUnit of ${page.userUnit}, which some machines ignore`,
        mend: ['按 1:1 导出；放不下时按约定比例缩小。', 'Export at 1:1, or at the agreed scale.'],
      }),
)

export const rotation = perPage((page, order) =>
  page.rotate === 0
    ? null
    : finding(order, 'page/rotated', {
        on: onPage(page),
        zh: `页面设了旋转 ${page.rotate}°`,
        en: `The page is turned by ${page.rotate}°`,
        mend: ['按看的方向导出，不要旋转页面。', 'Export it upright.'],
        level: 'warning',
      }),
)
