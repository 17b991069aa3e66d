/** package: all of a shop's sheets · reprint: one sheet once more, as it was · correction: sheets whose content changed. */
export const JOB_KINDS = ['package', 'reprint', 'correction'] as const
export type JobKind = (typeof JOB_KINDS)[number]
export const JOB_WORDS: Record<JobKind, { zh: string; en: string }> = {
  package: { zh: '打包', en: 'Package' },
  reprint: { zh: '补印', en: 'Reprint' },
  correction: { zh: '更正', en: 'Correction' },
}

/** Who pays for a sheet that is printed again. */
export const AT_FAULT = ['shop', 'association', 'keeper', 'weather', 'unknown'] as const
export type AtFault = (typeof AT_FAULT)[number]
export const AT_FAULT_WORDS: Record<AtFault, { zh: string; en: string }> = {
  shop: { zh: '制作单位', en: 'Print shop' },
  association: { zh: '协会', en: 'Association' },
  keeper: { zh: '张贴', en: 'Posting' },
  weather: { zh: '天气、意外', en: 'Weather, accident' },
  unknown: { zh: '没有查明', en: 'Not known' },
}
