import type { Words } from './say.ts'

/** Headings of the admin's navigation, in its order. */
export const GROUPS = {
  month: { zh: '当月', en: 'This month' },
  content: { zh: '内容', en: 'Content' },
  registers: { zh: '名录', en: 'Registers' },
  /** What is written by acts on our own screens, to look up. */
  records: { zh: '记录', en: 'Records' },
} satisfies Record<string, Words>
