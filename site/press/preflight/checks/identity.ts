import { type Check, finding, isPdfX } from './finding.ts'
import { readXmpFields, sameInstant } from './xmp-fields.ts'

/** The mark by which a file says what it conforms to: X-4 in XMP, X-1a in Info (ISO 15930-1, -4 and -7). */
export const conformance: Check = ({ info, xmp }, order) => {
  if (!isPdfX(order)) return []
  const wanted = order.profile.conformance
  if (wanted === 'PDF/X-4' && xmp === null)
    return [
      finding(order, 'meta/no-xmp', {
        zh: '没有 XMP 元数据，PDF/X-4 要有',
        en: 'There is no XMP metadata, which PDF/X-4 needs',
        mend: ['按 PDF/X-4 重新导出。', 'Export again as PDF/X-4.'],
      }),
    ]
  const says =
    wanted === 'PDF/X-4' ? readXmpFields(xmp ?? '').pdfxVersion : (info.GTS_PDFXConformance ?? info.GTS_PDFXVersion)
  if (says?.startsWith(wanted)) return []
  const claims = says ?? info.GTS_PDFXVersion
  if (claims !== undefined)
    return [
      finding(order, 'meta/conformance-other', {
        zh: `文件自称 ${claims}，应当是 ${wanted}`,
        en: `The file says it is ${claims} instead of ${wanted}`,
        mend: [`按 ${wanted} 重新导出。`, `Export again as ${wanted}.`],
      }),
    ]
  return [
    finding(order, 'meta/conformance-missing', {
      zh: `文件没有标明 ${wanted}`,
      en: `The file does not say that it is ${wanted}`,
      mend: [`按 ${wanted} 重新导出。`, `Export again as ${wanted}.`],
    }),
  ]
}

/** ISO 15930 asks both to agree: a workflow may read either. */
export const infoAgrees: Check = ({ info, xmp }, order) => {
  if (xmp === null) return []
  const fields = readXmpFields(xmp)
  const texts: [string, string | undefined, string | undefined][] = [
    ['Title', info.Title, fields.title],
    ['Creator', info.Creator, fields.creator],
    ['Producer', info.Producer, fields.producer],
    ['Trapped', info.Trapped, fields.trapped],
  ]
  const dates: [string, string | undefined, string | undefined][] = [
    ['CreationDate', info.CreationDate, fields.created],
    ['ModDate', info.ModDate, fields.modified],
  ]
  const wrong = [
    ...texts.filter(([, a, b]) => a !== undefined && b !== undefined && a.trim() !== b.trim()),
    ...dates.filter(([, a, b]) => a !== undefined && b !== undefined && !sameInstant(a, b)),
  ].map(([name]) => name)
  if (wrong.length === 0) return []
  return [
    finding(order, 'meta/disagree', {
      zh: `文档信息与 XMP 不一致：${wrong.join('、')}`,
      en: `Info and XMP disagree: ${wrong.join(', ')}`,
      mend: ['另存一次，或重新导出。', 'Save it anew, or export again.'],
      level: isPdfX(order) ? 'error' : 'warning',
    }),
  ]
}

export const trapped: Check = ({ info, xmp }, order) => {
  if (!isPdfX(order)) return []
  const says = info.Trapped ?? readXmpFields(xmp ?? '').trapped
  if (says === 'True' || says === 'False') return []
  return [
    finding(order, 'meta/trapped', {
      zh: '没有说明是否做过陷印（Trapped）',
      en: 'It is not said whether the file is trapped',
      mend: ['导出时把“陷印”设为否（没有做过时）。', 'Set “trapped” to no on export, unless it is.'],
    }),
  ]
}

/** What PDF/X wants said of a file: ids, a title, dates. */
export const identification: Check = ({ hasId, info, xmp }, order) => {
  if (!isPdfX(order)) return []
  const fields = readXmpFields(xmp ?? '')
  const lacking: [string, string, string][] = []
  if (!hasId) lacking.push(['meta/no-id', '文件没有标识（ID）', 'The file has no ID'])
  if (!(info.Title ?? fields.title)) lacking.push(['meta/no-title', '文件没有标题', 'The file has no title'])
  if (!(info.CreationDate ?? fields.created) || !(info.ModDate ?? fields.modified))
    lacking.push(['meta/no-dates', '文件没有创建和修改日期', 'The file has no dates of creation and change'])
  return lacking.map(([code, zh, en]) =>
    finding(order, code, { zh, en, mend: ['按 PDF/X 重新导出。', 'Export again as PDF/X.'] }),
  )
}
