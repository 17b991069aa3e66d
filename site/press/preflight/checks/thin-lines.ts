import { isWhite } from '../document/ink-of.ts'
import { amount, type Check, enlargement, finding, ofKind, places, printedMarks } from './finding.ts'

/** A thinner line breaks up or vanishes; PDF's width 0 is one dot of the machine, whatever that is. pt, printed. */
const HAIRLINE_PT = 0.25
/** Lines of many plates under this show coloured rims, pt (GWG2015 "Effective Line Width" asks more of many inks). */
const THIN_PT = 0.5

export const hairlines: Check = (document, order) => {
  const found = ofKind(printedMarks(document), 'stroke').filter(
    ({ page, mark }) =>
      mark.widthPt * enlargement(page, order) < HAIRLINE_PT - 1e-3 && !(mark.ink && isWhite(mark.ink)),
  )
  if (found.length === 0) return []
  const thinnest = Math.min(...found.map(({ page, mark }) => mark.widthPt * enlargement(page, order)))
  return [
    finding(
      order,
      'line/hairline',
      {
        zh: `有 ${found.length} 条发丝线，最细 ${thinnest.toFixed(2)} 磅，至少要 ${HAIRLINE_PT} 磅`,
        en: `${amount(found.length, 'hairline')}, the thinnest ${thinnest.toFixed(2)} pt, at least ${HAIRLINE_PT} pt are needed`,
        mend: ['把线加粗，不要用“极细线”。', 'Make the lines thicker; never use “hairline”.'],
      },
      places(found),
    ),
  ]
}

export const thinManyInks: Check = (document, order) => {
  const found = ofKind(printedMarks(document), 'stroke').filter(({ page, mark }) => {
    const width = mark.widthPt * enlargement(page, order)
    const inks = mark.ink?.cmyk?.filter((amount) => amount > 1).length ?? 0
    return width >= HAIRLINE_PT - 1e-3 && width < THIN_PT && inks > 2
  })
  if (found.length === 0) return []
  return [
    finding(
      order,
      'line/thin-many-inks',
      {
        zh: `有 ${found.length} 条细线用了三种以上油墨，容易套不准`,
        en: `${amount(found.length, 'thin line')} of three or more inks, which never meet exactly`,
        mend: ['细线用一两种油墨，或加粗。', 'Use one or two inks, or thicker lines.'],
        level: 'warning',
      },
      places(found),
    ),
  ]
}
