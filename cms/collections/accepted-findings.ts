import type { CollectionConfig } from 'payload'
import { accessOf } from '../access/access-of.ts'
import { GROUPS } from '../locale/groups.ts'

/**
 * Findings of the check of words and facts that somebody let stand, by name. Bound to the sentence: when it changes, its
 * finding is another one and comes back.
 */
export const acceptedFindings: CollectionConfig = {
  slug: 'accepted-findings',
  labels: { singular: { zh: '放行记录', en: 'Accepted finding' }, plural: { zh: '放行记录', en: 'Accepted findings' } },
  access: accessOf('accepted-findings'),
  defaultSort: '-createdAt',
  indexes: [{ fields: ['document', 'key'], unique: true }],
  admin: {
    group: GROUPS.records,
    useAsTitle: 'excerpt',
    defaultColumns: ['excerpt', 'said', 'byName', 'reason', 'createdAt'],
    listSearchableFields: ['excerpt', 'byName', 'reason'],
    description: {
      zh: '机器标过、有人看过说“就这样”的地方；只记不改',
      en: 'What was marked and somebody let stand. Written once, never changed',
    },
  },
  fields: [
    // 'articles 12': a document of either kind, also one that has been deleted since.
    { name: 'document', type: 'text', required: true, index: true, label: { zh: '稿件或画面', en: 'Document' } },
    { name: 'key', type: 'text', required: true, admin: { hidden: true } },
    { name: 'rule', type: 'text', required: true, admin: { hidden: true } },
    { name: 'said', type: 'text', required: true, label: { zh: '标的是', en: 'What was marked' } },
    { name: 'excerpt', type: 'text', required: true, label: { zh: '原句', en: 'The sentence' } },
    { name: 'reason', type: 'text', maxLength: 200, label: { zh: '理由', en: 'Reason' } },
    { name: 'by', type: 'text', required: true, admin: { hidden: true } },
    { name: 'byName', type: 'text', required: true, label: { zh: '谁放行的', en: 'By' } },
  ],
}
