import type { PdfDocument, PdfFont } from '../document/document-model.ts'
import { type Check, type Finding, finding, ofKind, type PreflightOrder, places, printedMarks } from './finding.ts'

/** OpenType OS/2 fsType: bit 1 forbids embedding altogether, bit 9 allows bitmaps only. */
const [RESTRICTED, PREVIEW, EDITABLE, BITMAP_ONLY] = [0x0002, 0x0004, 0x0008, 0x0200]

interface Rule {
  code: string
  isWrong: (font: PdfFont) => boolean
  zh: string
  en: string
  mend: [string, string]
  level?: 'warning'
}

const RULES: Rule[] = [
  {
    code: 'font/not-embedded',
    isWrong: ({ embedded }) => !embedded,
    zh: '字体没有嵌入',
    en: 'Font not embedded',
    mend: ['导出时嵌入全部字体。', 'Embed all fonts on export.'],
  },
  {
    code: 'font/type3',
    isWrong: ({ type }) => type === 'Type3',
    zh: '有 Type 3 字体，边缘发虚',
    en: 'Type 3 font, printed roughly',
    mend: ['换用 TrueType 或 OpenType 字体。', 'Use a TrueType or OpenType font.'],
  },
  {
    code: 'font/damaged',
    isWrong: ({ embedded, sound }) => embedded && !sound,
    zh: '嵌入的字体已损坏',
    en: 'The embedded font is damaged',
    mend: ['重新安装字体后导出。', 'Install the font anew and export.'],
  },
  {
    code: 'font/licence',
    isWrong: ({ licence }) => licence !== null && isForbidden(licence),
    zh: '字体厂商不许嵌入这个字体',
    en: 'The font’s maker forbids embedding it',
    mend: ['换用授权允许嵌入的字体。', 'Use a font whose licence allows embedding.'],
  },
  {
    // GWG2015 "Font Courier": it stands in when the right font was missing.
    code: 'font/courier',
    isWrong: ({ name }) => /^courier(?:new|std)?(?:[-,]|$)/i.test(name),
    zh: '用了 Courier，多半是缺字体时的代替',
    en: 'Courier is used, mostly in place of a missing font',
    mend: ['核对是不是本来要的字体。', 'See whether this font was meant.'],
    level: 'warning',
  },
]

const MOST_NAMES = 5

export const fonts: Check = (document, order) => {
  const used = [...new Set(document.pages.flatMap((page) => page.fonts))]
  return RULES.flatMap(({ isWrong, ...rule }) => {
    const wrong = used.filter(isWrong)
    return wrong.length === 0 ? [] : [named(document, order, wrong, rule)]
  })
}

function named(document: PdfDocument, order: PreflightOrder, wrong: PdfFont[], rule: Omit<Rule, 'isWrong'>): Finding {
  const texts = ofKind(printedMarks(document), 'text').filter(({ mark }) => mark.font && wrong.includes(mark.font))
  const names = [...new Set(wrong.map((font) => font.name || '?'))]
  const [first, rest] = [names.slice(0, MOST_NAMES), names.length - MOST_NAMES]
  const zh = `${rule.zh}：${first.join('、')}${rest > 0 ? ` 等 ${names.length} 个` : ''}`
  const en = `${rule.en}: ${first.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
  const { code, mend, level } = rule
  return finding(order, code, { zh, en, mend, level }, places(texts))
}

/** The least strict bit counts when several are set (OpenType 1.9, OS/2). */
function isForbidden(licence: number): boolean {
  return ((licence & RESTRICTED) !== 0 && (licence & (PREVIEW | EDITABLE)) === 0) || (licence & BITMAP_ONLY) !== 0
}
