import type { CollectionConfig } from 'payload'
import { accessOf } from '../access/access-of.ts'
import { nobody } from '../access/nobody.ts'
import { GROUPS } from '../locale/groups.ts'
import { say } from '../locale/say.ts'
import { day } from './fields/day.ts'
import { localText } from './fields/local-text.ts'
import { palette } from './fields/palette.ts'
import { carryReadings, readingPlan } from './fields/reading-plan.ts'
import { chineseOf, storedTitle } from './fields/stored-title.ts'
import { deleteWith } from './hooks/delete-with.ts'
import { recordEdition } from './releases/record-release.ts'
import { publishButton, schedulePublish } from './schedule-publish.ts'
import { publishPanelsToo } from './sign-off/publish-with.ts'
import { signedEditionOnly } from './sign-off/signed-only.ts'

/** One month's edition: its theme, its colours and its panels in reading order. */
export const editions: CollectionConfig = {
  slug: 'editions',
  labels: { singular: { zh: '期', en: 'Edition' }, plural: { zh: '期', en: 'Editions' } },
  access: accessOf('editions'),
  defaultSort: '-month',
  versions: { maxPerDoc: 30, drafts: { schedulePublish } },
  admin: {
    group: GROUPS.month,
    useAsTitle: 'displayTitle',
    components: publishButton,
    defaultColumns: ['month', 'displayTitle', 'panels', 'state', '_status'],
    listSearchableFields: ['month', 'displayTitle'],
    description: { zh: '一月一期：主题、配色、画面的顺序', en: 'One a month: theme, palette, panels in order' },
  },
  hooks: {
    beforeValidate: [carryReadings],
    beforeChange: [signedEditionOnly],
    afterChange: [publishPanelsToo, recordEdition],
    beforeDelete: [deleteWith('assignments', 'edition')],
  },
  fields: [
    storedTitle({ zh: '期', en: 'Edition' }, (doc) => `${String(doc.month ?? '')} ${chineseOf(doc.theme)}`.trim()),
    {
      type: 'row',
      fields: [
        {
          name: 'month',
          type: 'text',
          label: { zh: '月份', en: 'Month' },
          required: true,
          unique: true,
          index: true,
          admin: {
            width: '34%',
            description: {
              zh: '如 2026-11；应急专刊写 2026-08-e1',
              en: 'Such as 2026-11; an emergency edition 2026-08-e1',
            },
          },
          validate: (value: unknown, { req }: { req: Parameters<typeof say>[0] }) =>
            (typeof value === 'string' && /^\d{4}-(0[1-9]|1[0-2])(-e\d)?$/.test(value)) ||
            say(req, { zh: '月份要写成 2026-11 的样子', en: 'write the month as in 2026-11' }),
        },
        {
          name: 'kind',
          type: 'select',
          label: { zh: '类别', en: 'Kind' },
          required: true,
          defaultValue: 'monthly',
          options: [
            { value: 'monthly', label: { zh: '月刊', en: 'Monthly' } },
            { value: 'emergency', label: { zh: '应急', en: 'Emergency' } },
          ],
          admin: { width: '33%' },
        },
        {
          name: 'state',
          type: 'select',
          label: { zh: '进度', en: 'State' },
          required: true,
          defaultValue: 'preparing',
          options: [
            { value: 'preparing', label: { zh: '准备中', en: 'Preparing' } },
            { value: 'printing', label: { zh: '制作中', en: 'Printing' } },
            { value: 'hung', label: { zh: '已上刊', en: 'Hung' } },
          ],
          admin: { width: '33%' },
        },
      ],
    },
    localText({ name: 'theme', label: { zh: '主题', en: 'Theme' }, required: true, maxLength: 20 }),
    localText({ name: 'intro', label: { zh: '导语', en: 'Introduction' }, area: true, maxLength: 300 }),
    {
      name: 'panels',
      type: 'relationship',
      relationTo: 'panels',
      hasMany: true,
      required: true,
      label: { zh: '画面', en: 'Panels' },
      admin: {
        description: {
          zh: '按上刊的顺序；拖动可以换位',
          en: 'In the order in which they hang; drag to change it',
        },
      },
    },
    {
      type: 'row',
      fields: [
        day({ name: 'from', label: { zh: '上刊第一天', en: 'First day on the wall' }, required: true }),
        day({ name: 'until', label: { zh: '上刊最后一天', en: 'Last day on the wall' }, required: true }),
      ],
    },
    readingPlan(),
    {
      name: 'galleries',
      type: 'relationship',
      relationTo: 'galleries',
      hasMany: true,
      label: { zh: '只到这些画廊', en: 'These galleries only' },
      admin: {
        condition: (data) => data.kind === 'emergency',
        description: {
          zh: '应急专刊挂在每座画廊的第一个画框；空着就是全部在用的画廊',
          en: 'An emergency sheet takes the first frame of each gallery; empty: of all in use',
        },
      },
    },
    // One press of a button, however often its request arrives.
    { name: 'act', type: 'text', index: true, hidden: true, access: { read: nobody } },
    palette(),
  ],
}
