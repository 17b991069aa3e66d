import type { CollectionConfig } from 'payload'
import { accessOf } from '../access/access-of.ts'
import { TERM_KINDS, TERM_WORDS } from '../checks/terms.ts'
import { GROUPS } from '../locale/groups.ts'

const lines = (name: string, zh: string, en: string, descriptionZh: string, descriptionEn: string) =>
  ({
    name,
    type: 'textarea',
    label: { zh, en },
    maxLength: 4000,
    admin: { description: { zh: descriptionZh, en: descriptionEn }, rows: 3 },
  }) as const

/** The association's own word list: what texts are marked for, with advice for each word. */
export const terms: CollectionConfig = {
  slug: 'terms',
  labels: { singular: { zh: '词条', en: 'Word' }, plural: { zh: '词表', en: 'Word list' } },
  access: accessOf('terms'),
  defaultSort: 'kind',
  admin: {
    group: GROUPS.registers,
    useAsTitle: 'term',
    defaultColumns: ['term', 'kind', 'forms', 'advice', 'active'],
    listSearchableFields: ['term', 'forms', 'advice'],
    description: {
      zh: '稿件和画面里出现这些词就标出来；只提醒，不改字',
      en: 'Words that are marked in articles and panels; nothing is changed by it',
    },
    components: { beforeListTable: ['/views/words/import-terms.tsx#ImportTerms'] },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'term',
          type: 'text',
          required: true,
          unique: true,
          index: true,
          maxLength: 60,
          label: { zh: '词', en: 'Word' },
          admin: { width: '50%', description: { zh: '专名、术语写正确的写法', en: 'Of a name its right form' } },
        },
        {
          name: 'kind',
          type: 'select',
          required: true,
          defaultValue: 'style',
          label: { zh: '类别', en: 'Kind' },
          options: TERM_KINDS.map((value) => ({ value, label: TERM_WORDS[value] })),
          admin: { width: '50%' },
        },
      ],
    },
    lines(
      'forms',
      '错误写法、别的写法',
      'Wrong forms, other spellings',
      '一行一个；专名、术语只找这些写法',
      'One a line; of a name only these are looked for',
    ),
    lines(
      'except',
      '不算',
      'No hit',
      '一行一个：含有这个词却没有问题的说法，如“第一次”',
      'One a line: phrases that hold it and are all right',
    ),
    { name: 'advice', type: 'text', maxLength: 200, label: { zh: '建议', en: 'Advice' } },
    { name: 'active', type: 'checkbox', defaultValue: true, label: { zh: '在用', en: 'In use' } },
  ],
}
