import { PT_PER_MM } from '../../../sheet/paper.ts'
import { enlargement, ofKind, type PreflightOrder, printedMarks, round1, trimOf } from '../checks/finding.ts'
import { inksOf } from '../checks/spot-inks.ts'
import type { PdfDocument } from '../document/document-model.ts'

/** One thing that is so, Chinese and English label. */
export interface Fact {
  zh: string
  en: string
  value: string
}

/** What a file is, beside what is wrong with it: rows for a table, Chinese and English labels. */
export function fileFacts(document: PdfDocument, order: PreflightOrder): Fact[] {
  const [page] = document.pages
  const fonts = [...new Set(document.pages.flatMap((one) => one.fonts.map((font) => font.name)))]
  const intent = document.intents.find((one) => one.type === 'GTS_PDFX')
  return [
    { zh: '成品尺寸', en: 'Trim', value: page ? sizeOf(document, order) : '—' },
    ...(order.distanceM === undefined ? [] : [{ zh: '阅读距离', en: 'Read from', value: `${order.distanceM} m` }]),
    { zh: '页数', en: 'Pages', value: String(document.pageCount) },
    { zh: '大小', en: 'Size', value: `${(document.bytes / 1e6).toFixed(1)} MB` },
    { zh: 'PDF 版本', en: 'Version', value: document.version },
    { zh: '输出意图', en: 'Output intent', value: intent?.condition || '—' },
    { zh: '油墨', en: 'Inks', value: inkNames(document).join('、') || '—' },
    { zh: '图片', en: 'Pictures', value: picturesOf(document, order) },
    { zh: '字体', en: 'Fonts', value: fonts.join('、') || '—' },
  ]
}

function sizeOf({ pages: [page] }: PdfDocument, order: PreflightOrder): string {
  if (!page) return '—'
  const [x0, y0, x1, y1] = trimOf(page)
  const mm = (pt: number): number => round1((pt * enlargement(page, order)) / PT_PER_MM)
  const size = [mm(x1 - x0), mm(y1 - y0)]
  if (page.rotate % 180 !== 0) size.reverse()
  return `${size.join(' × ')} mm${order.profile.scale === 1 ? '' : `（1:${order.profile.scale}）`}`
}

function inkNames(document: PdfDocument): string[] {
  const plates = [false, false, false, false]
  const spots = new Set<string>()
  let rgb = false
  for (const { mark } of printedMarks(document)) {
    for (const name of inksOf(mark)) if (!PLATES.includes(name) && name !== 'None') spots.add(name)
    const space = mark.kind === 'image' && !mark.image.stencil ? mark.image.space : mark.ink?.space
    if (space?.kind === 'DeviceCMYK' && mark.kind === 'image') plates.fill(true)
    if (space?.kind === 'DeviceRGB' || (space?.kind === 'ICCBased' && space.components === 3)) rgb = true
    for (const [i, amount] of (mark.ink?.cmyk ?? []).entries()) if (amount > 0.5) plates[i] = true
  }
  const process = ['C', 'M', 'Y', 'K'].filter((_, i) => plates[i])
  return [...(process.length > 0 ? [process.join(' ')] : []), ...(rgb ? ['RGB'] : []), ...spots]
}

const PLATES = ['Cyan', 'Magenta', 'Yellow', 'Black']

function picturesOf(document: PdfDocument, order: PreflightOrder): string {
  const images = ofKind(printedMarks(document), 'image')
  if (images.length === 0) return '—'
  const ppi = images.map(({ page, mark }) => {
    const times = enlargement(page, order) / 72
    return Math.floor(
      Math.min(mark.image.widthPx / (mark.widthPt * times), mark.image.heightPx / (mark.heightPt * times)),
    )
  })
  const [low, high] = [Math.min(...ppi), Math.max(...ppi)]
  return `${images.length} · ${low === high ? low : `${low}–${high}`} ppi`
}
