import { innermost } from '../document/colour-space.ts'
import type { ColourSpace, Mark } from '../document/document-model.ts'
import { amount, type Check, type Found, finding, places, printedMarks } from './finding.ts'

type Foreign = 'rgb' | 'lab' | 'calibrated' | 'icc' | 'gray'

const WORDS: Record<Foreign, { zh: string; en: string; mend: [string, string] }> = {
  rgb: {
    zh: ' RGB 颜色',
    en: 'RGB colour',
    mend: ['按印刷色彩特性转成 CMYK。', 'Convert it to CMYK with the press profile.'],
  },
  lab: { zh: ' Lab 颜色', en: 'Lab colour', mend: ['转成 CMYK。', 'Convert it to CMYK.'] },
  calibrated: {
    zh: '校准颜色（CalRGB/CalGray）',
    en: 'calibrated colour (CalRGB/CalGray)',
    mend: ['转成 CMYK。', 'Convert it to CMYK.'],
  },
  icc: {
    zh: '带 ICC 特性文件的颜色',
    en: 'colour with an ICC profile of its own',
    mend: ['转成目标 CMYK，不嵌入源特性文件。', 'Convert to the press’s CMYK and embed no source profile.'],
  },
  gray: {
    zh: '灰度颜色',
    en: 'grey of a device',
    mend: ['改成只用黑版的 CMYK（0/0/0/K）。', 'Use CMYK with black alone (0/0/0/K).'],
  },
}

/**
 * Colours that are not inks where inks are wanted. GWG2015 CMYK variants allow DeviceCMYK, grey and spot inks only;
 * DeviceGray prints as black but takes overprint in another way (GWG2015 "Overprint Grayscale"), so it is only warned of.
 */
export const colourSpaces: Check = (document, order) => {
  if (order.profile.colour !== 'cmyk') return []
  const by = new Map<Foreign, Found[]>()
  for (const found of printedMarks(document)) {
    const space = spaceOf(found.mark)
    const foreign = space && foreignOf(space)
    if (foreign) by.set(foreign, [...(by.get(foreign) ?? []), found])
  }
  return [...by].map(([kind, found]) => {
    const { zh, en, mend } = WORDS[kind]
    const what = kindsOf(found)
    return finding(
      order,
      `colour/${kind}`,
      {
        zh: `有 ${found.length} 处${zh}（${what.zh}），这里要 CMYK`,
        en: `${amount(found.length, 'mark')} (${what.en}) in ${en}; CMYK is wanted`,
        mend,
        level: kind === 'gray' ? 'warning' : 'error',
      },
      places(found),
    )
  })
}

/** What a mark's colour is really given in; null when its own marks say it (patterns). */
function spaceOf(mark: Mark): ColourSpace | null {
  if (mark.kind === 'image' && !mark.image.stencil) return mark.image.space && innermost(mark.image.space)
  if (mark.kind === 'shading') return innermost(mark.space)
  return mark.ink === null || mark.ink.pattern ? null : innermost(mark.ink.space)
}

function foreignOf({ kind, components }: ColourSpace): Foreign | null {
  if (kind === 'DeviceRGB') return 'rgb'
  if (kind === 'Lab') return 'lab'
  if (kind === 'CalRGB' || kind === 'CalGray') return 'calibrated'
  if (kind === 'ICCBased') return components === 3 ? 'rgb' : 'icc'
  return kind === 'DeviceGray' ? 'gray' : null
}

const KIND_ZH = { fill: '色块', stroke: '线条', text: '文字', image: '图片', shading: '渐变' }
const KIND_EN = { fill: 'areas', stroke: 'lines', text: 'text', image: 'pictures', shading: 'gradients' }

function kindsOf(found: readonly Found[]): { zh: string; en: string } {
  const kinds = [...new Set(found.map(({ mark }) => mark.kind))]
  return { zh: kinds.map((kind) => KIND_ZH[kind]).join('、'), en: kinds.map((kind) => KIND_EN[kind]).join(', ') }
}

/** GWG2015 "Transparency Blend Color Space": blending in RGB turns blacks and pure inks into four of them. */
export const blendSpace: Check = ({ pages }, order) => {
  if (order.profile.colour !== 'cmyk') return []
  const wrong = pages.filter((page) =>
    page.groupSpaces.some(
      ({ kind, components }) => kind === 'DeviceRGB' || kind === 'CalRGB' || (kind === 'ICCBased' && components === 3),
    ),
  )
  return wrong.map((page) =>
    finding(order, 'colour/blend-space', {
      on: `第 ${page.no} 页`,
      zh: '透明在 RGB 里混合，黑字和专色会变成四色',
      en: 'Transparency is blended in RGB: black and pure inks become four inks',
      mend: ['把文档的透明混合空间设为 CMYK。', 'Set the transparency blend space to CMYK.'],
    }),
  )
}

/** ISO 15930-1 and -4 know no transparency at all. */
export const transparency: Check = (document, order) => {
  if (order.profile.conformance !== 'PDF/X-1a') return []
  const found = printedMarks(document).filter(({ mark }) => mark.transparent)
  const groups = document.pages.reduce((sum, page) => sum + page.groups, 0)
  if (found.length === 0 && groups === 0) return []
  return [
    finding(
      order,
      'colour/transparency',
      {
        zh: `有 ${Math.max(found.length, groups)} 处透明，PDF/X-1a 不允许`,
        en: `${amount(Math.max(found.length, groups), 'transparent mark')}, which PDF/X-1a forbids`,
        mend: ['导出时拼合透明，或改交 PDF/X-4。', 'Flatten transparency, or ask for PDF/X-4.'],
      },
      places(found),
    ),
  ]
}
