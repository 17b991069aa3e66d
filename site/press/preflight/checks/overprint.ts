import { isWhite } from '../document/ink-of.ts'
import { amount, type Check, enlargement, finding, ofKind, places, printedMarks } from './finding.ts'

/** Below this, black type is better printed over what lies under it than cut out of it, pt (GWG2015: 12 pt). */
const OVERPRINT_PT = 12

/** GWG2015 "White Text Overprint", "White Paths Overprint": white that overprints is not there at all. */
export const whiteOverprint: Check = (document, order) => {
  const found = printedMarks(document).filter(
    ({ mark }) => mark.overprint && mark.ink !== null && mark.kind !== 'shading' && isWhite(mark.ink),
  )
  if (found.length === 0) return []
  return [
    finding(
      order,
      'ink/white-overprint',
      {
        zh: `有 ${found.length} 处白色设了叠印，印出来会消失`,
        en: `${amount(found.length, 'white mark')} set to overprint, which will vanish`,
        mend: ['给白色的对象取消叠印。', 'Switch overprint off for white objects.'],
      },
      places(found),
    ),
  ]
}

/** GWG2015 "Overprint Grayscale": a grey that overprints is laid down in another way by each machine. */
export const greyOverprint: Check = (document, order) => {
  const found = printedMarks(document).filter(
    ({ mark }) =>
      mark.overprint && mark.ink?.space.kind === 'DeviceGray' && !isWhite(mark.ink) && (mark.ink.total ?? 0) < 100,
  )
  if (found.length === 0) return []
  return [
    finding(
      order,
      'ink/grey-overprint',
      {
        zh: `有 ${found.length} 处灰度设了叠印，各家设备印得不同`,
        en: `${amount(found.length, 'grey mark')} set to overprint; machines differ in how they print that`,
        mend: ['取消叠印，或改用 CMYK 的黑。', 'Switch overprint off, or use black of CMYK.'],
        level: 'warning',
      },
      places(found),
    ),
  ]
}

/** GWG2015 "100% Black Text Overprint", for information: most engines set no overprint and trap nothing. */
export const blackKnockout: Check = (document, order) => {
  const found = ofKind(printedMarks(document), 'text').filter(({ page, mark }) => {
    const cmyk = mark.ink?.cmyk
    const black = cmyk && cmyk[3] >= 99.5 && cmyk[0] + cmyk[1] + cmyk[2] < 0.5
    return black && !mark.overprint && mark.pt * enlargement(page, order) < OVERPRINT_PT
  })
  if (found.length === 0) return []
  return [
    finding(
      order,
      'ink/black-knocks-out',
      {
        zh: `有 ${found.length} 处小黑字没有叠印`,
        en: `${amount(found.length, 'run')} of small black text knocking out what lies below`,
        mend: ['黑字可设叠印，套印不准时不露白。', 'Black text may overprint, so that no gap shows.'],
        level: 'warning',
      },
      places(found),
    ),
  ]
}
