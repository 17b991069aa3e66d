import { PT_PER_MM } from '../../../sheet/paper.ts'
import { eyePpi } from '../../../sheet/reading.ts'
import type { ImageMark } from '../document/document-model.ts'
import {
  type Check,
  enlargement,
  type Finding,
  type Found,
  finding,
  isPdfX,
  ofKind,
  type PreflightOrder,
  places,
  printedMarks,
  trimOf,
} from './finding.ts'

/** GWG2015, sheet offset: 1-bit pictures from 550 ppi where continuous tone is refused under 150. */
const [ONE_BIT_PPI, TONE_PPI] = [550, 150]
/** Smaller pictures are flat colours or dots drawn large, not photographs, px. */
const LEAST_PX = 17
/** Small sheets are read from near, large ones not: below this a picture is soft, ppi. */
const [SOFT_NEAR_PPI, SOFT_FAR_PPI] = [150, 100]
const NEAR_SHEET_MM = 500
/** Wider than high by more than this: the picture is stretched. */
const MOST_STRETCH = 1.1

interface Picture extends Found<ImageMark> {
  /** Its number on the page, as people count. */
  no: number
  ppi: number
  widthMm: number
}

const picturesOf = (document: Parameters<Check>[0], order: PreflightOrder): Picture[] =>
  ofKind(printedMarks(document), 'image').map((found, i) => {
    const { mark, page } = found
    const times = enlargement(page, order)
    const across = mark.image.widthPx / ((mark.widthPt * times) / 72)
    const down = mark.image.heightPx / ((mark.heightPt * times) / 72)
    return {
      ...found,
      no: i + 1,
      ppi: Math.floor(Math.min(across, down) + 1e-6),
      widthMm: (mark.widthPt * times) / PT_PER_MM,
    }
  })

const isOneBit = ({ mark: { image } }: Picture): boolean => image.bits === 1 && (image.space?.components ?? 1) === 1
const isPhoto = ({ mark: { image } }: Picture): boolean => Math.min(image.widthPx, image.heightPx) >= LEAST_PX

export const coarsePictures: Check = (document, order) => {
  // A shop knows its machine: its own floor stands in for a general one.
  const least = Math.ceil(Math.max(order.profile.minPpi, order.distanceM ? eyePpi(order.distanceM) : 0) - 0.5)
  return picturesOf(document, order)
    .filter((picture) => (isPhoto(picture) || order.tinyPictures) && !isOneBit(picture))
    .flatMap((picture): Finding[] => {
      const [x0, y0, x1, y1] = trimOf(picture.page)
      const shortMm = (Math.min(x1 - x0, y1 - y0) * enlargement(picture.page, order)) / PT_PER_MM
      const soft = Math.max(least, shortMm < NEAR_SHEET_MM ? SOFT_NEAR_PPI : SOFT_FAR_PPI)
      if (picture.ppi < least) return [coarse(order, picture, least, 'error')]
      return picture.ppi < soft ? [coarse(order, picture, soft, 'warning')] : []
    })
}

function coarse(order: PreflightOrder, picture: Picture, wanted: number, level: Finding['level']): Finding {
  const { no, ppi, widthMm } = picture
  const mm = Math.round(widthMm)
  return finding(
    order,
    'picture/too-coarse',
    {
      on: `图 ${no}`,
      zh: `图 ${no} 在 ${mm} 毫米上只有 ${ppi} ppi，${level === 'error' ? '需' : '最好有'} ${wanted}`,
      en: `Picture ${no} has only ${ppi} ppi at ${mm} mm, ${level === 'error' ? 'needs' : 'better'} ${wanted}`,
      mend: [
        `换一张至少 ${Math.ceil((wanted * mm) / 25.4)} 像素宽的原图，或把图片放小。`,
        `Use an original at least ${Math.ceil((wanted * mm) / 25.4)} pixels wide, or place it smaller.`,
      ],
      level,
    },
    places([picture]),
  )
}

