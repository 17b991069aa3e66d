import type { CollectionConfig } from 'payload'
import { accessOf } from '../access/access-of.ts'
import { GROUPS } from '../locale/groups.ts'
import { RETURN_REASONS, RETURN_WORDS, SIGN_OFF_STEPS, STEP_NAMES } from '../workflow/sign-off.ts'
import { keepSignOff, recordSignOff } from './sign-off/record-sign-off.ts'

const VERDICT_WORDS = { signed: { zh: '签发', en: 'Signed' }, returned: { zh: '退回', en: 'Returned' } }

/**
 * 三审三校: who signed or returned what, with the content as it was. A log: only ever added to. Panel, edition and
 * person are kept as text, since the record must outlive what it speaks of.
 */
export const signOffs: CollectionConfig = {
  slug: 'sign-offs',
  labels: { singular: { zh: '审签记录', en: 'Sign-off' }, plural: { zh: '审签记录', en: 'Sign-offs' } },
  access: accessOf('sign-offs'),
  defaultSort: '-createdAt',
  indexes: [{ fields: ['panel', 'edition'] }],
  admin: {
    group: GROUPS.records,
    useAsTitle: 'title',
    defaultColumns: ['edition', 'title', 'step', 'verdict', 'byName', 'at', 'note'],
    listSearchableFields: ['title', 'edition', 'byName', 'note'],
    description: {
      zh: '在“审签”里看过海报再签；这里是全部记录，只增不改',
      en: 'Signed on the sign-off desk with the posters in view; all records are here, and none is ever changed',
    },
  },
  hooks: { beforeValidate: [recordSignOff], beforeDelete: [keepSignOff] },
  fields: [
    { name: 'title', type: 'text', label: { zh: '画面', en: 'Panel' } },
    { name: 'edition', type: 'text', index: true, label: { zh: '期', en: 'Edition' } },
    { name: 'panel', type: 'text', required: true, label: { zh: '画面编号', en: 'Panel id' } },
    {
      name: 'step',
      type: 'select',
      required: true,
      label: { zh: '审次', en: 'Reading' },
      options: SIGN_OFF_STEPS.map((value) => ({ value, label: STEP_NAMES[value] })),
    },
    {
      name: 'verdict',
      type: 'select',
      required: true,
      label: { zh: '结论', en: 'Verdict' },
      options: (['signed', 'returned'] as const).map((value) => ({ value, label: VERDICT_WORDS[value] })),
    },
    { name: 'byName', type: 'text', required: true, label: { zh: '谁', en: 'Who' } },
    { name: 'at', type: 'date', required: true, label: { zh: '时间', en: 'When' } },
    {
      name: 'reason',
      type: 'select',
      label: { zh: '退回原因', en: 'Reason' },
      options: RETURN_REASONS.map((value) => ({ value, label: RETURN_WORDS[value] })),
    },
    { name: 'note', type: 'textarea', maxLength: 1000, label: { zh: '意见', en: 'Note' } },
    { name: 'hash', type: 'text', required: true, index: true, label: { zh: '内容指纹', en: 'Content hash' } },
    { name: 'by', type: 'text', required: true, admin: { hidden: true } },
    // Who had written of it by then: whoever becomes an author later has signed another content.
    { name: 'authors', type: 'json', required: true, admin: { hidden: true } },
    // The contract's records as they were read: what changed since is told from them.
    { name: 'content', type: 'json', required: true, admin: { hidden: true } },
  ],
}
