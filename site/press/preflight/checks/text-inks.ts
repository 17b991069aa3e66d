import type { Ink, TextMark } from '../document/document-model.ts'
import {
  amount,
  type Check,
  enlargement,
  type Found,
  finding,
  ofKind,
  type PreflightOrder,
  places,
  printedMarks,
} from './finding.ts'

/** Dark text smaller than this must be black ink alone: four plates never meet exactly. pt, printed. */
export const SMALL_TEXT_PT = 60
/** GWG2015 "Small Text": from here down coloured rims swallow the strokes. pt, printed. */
const TINY_TEXT_PT = 12

/** Black text in more inks than black (GWG2015 "Rich Black Text"). */
export const richBlack: Check = (document, order) => {
  const found = smallTexts(document, order, SMALL_TEXT_PT).filter(
    ({ mark }) => mark.ink !== null && isRichBlack(mark.ink) && !isRegistration(mark.ink),
  )
  if (found.length === 0) return []
  const [first] = found
  return [
    finding(
      order,
      'text/rich-black',
      {
        zh: `有 ${found.length} 处小黑字不是单黑（${inWords(first?.mark.ink)}）`,
        en: `${amount(found.length, 'run')} of small dark text not in black ink alone (${inWords(first?.mark.ink)})`,
        mend: ['把文字颜色改成 0/0/0/100。', 'Set the text in 0/0/0/100.'],
      },
      places(found),
    ),
  ]
}

/** Text on all plates at full strength: by the registration colour, or by four times a hundred. */
export const registrationText: Check = (document, order) => {
  const found = smallTexts(document, order, Number.POSITIVE_INFINITY).filter(
    ({ mark }) => mark.ink !== null && isRegistration(mark.ink),
  )
  if (found.length === 0) return []
  return [
    finding(
      order,
      'text/registration',
      {
        zh: `有 ${found.length} 处文字用了套版色（四色各 100%）`,
        en: `${amount(found.length, 'run')} of text in the registration colour (100 % of every ink)`,
        mend: ['把文字颜色改成 0/0/0/100。', 'Set the text in 0/0/0/100.'],
      },
      places(found),
    ),
  ]
}

export const tinyManyInks: Check = (document, order) => {
  const found = smallTexts(document, order, TINY_TEXT_PT).filter(({ mark: { ink } }) => {
    const inks = ink?.cmyk?.filter((amount) => amount > 1).length ?? 0
    return ink !== null && inks > 2 && !isRichBlack(ink) && !isRegistration(ink)
  })
  if (found.length === 0) return []
  return [
    finding(
      order,
      'text/many-inks',
      {
        zh: `有 ${found.length} 处不到 ${TINY_TEXT_PT} 磅的字用了三种以上油墨`,
        en: `${amount(found.length, 'run')} of text under ${TINY_TEXT_PT} pt in three or more inks`,
        mend: ['小字用一两种油墨。', 'Set small text in one or two inks.'],
        level: 'warning',
      },
      places(found),
    ),
  ]
}

function smallTexts(document: Parameters<Check>[0], order: PreflightOrder, below: number): Found<TextMark>[] {
  return ofKind(printedMarks(document), 'text').filter(
    ({ page, mark }) => mark.mode !== 3 && mark.pt * enlargement(page, order) < below,
  )
}

function isRichBlack({ cmyk }: Ink): boolean {
  return cmyk !== null && cmyk[3] >= 60 && cmyk[0] + cmyk[1] + cmyk[2] > 0.5
}

function isRegistration({ space, cmyk }: Ink): boolean {
  return space.inks[0] === 'All' || cmyk?.every((amount) => amount > 98) === true
}

function inWords(ink: Ink | null | undefined): string {
  const [c, m, y, k] = (ink?.cmyk ?? [0, 0, 0, 0]).map(Math.round)
  return `C${c} M${m} Y${y} K${k}`
}