/** Line art needs more than photographs: its edges are steps. The shop's own floor scales GWG's figure down. */
export const oneBitPictures: Check = (document, order) => {
  const least = Math.round(ONE_BIT_PPI * Math.min(1, order.profile.minPpi / TONE_PPI))
  return picturesOf(document, order)
    .filter((picture) => isOneBit(picture) && isPhoto(picture) && picture.ppi < least)
    .map((picture) =>
      finding(
        order,
        'picture/one-bit-coarse',
        {
          on: `图 ${picture.no}`,
          zh: `图 ${picture.no} 是黑白线稿，在 ${Math.round(picture.widthMm)} 毫米上只有 ${picture.ppi} ppi，需 ${least}`,
          en: `Picture ${picture.no} is 1-bit line art with ${picture.ppi} ppi at ${Math.round(picture.widthMm)} mm, needs ${least}`,
          mend: ['用矢量图，或按更高精度重扫。', 'Use vector art, or scan it finer.'],
        },
        places([picture]),
      ),
    )
}

export const stretchedPictures: Check = (document, order) =>
  picturesOf(document, order)
    .filter((picture) => {
      const { image, widthPt, heightPt } = picture.mark
      const stretch = image.widthPx / widthPt / (image.heightPx / heightPt)
      return isPhoto(picture) && Math.max(stretch, 1 / stretch) > MOST_STRETCH
    })
    .map((picture) =>
      finding(
        order,
        'picture/stretched',
        {
          on: `图 ${picture.no}`,
          zh: `图 ${picture.no} 被拉伸变形了`,
          en: `Picture ${picture.no} is stretched out of shape`,
          mend: ['等比例缩放。', 'Scale it evenly.'],
          level: 'warning',
        },
        places([picture]),
      ),
    )

/** ISO 15930-4: JPEG 2000, JBIG2 and 16 bits are younger than PDF 1.4 or left out of it. */
export const pictureFormats: Check = (document, order) => {
  const old = order.profile.conformance === 'PDF/X-1a'
  return picturesOf(document, order).flatMap((picture) => {
    const { image } = picture.mark
    const found: Finding[] = []
    const say = (code: string, zh: string, en: string, mend: [string, string]): unknown =>
      found.push(finding(order, code, { on: `图 ${picture.no}`, zh, en, mend }, places([picture])))
    const packed = image.filters.find((name) => name === 'JPXDecode' || name === 'JBIG2Decode')
    if (old && packed)
      say(
        'picture/compression',
        `图 ${picture.no} 用了 ${packed.replace('Decode', '')} 压缩，PDF/X-1a 不允许`,
        `Picture ${picture.no} is packed with ${packed.replace('Decode', '')}, which PDF/X-1a forbids`,
        ['用 JPEG 或 ZIP 压缩导出。', 'Export with JPEG or ZIP.'],
      )
    if (old && image.bits === 16)
      say(
        'picture/sixteen-bit',
        `图 ${picture.no} 每通道 16 位，PDF/X-1a 不允许`,
        `Picture ${picture.no} has 16 bits a channel, which PDF/X-1a forbids`,
        ['转成 8 位。', 'Convert it to 8 bits.'],
      )
    if (isPdfX(order) && image.alternates)
      say(
        'picture/alternate',
        `图 ${picture.no} 带有替代图，印哪一张不确定`,
        `Picture ${picture.no} has alternates; which one prints is open`,
        ['只留一张。', 'Keep one.'],
      )
    return found
  })
}

export const brokenPictures: Check = (document, order, { brokenImages }) =>
  picturesOf(document, order)
    .filter(({ mark }) => brokenImages.has(mark.image.id))
    .map((picture) =>
      finding(
        order,
        'picture/damaged',
        {
          on: `图 ${picture.no}`,
          zh: `图 ${picture.no} 的数据已损坏`,
          en: `The data of picture ${picture.no} is damaged`,
          mend: ['重新置入图片后导出。', 'Place the picture anew and export.'],
        },
        places([picture]),
      ),
    )
