import type { CollectionConfig } from 'payload'
import { accessOf } from '../access/access-of.ts'
import { GROUPS } from '../locale/groups.ts'
import { storedTitle } from './fields/stored-title.ts'
import { onePerGallery } from './hooks/one-per-gallery.ts'

/** Departures from the rule only: which panel hangs elsewhere in one gallery in one edition, and why. */
export const assignments: CollectionConfig = {
  slug: 'assignments',
  labels: {
    singular: { zh: '上刊例外', en: 'Assignment exception' },
    plural: { zh: '上刊例外', en: 'Assignment exceptions' },
  },
  access: accessOf('assignments'),
  indexes: [{ fields: ['edition', 'gallery'], unique: true }],
  admin: {
    group: GROUPS.month,
    useAsTitle: 'displayTitle',
    defaultColumns: ['edition', 'gallery', 'reason', 'updatedAt'],
    listSearchableFields: ['displayTitle', 'reason'],
    description: {
      zh: '只写例外：没有写的画廊按规则上刊，第几个在用画框挂第几版',
      en: 'Exceptions only: otherwise the n-th frame in use gets the n-th panel',
    },
  },
  hooks: { beforeValidate: [onePerGallery] },
  fields: [
    storedTitle({ zh: '例外', en: 'Exception' }, (doc) => String(doc.reason ?? '')),
    {
      type: 'row',
      fields: [
        {
          name: 'edition',
          type: 'relationship',
          relationTo: 'editions',
          required: true,
          label: { zh: '期', en: 'Edition' },
          admin: { width: '50%' },
        },
        {
          name: 'gallery',
          type: 'relationship',
          relationTo: 'galleries',
          required: true,
          label: { zh: '画廊', en: 'Gallery' },
          admin: { width: '50%' },
        },
      ],
    },
    {
      name: 'frames',
      type: 'array',
      required: true,
      minRows: 1,
      label: { zh: '画框', en: 'Frames' },
      labels: { singular: { zh: '画框', en: 'Frame' }, plural: { zh: '画框', en: 'Frames' } },
      admin: { description: { zh: '没有列出的画框照规则', en: 'Frames not listed follow the rule' } },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'position',
              type: 'number',
              required: true,
              min: 1,
              label: { zh: '位置', en: 'Position' },
              admin: { width: '25%' },
            },
            {
              name: 'panel',
              type: 'relationship',
              relationTo: 'panels',
              required: true,
              label: { zh: '画面', en: 'Panel' },
              admin: { width: '75%' },
            },
          ],
        },
      ],
    },
    {
      name: 'reason',
      type: 'text',
      required: true,
      maxLength: 120,
      label: { zh: '原因', en: 'Reason' },
      admin: { description: { zh: '如“学校对面，换安全内容”', en: 'Why the rule does not fit here' } },
    },
  ],
}
