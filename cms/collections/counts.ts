import type { CollectionConfig } from 'payload'
import { accessOf } from '../access/access-of.ts'
import { GROUPS } from '../locale/groups.ts'
import { COUNT_KINDS } from '../workflow/counts/count-row.ts'

/**
 * Scans and reads: a number a panel, gallery and day. Written by the server alone (cms/server/counts), read by nobody as
 * it is: every screen, page and table shows it folded (cms/workflow/counts/fold.ts).
 *
 * NB: the id is what is counted, and there are no timestamps: an id of MongoDB's own, or `updatedAt`, would tell the
 * second in which somebody stood before a poster.
 */
export const counts: CollectionConfig = {
  slug: 'counts',
  labels: { singular: { zh: '次数', en: 'Count' }, plural: { zh: '次数', en: 'Counts' } },
  access: accessOf('counts'),
  timestamps: false,
  admin: {
    group: GROUPS.records,
    // Its screen is 扫码与阅读.
    hidden: true,
    useAsTitle: 'id',
    defaultColumns: ['day', 'edition', 'no', 'gallery', 'kind', 'count'],
  },
  fields: [
    { name: 'id', type: 'text', required: true },
    { name: 'day', type: 'text', required: true, index: true, label: { zh: '日期', en: 'Day' } },
    { name: 'edition', type: 'text', required: true, index: true, label: { zh: '期', en: 'Edition' } },
    { name: 'no', type: 'number', required: true, label: { zh: '第几幅', en: 'Panel' } },
    // Empty for a page that was not opened by a gallery's code.
    { name: 'gallery', type: 'text', label: { zh: '画廊', en: 'Gallery' } },
    { name: 'kind', type: 'select', required: true, options: [...COUNT_KINDS], label: { zh: '类别', en: 'Kind' } },
    { name: 'count', type: 'number', required: true, label: { zh: '次数', en: 'Count' } },
    // The batch that wrote it last: one that is sent twice counts once.
    { name: 'batch', type: 'text', required: true },
  ],
}
