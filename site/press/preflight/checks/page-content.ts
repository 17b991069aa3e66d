import { holds, isEmpty, meet } from '../document/boxes.ts'
import type { Mark, PdfPage } from '../document/document-model.ts'
import { isWhite } from '../document/ink-of.ts'
import { amount, type Check, finding, isPdfX, type Place, placeOf, trimOf } from './finding.ts'

export const pageCount: Check = (document, order) => {
  const wanted = order.pages ?? 1
  if (document.pageCount === wanted) return []
  return [
    finding(order, 'page/count', {
      zh: `文件有 ${document.pageCount} 页，应当是 ${wanted} 页`,
      en: `The file has ${document.pageCount} pages instead of ${wanted}`,
      mend: ['一张画面一个文件，一页。', 'One sheet, one file, one page.'],
    }),
  ]
}

/** GWG2015 "Empty Pages". */
export const blankPage: Check = ({ pages }, order) =>
  pages
    .filter((page) => !page.marks.some((mark) => isSeen(mark) && !isEmpty(meet(mark.box, trimOf(page)))))
    .map((page) =>
      finding(order, 'page/blank', {
        on: `第 ${page.no} 页`,
        zh: '这一页是空白的',
        en: 'This page is blank',
        mend: ['检查图层和链接的图片，重新导出。', 'Look at layers and linked pictures, then export again.'],
      }),
    )

function isSeen(mark: Mark): boolean {
  if (mark.hidden || (mark.kind === 'text' && mark.mode === 3)) return false
  return mark.ink === null || !isWhite(mark.ink)
}

/** GWG2015 "Page Size and Orientation". */
export const sizesDiffer: Check = ({ pages }, order) => {
  const size = (page: PdfPage): string => {
    const [x0, y0, x1, y1] = trimOf(page)
    return `${Math.round(x1 - x0)}×${Math.round(y1 - y0)}`
  }
  if (new Set(pages.map(size)).size < 2) return []
  return [
    finding(order, 'page/sizes-differ', {
      zh: '各页成品大小不一样',
      en: 'The pages have different trim sizes',
      mend: ['不同画幅分开交。', 'Send each format as its own file.'],
      level: 'warning',
    }),
  ]
}

/** GWG2015 "Single Image Page": type that became pixels is never sharp. */
export const singleImage: Check = ({ pages }, order) =>
  pages
    .filter((page) => {
      const [only, ...others] = page.marks.filter(isSeen)
      return only?.kind === 'image' && others.length === 0 && holds(only.box, trimOf(page), 1)
    })
    .map((page) =>
      finding(
        order,
        'page/single-image',
        {
          on: `第 ${page.no} 页`,
          zh: '整页只是一张图片，文字也成了像素',
          en: 'The whole page is one picture; its type is pixels too',
          mend: ['从排版软件直接导出 PDF，不要先转成图片。', 'Export the PDF from the layout program itself.'],
          level: 'warning',
        },
        [placeOf(page, trimOf(page))],
      ),
    )

export const outside: Check = ({ pages }, order) =>
  pages
    .filter((page) => page.outside > 0)
    .map((page) =>
      finding(
        order,
        'page/outside-media',
        {
          on: `第 ${page.no} 页`,
          zh: `${page.outside} 处文字或图片在页面之外，不会印出来`,
          en: `${amount(page.outside, 'text or picture', 'texts or pictures')} outside the page, which will not print`,
          mend: ['删去版面外的东西，或检查尺寸。', 'Delete what lies beside the page, or check its size.'],
          level: 'warning',
        },
        [],
        page.outside,
      ),
    )

/** ISO 15930-7, 6.17: annotations lie outside the bleed, but for printer's marks and trap nets. */
export const annotations: Check = ({ pages }, order) => {
  const found: { type: string; place: Place }[] = []
  for (const page of pages)
    for (const { type, box, printed } of page.annotations) {
      const inside = !isEmpty(meet(box, page.bleed ?? trimOf(page)))
      const harmless = ['PrinterMark', 'TrapNet', 'Popup', 'Widget'].includes(type) || (!printed && !isPdfX(order))
      if (inside && !harmless) found.push({ type, place: placeOf(page, box) })
    }
  if (found.length === 0) return []
  const types = [...new Set(found.map((one) => one.type))]
  return [
    finding(
      order,
      'page/annotation',
      {
        zh: `版面上有 ${found.length} 处批注或链接：${types.join('、')}`,
        en: `${amount(found.length, 'annotation')} on the sheet: ${types.join(', ')}`,
        mend: ['删去批注和链接后导出。', 'Export without comments and links.'],
      },
      found.map((one) => one.place),
    ),
  ]
}
