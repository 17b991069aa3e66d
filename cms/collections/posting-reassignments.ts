import type { CollectionConfig } from 'payload'
import { accessOf } from '../access/access-of.ts'
import { GROUPS } from '../locale/groups.ts'

/** Somebody else posts at a gallery in one edition; the gallery's own keeper stays. */
export const postingReassignments: CollectionConfig = {
  slug: 'posting-reassignments',
  labels: {
    singular: { zh: '张贴改派', en: 'Reassignment' },
    plural: { zh: '张贴改派', en: 'Reassignments' },
  },
  access: accessOf('posting-reassignments'),
  indexes: [{ fields: ['edition', 'gallery'], unique: true }],
  admin: {
    group: GROUPS.records,
    useAsTitle: 'edition',
    defaultColumns: ['edition', 'gallery', 'keeper', 'by'],
    description: {
      zh: '只这一期换人；整批的在“上画”页',
      en: 'For one edition only; many at once on the page “Posting”',
    },
  },
  fields: [
    { name: 'edition', type: 'text', required: true, index: true, label: { zh: '期', en: 'Edition' } },
    {
      name: 'gallery',
      type: 'relationship',
      relationTo: 'galleries',
      required: true,
      label: { zh: '画廊', en: 'Gallery' },
    },
    {
      name: 'keeper',
      type: 'relationship',
      relationTo: 'keepers',
      required: true,
      label: { zh: '保管员', en: 'Keeper' },
    },
    { name: 'by', type: 'text', label: { zh: '谁改的', en: 'By' } },
  ],
}
