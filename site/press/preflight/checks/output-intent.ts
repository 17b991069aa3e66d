import { type Check, finding, isPdfX } from './finding.ts'

const CHANNELS: Record<string, number> = { GRAY: 1, RGB: 3, CMYK: 4 }

/** ISO 15930-7, 6.2.2: one PDF/X output intent, with the profile of a printing process that has as many inks. */
export const outputIntent: Check = ({ intents }, order) => {
  if (!isPdfX(order)) return []
  const [intent, ...others] = intents.filter((one) => one.type === 'GTS_PDFX')
  const { conformance, colour } = order.profile
  if (intent === undefined)
    return [
      finding(order, 'intent/missing', {
        zh: `缺少输出意图（${conformance}）`,
        en: `There is no output intent (${conformance})`,
        mend: ['导出时选 PDF/X 和印刷条件（如 FOGRA39）。', 'Export as PDF/X with a printing condition (FOGRA39).'],
      }),
    ]
  if (others.length > 0)
    return [
      finding(order, 'intent/doubled', {
        zh: `有 ${others.length + 1} 个 PDF/X 输出意图，只能有一个`,
        en: `There are ${others.length + 1} PDF/X output intents; there may be one`,
        mend: ['只保留一个印刷条件。', 'Keep one printing condition.'],
      }),
    ]
  const { profile, condition } = intent
  if (profile === null) {
    // X-1a may name a condition of the ICC registry instead of carrying its profile.
    if (conformance === 'PDF/X-1a' && condition !== '') return []
    return [
      finding(order, 'intent/no-profile', {
        zh: '输出意图里没有嵌入特性文件',
        en: 'The output intent carries no profile',
        mend: ['导出时嵌入输出特性文件。', 'Embed the output profile on export.'],
      }),
    ]
  }
  if (profile.class !== 'prtr')
    return [
      finding(order, 'intent/class', {
        zh: `输出意图的特性文件不是印刷设备的（${profile.class || '读不出'}）`,
        en: `The output intent’s profile is not a printer’s (${profile.class || 'unreadable'})`,
        mend: ['换成印刷特性文件，如 Coated FOGRA39。', 'Use a press profile such as Coated FOGRA39.'],
      }),
    ]
  const wrongInks = colour === 'cmyk' && profile.space !== 'CMYK'
  if (!wrongInks && CHANNELS[profile.space] === profile.components) return []
  return [
    finding(order, 'intent/components', {
      zh: `输出意图是 ${profile.space} ${profile.components} 通道，与 ${colour.toUpperCase()} 不符`,
      en: `The output intent is ${profile.space} with ${profile.components} channels, which is not ${colour.toUpperCase()}`,
      mend: ['换成 CMYK 印刷特性文件。', 'Use a CMYK press profile.'],
    }),
  ]
}
