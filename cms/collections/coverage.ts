import type { CollectionConfig } from 'payload'
import { accessOf } from '../access/access-of.ts'
import { GROUPS } from '../locale/groups.ts'
import { COVERAGE_STATES, COVERAGE_WORDS, WAITS_FOR } from '../workflow/coverage/coverage-states.ts'

const text = (name: string, zh: string, en: string) => ({ name, type: 'text', label: { zh, en } }) as const

/**
 * How every gallery stands in every edition, kept so that a year is one read. Nobody writes it: it follows from what
 * else is written (cms/workflow/coverage), in the same transaction; `npm run coverage` makes it anew.
 */
export const coverage: CollectionConfig = {
  slug: 'coverage',
  labels: { singular: { zh: '上刊情况', en: 'Coverage' }, plural: { zh: '上刊情况', en: 'Coverage' } },
  access: accessOf('coverage'),
  timestamps: false,
  indexes: [{ fields: ['edition', 'gallery'], unique: true }],
  admin: {
    group: GROUPS.records,
    // Its screen is 上刊一览.
    hidden: true,
    useAsTitle: 'gallery',
    defaultColumns: ['edition', 'gallery', 'state', 'zh', 'since'],
  },
  fields: [
    { ...text('edition', '期', 'Edition'), required: true },
    { ...text('gallery', '画廊', 'Gallery'), required: true, index: true },
    { name: 'year', type: 'number', required: true, index: true, label: { zh: '年', en: 'Year' } },
    {
      name: 'state',
      type: 'select',
      required: true,
      label: { zh: '状态', en: 'State' },
      options: COVERAGE_STATES.map((value) => ({ value, label: COVERAGE_WORDS[value] })),
    },
    { ...text('code', '原因编号', 'Code of the reason'), required: true },
    { ...text('zh', '原因', 'Reason'), required: true },
    { ...text('en', '原因（英文）', 'Reason in English'), required: true },
    { name: 'waitsFor', type: 'select', required: true, options: [...WAITS_FOR] },
    { name: 'trouble', type: 'checkbox', required: true, defaultValue: false },
    text('since', '什么时候起', 'Since'),
    { ...text('due', '最晚哪天', 'Due'), required: true },
    { name: 'exception', type: 'checkbox', required: true, defaultValue: false },
    { name: 'sheets', type: 'number', required: true },
  ],
}
